#include "customersfixture.h"
#include "support/printers.h"
#include "ui/customers/ordercomposer.h"
#include "ui/customers/orderstable.h"
#include "ui/customers/recordpane.h"

#include <QLineEdit>
#include <QTabBar>

namespace zhike {
namespace {

// On the record of 麒麟实业有限公司, who has bought nothing yet; it is 2026-09-10.
class OrderEntryTest : public CustomersPageTest {
protected:
    OrderEntryTest() {
        (void)readCell(0, CustomerColumn::Name);
        press(Qt::Key_Return);  // into the record
    }

    RecordPane* record() { return page->findChild<RecordPane*>(); }
    OrderComposer* composer() { return page->findChild<OrderComposer*>(); }
    OrdersTable* orders() { return page->findChild<OrdersTable*>(); }
    QString order(int row, int column) { return orders()->model()->index(row, column).data().toString(); }
    void replaceBy(const char* text) {
        static_cast<QLineEdit*>(QApplication::focusWidget())->selectAll();
        type(text);
    }
    void enterOrder(const char* no, const char* amount) {
        press(Qt::Key_N);
        type(no);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        type(amount);
        press(Qt::Key_Return, Qt::ControlModifier);
    }
};

TEST_F(OrderEntryTest, anOrderIsWrittenWithoutLeavingTheRecord) {
    EXPECT_EQ(readCell(0, CustomerColumn::Stage), QStringLiteral("Lead"));
    enterOrder("SO-<b>1", "12,000.50");
    EXPECT_FALSE(composer()->isVisible());
    ASSERT_EQ(orders()->model()->rowCount(), 2);  // with the sum
    EXPECT_EQ(order(0, 0), QStringLiteral("SO-<b>1"));
    EXPECT_EQ(order(0, 1), QStringLiteral("09-10"));
    EXPECT_EQ(order(0, 2), QStringLiteral("12,000.50"));
    EXPECT_EQ(readCell(table->currentIndex().row(), CustomerColumn::Net), QStringLiteral("12,000.50"));
    EXPECT_NE(readCell(table->currentIndex().row(), CustomerColumn::Stage), QStringLiteral("Lead"));
    EXPECT_TRUE(record()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(orders()->model()->rowCount(), 0);
    EXPECT_EQ(readCell(table->currentIndex().row(), CustomerColumn::Net), QStringLiteral("—"));
}

TEST_F(OrderEntryTest, aRefundIsAtMostWhatIsLeft) {
    enterOrder("SO-1", "1000");
    press(Qt::Key_R);
    ASSERT_TRUE(composer()->isVisible());
    type("1000.01");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(composer()->isVisible());
    EXPECT_TRUE(visibleLabels().contains(QStringLiteral("At most ¥1,000 can still be refunded")));
    replaceBy("400");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(composer()->isVisible());
    ASSERT_EQ(orders()->model()->rowCount(), 3);
    EXPECT_EQ(order(2, 2), QStringLiteral("600"));
    EXPECT_EQ(readCell(table->currentIndex().row(), CustomerColumn::Net), QStringLiteral("600"));
}

TEST_F(OrderEntryTest, escapeKeepsNothing) {
    press(Qt::Key_N);
    type("SO-1");
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    type("5");
    press(Qt::Key_Escape);
    EXPECT_FALSE(composer()->isVisible());
    EXPECT_EQ(orders()->model()->rowCount(), 0);
    EXPECT_TRUE(record()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_N);
    EXPECT_TRUE(composer()->findChild<QLineEdit*>()->text().isEmpty());
}

TEST_F(OrderEntryTest, whatIsMissingOrWrongIsSaidUnderTheField) {
    press(Qt::Key_N);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(composer()->isVisible());
    EXPECT_TRUE(visibleLabels().contains(QStringLiteral("The order number is missing")));
    EXPECT_TRUE(visibleLabels().contains(QStringLiteral("The amount is missing")));
    press(Qt::Key_Escape);
    enterOrder("SO-1", "-3");
    EXPECT_TRUE(composer()->isVisible());
    EXPECT_EQ(orders()->model()->rowCount(), 0);
}

TEST_F(OrderEntryTest, anAmountOrADayThatIsNoneIsRefusedWithAWord) {
    enterOrder("SO-1", "12,5a");
    EXPECT_TRUE(composer()->isVisible());
    EXPECT_EQ(orders()->model()->rowCount(), 0);
    EXPECT_TRUE(visibleLabels().contains(QStringLiteral("“12,5a” is not an amount of money")));
    replaceBy("12.5");
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    replaceBy("2026-02-30");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(composer()->isVisible());
    EXPECT_EQ(orders()->model()->rowCount(), 0);
    EXPECT_EQ(visibleLabels().filter(QStringLiteral("2026-02-30")).size(), 1);
    replaceBy("2026-02-28");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(composer()->isVisible());
    EXPECT_EQ(order(0, 2), QStringLiteral("12.50"));
}

TEST_F(OrderEntryTest, theSameNumberTwiceIsRefusedAndStays) {
    enterOrder("SO-1", "10");
    enterOrder("SO-1", "20");
    EXPECT_TRUE(composer()->isVisible());
    EXPECT_EQ(orders()->model()->rowCount(), 2);
    EXPECT_TRUE(visibleLabels().contains(QStringLiteral("This customer has an order “SO-1” already")));
}

TEST_F(OrderEntryTest, whatIsBeingWrittenWaitsForItsCustomer) {
    press(Qt::Key_N);
    type("SO-half");
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_FALSE(composer()->isVisible());
    press(Qt::Key_Up, Qt::AltModifier);
    ASSERT_TRUE(composer()->isVisible());
    EXPECT_EQ(composer()->findChild<QLineEdit*>()->text(), QStringLiteral("SO-half"));
}

}  // namespace
}  // namespace zhike
