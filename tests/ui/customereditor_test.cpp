#include "ui/customers/customereditor.h"

#include "app/drafts.h"
#include "customersfixture.h"
#include "support/printers.h"
#include "ui/customers/customerform.h"
#include "ui/customers/recordpane.h"
#include "ui/shell/banner.h"
#include "ui/widgets/sectionheader.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace zhike {
namespace {

class CustomerEditorTest : public CustomersPageTest {
protected:
    CustomerForm* form() {
        settle();
        return page->findChild<CustomerForm*>();
    }
    static QLineEdit* line(CustomerForm* form, const char* name) {
        return form->findChild<QLineEdit*>(QLatin1String(name));
    }
    // Enters what the window asks of a new customer.
    void fill(CustomerForm* form) {
        line(form, "name")->setFocus();
        QTest::keyClicks(line(form, "name"), QStringLiteral("Zebra & Sons"));
        QTest::keyClicks(line(form, "contact"), QStringLiteral("Zoe"));
        QTest::keyClicks(line(form, "phone"), QStringLiteral("138 0000 1111"));
        auto* source = form->findChild<QComboBox*>(QStringLiteral("source"));
        ASSERT_NE(source, nullptr);
        source->setFocus();
        QTest::keyClick(source, Qt::Key_Down);
    }
    // Types into the open form and leaves it unsaved.
    void abandon(const char* field, const char* words) {
        settle();
        auto* open = window.findChild<CustomerForm*>();
        ASSERT_NE(open, nullptr);
        line(open, field)->setFocus();
        QTest::keyClicks(line(open, field), QLatin1String(words));
        QTest::keyClick(open, Qt::Key_Escape);
        settle();
    }
    [[nodiscard]] bool banner(const QString& text) {
        const QList<Label*> labels = window.banners().findChildren<Label*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const Label* label) { return label->isVisible() && label->text() == text; });
    }
};

