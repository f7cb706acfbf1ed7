#include "app/followups.h"
#include "customersfixture.h"
#include "ui/customers/entrylist.h"
#include "ui/notices/noticepanel.h"
#include "ui/settings/preferences.h"

#include <QSignalSpy>

namespace zhike {
namespace {

constexpr qint64 kHour = 3'600'000;

// Li Jing, two of whose new customers wait for their first contact; it is Thursday, 2026-09-10, 14:36.
class NoticesTest : public CustomersPageTest {
protected:
    NoticesTest() {
        const QList<User> people = workspace->lookup().users();
        const auto rep = std::find_if(people.begin(), people.end(),
                                      [](const User& user) { return user.role == u"sales" && !user.isUnassigned(); });
        workspace->switchUser(rep->id);
        settle();
        start();
    }
    void start() {
        board = std::make_unique<NoticeBoard>(*workspace, *preferences, &window);
        Q_EMIT workspace->lookupChanged();
        settle();
    }
    void passHours(qint64 hours) {
        clock->set({clock->now().ms + hours * kHour});
        Q_EMIT workspace->minutePassed();
        settle();
    }
    NoticePanel* open() {
        auto* panel = new NoticePanel(*board, *clock, window);
        panel->open();
        settle();
        return panel;
    }

    std::unique_ptr<Preferences> preferences = std::make_unique<Preferences>(*clock);
    std::unique_ptr<NoticeBoard> board;
};

TEST_F(NoticesTest, whatWasReadIsQuietUntilTheNextRung) {
    passHours(12);
    const int told = board->unread();
    ASSERT_GT(told, 0);
    board->markRead();
    EXPECT_EQ(board->unread(), 0);
    EXPECT_EQ(board->notices().size(), told);  // still there
    start();                                   // also after a new start
    EXPECT_EQ(board->unread(), 0);
    passHours(24);
    EXPECT_EQ(board->unread(), told);
}

TEST_F(NoticesTest, aLimitThatBreaksIsToldOnceOutsideAndThenOnItsLadder) {
    passHours(12);
    QSignalSpy broke(board.get(), &NoticeBoard::broke);
    passHours(8);
    EXPECT_EQ(broke.size(), 1);
    passHours(0);
    EXPECT_EQ(broke.size(), 1);
    passHours(2);
    EXPECT_EQ(broke.size(), 2);
}

TEST_F(NoticesTest, whatBrokeBeforeTheStartIsNotShoutedAgain) {
    passHours(24);
    QSignalSpy broke(board.get(), &NoticeBoard::broke);
    start();
    EXPECT_TRUE(broke.isEmpty());
    EXPECT_GT(board->unread(), 0);
}

TEST_F(NoticesTest, enterGoesToTheCustomerAndEscBackToWhereOneWas) {
    passHours(24);
    table->setFocus();
    NoticePanel* panel = open();
    Id<Customer> chosen;
    QObject::connect(panel, &NoticePanel::customerChosen, &window, [&](Id<Customer> one) { chosen = one; });
    const Id<Customer> first = board->notices().first().row.item.customer;
    press(Qt::Key_Return);
    EXPECT_EQ(chosen, first);
    EXPECT_EQ(board->unread(), 0);  // shown is read
    open();
    press(Qt::Key_Escape);
    EXPECT_TRUE(table->hasFocus());
}

TEST_F(NoticesTest, anotherPersonHasNoticesOfHisOwn) {
    passHours(24);
    board->markRead();
    workspace->switchUser(workspace->lookup().administrator().id);
    settle();
    EXPECT_TRUE(board->notices().isEmpty());
}

TEST(NoticeHours, nothingIsToldOutsideAtNightUnlessItIsWanted) {
    for (const auto& [time, byDay] : {std::pair{QTime(7, 59), false}, std::pair{QTime(8, 0), true},
                                      std::pair{QTime(19, 59), true}, std::pair{QTime(20, 0), false}}) {
        EXPECT_EQ(isToldAt(NoticeChoice::ByDay, time), byDay) << time.hour();
        EXPECT_TRUE(isToldAt(NoticeChoice::Always, time));
        EXPECT_FALSE(isToldAt(NoticeChoice::Never, time));
    }
}

TEST_F(NoticesTest, whatIsDoneIsSilentAtOnce) {
    passHours(12);
    const qsizetype told = board->notices().size();
    Interaction entry;
    entry.customer = board->notices().first().row.item.customer;
    entry.method = QStringLiteral("phone");
    entry.summary = QStringLiteral("Talked");
    workspace->save(
        Text{"Log"}, {}, [entry](Work& work) { return logFollowUp(work, entry); }, page,
        [](const Result<Interaction>&) {});
    settle();
    EXPECT_EQ(board->notices().size(), told - 1);
}

}  // namespace
}  // namespace zhike
