#include "app/people.h"
#include "customersfixture.h"
#include "ui/customers/reviewdialog.h"
#include "ui/widgets/choiceswitch.h"
#include "ui/widgets/errorline.h"

#include <QPlainTextEdit>
#include <QPushButton>

namespace zhike {
namespace {

// The administrator sits at the window; 周岚 enters customers, too.
class CustomerReviewTest : public CustomersPageTest {
protected:
    // A customer of 周岚, selected.
    void byAnother(const std::function<void(CustomerInput&)>& fill) {
        User other;
        other.name = QStringLiteral("周岚");
        const auto user = workspace->store().write(workspace->user(), Text{"New"},
                                                   [other](Work& work) { return saveUser(work, other); });
        settle();
        CustomerInput input;
        input.customer.name = QStringLiteral("Another’s <b>%1");
        fill(input);
        clock->set({clock->now().ms + 60'000});
        const auto made = workspace->store().write(*user.result(), Text{"New"},
                                                   [input](Work& work) { return createCustomer(work, input); });
        settle();
        customer = made.result()->id;
        press(Qt::Key_K);
        EXPECT_EQ(readCell(table->currentIndex().row(), CustomerColumn::Name), input.customer.name);
    }
    ReviewDialog* dialog() {
        settle();
        return page->findChild<ReviewDialog*>();
    }
    void submit() {
        QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
    Customer stored() {
        const auto read = workspace->store().read(
            [id = customer](Repositories& data) -> Result<Customer> { return **data.customers.find(id); });
        settle();
        return *read.result();
    }
    bool shows(const QString& words) {
        const QList<Label*> labels = dialog()->findChildren<Label*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const Label* label) { return label->isVisible() && label->text() == words; });
    }

    Id<Customer> customer;
};

TEST_F(CustomerReviewTest, whoEnteredTheRecordIsToldThatASecondPersonHasTo) {
    press(Qt::Key_V, Qt::ShiftModifier);
    ASSERT_NE(dialog(), nullptr);
    EXPECT_TRUE(shows(QStringLiteral("Who entered a record cannot review it; a second person has to")));
    EXPECT_FALSE(dialog()->findChild<QPushButton*>(QStringLiteral("save"))->isEnabled());
    submit();
    ASSERT_NE(dialog(), nullptr);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    EXPECT_EQ(dialog(), nullptr);
}

TEST_F(CustomerReviewTest, aWholeRecordIsVerifiedWithTwoKeys) {
    byAnother([](CustomerInput& input) {
        input.customer.industry = QStringLiteral("it");
        input.customer.grade = QStringLiteral("A");
        input.customer.tags = QStringLiteral("urgent");
        input.customer.source = QStringLiteral("other");
        input.contact.name = QStringLiteral("Zoe");
        input.contact.phone = QStringLiteral("13800001111");
    });
    press(Qt::Key_V, Qt::ShiftModifier);
    EXPECT_TRUE(shows(QStringLiteral("The record holds everything that a review asks for.")));
    submit();
    EXPECT_EQ(dialog(), nullptr);
    EXPECT_EQ(stored().verification, QStringLiteral("verified"));
    EXPECT_EQ(stored().reviewer, workspace->user().id);
    EXPECT_EQ(stored().reviewedOn, QDate(2026, 9, 10));
    window.actions().run(QStringLiteral("edit.undo"));
    settle();
    EXPECT_EQ(stored().verification, QStringLiteral("awaiting_review"));
}

TEST_F(CustomerReviewTest, aRecordWithGapsIsToBeVerifiedUnlessOneSaysOtherwise) {
    byAnother([](CustomerInput&) {});
    press(Qt::Key_V, Qt::ShiftModifier);
    EXPECT_TRUE(shows(QStringLiteral("The record lacks: Contact, Phone, Industry, Tier, Tags, Source")));
    auto* note = dialog()->findChild<QPlainTextEdit*>(QStringLiteral("note"));
    note->setFocus();
    note->setPlainText(QString(501, u'x'));
    submit();
    ASSERT_NE(dialog(), nullptr) << "too long";
    note->clear();
    QTest::keyClicks(note, QStringLiteral("Call <b>%1</b> first"));
    submit();
    EXPECT_EQ(dialog(), nullptr);
    EXPECT_EQ(stored().verification, QStringLiteral("to_verify"));
    EXPECT_EQ(stored().reviewNote, QStringLiteral("Call <b>%1</b> first"));
}

}  // namespace
}  // namespace zhike
