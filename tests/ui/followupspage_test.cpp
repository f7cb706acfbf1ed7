#include "ui/followups/followupspage.h"

#include "customersfixture.h"
#include "ui/followups/followupeditor.h"
#include "ui/followups/loadstrip.h"
#include "ui/followups/plandialog.h"
#include "ui/shell/statusbar.h"
#include "ui/widgets/viewlist.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace zhike {
namespace {

// The page beside the customers; Li Jing acts, who has plans. It is Thursday, 2026-09-10.
class FollowUpsPageTest : public CustomersPageTest {
protected:
    FollowUpsPageTest() {
        const QList<User> people = workspace->lookup().users();
        const auto rep = std::find_if(people.begin(), people.end(),
                                      [](const User& user) { return user.role == u"sales" && !user.isUnassigned(); });
        workspace->switchUser(rep->id);
        settle();
        plans = new FollowUpsPage(*workspace, window);
        window.addPage(plans);
        auto* editor = new FollowUpEditor(*workspace, window);
        QObject::connect(plans, &FollowUpsPage::planWanted, editor, &FollowUpEditor::changePlan);
        window.showPage(plans);
        settle();
        plans->activated();
        table = plans->findChild<ListTable*>();
        settle();
    }
    const CustomerRow& row(int number) {
        const auto* model = static_cast<const CustomerModel*>(table->model());
        (void)model->index(number, 0).data();
        settle();
        return *model->row(model->keyAt(number));
    }
    QDate next(Id<Customer> customer) {
        const auto read = [customer](Repositories& data) { return data.derived.facts(customer); };
        const auto facts = workspace->store().read(read).result();
        return (*facts)->nextDue.isSet() ? clock->dayOf((*facts)->nextDue) : QDate();
    }
    FollowPlan plan(Id<Customer> customer) {
        const auto read = [customer](Repositories& data) { return data.followPlans.of(customer); };
        return *workspace->store().read(read).result();
    }
    // The first row that can be put off: no limit, not late.
    int softRow() {
        for (int i = 0; i < rows(); ++i)
            if (!row(i).facts.nextHard && clock->dayOf(row(i).facts.nextDue) >= clock->today()) return i;
        return -1;
    }

    FollowUpsPage* plans;
};

TEST_F(FollowUpsPageTest, showsOnesOwnPlansTheMostUrgentFirst) {
    ASSERT_GT(rows(), 5);
    for (int i = 0; i < rows(); ++i) {
        EXPECT_EQ(row(i).customer.owner, workspace->user().id);
        if (i > 0) EXPECT_LE(row(i - 1).facts.nextDue, row(i).facts.nextDue);
    }
    EXPECT_GT(plans->count().count, 0);
    EXPECT_EQ(plans->count().pill, Kind::Danger);
}

TEST_F(FollowUpsPageTest, oneKeyPutsOffToTheNextWorkingDayAndUndoTakesItBack) {
    const int at = softRow();
    ASSERT_GE(at, 0);
    table->showRow(at);
    settle();
    const Id<Customer> customer = row(at).customer.id;
    const QDate before = next(customer);
    press(Qt::Key_P);
    const QDate after = next(customer);
    EXPECT_GT(after, before);
    EXPECT_LE(after.dayOfWeek(), 5);
    EXPECT_EQ(static_cast<const CustomerModel*>(table->model())->keyAt(table->currentIndex().row()), customer.value);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(next(customer), before);
}

TEST_F(FollowUpsPageTest, aLimitIsNotPutOffAndThatIsSaid) {
    plans->showView(QStringLiteral("first_contact"));
    settle();
    ASSERT_GT(rows(), 0);
    table->showRow(0);
    settle();
    const Id<Customer> customer = row(0).customer.id;
    const QDate before = next(customer);
    const QString name = row(0).customer.name;
    press(Qt::Key_P);
    EXPECT_EQ(next(customer), before);
    QStringList said;
    for (const QPushButton* button : window.status().findChildren<QPushButton*>()) said << button->text();
    EXPECT_TRUE(said.join(u'|').contains(QStringLiteral("“%1” has a limit and cannot be put off").arg(name)));
}

TEST_F(FollowUpsPageTest, severalArePutOffTogetherAndUndoneTogether) {
    const int at = softRow();
    table->showRow(at);
    settle();
    const QList<Id<Customer>> two{row(at).customer.id, row(at + 1).customer.id};
    const QList<QDate> before{next(two[0]), next(two[1])};
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_P, Qt::ShiftModifier);
    EXPECT_GT(next(two[0]), before[0].addDays(6));
    EXPECT_GT(next(two[1]), before[1].addDays(6));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ((QList<QDate>{next(two[0]), next(two[1])}), before);
}

