#include "ui/shell/actions.h"

#include "shellfixture.h"

#include <QMenu>

namespace zhike {
namespace {

QStringList idsOf(const QList<const Action*>& actions) {
    QStringList ids;
    for (const Action* action : actions) ids << action->id;
    return ids;
}

class ActionsTest : public ShellTest {};

TEST_F(ActionsTest, aLetterActsInAListAndIsTypedInATextField) {
    press(Qt::Key_L);
    EXPECT_EQ(first->logged, 1);
    first->filter->setFocus();
    type("l?/");
    EXPECT_EQ(first->logged, 1);
    EXPECT_EQ(first->filter->text(), QStringLiteral("l?/"));
}

TEST_F(ActionsTest, aKeyOfAPageWorksOnlyWhileThePageIsShown) {
    press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(first->made, 1);
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(first->made, 1);
    EXPECT_EQ(second->made, 1);
}

TEST_F(ActionsTest, aDisabledActionDoesNothingAndIsNotOffered) {
    first->canLog = false;
    press(Qt::Key_L);
    EXPECT_EQ(first->logged, 0);
    EXPECT_FALSE(window.actions().run(first->id("log")));
    EXPECT_FALSE(idsOf(window.actions().workingAt(first->list)).contains(first->id("log")));
}

TEST_F(ActionsTest, anActionGoesWithItsPage) {
    ASSERT_NE(window.actions().find(second->id("log")), nullptr);
    QWidget pane;
    auto* list = new QWidget(&pane);
    window.actions().add({.id = QStringLiteral("gone"),
                          .title = "Gone",
                          .section = "Sample",
                          .icon = {},
                          .keys = {},
                          .scope = Scope::List,
                          .run = [] {}},
                         list);
    delete list;
    EXPECT_EQ(window.actions().find(QStringLiteral("gone")), nullptr);
}

TEST_F(ActionsTest, noKeyIsForbiddenOrHasTwoMeanings) {
    EXPECT_EQ(window.actions().faults(), QStringList());
}

TEST_F(ActionsTest, faultsNameForbiddenBareAndDoubleKeys) {
    const auto add = [this](const char* id, QKeySequence key, Scope scope, QWidget* place) {
        window.actions().add({.id = QLatin1String(id),
                              .title = "Wrong",
                              .section = "Sample",
                              .icon = {},
                              .keys = {key},
                              .scope = scope,
                              .run = [] {}},
                             place);
    };
    add("a", Qt::CTRL | Qt::Key_Space, Scope::Global, nullptr);
    add("b", Qt::Key_B, Scope::Page, first);
    add("c", Qt::Key_L, Scope::List, first->list);
    add("d", Qt::Key_F5, Scope::List, second->list);
    EXPECT_EQ(
        window.actions().faults(),
        (QStringList{QStringLiteral("view.refresh, d: same key F5"), QStringLiteral("first.log, c: same key L"),
                     QStringLiteral("a: forbidden key Ctrl Space"), QStringLiteral("b: bare key B outside a list")}));
}

TEST_F(ActionsTest, theSameLetterInListsOfTwoPagesIsNoFault) {
    ASSERT_EQ(window.actions().find(first->id("log"))->keys, window.actions().find(second->id("log"))->keys);
    EXPECT_TRUE(window.actions().faults().isEmpty());
}

TEST_F(ActionsTest, aCommandIsFoundByItsNameInEitherLanguageAndByPinyin) {
    const Action& refresh = *window.actions().find(QStringLiteral("view.refresh"));
    for (const LanguageChoice shown : {LanguageChoice::English, LanguageChoice::Chinese}) {
        language.use(shown);
        for (const char* query : {"refr", "刷新", "sx", "shuaxin"})
            EXPECT_GT(ActionRegistry::rankOf(refresh, QString::fromUtf8(query)), 0) << query;
        EXPECT_EQ(ActionRegistry::rankOf(refresh, QStringLiteral("zzz")), 0);
    }
}

TEST_F(ActionsTest, theStartOfATitleCountsMoreThanItsMiddle) {
    const Action& log = *window.actions().find(first->id("log"));
    EXPECT_GT(ActionRegistry::rankOf(log, QStringLiteral("log")), ActionRegistry::rankOf(log, QStringLiteral("call")));
    EXPECT_GT(ActionRegistry::rankOf(log, QStringLiteral("call")), 0);
}

TEST_F(ActionsTest, aMenuShowsTitleAndKeyButDoesNotTakeTheKey) {
    QMenu menu;
    const QAction* item = window.actions().addTo(&menu, QStringLiteral("view.refresh"));
    ASSERT_NE(item, nullptr);
    EXPECT_EQ(item->text(), QStringLiteral("Refresh\tF5"));
    EXPECT_TRUE(item->shortcut().isEmpty());
    EXPECT_EQ(window.actions().addTo(&menu, QStringLiteral("no.such")), nullptr);
}

TEST_F(ActionsTest, aSecondActionOfTheSameIdReplacesTheFirst) {
    int ran = 0;
    window.actions().add({.id = QStringLiteral("view.refresh"),
                          .title = "Again",
                          .section = "View",
                          .icon = {},
                          .keys = {Qt::Key_F5},
                          .run = [&] { ++ran; }});
    press(Qt::Key_F5);
    EXPECT_EQ(ran, 1);
    EXPECT_EQ(first->refreshed, 0);
}

TEST_F(ActionsTest, anActionMayRemoveItself) {
    int ran = 0;
    window.actions().add({.id = QStringLiteral("once"),
                          .title = "Once",
                          .section = "View",
                          .icon = {},
                          .keys = {Qt::Key_F10},
                          .run = [&] {
                              ++ran;
                              window.actions().remove(QStringLiteral("once"));
                          }});
    press(Qt::Key_F10);
    press(Qt::Key_F10);
    EXPECT_EQ(ran, 1);
}

}  // namespace
}  // namespace zhike
