#include "app/notices.h"

#include "app/followups.h"
#include "app/tasks.h"
#include "usecasesfixture.h"

namespace zhike {
namespace {

constexpr qint64 kHour = 3'600'000;

DueItem limitAt(qint64 ms, const char* kind = "first_contact") {
    DueItem item;
    item.kind = QString::fromLatin1(kind);
    item.hard = true;
    item.due = {ms};
    return item;
}

// Hours after the limit at which it was raised last, when so many have passed; -100 when it was not.
qint64 raisedHour(qint64 passed, const char* kind = "first_contact") {
    const qint64 due = 1'000 * kHour;
    const Moment raised = raisedAt(limitAt(due, kind), {due + passed * kHour});
    return raised.isSet() ? (raised.ms - due) / kHour : -100;
}

TEST(Ladder, aFirstContactIsSaidAtFortyOfItsHoursThenTwoBeforeThenAgainAndAgain) {
    EXPECT_EQ(raisedHour(-9), -100);
    EXPECT_EQ(raisedHour(-8), -8);
    EXPECT_EQ(raisedHour(-3), -8);
    EXPECT_EQ(raisedHour(-2), -2);
    EXPECT_EQ(raisedHour(0), 0);
    EXPECT_EQ(raisedHour(1), 0);
    EXPECT_EQ(raisedHour(2), 2);
    EXPECT_EQ(raisedHour(8), 8);
    EXPECT_EQ(raisedHour(23), 8);
    EXPECT_EQ(raisedHour(24), 24);
    EXPECT_EQ(raisedHour(47), 24);
    EXPECT_EQ(raisedHour(24 * 30 + 5), 24 * 30);
}

TEST(Ladder, whatElseHasALimitIsSaidTwoHoursBefore) {
    EXPECT_EQ(raisedHour(-3, "feedback_answer"), -100);
    EXPECT_EQ(raisedHour(-2, "feedback_answer"), -2);
}

TEST(Ladder, whatHasADayAloneIsNeverRaised) {
    DueItem soft = limitAt(kHour);
    soft.hard = false;
    EXPECT_FALSE(raisedAt(soft, {100 * kHour}).isSet());
}

class Notices : public UseCases {};

TEST_P(Notices, aBrokenLimitIsToldUntilItIsDone) {
    const Customer fresh = *create({{"name", "云启"}, {"grade", "B"}});
    const auto told = [&] { return *noticesOf(*data, admin.id, clock); };
    EXPECT_TRUE(told().isEmpty());
    const Moment entered = clock.now();
    clock.set({entered.ms + 41 * kHour});
    ASSERT_EQ(told().size(), 1);
    EXPECT_FALSE(told().first().broken);
    EXPECT_EQ(told().first().row.customerName, fresh.name);
    clock.set({entered.ms + 49 * kHour});
    ASSERT_EQ(told().size(), 1);
    EXPECT_TRUE(told().first().broken);
    const Moment once = told().first().raised;
    clock.set({entered.ms + 51 * kHour});
    EXPECT_GT(told().first().raised, once);  // not once and then silence
    Interaction entry;
    entry.customer = fresh.id;
    entry.method = QStringLiteral("phone");
    entry.summary = QStringLiteral("谈了备份方案");
    ASSERT_TRUE(write([&](Work& work) { return logFollowUp(work, entry); }));
    EXPECT_TRUE(told().isEmpty());
}

TEST_P(Notices, onlyWhoIsToDoItIsToldAndATaskForTheDayIsQuiet) {
    Task task;
    task.what = QStringLiteral("给王总打电话");
    task.user = admin.id;
    task.due = {clock.now().ms + kHour};
    ASSERT_TRUE(write([&](Work& work) { return createTask(work, task); }));
    EXPECT_TRUE(noticesOf(*data, admin.id, clock)->isEmpty());
    task.timed = true;
    ASSERT_TRUE(write([&](Work& work) { return createTask(work, task); }));
    EXPECT_EQ(noticesOf(*data, admin.id, clock)->size(), 1);
    EXPECT_TRUE(noticesOf(*data, Lookup::read(*data)->unassigned().id, clock)->isEmpty());
}

TEST_P(Notices, aClockThatJumpsBackADayTellsNothingTwice) {
    (void)create({{"name", "云启"}, {"grade", "B"}});
    const Moment entered = clock.now();
    clock.set({entered.ms + 49 * kHour});
    const Moment raised = noticesOf(*data, admin.id, clock)->first().raised;
    clock.set({entered.ms + 25 * kHour});
    EXPECT_TRUE(noticesOf(*data, admin.id, clock)->isEmpty());
    clock.set({entered.ms + 49 * kHour});
    EXPECT_EQ(noticesOf(*data, admin.id, clock)->first().raised, raised);
}

ON_BOTH_DATABASES(Notices);

}  // namespace
}  // namespace zhike
