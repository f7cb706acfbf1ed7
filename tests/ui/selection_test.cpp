#include "customersfixture.h"
#include "support/printers.h"
#include "ui/customers/batchactions.h"
#include "ui/customers/recordpane.h"
#include "ui/customers/selectionpane.h"
#include "ui/widgets/format.h"
#include "ui/widgets/optionpicker.h"

#include <QPushButton>

namespace zhike {
namespace {

class SelectionTest : public CustomersPageTest {
protected:
    SelectionPane* pane() { return page->findChild<SelectionPane*>(); }
    OptionPicker* picker() { return window.findChild<OptionPicker*>(); }
    void selectFirst(int count) {
        for (int i = 1; i < count; ++i) press(Qt::Key_Down, Qt::ShiftModifier);
    }
    void addPerson(const char* name) {
        const auto add = [name](Work& work) {
            User user;
            user.name = QString::fromUtf8(name);
            user.login = user.name;
            return work.data.users.save(user);
        };
        ASSERT_TRUE(workspace->store().write(workspace->user(), Text{"New"}, add).result());
        settle();
    }
};

TEST_F(SelectionTest, severalRowsShowWhatCanBeDoneToAllOfThem) {
    EXPECT_FALSE(pane()->isVisible());
    selectFirst(3);
    EXPECT_TRUE(pane()->isVisible());
    EXPECT_TRUE(visibleLabels().contains(QStringLiteral("3 customers selected")));
    Money sum;
    for (int row = 0; row < 3; ++row) {
        const QString net = readCell(row, CustomerColumn::Net).remove(u',');
        if (net != u"—") sum = sum + *Money::fromText(net);
    }
    EXPECT_TRUE(visibleLabels().contains(QStringLiteral("Revenue ") + moneyWithUnit(sum)));
    EXPECT_TRUE(page->statusText().endsWith(moneyText(sum))) << page->statusText().toStdString();
    press(Qt::Key_Home);
    EXPECT_FALSE(pane()->isVisible());
    EXPECT_TRUE(page->findChild<RecordPane*>()->isVisible());
}

TEST_F(SelectionTest, theyAreGivenToAChosenPersonInOneStep) {
    addPerson("钱多多");
    selectFirst(3);
    press(Qt::Key_O);
    ASSERT_NE(picker(), nullptr);
    type("qdd");  // by initials
    press(Qt::Key_Return);
    for (int row = 0; row < 3; ++row) EXPECT_EQ(readCell(row, CustomerColumn::Owner), QStringLiteral("钱多多"));
    EXPECT_EQ(table->selectedCount(), 3);  // ready for the next step
    EXPECT_EQ(QApplication::focusWidget(), table);
    press(Qt::Key_Z, Qt::ControlModifier);
    for (int row = 0; row < 3; ++row) EXPECT_NE(readCell(row, CustomerColumn::Owner), QStringLiteral("钱多多"));
}

TEST_F(SelectionTest, tagsAreGivenToAllAndTakenFromAll) {
    selectFirst(2);
    press(Qt::Key_T);
    ASSERT_NE(picker(), nullptr);
    type("urgent");
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    EXPECT_EQ(picker(), nullptr);
    for (int row = 0; row < 2; ++row)
        EXPECT_TRUE(readCell(row, CustomerColumn::Tags).contains(QStringLiteral("Urgent")));
    press(Qt::Key_T);
    ASSERT_NE(picker(), nullptr);
    type("urgent");
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    for (int row = 0; row < 2; ++row)
        EXPECT_FALSE(readCell(row, CustomerColumn::Tags).contains(QStringLiteral("Urgent")));
    press(Qt::Key_Z, Qt::ControlModifier);
    for (int row = 0; row < 2; ++row)
        EXPECT_TRUE(readCell(row, CustomerColumn::Tags).contains(QStringLiteral("Urgent")));
}

TEST_F(SelectionTest, escapeInTheTagsChangesNothing) {
    selectFirst(2);
    const QString before = readCell(0, CustomerColumn::Tags);
    press(Qt::Key_T);
    type("urgent");
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    EXPECT_EQ(readCell(0, CustomerColumn::Tags), before);
}

TEST_F(SelectionTest, itsButtonsAreReachedAndPressedByKey) {
    selectFirst(2);
    press(Qt::Key_Return);  // into the pane
    ASSERT_TRUE(pane()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), table);
    press(Qt::Key_Return);
    QPushButton* archive = nullptr;
    for (auto* button : pane()->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Archive")) archive = button;
    ASSERT_NE(archive, nullptr);
    archive->setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(rows(), 59);
}

TEST_F(SelectionTest, itsButtonsStandBelowEachOtherInOneWidth) {
    selectFirst(2);
    QSet<int> widths;
    for (const auto* button : pane()->findChildren<QPushButton*>()) {
        if (!button->isVisible()) continue;
        widths << button->width();
        EXPECT_FALSE(button->icon().isNull()) << button->text().toStdString();
    }
    EXPECT_EQ(widths.size(), 1);
}

TEST_F(SelectionTest, everythingArchivedLeavesNoSelectionBehind) {
    table->selectAll();
    press(Qt::Key_Delete);
    EXPECT_EQ(rows(), 0);
    EXPECT_FALSE(pane()->isVisible());
}

}  // namespace
}  // namespace zhike