TEST_F(CustomerEditorTest, aNewCustomerIsSavedByKeyboardAndSelected) {
    press(Qt::Key_N, Qt::ControlModifier);
    ASSERT_NE(form(), nullptr);
    fill(form());
    QTest::keyClick(form(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_EQ(form(), nullptr);
    EXPECT_EQ(rows(), 62);
    EXPECT_EQ(readCell(table->currentIndex().row(), CustomerColumn::Name), QStringLiteral("Zebra & Sons"));
    window.actions().run(QStringLiteral("edit.undo"));
    settle();
    EXPECT_EQ(rows(), 61);
}

TEST_F(CustomerEditorTest, editingChangesTheRowAndNothingElse) {
    (void)readCell(0, CustomerColumn::Name);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_NE(form(), nullptr);
    QLineEdit* name = line(form(), "name");
    EXPECT_EQ(name->text(), QStringLiteral("麒麟实业有限公司"));
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Qilin <i>%1</i>"));
    QTest::keyClick(form(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_EQ(form(), nullptr);
    EXPECT_EQ(readCell(0, CustomerColumn::Name), QStringLiteral("Qilin <i>%1</i>"));
    EXPECT_EQ(readCell(0, CustomerColumn::Contact), QStringLiteral("<b>%1</b>"));
}

TEST_F(CustomerEditorTest, aRefusedFormStaysOpenWithItsText) {
    press(Qt::Key_N, Qt::ControlModifier);
    line(form(), "name")->setFocus();
    QTest::keyClicks(line(form(), "name"), QStringLiteral("Only a name"));
    QTest::keyClick(form(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    ASSERT_NE(form(), nullptr);
    EXPECT_EQ(line(form(), "name")->text(), QStringLiteral("Only a name"));
    EXPECT_EQ(rows(), 61);
}

TEST_F(CustomerEditorTest, whatWasTypedAndNotSavedIsOfferedAgain) {
    press(Qt::Key_N, Qt::ControlModifier);
    line(form(), "name")->setFocus();
    QTest::keyClicks(line(form(), "name"), QStringLiteral("Half a customer"));
    QTest::keyClick(form(), Qt::Key_Escape);
    settle();
    EXPECT_EQ(form(), nullptr);
    QApplication::setActiveWindow(&window);  // what a window manager does when a dialog closes
    page->activated();
    press(Qt::Key_N, Qt::ControlModifier);
    ASSERT_NE(form(), nullptr);
    EXPECT_EQ(line(form(), "name")->text(), QStringLiteral("Half a customer"));
    line(form(), "name")->setFocus();
}

TEST_F(CustomerEditorTest, whatWasTypedIsOfferedAgainAtTheNextStartForEachCustomer) {
    const Id<Customer> qilin = *workspace->store()
                                    .read([](Repositories& data) -> Result<Id<Customer>> {
                                        return findCustomer(data, QStringLiteral("麒麟实业有限公司"))->id;
                                    })
                                    .result();
    {
        CustomerEditor before(*workspace, &window);
        before.create();
        abandon("name", "Half a customer");
        before.edit(qilin);
        abandon("email", "new@qilin.example");
    }
    CustomerEditor after(*workspace, &window);
    after.offerDrafts(window.banners());
    settle();
    EXPECT_TRUE(banner(QStringLiteral("A new customer was typed and not saved")));
    EXPECT_TRUE(banner(QStringLiteral("Changes to “麒麟实业有限公司” were typed and not saved")));
    after.edit(qilin);
    settle();
    auto* again = window.findChild<CustomerForm*>();
    ASSERT_NE(again, nullptr);
    EXPECT_EQ(line(again, "email")->text(), QStringLiteral("new@qilin.example"));
    QTest::keyClick(again, Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_EQ(window.findChild<CustomerForm*>(), nullptr);
    const auto buttons = window.banners().findChildren<QPushButton*>();
    const auto discard = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* button) {
        return button->isVisible() && button->text() == QStringLiteral("Discard");
    });
    ASSERT_NE(discard, buttons.end());
    QTest::keyClick(*discard, Qt::Key_Space);  // that of the new customer, which stands first
    settle();
    EXPECT_FALSE(banner(QStringLiteral("A new customer was typed and not saved")));
}

TEST_F(CustomerEditorTest, theReferrerIsFoundAsCustomersAreFoundAnywhere) {
    press(Qt::Key_N, Qt::ControlModifier);
    fill(form());
    QLineEdit* referrer = line(form(), "referrer");
    form()->findChild<SectionHeader*>(QStringLiteral("decisionHeader"))->setChecked(true);
    referrer->setFocus();
    QTest::keyClicks(referrer, QStringLiteral("qlsy"));
    settle();
    ASSERT_NE(QApplication::activePopupWidget(), nullptr) << "by the initials of its name";
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    settle();
    EXPECT_TRUE(referrer->text().startsWith(QStringLiteral("麒麟实业有限公司")));
    QTest::keyClick(form(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_EQ(form(), nullptr);
    const auto saved = workspace->store().read([](Repositories& data) -> Result<CustomerInput> {
        return customerToEdit(data, findCustomer(data, QStringLiteral("Zebra & Sons"))->id);
    });
    settle();
    EXPECT_FALSE(saved.result()->referrer.value_or(QString()).isEmpty());
    QApplication::setActiveWindow(&window);  // what a window manager does when a dialog closes
    page->activated();
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_NE(form(), nullptr);
    settle();
    EXPECT_TRUE(line(form(), "referrer")->text().startsWith(QStringLiteral("麒麟实业有限公司")));
}

TEST_F(CustomerEditorTest, theRecordBesideTheListIsThatOfTheSelectedRow) {
    auto* record = page->findChild<RecordPane*>();
    const auto shows = [&](const QString& text) {
        const QList<Label*> labels = record->findChildren<Label*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const Label* label) { return label->isVisible() && label->text() == text; });
    };
    EXPECT_TRUE(shows(QStringLiteral("麒麟实业有限公司")));
    press(Qt::Key_J);
    EXPECT_FALSE(shows(QStringLiteral("麒麟实业有限公司")));
    EXPECT_TRUE(shows(readCell(1, CustomerColumn::Name)));
}

TEST_F(CustomerEditorTest, aChangeIsTakenBackFromTheHistoryOfTheRecord) {
    const QString before = readCell(0, CustomerColumn::Grade);
    const auto change = [](Work& work) -> Result<ChangeSetId> {
        const auto found = findCustomer(work.data, QStringLiteral("麒麟实业有限公司"));
        CustomerInput input = *customerToEdit(work.data, found->id);
        input.customer.grade = QStringLiteral("A");
        const auto updated = updateCustomer(work, input);
        if (!updated) return updated.error();
        return work.changes().id();
    };
    ChangeSetId changed;
    workspace->save(Text{"Edit"}, {}, change, page, [&](const Result<ChangeSetId>& id) { changed = *id; });
    settle();
    EXPECT_EQ(readCell(0, CustomerColumn::Grade), QStringLiteral("A"));
    Q_EMIT page->findChild<RecordPane*>()->takeBackRequested(changed);
    settle();
    EXPECT_EQ(readCell(0, CustomerColumn::Grade), before);
}

TEST(Drafts, surviveAndBelongToOneDatabase) {
    const Drafts mine(QStringLiteral("/data/a.zhk"));
    const QJsonObject draft{{QStringLiteral("name"), QStringLiteral("<b>半个客户")}};
    ASSERT_TRUE(mine.write(QStringLiteral("customer.new"), draft));
    EXPECT_EQ(Drafts(QStringLiteral("/data/a.zhk")).read(QStringLiteral("customer.new")), draft);
    EXPECT_TRUE(Drafts(QStringLiteral("/data/b.zhk")).read(QStringLiteral("customer.new")).isEmpty());
    ASSERT_TRUE(mine.write(QStringLiteral("customer.new"), {}));
    EXPECT_TRUE(mine.read(QStringLiteral("customer.new")).isEmpty());
}

}  // namespace
}  // namespace zhike
