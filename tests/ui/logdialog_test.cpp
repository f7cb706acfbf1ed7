#include "ui/followups/logdialog.h"

#include "customersfixture.h"
#include "ui/followups/followupeditor.h"
#include "ui/widgets/formfield.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace zhike {
namespace {

// L over the list of customers, with real keys. It is Thursday, 2026-09-10.
class LogDialogTest : public CustomersPageTest {
protected:
    LogDialogTest() {
        auto* logger = new FollowUpEditor(*workspace, window);
        QObject::connect(page, &CustomersPage::logWanted, logger, &FollowUpEditor::log);
        table->showRow(0);
        settle();
        press(Qt::Key_L);
        dialog = window.findChild<LogDialog*>();
    }
    Id<Customer> customer() {
        const auto* model = static_cast<const CustomerModel*>(table->model());
        return {model->keyAt(table->currentIndex().row())};
    }
    QList<Interaction> contacts() {
        const auto read = [id = customer()](Repositories& data) { return data.interactions.of(id); };
        return *workspace->store().read(read).result();
    }
    void save() {
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        settle();
    }

    QPointer<LogDialog> dialog;
};

TEST_F(LogDialogTest, oneKeyTheTextAndSave) {
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("summary"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("<b>%1</b> likes it"));
    save();
    EXPECT_EQ(dialog, nullptr);
    ASSERT_EQ(contacts().size(), 1);
    EXPECT_EQ(contacts().first().summary, QStringLiteral("<b>%1</b> likes it"));
    EXPECT_EQ(contacts().first().method, QStringLiteral("phone"));
    EXPECT_TRUE(contacts().first().answered);
    QApplication::setActiveWindow(&window);
    table->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(contacts().isEmpty());
}

TEST_F(LogDialogTest, theNextStepComesWithItsDay) {
    QTest::keyClick(dialog, Qt::Key_2, Qt::AltModifier);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(QStringLiteral("summary")), QStringLiteral("Sent the plan"));
    auto* next = dialog->findChild<QLineEdit*>(QStringLiteral("next"));
    QTest::keyClicks(next, QStringLiteral("Call about the plan"));
    save();
    EXPECT_TRUE(contacts().isEmpty());  // by when?
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("nextDue")), QStringLiteral("+2"));
    save();
    ASSERT_EQ(contacts().size(), 1);
    EXPECT_EQ(contacts().first().method, QStringLiteral("email"));
    EXPECT_EQ(contacts().first().nextDue, QDate(2026, 9, 14));
    EXPECT_EQ(contacts().first().nextUser, workspace->user().id);
    EXPECT_EQ(readCell(table->currentIndex().row(), CustomerColumn::NextDue), QStringLiteral("09-14 In 4 days"));
}

TEST_F(LogDialogTest, aDayIsReadAsItIsTypedAndShownAsItIs) {
    auto* due = dialog->findChild<QLineEdit*>(QStringLiteral("nextDue"));
    for (const auto& [typed, day] : {std::pair{"w1", "2026-09-17"}, std::pair{"fri", "2026-09-11"},
                                     std::pair{"915", "2026-09-15"}, std::pair{"周五", "2026-09-11"}}) {
        due->setFocus();
        due->setText(QString::fromUtf8(typed));
        dialog->findChild<QPlainTextEdit*>(QStringLiteral("summary"))->setFocus();
        EXPECT_EQ(due->text(), QString::fromLatin1(day)) << typed;
    }
}

TEST_F(LogDialogTest, aVagueNextStepIsRefusedWithAHint) {
    QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(QStringLiteral("summary")), QStringLiteral("Talked"));
    auto* next = dialog->findChild<QLineEdit*>(QStringLiteral("next"));
    QTest::keyClicks(next, QStringLiteral("follow up later"));
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("nextDue")), QStringLiteral("+2"));
    save();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(contacts().isEmpty());
    EXPECT_EQ(qobject_cast<FormField*>(next->parentWidget())->error(),
              QStringLiteral("This is too vague. Say what you will do, such as “send the quote”."));
    EXPECT_TRUE(next->hasFocus());
    EXPECT_EQ(next->text(), QStringLiteral("follow up later"));
}

TEST_F(LogDialogTest, withoutATextNothingIsSavedAndThatIsSaid) {
    save();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(contacts().isEmpty());
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("summary"));
}

}  // namespace
}  // namespace zhike