TEST_F(FollowUpsPageTest, whatIsLoggedIsCountedAtOnce) {
    plans->showView(QStringLiteral("first_contact"));
    settle();
    const int waiting = rows();
    ASSERT_GT(waiting, 0);
    const auto left = [&](Page* shown) {
        const auto* views = shown->findChild<ViewList*>();
        for (int i = 0; i < views->model()->rowCount(); ++i)
            if (const QString said = views->model()->index(i, 0).data(Qt::AccessibleTextRole).toString();
                said.startsWith(QStringLiteral("First contact")))
                return said.section(u' ', -1).toInt();
        return -1;
    };
    const int everywhere = left(page);
    EXPECT_GT(everywhere, 0);
    Interaction entry;
    entry.customer = row(0).customer.id;
    entry.method = QStringLiteral("phone");
    entry.summary = QStringLiteral("Talked");
    workspace->save(
        Text{"Log"}, {}, [entry](Work& work) { return logFollowUp(work, entry); }, plans,
        [](const Result<Interaction>&) {});
    for (int i = 0; i < 3; ++i) settle();  // two pages ask one after the other
    EXPECT_EQ(rows(), waiting - 1);
    EXPECT_EQ(left(plans), waiting - 1);
    EXPECT_EQ(left(page), everywhere - 1);  // the views of the customers too
}

TEST_F(FollowUpsPageTest, aDayOfTheStripShowsItsPlansAlone) {
    auto* strip = plans->findChild<LoadStrip*>();
    const int all = rows();
    strip->choose(clock->today());
    settle();
    EXPECT_LT(rows(), all);
    for (int i = 0; i < rows(); ++i) EXPECT_LE(clock->dayOf(row(i).facts.nextDue), clock->today());
    strip->choose({});
    settle();
    EXPECT_EQ(rows(), all);
}

TEST_F(FollowUpsPageTest, aPlanDroppedOnADayIsPutOffToIt) {
    const int at = softRow();
    table->showRow(at);
    settle();
    const Id<Customer> customer = row(at).customer.id;
    auto* strip = plans->findChild<LoadStrip*>();
    Q_EMIT strip->droppedOn(QDate(2026, 9, 22));
    settle();
    EXPECT_EQ(next(customer), QDate(2026, 9, 22));
}

TEST_F(FollowUpsPageTest, theFrequencyIsChangedWithAReason) {
    table->showRow(softRow());
    settle();
    const Id<Customer> customer = row(softRow()).customer.id;
    press(Qt::Key_F);
    auto* dialog = window.findChild<PlanDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* frequency = dialog->findChild<QComboBox*>(QStringLiteral("frequency"));
    frequency->setCurrentIndex(1);
    Q_EMIT frequency->activated(1);
    auto* reason = dialog->findChild<QLineEdit*>(QStringLiteral("frequencyReason"));
    EXPECT_TRUE(reason->isVisible());
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(plan(customer).frequency.isEmpty());  // no reason, nothing saved
    QTest::keyClicks(reason, QStringLiteral("<b>%1</b>"));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_EQ(plan(customer).frequency, QStringLiteral("weekly"));
    EXPECT_EQ(plan(customer).frequencyReason, QStringLiteral("<b>%1</b>"));
    EXPECT_EQ(plan(customer).frequencyBy, workspace->user().id);
}

TEST_F(FollowUpsPageTest, pausedPlansHaveAViewOfTheirOwn) {
    table->showRow(softRow());
    settle();
    const Id<Customer> customer = row(softRow()).customer.id;
    workspace->save(
        Text{"Pause"}, {}, [customer](Work& work) { return pausePlan(work, customer, {}, QStringLiteral("出国")); },
        plans, [](const Result<FollowPlan>&) {});
    settle();
    plans->showView(QStringLiteral("paused"));
    settle();
    ASSERT_EQ(rows(), 1);
    EXPECT_EQ(row(0).customer.id, customer);
}

}  // namespace
}  // namespace zhike
