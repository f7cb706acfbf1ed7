#include "shellfixture.h"
#include "ui/shell/emptypage.h"
#include "ui/shell/keysheet.h"
#include "ui/shell/tour.h"
#include "ui/style/paint.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>

namespace zhike {
namespace {

class WindowTest : public ShellTest {
protected:
    template <class T>
    T* child(const char* name) {
        T* found = window.findChild<T*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    QStringList shownOnTheSheet() {
        press(Qt::Key_Question);
        auto* sheet = window.findChild<KeySheet*>();
        return sheet != nullptr ? sheet->shownActions() : QStringList();
    }
    QStringList expectedAt(const QWidget* focus) {
        QStringList ids;
        for (const Action* action : window.actions().workingAt(focus))
            if (!action->keys.isEmpty()) ids << action->id;
        return ids;
    }
};

QStringList sorted(QStringList list) {
    list.sort();
    return list;
}

TEST_F(WindowTest, theKeySheetShowsExactlyWhatWorksInTheList) {
    const QStringList shown = shownOnTheSheet();
    EXPECT_EQ(sorted(shown), sorted(expectedAt(first->list)));
    EXPECT_TRUE(shown.contains(first->id("log")));
    EXPECT_FALSE(shown.contains(second->id("log")));
}

TEST_F(WindowTest, theKeySheetLeavesOutWhatTheFocusCannotReach) {
    child<QTabBar>("tabs")->setFocus();
    const QStringList shown = shownOnTheSheet();
    EXPECT_FALSE(shown.contains(first->id("log")));
    EXPECT_TRUE(shown.contains(first->id("new")));
}

TEST_F(WindowTest, escapeClosesTheSheetAndGivesTheFocusBack) {
    shownOnTheSheet();
    ASSERT_NE(QApplication::focusWidget(), first->list);
    press(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), first->list);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(window.findChild<KeySheet*>(), nullptr);
}

TEST_F(WindowTest, theSheetKeepsTheFocusAndSilencesTheWindow) {
    shownOnTheSheet();
    auto* sheet = window.findChild<KeySheet*>();
    ASSERT_NE(sheet, nullptr);
    for (int i = 0; i < 5; ++i) {
        press(Qt::Key_Tab);
        EXPECT_TRUE(sheet->isAncestorOf(QApplication::focusWidget()));
    }
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_Question);
    EXPECT_EQ(window.currentPage(), first);
    EXPECT_EQ(window.findChildren<KeySheet*>().size(), 1);
    second->list->setFocus();
    first->list->setFocus();
    EXPECT_TRUE(sheet->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(WindowTest, f1OpensTheSheetToo) {
    press(Qt::Key_F1);
    EXPECT_NE(window.findChild<KeySheet*>(), nullptr);
}

TEST_F(WindowTest, keysTurnPagesRefreshFilterAndToggleTheSidebar) {
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(window.currentPage(), second);
    EXPECT_EQ(child<QTabBar>("tabs")->currentIndex(), 1);
    press(Qt::Key_F5);
    press(Qt::Key_F9);
    EXPECT_EQ(second->refreshed, 1);
    EXPECT_EQ(second->toggled, 1);
    press(Qt::Key_Slash);
    EXPECT_EQ(QApplication::focusWidget(), second->filter);
    second->list->setFocus();
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget(), second->filter);
    press(Qt::Key_Q, Qt::ControlModifier);
    EXPECT_FALSE(window.isVisible());
}

TEST_F(WindowTest, f6WalksThroughThePanesAndBack) {
    const auto* top = child<QWidget>("topBar");
    press(Qt::Key_F6);
    EXPECT_TRUE(top->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_F6);
    EXPECT_EQ(QApplication::focusWidget(), first->filter);
    press(Qt::Key_F6);
    EXPECT_EQ(QApplication::focusWidget(), first->list);
    press(Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_EQ(QApplication::focusWidget(), first->filter);
}

TEST_F(WindowTest, f6ReachesAToast) {
    window.toasts().show({QStringLiteral("Archived"), QStringLiteral("Undo")});
    press(Qt::Key_F6);
    EXPECT_EQ(QApplication::focusWidget(), child<QPushButton>("toastAction"));
}

TEST_F(WindowTest, buttonsShowOnlyWhileTheirActionsExist) {
    const auto* search = child<QPushButton>("search");
    const auto* make = child<QPushButton>("new");
    EXPECT_FALSE(search->isVisible());
    EXPECT_TRUE(make->isVisible());
    EXPECT_FALSE(child<QToolButton>("user")->isVisible());
    int opened = 0;
    window.actions().add({.id = QStringLiteral("palette.open"),
                          .title = "Palette",
                          .section = "General",
                          .icon = {},
                          .keys = {Qt::CTRL | Qt::Key_K},
                          .run = [&] { ++opened; }});
    EXPECT_TRUE(search->isVisible());
    QTest::mouseClick(child<QPushButton>("search"), Qt::LeftButton);
    EXPECT_EQ(opened, 1);
    QTest::mouseClick(child<QPushButton>("new"), Qt::LeftButton);
    EXPECT_EQ(first->made, 1);
    window.actions().remove(QStringLiteral("palette.open"));
    window.actions().remove(first->id("new"));
    EXPECT_FALSE(search->isVisible());
    EXPECT_FALSE(make->isVisible());
    window.setUser(QStringLiteral("李静"));
    EXPECT_TRUE(child<QToolButton>("user")->isVisible());
}

TEST_F(WindowTest, theTabSaysHowMuchIsWaiting) {
    first->waiting = 13;
    Q_EMIT first->countChanged();
    const auto* tabs = child<QTabBar>("tabs");
    EXPECT_EQ(tabs->accessibleTabName(0), QStringLiteral("Customers: 13"));
    EXPECT_EQ(tabs->tabText(0), QStringLiteral("Customers"));
}

TEST_F(WindowTest, theStatusBarShowsTextLetterByLetterAndTheSaveState) {
    EXPECT_EQ(child<QLabel>("statusText")->text(), QStringLiteral("2 <b>birds</b>"));
    EXPECT_EQ(child<QLabel>("statusText")->textFormat(), Qt::PlainText);
    window.status().setSaving();
    EXPECT_EQ(child<QLabel>("saveState")->text(), QStringLiteral("Saving…"));
    window.status().setSaved({1789022100000});
    EXPECT_EQ(child<QLabel>("saveState")->text(), QStringLiteral("Saved 14:35"));
    int explained = 0;
    window.status().setFailed("the disk is full", [&] { ++explained; });
    EXPECT_FALSE(child<QLabel>("saveState")->isVisible());
    auto* link = child<QPushButton>("saveFailure");
    EXPECT_EQ(link->text(), QStringLiteral("Not saved: the disk is full"));
    QTest::keyClick(link, Qt::Key_Space);
    EXPECT_EQ(explained, 1);
}

TEST_F(WindowTest, longWorkShowsHowFarItIsAndIsCancelledOnce) {
    int cancelled = 0;
    const Progress work{"Importing", 320, 1284, [&] { ++cancelled; }};
    window.status().setProgress(work);
    const auto* what = child<QLabel>("progressText");
    auto* cancel = child<QPushButton>("progressCancel");
    EXPECT_EQ(what->text(), QStringLiteral("Importing · 320 of 1,284"));
    EXPECT_FALSE(child<QLabel>("saveState")->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    window.status().setProgress(work);
    QTest::mouseClick(cancel, Qt::LeftButton);
    EXPECT_EQ(cancelled, 1);
    window.status().endProgress();
    EXPECT_FALSE(what->isVisible());
    EXPECT_TRUE(child<QLabel>("saveState")->isVisible());
    window.status().setProgress(work);
    EXPECT_TRUE(cancel->isEnabled());
}

TEST_F(WindowTest, aBannerIsShownOncePerIdAndItsButtonMayTakeItAway) {
    const auto show = [this](Text text) {
        window.banners().show({QStringLiteral("demo"),
                               Kind::Info,
                               std::move(text),
                               {{"Clear", [this] { window.banners().remove(QStringLiteral("demo")); }}}});
    };
    EXPECT_FALSE(window.banners().isVisible());
    show("Demonstration <i>data</i>");
    show("Demonstration data");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto buttons = window.banners().findChildren<QPushButton*>();
    ASSERT_EQ(buttons.size(), 1);
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    EXPECT_FALSE(window.banners().isVisible());
}

TEST_F(WindowTest, aToastShowsMarkupLetterByLetterAndItsUndoFires) {
    int undone = 0;
    first->list->setFocus();
    window.toasts().show({QStringLiteral("<b>Archived</b>"), QStringLiteral("Undo"), {}, [&] { ++undone; }});
    const auto* label = window.toasts().toasts().first()->findChild<QLabel*>();
    EXPECT_EQ(label->text(), QStringLiteral("<b>Archived</b>"));
    EXPECT_EQ(label->textFormat(), Qt::PlainText);
    QTest::mouseClick(child<QPushButton>("toastAction"), Qt::LeftButton);
    EXPECT_EQ(undone, 1);
    EXPECT_EQ(QApplication::focusWidget(), first->list);
    EXPECT_TRUE(window.toasts().toasts().isEmpty());
}

TEST_F(WindowTest, aToastStaysWhileItHasTheFocusAndGivesItBack) {
    QTest::mouseMove(&window, {1, 1});
    window.toasts().show({QStringLiteral("Archived"), QStringLiteral("Undo")});
    Toast* toast = window.toasts().toasts().first();
    EXPECT_TRUE(toast->isCountingDown());
    child<QPushButton>("toastAction")->setFocus();
    EXPECT_FALSE(toast->isCountingDown());
    first->list->setFocus();
    EXPECT_TRUE(toast->isCountingDown());
    child<QPushButton>("toastAction")->setFocus();
    press(Qt::Key_Escape);
    EXPECT_TRUE(window.toasts().toasts().isEmpty());
    EXPECT_EQ(QApplication::focusWidget(), first->list);
}

TEST_F(WindowTest, atMostThreeToastsStandAboveTheStatusBar) {
    for (int i = 1; i <= 4; ++i) window.toasts().show({QString::number(i)});
    ASSERT_EQ(window.toasts().toasts().size(), 3);
    EXPECT_EQ(window.toasts().toasts().first()->accessibleName(), QStringLiteral("2"));
    for (const Toast* toast : window.toasts().toasts()) {
        const int bottom = toast->mapTo(&window, toast->contentsRect().bottomLeft()).y();
        EXPECT_LT(bottom - paint::kShadowReach, window.status().y());
    }
}

TEST_F(WindowTest, everyControlThatTakesTheFocusHasAName) {
    addPalette();
    window.setUser(QStringLiteral("Li Jing"));
    window.toasts().show({QStringLiteral("Archived"), QStringLiteral("Undo")});
    window.status().setProgress({"Importing", 1, 2, [] {}});
    window.showKeySheet();
    int walked = 0;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisible()) continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(spoken, nullptr);
        EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
        ++walked;
    }
    EXPECT_GT(walked, 10);
}

TEST_F(WindowTest, theWindowIsNeverSmallerThanItsLayout) {
    EXPECT_EQ(window.minimumSize(), QSize(1100, 680));
    window.resize(window.minimumSize());
    EXPECT_LE(window.minimumSizeHint().width(), 1100);
    EXPECT_EQ(window.size(), QSize(1100, 680));
}

TEST(Tour, writesEveryStepInEveryLookAndTheSameAgain) {
    const FixedClock clock({1789022100000}, QTimeZone("Asia/Shanghai"));
    Language language;
    std::unique_ptr<MainWindow> window;
    Tour tour(
        [&](bool) -> MainWindow& {
            window = std::make_unique<MainWindow>(clock, language);
            window->addPage(new EmptyPage(ZTEXT("Customers"), QStringLiteral("users"), ZTEXT("No customers yet"), {}));
            return *window;
        },
        language);
    const QTemporaryDir folder;
    const QStringList once = tour.writeTo(folder.filePath(QStringLiteral("a")));
    const QStringList twice = tour.writeTo(folder.filePath(QStringLiteral("b")));
    ASSERT_EQ(once.size(), Tour::names().size() * 5);
    EXPECT_TRUE(once.first().endsWith(QStringLiteral("/customers-light-zh.png")));
    EXPECT_EQ(QImage(once.first()).size(), QSize(1440, 900));
    EXPECT_EQ(QImage(once.last()).size(), QSize(1100, 680));
    for (qsizetype i = 0; i < once.size(); ++i) EXPECT_EQ(QImage(once[i]), QImage(twice[i])) << once[i].toStdString();
    EXPECT_NE(QImage(once[0]), QImage(once[Tour::names().size()]));
    Theme::instance().setChoice(ThemeChoice::Light);
}

TEST(Tour, saysWhenThePicturesCannotBeWritten) {
    const FixedClock clock({1789022100000}, QTimeZone("Asia/Shanghai"));
    Language language;
    MainWindow window(clock, language);
    Tour tour([&](bool) -> MainWindow& { return window; }, language);
    EXPECT_TRUE(tour.writeTo(QStringLiteral("/proc/nowhere")).isEmpty());
}

}  // namespace
}  // namespace zhike
