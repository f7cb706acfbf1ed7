#include "customersfixture.h"
#include "support/printers.h"
#include "ui/customers/cellline.h"
#include "ui/customers/customerform.h"
#include "ui/customers/recordpane.h"
#include "ui/widgets/optionpicker.h"

#include <QHeaderView>
#include <QInputMethodEvent>

namespace zhike {
namespace {

// The first row is 麒麟实业有限公司, whose contact is "<b>%1</b>".
class InPlaceEditorTest : public CustomersPageTest {
protected:
    InPlaceEditorTest() { (void)readCell(0, CustomerColumn::Name); }

    CellLine* line() { return table->findChild<CellLine*>(); }
    OptionPicker* picker() { return window.findChild<OptionPicker*>(); }
    CellNote* note() { return table->findChild<CellNote*>(); }
    void show(CustomerColumn column) { table->setColumnHidden(int(column), false); }
    void replaceBy(const char* text) {
        static_cast<QLineEdit*>(QApplication::focusWidget())->selectAll();
        type(text);
    }
    [[nodiscard]] int currentRow() const { return table->currentIndex().row(); }
    // What stands in the journal, newest first.
    QList<ChangeSetRow> changes() {
        auto read = workspace->store().read([](Repositories& data) { return data.history.changeSets(100); });
        return *read.result();
    }
};

TEST_F(InPlaceEditorTest, enterSavesAndStays) {
    press(Qt::Key_E);
    ASSERT_NE(line(), nullptr);
    EXPECT_EQ(line()->text(), QStringLiteral("<b>%1</b>"));
    replaceBy("Wang <i>%2</i>");
    press(Qt::Key_Return);
    EXPECT_EQ(readCell(currentRow(), CustomerColumn::Contact), QStringLiteral("Wang <i>%2</i>"));
    EXPECT_EQ(readCell(currentRow(), CustomerColumn::Name), QStringLiteral("麒麟实业有限公司"));
    EXPECT_EQ(line(), nullptr);
    EXPECT_EQ(QApplication::focusWidget(), table);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(readCell(currentRow(), CustomerColumn::Contact), QStringLiteral("<b>%1</b>"));
}

TEST_F(InPlaceEditorTest, escapeReverts) {
    const auto before = changes().size();
    press(Qt::Key_F2);
    replaceBy("nobody");
    press(Qt::Key_Escape);
    EXPECT_EQ(line(), nullptr);
    EXPECT_EQ(readCell(0, CustomerColumn::Contact), QStringLiteral("<b>%1</b>"));
    EXPECT_EQ(changes().size(), before);
    EXPECT_EQ(QApplication::focusWidget(), table);
}

TEST_F(InPlaceEditorTest, tabSavesAndGoesOnToTheNextFact) {
    press(Qt::Key_E);
    replaceBy("Li");
    press(Qt::Key_Tab);
    ASSERT_NE(picker(), nullptr);  // the tier: number and name in between are not edited here
    type("b");
    press(Qt::Key_Return);
    EXPECT_EQ(readCell(currentRow(), CustomerColumn::Contact), QStringLiteral("Li"));
    EXPECT_EQ(readCell(currentRow(), CustomerColumn::Grade), QStringLiteral("B"));
    press(Qt::Key_E);  // in the column edited last
    ASSERT_NE(picker(), nullptr);
    press(Qt::Key_Backtab);
    ASSERT_NE(line(), nullptr);
    EXPECT_EQ(line()->text(), QStringLiteral("Li"));
}

TEST_F(InPlaceEditorTest, whatDoesNotFitStaysWithTheReason) {
    show(CustomerColumn::Phone);
    press(Qt::Key_E);
    press(Qt::Key_Tab);
    ASSERT_NE(line(), nullptr);
    EXPECT_EQ(line()->text(), QStringLiteral("138 7777 6666"));
    replaceBy("138x");
    press(Qt::Key_Return);
    ASSERT_NE(line(), nullptr);
    ASSERT_NE(note(), nullptr);
    EXPECT_TRUE(note()->isVisible());
    EXPECT_EQ(line()->text(), QStringLiteral("138x"));
    line()->selectAll();
    QInputMethodEvent typed;
    typed.setCommitString(QStringLiteral("１３９ 1234 4321"));  // full-width digits
    QApplication::sendEvent(line(), &typed);
    EXPECT_EQ(note(), nullptr);
    press(Qt::Key_Return);
    EXPECT_EQ(line(), nullptr);
    EXPECT_EQ(readCell(currentRow(), CustomerColumn::Phone), QStringLiteral("139 **** 4321"));
}

TEST_F(InPlaceEditorTest, anIdentityCardNumberIsRefused) {
    press(Qt::Key_E);
    replaceBy("11010519491231002X");
    press(Qt::Key_Return);
    EXPECT_NE(note(), nullptr);
    press(Qt::Key_Escape);
    EXPECT_EQ(note(), nullptr);
    EXPECT_EQ(readCell(0, CustomerColumn::Contact), QStringLiteral("<b>%1</b>"));
}

TEST_F(InPlaceEditorTest, aFieldThatSomebodyElseChangedIsNotOverwritten) {
    press(Qt::Key_E);
    replaceBy("mine");
    const auto theirs = [](Work& work) -> Done {
        const auto customer = findCustomer(work.data, QStringLiteral("麒麟实业有限公司"));
        auto input = customerToEdit(work.data, customer->id);
        input->contact.name = QStringLiteral("theirs");
        return updateCustomer(work, *input) ? done() : Done(notFound("", {}));
    };
    ASSERT_TRUE(workspace->store().write(workspace->user(), Text{"Theirs"}, theirs).result());
    press(Qt::Key_Return);
    ASSERT_NE(line(), nullptr);
    EXPECT_NE(note(), nullptr);
    press(Qt::Key_Escape);
    EXPECT_EQ(readCell(currentRow(), CustomerColumn::Contact), QStringLiteral("theirs"));
}

TEST_F(InPlaceEditorTest, nothingChangedIsNothingSaved) {
    const auto before = changes().size();
    press(Qt::Key_E);
    press(Qt::Key_Return);
    EXPECT_EQ(changes().size(), before);
    EXPECT_EQ(line(), nullptr);
}

TEST_F(InPlaceEditorTest, aClickElsewhereSaves) {
    press(Qt::Key_E);
    replaceBy("clicked");
    page->focusFilter();
    settle();
    EXPECT_EQ(readCell(currentRow(), CustomerColumn::Contact), QStringLiteral("clicked"));
    EXPECT_EQ(line(), nullptr);
    EXPECT_NE(QApplication::focusWidget(), table);
}

TEST_F(InPlaceEditorTest, tagsAreChosenAndNewOnesMade) {
    show(CustomerColumn::Tags);
    table->setColumnHidden(int(CustomerColumn::Contact), true);
    table->setColumnHidden(int(CustomerColumn::Grade), true);
    press(Qt::Key_E);
    ASSERT_NE(picker(), nullptr);
    type("Golden <b>");
    press(Qt::Key_Return);
    type("Second");
    press(Qt::Key_Tab);
    EXPECT_EQ(picker(), nullptr);
    const QString tags = readCell(currentRow(), CustomerColumn::Tags);
    EXPECT_TRUE(tags.contains(QStringLiteral("Golden <b>"))) << tags.toStdString();
    EXPECT_TRUE(tags.contains(QStringLiteral("Second"))) << tags.toStdString();
}

TEST_F(InPlaceEditorTest, aDoubleClickOpensACellOrTheRecord) {
    const auto doubleClick = [&](CustomerColumn column) {
        const QPoint place = table->visualRect(table->model()->index(0, int(column))).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, place);
        settle();
    };
    doubleClick(CustomerColumn::Contact);
    EXPECT_NE(line(), nullptr);
    press(Qt::Key_Escape);
    doubleClick(CustomerColumn::Name);
    EXPECT_EQ(line(), nullptr);
    EXPECT_TRUE(page->findChild<RecordPane*>()->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(InPlaceEditorTest, keysOfTheListDoNotDisturbWhatIsTyped) {
    press(Qt::Key_E);
    replaceBy("jkxeot");
    press(Qt::Key_F2);
    press(Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_Delete);
    ASSERT_NE(line(), nullptr);
    EXPECT_EQ(line()->text(), QStringLiteral("jkxeot"));
    EXPECT_EQ(rows(), 61);
    press(Qt::Key_Return, Qt::ControlModifier);  // saves too, and opens no form over it
    EXPECT_EQ(page->findChild<CustomerForm*>(), nullptr);
    EXPECT_EQ(readCell(currentRow(), CustomerColumn::Contact), QStringLiteral("jkxeot"));
}

TEST_F(InPlaceEditorTest, noCellReportsItselfEditable) {
    for (int column = 0; column < table->model()->columnCount(); ++column)
        EXPECT_FALSE(table->model()->flags(table->model()->index(0, column)).testFlag(Qt::ItemIsEditable));
}

TEST_F(InPlaceEditorTest, ctrlEnterOpensTheWholeForm) {
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_NE(page->findChild<CustomerForm*>(), nullptr);
    EXPECT_EQ(line(), nullptr);
}

}  // namespace
}  // namespace zhike
