#include "app/executionreport.h"

#include "app/followups.h"
#include "app/tasks.h"
#include "app/usecasesfixture.h"

namespace zhike {
namespace {

// Months whose dates were counted by hand. 2026-08-03 is a Monday.
class ExecutionTest : public UseCases {
protected:
    void now(const char* local) {
        clock.set({QDateTime(QDateTime::fromString(QString::fromLatin1(local), Qt::ISODate).date(),
                             QDateTime::fromString(QString::fromLatin1(local), Qt::ISODate).time(), clock.zone())
                       .toMSecsSinceEpoch()});
    }
    // A prospect of medium intent who came on 2026-08-03 at 10:00: first contact by 08-05 10:00, then every two weeks.
    Id<Customer> prospect(const char* name) {
        now("2026-08-03T10:00:00");
        return create({{"name", name}, {"grade", "B"}})->id;
    }
    void contact(Id<Customer> customer, const char* at, const char* next = "", QDate due = {}, bool answered = true) {
        now(at);
        Interaction entry;
        entry.customer = customer;
        entry.method = QStringLiteral("phone");
        entry.summary = QStringLiteral("聊了方案");
        entry.answered = answered;
        entry.next = QString::fromUtf8(next);
        entry.nextDue = due;
        const auto logged = write([&](Work& work) { return logFollowUp(work, entry); });
        EXPECT_TRUE(logged) << (logged ? "" : logged.error().message.source.toStdString());
    }
    ExecutionReport report(QDate month) {
        const auto made = executionReport(*data, clock, {month});
        EXPECT_TRUE(made);
        return made ? *made : ExecutionReport{};
    }
    // "due inTime late missed open"
    static std::string said(const ExecutionCounts& c) {
        return std::to_string(c.due) + ' ' + std::to_string(c.inTime) + ' ' + std::to_string(c.late) + ' ' +
               std::to_string(c.missed) + ' ' + std::to_string(c.open);
    }
    static std::string said(const ExecutionReport& report, const char* rule) {
        return said(report.byRule.value(QString::fromLatin1(rule)));
    }

    const QDate august{2026, 8, 1};
    const QDate september{2026, 9, 1};
};

TEST_P(ExecutionTest, aMonthOfOneCustomer) {
    const Id<Customer> customer = prospect("云启");
    contact(customer, "2026-08-04T10:00:00");  // first contact in time; next 08-18
    contact(customer, "2026-08-20T10:00:00");  // two days late; next 09-03
    now("2026-09-10T10:00:00");
    const ExecutionReport counted = report(august);
    EXPECT_EQ(said(counted.all), "2 1 1 0 0");
    EXPECT_EQ(said(counted, "T01"), "1 1 0 0 0");
    EXPECT_EQ(said(counted, "T02b"), "1 0 1 0 0");
    EXPECT_EQ(counted.all.onTime(), 0.5);
    EXPECT_TRUE(counted.missed.isEmpty());
    const ExecutionReport later = report(september);
    EXPECT_EQ(said(later.all), "1 0 0 1 0");
    ASSERT_EQ(later.missed.size(), 1);
    EXPECT_EQ(later.missed[0].due, QDate(2026, 9, 3));
    EXPECT_EQ(later.missed[0].rule, QStringLiteral("T02b"));
    EXPECT_EQ(later.missed[0].customer, customer);
}

TEST_P(ExecutionTest, anUnansweredCallDoesNothing) {
    const Id<Customer> customer = prospect("云启");
    contact(customer, "2026-08-04T10:00:00", "", {}, false);
    now("2026-08-05T09:00:00");
    EXPECT_EQ(said(report(august), "T01"), "1 0 0 0 1");  // its hour is still to come
    now("2026-08-05T10:01:00");
    EXPECT_EQ(said(report(august), "T01"), "1 0 0 1 0");
    contact(customer, "2026-08-05T11:00:00");
    now("2026-08-06T10:00:00");
    EXPECT_EQ(said(report(august), "T01"), "1 0 1 0 0");
}

TEST_P(ExecutionTest, anOwnStepTakesThePlaceOfTheRule) {
    const Id<Customer> customer = prospect("云启");
    contact(customer, "2026-08-04T10:00:00", "寄出两台服务器的报价单", QDate(2026, 8, 10));
    contact(customer, "2026-08-10T16:00:00");  // the step in time; next 08-24
    now("2026-09-10T10:00:00");
    const ExecutionReport counted = report(august);
    EXPECT_EQ(said(counted, "own"), "1 1 0 0 0");
    EXPECT_EQ(said(counted, "T01"), "1 1 0 0 0");
    EXPECT_EQ(said(counted, "T02b"), "1 0 0 1 0");
    EXPECT_EQ(said(counted.all), "3 2 0 1 0");
}

TEST_P(ExecutionTest, tasksAndPeopleAreCountedApart) {
    User rep;
    rep.name = QStringLiteral("李静");
    rep.role = QStringLiteral("sales");
    rep = *write([&](Work& work) { return saveUser(work, rep); });
    now("2026-08-11T10:00:00");
    Task task;
    task.what = QStringLiteral("准备样品");
    task.user = rep.id;
    task.due = clock.startOf(QDate(2026, 8, 12));
    const auto kept = write([&](Work& work) { return createTask(work, task); });
    ASSERT_TRUE(kept);
    now("2026-08-13T09:00:00");
    ASSERT_TRUE(write([&](Work& work) { return finishTask(work, kept->id); }));
    const Id<Customer> customer = prospect("云启");
    contact(customer, "2026-08-04T10:00:00");
    now("2026-08-15T10:00:00");
    const ExecutionReport counted = report(august);
    EXPECT_EQ(said(counted, "task"), "1 0 1 0 0");
    EXPECT_EQ(said(counted.byUser.value(rep.id.value)), "1 0 1 0 0");
    EXPECT_EQ(said(counted.byUser.value(admin.id.value)), "2 1 0 0 1");  // 08-18 is still to come
    EXPECT_EQ(said(counted.all), "3 1 1 0 1");
}

TEST_P(ExecutionTest, nothingDueHasNoRateAndACancelStops) {
    now("2026-09-10T10:00:00");
    EXPECT_EQ(said(report(QDate(2026, 5, 1)).all), "0 0 0 0 0");
    EXPECT_FALSE(report(QDate(2026, 5, 1)).all.onTime());
    prospect("云启");
    const std::atomic_bool cancelled{true};
    const auto made = executionReport(*data, clock, {august, &cancelled});
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::Cancelled);
}

ON_BOTH_DATABASES(ExecutionTest);

}  // namespace
}  // namespace zhike
