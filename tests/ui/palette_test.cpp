#include "ui/palette/palette.h"

#include "programfixture.h"
#include "ui/customers/ordercomposer.h"
#include "ui/palette/paletteline.h"
#include "ui/palette/palettelist.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPushButton>

namespace zhike {
namespace {

class PaletteTest : public ProgramTest {
protected:
    PaletteTest() {
        openOwnQuietly();
        createCustomerCalled(QStringLiteral("一起科教设备"));
        createCustomerCalled(QStringLiteral("云启科技有限公司"), QStringLiteral("13800135678"));
        createCustomerCalled(QStringLiteral("恒远贸易集团"), QStringLiteral("13977771234"));
        for (int i = 0; i < 3; ++i) createCustomerCalled(QStringLiteral("北辰物流 %1").arg(i));
        window().currentPage()->activated();
        settle();
    }
    void ask(const QString& question) {
        press(Qt::Key_K, Qt::ControlModifier);
        settle();
        type(question);
        settle();
    }
    [[nodiscard]] Palette* palette() { return window().findChild<Palette*>(); }
    [[nodiscard]] const PaletteModel& model() {
        return *static_cast<PaletteModel*>(palette()->findChild<PaletteList*>()->model());
    }
    [[nodiscard]] QStringList titles() {
        QStringList titles;
        for (int row = 0; row < model().rowCount(); ++row) titles << model().entry(row).title;
        return titles;
    }
    [[nodiscard]] QString current() {
        const PaletteEntry* entry = palette()->findChild<PaletteList*>()->current();
        return entry != nullptr ? entry->title : QString();
    }
    [[nodiscard]] QString selected() { return window().currentPage()->selectionName(); }
};

TEST_F(PaletteTest, sixKeysBringTheCustomerWithTheseInitials) {
    press(Qt::Key_K, Qt::ControlModifier);
    for (const Qt::Key key : {Qt::Key_Y, Qt::Key_Q, Qt::Key_K, Qt::Key_J}) press(key);
    press(Qt::Key_Return);  // before any answer came
    settle();
    EXPECT_EQ(palette(), nullptr);
    EXPECT_EQ(selected(), QStringLiteral("云启科技有限公司"));
    EXPECT_NE(qobject_cast<ListTable*>(QApplication::focusWidget()), nullptr);
}

TEST_F(PaletteTest, findsByPinyinMixturesNumberAndTheEndOfAPhone) {
    press(Qt::Key_K, Qt::ControlModifier);
    auto* line = palette()->findChild<PaletteLine*>();
    for (const char* question : {"yunqi", "云qkj", "雲啟", "2026002", "5678", "@yqkj", "＠云启"}) {
        line->setText(QString::fromUtf8(question));
        settle();
        EXPECT_EQ(current(), QStringLiteral("云启科技有限公司")) << question;
    }
}

TEST_F(PaletteTest, saysByWhichPinyinACustomerWasFoundAndHidesPhones) {
    ask(QStringLiteral("yqkj"));
    EXPECT_EQ(model().entry(1).detail, QStringLiteral("2026002 · pinyin yun qi ke ji"));
    EXPECT_EQ(model().entry(1).marks, (QList<Range>{{0, 4}}));
    EXPECT_EQ(titles().mid(0, 3), (QStringList{QStringLiteral("Customers"), QStringLiteral("云启科技有限公司"),
                                               QStringLiteral("一起科教设备")}));
    palette()->findChild<PaletteLine*>()->setText(QStringLiteral("1234"));
    settle();
    EXPECT_EQ(model().entry(1).detail, QStringLiteral("2026003 · 139 **** 1234"));
}

TEST_F(PaletteTest, lettersInTheInputMethodAreSearchedBeforeTheyAreCommitted) {
    press(Qt::Key_K, Qt::ControlModifier);
    auto* line = palette()->findChild<PaletteLine*>();
    QInputMethodEvent typing(QStringLiteral("y'q k'j"), {});
    QApplication::sendEvent(line, &typing);
    settle();
    EXPECT_TRUE(line->text().isEmpty());
    EXPECT_EQ(current(), QStringLiteral("云启科技有限公司"));
    QInputMethodEvent committing(QString(), {});
    committing.setCommitString(QStringLiteral("恒远"));
    QApplication::sendEvent(line, &committing);
    settle();
    EXPECT_EQ(current(), QStringLiteral("恒远贸易集团"));
}

TEST_F(PaletteTest, escapeGivesTheFocusBackExactly) {
    press(Qt::Key_Slash);
    QWidget* const before = QApplication::focusWidget();
    ASSERT_NE(qobject_cast<QLineEdit*>(before), nullptr);
    ask(QStringLiteral("zzz"));
    ASSERT_NE(QApplication::focusWidget(), before);
    press(Qt::Key_Escape);
    settle();
    EXPECT_EQ(palette(), nullptr);
    EXPECT_EQ(QApplication::focusWidget(), before);
}

TEST_F(PaletteTest, emptyItShowsTheCustomersGoneToLast) {
    ask(QStringLiteral("hymy"));
    press(Qt::Key_Return);
    settle();
    ask({});
    EXPECT_EQ(titles().mid(0, 2), (QStringList{QStringLiteral("Last customers"), QStringLiteral("恒远贸易集团")}));
    EXPECT_TRUE(titles().contains(QStringLiteral("For “恒远贸易集团”")));
    EXPECT_TRUE(titles().contains(QStringLiteral("Commands")));
}

TEST_F(PaletteTest, aPrefixAsksForCommandsOrKeysAlone) {
    ask(QStringLiteral(">"));
    for (int row = 0; row < model().rowCount(); ++row) EXPECT_FALSE(model().entry(row).customer.isSet());
    EXPECT_TRUE(titles().contains(QStringLiteral("Dark theme")));
    palette()->findChild<PaletteLine*>()->setText(QStringLiteral("?"));
    settle();
    EXPECT_FALSE(titles().contains(QStringLiteral("Dark theme")));
    EXPECT_TRUE(titles().contains(QStringLiteral("Refresh")));
    for (int row = 0; row < model().rowCount(); ++row)
        EXPECT_EQ(model().entry(row).key.isEmpty(), model().entry(row).isHeading()) << row;
}

TEST_F(PaletteTest, commandsAreFoundInEitherLanguageAndByPinyinInitials) {
    press(Qt::Key_K, Qt::ControlModifier);
    for (const char* question : {">settings", ">设置", ">sz", "》shezhi"}) {
        palette()->findChild<PaletteLine*>()->setText(QString::fromUtf8(question));
        settle();
        EXPECT_TRUE(titles().contains(QStringLiteral("Settings…"))) << question;
    }
}

TEST_F(PaletteTest, aCommandRunsAndShowsItsKey) {
    ask(QStringLiteral("dark"));
    ASSERT_EQ(current(), QStringLiteral("Dark theme"));
    press(Qt::Key_Return);
    EXPECT_EQ(Theme::instance().choice(), ThemeChoice::Dark);
    ask(QStringLiteral("refresh"));
    EXPECT_EQ(model().entry(1).key, QStringLiteral("F5"));
}

TEST_F(PaletteTest, anActionWorksOnTheSelectionFromAnyPane) {
    press(Qt::Key_Slash);  // the focus is in the filter line
    ask(QStringLiteral("archive"));
    const QString name = selected();
    ASSERT_TRUE(titles().contains(QStringLiteral("For “%1”").arg(name)));
    for (int i = 0; i < model().rowCount() && current() != u"Archive"; ++i) press(Qt::Key_Down);
    ASSERT_EQ(current(), QStringLiteral("Archive"));
    press(Qt::Key_Return);
    settle();
    EXPECT_NE(selected(), name);
    EXPECT_EQ(lastToast(), QStringLiteral("1 customer archived"));
}

TEST_F(PaletteTest, offersWhatCanBeDoneWithTheBestHitAndDoesItWithHimAlone) {
    ask(QStringLiteral("yqkj"));
    ASSERT_NE(selected(), QStringLiteral("云启科技有限公司"));
    const qsizetype heading = titles().indexOf(QStringLiteral("For “云启科技有限公司”"));
    ASSERT_EQ(heading, 3);  // after the customers
    EXPECT_EQ(model().entry(4).title, QStringLiteral("Edit customer"));
    EXPECT_EQ(model().entry(5).title, QStringLiteral("New order"));
    EXPECT_EQ(model().entry(5).key, QStringLiteral("N"));
    for (int i = 0; i < 2; ++i) press(Qt::Key_Down);
    ASSERT_EQ(current(), QStringLiteral("Edit customer"));
    press(Qt::Key_Return);
    settle();
    EXPECT_EQ(selected(), QStringLiteral("云启科技有限公司"));
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(child<QLineEdit>(dialog(), "name")->text(), QStringLiteral("云启科技有限公司"));
    dialog()->reject();
    settle();
    ask(QStringLiteral("2026002"));  // he is selected already, and it is done all the same
    for (int i = 0; i < 2; ++i) press(Qt::Key_Down);
    ASSERT_EQ(current(), QStringLiteral("New order"));
    press(Qt::Key_Return);
    settle();
    EXPECT_NE(qobject_cast<QLineEdit*>(QApplication::focusWidget()), nullptr);
    EXPECT_TRUE(window().findChild<OrderComposer*>()->isVisible());
}

TEST_F(PaletteTest, bringsACustomerWhomTheFilterHides) {
    press(Qt::Key_Slash);
    type(QStringLiteral("北辰"));
    settle();
    ask(QStringLiteral("yqkj"));
    press(Qt::Key_Return);
    settle();
    EXPECT_EQ(selected(), QStringLiteral("云启科技有限公司"));
}

TEST_F(PaletteTest, hostileTextIsShownLetterByLetter) {
    ask(QStringLiteral("<b>%1</b>zzz"));
    EXPECT_EQ(model().rowCount(), 0);
    EXPECT_TRUE(visibleLabels(*palette()).contains(QStringLiteral("Nothing fits “<b>%1</b>zzz”.")));
    press(Qt::Key_Return);
    EXPECT_NE(palette(), nullptr);
    palette()->findChild<PaletteLine*>()->setText(QString(3000, u'x'));
    settle();
    EXPECT_EQ(model().rowCount(), 0);
}

TEST_F(PaletteTest, arrowsPassOverHeadingsAndStopAtTheEnds) {
    ask({});
    const QString first = current();
    press(Qt::Key_Up);
    EXPECT_EQ(current(), first);
    for (int i = 0; i < model().rowCount(); ++i) {
        press(Qt::Key_Down);
        ASSERT_FALSE(current().isEmpty());
    }
    EXPECT_EQ(current(), titles().last());
    for (int i = 0; i < model().rowCount(); ++i) press(Qt::Key_PageUp);
    EXPECT_EQ(current(), first);
}

TEST_F(PaletteTest, theButtonInTheTopBarOpensIt) {
    QTest::mouseClick(child<QPushButton>(&window(), "search"), Qt::LeftButton);
    EXPECT_NE(palette(), nullptr);
}

TEST_F(PaletteTest, noKeyOfTheProgramHasTwoMeanings) {
    EXPECT_EQ(window().actions().faults(), QStringList());
}

}  // namespace
}  // namespace zhike
