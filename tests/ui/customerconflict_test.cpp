// Two people at one customer: the form shows what the other one saved, and saves what becomes of both.
#include "app/people.h"
#include "customersfixture.h"
#include "ui/customers/conflictview.h"
#include "ui/customers/customerform.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>

namespace zhike {
namespace {

class CustomerConflictTest : public CustomersPageTest {
protected:
    CustomerConflictTest() {
        User other;
        other.name = QStringLiteral("周岚");
        other.role = QStringLiteral("sales");
        const auto saved = workspace->store().write(workspace->user(), Text{"New"},
                                                    [other](Work& work) { return saveUser(work, other); });
        settle();
        liJing = *saved.result();
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    CustomerForm* form() {
        settle();
        return page->findChild<CustomerForm*>();
    }
    QLineEdit* line(const char* name) { return form()->findChild<QLineEdit*>(QLatin1String(name)); }
    void fill(const char* name, const char* words) {
        line(name)->setFocus();
        line(name)->selectAll();
        QTest::keyClicks(line(name), QLatin1String(words));
    }
    void submit() {
        QTest::keyClick(form(), Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
    // What 周岚 does to the customer in the meantime.
    void meanwhile(const std::function<void(Work&, CustomerInput&)>& change) {
        const auto write = [change](Work& work) -> Result<Customer> {
            const auto found = findCustomer(work.data, QStringLiteral("麒麟实业有限公司"));
            if (!found) return found.error();
            CustomerInput input = *customerToEdit(work.data, found->id);
            change(work, input);
            return input.customer.name.isEmpty() ? archiveCustomer(work, found->id) : updateCustomer(work, input);
        };
        const auto done = workspace->store().write(liJing, Text{"Edit"}, write);
        settle();
        ASSERT_TRUE(done.result());
    }
    bool shows(const QString& words) {
        const QList<Label*> labels = form()->findChildren<Label*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const Label* label) { return label->isVisible() && label->text() == words; });
    }
    CustomerInput stored(const char* name) {
        const auto read = workspace->store().read([name = QString::fromUtf8(name)](Repositories& data) {
            const auto found = findCustomer(data, name);
            return found ? customerToEdit(data, found->id) : Result<CustomerInput>(found.error());
        });
        settle();
        EXPECT_TRUE(read.result());
        return *read.result();
    }
    ConflictView* view() { return form()->findChild<ConflictView*>(); }

    User liJing;
};

TEST_F(CustomerConflictTest, whatBothChangedIsChosenAndTheRestIsKept) {
    fill("name", "Mine");
    fill("email", "mine@qilin.example");
    meanwhile([](Work&, CustomerInput& input) {
        input.customer.name = QStringLiteral("Theirs <b>%1");
        input.customer.sourceDetail = QStringLiteral("B12");
    });
    submit();
    ASSERT_NE(form(), nullptr);
    ASSERT_TRUE(view()->isVisible());
    EXPECT_FALSE(line("name")->isVisible());
    EXPECT_TRUE(shows(QStringLiteral("周岚 changed this customer at 09-10 14:36, while you were editing.")));
    EXPECT_TRUE(shows(QStringLiteral("Mine")));
    EXPECT_TRUE(shows(QStringLiteral("Theirs <b>%1")));
    EXPECT_TRUE(shows(QStringLiteral("B12")));
    auto* theirs = form()->findChild<QRadioButton*>(QStringLiteral("theirs.name"));
    ASSERT_NE(theirs, nullptr);
    EXPECT_EQ(form()->findChildren<QRadioButton*>(QRegularExpression(QStringLiteral("^(mine|theirs)\\."))).size(), 2);
    EXPECT_FALSE(theirs->isChecked()) << "what I typed is kept unless I say otherwise";
    theirs->setFocus();
    QTest::keyClick(theirs, Qt::Key_Space);
    submit();
    EXPECT_EQ(form(), nullptr);
    const CustomerInput saved = stored("Theirs <b>%1");
    EXPECT_EQ(saved.customer.sourceDetail, QStringLiteral("B12"));
    EXPECT_EQ(saved.contact.email, QStringLiteral("mine@qilin.example"));
}

TEST_F(CustomerConflictTest, escapeLeadsBackToWhatWasTyped) {
    fill("name", "Mine");
    meanwhile([](Work&, CustomerInput& input) { input.customer.name = QStringLiteral("Theirs"); });
    submit();
    ASSERT_TRUE(view()->isVisible());
    QTest::keyClick(view(), Qt::Key_Escape);
    settle();
    ASSERT_NE(form(), nullptr);
    EXPECT_FALSE(view()->isVisible());
    EXPECT_EQ(line("name")->text(), QStringLiteral("Mine"));
    submit();
    EXPECT_TRUE(view()->isVisible()) << "and it is still a conflict";
    submit();
    EXPECT_EQ(form(), nullptr);
    EXPECT_EQ(stored("Mine").customer.name, QStringLiteral("Mine"));
}

TEST_F(CustomerConflictTest, theSameChangeByBothIsNoConflict) {
    fill("name", "Ours");
    meanwhile([](Work&, CustomerInput& input) { input.customer.name = QStringLiteral("Ours"); });
    submit();
    EXPECT_EQ(form(), nullptr);
}

TEST_F(CustomerConflictTest, whoWasArchivedIsNotSavedAndNothingTypedIsLost) {
    fill("name", "Mine");
    meanwhile([](Work&, CustomerInput& input) { input.customer.name.clear(); });
    submit();
    ASSERT_NE(form(), nullptr);
    EXPECT_FALSE(view()->isVisible());
    EXPECT_TRUE(
        shows(QStringLiteral("Not saved: this customer was archived in the meantime. What you typed is kept "
                             "and can be saved once he is back.")));
    EXPECT_EQ(line("name")->text(), QStringLiteral("Mine"));
    EXPECT_FALSE(form()->draft().isEmpty());
}

TEST_F(CustomerConflictTest, aValueThatCannotBeSavedComesBackToTheForm) {
    fill("referrer", "Nobody at all");
    meanwhile([](Work&, CustomerInput& input) { input.customer.grade = QStringLiteral("A"); });
    submit();
    ASSERT_NE(form(), nullptr);
    if (view()->isVisible()) submit();
    ASSERT_NE(form(), nullptr);
    EXPECT_FALSE(view()->isVisible());
    EXPECT_EQ(line("referrer")->text(), QStringLiteral("Nobody at all"));
    EXPECT_TRUE(shows(QStringLiteral("There is no customer “Nobody at all”")));
}

}  // namespace
}  // namespace zhike
