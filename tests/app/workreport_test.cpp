#include "app/workreport.h"

#include "app/followups.h"
#include "usecasesfixture.h"

namespace zhike {
namespace {

QDate day(const char* iso) {
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

// The administrator's day is Thursday, 2026-09-10, 10:00.
class WorkReports : public UseCases {
protected:
    void log(const Customer& customer, const char* next, const char* due, bool answered = true) {
        Interaction entry;
        entry.customer = customer.id;
        entry.method = QStringLiteral("phone");
        entry.summary = QStringLiteral("谈了备份方案");
        entry.answered = answered;
        if (*next != 0) entry.next = QString::fromUtf8(next);
        if (*next != 0) entry.nextDue = zhike::day(due);
        EXPECT_TRUE(write([&](Work& work) { return logFollowUp(work, entry); }));
    }
    WorkReport report(const char* from, const char* to) {
        return *workReport(*data, {admin.id}, day(from), day(to), clock);
    }
    void goTo(const char* iso) { clock.set(at(iso, clock)); }
};

TEST_P(WorkReports, aDaySaysWhatWasDoneAndAgreed) {
    const Customer one = *create({{"name", "云启"}, {"grade", "B"}});
    const Customer two = *create({{"name", "恒远"}, {"grade", "B"}});
    log(one, "发送 48 万报价", "2026-09-14");
    log(two, "", "", false);
    const WorkReport today = report("2026-09-10", "2026-09-10");
    EXPECT_EQ(today.contacts, 2);
    EXPECT_EQ(today.reached, 1);
    EXPECT_EQ(today.newCustomers, 2);
    EXPECT_EQ(today.promised, 1);
    EXPECT_EQ(today.due, 0);
    EXPECT_EQ(today.late, 0);
    EXPECT_EQ(report("2026-09-09", "2026-09-09").contacts, 0);
}

// Of three steps due in the week one is done on its day, one a day late, one not at all.
TEST_P(WorkReports, aStepIsKeptByTheEndOfItsDayAndMissedAfterIt) {
    const Customer kept = *create({{"name", "云启"}, {"grade", "B"}});
    const Customer tooLate = *create({{"name", "恒远"}, {"grade", "B"}});
    const Customer never = *create({{"name", "江南"}, {"grade", "B"}});
    for (const Customer& one : {kept, tooLate, never}) log(one, "发送 48 万报价", "2026-09-15");
    goTo("2026-09-15");
    log(kept, "", "");
    EXPECT_EQ(report("2026-09-14", "2026-09-18").missed, 0);  // the day is not over
    goTo("2026-09-16");
    log(tooLate, "", "");
    const WorkReport week = report("2026-09-14", "2026-09-18");
    EXPECT_EQ(week.due, 3);
    EXPECT_EQ(week.kept, 1);
    EXPECT_EQ(week.missed, 2);
    EXPECT_EQ(week.late, 1);
    ASSERT_EQ(week.lateByRule.size(), 1);
    EXPECT_EQ(week.lateByRule.first(), std::pair(QStringLiteral("own"), qint64(1)));
}

TEST_P(WorkReports, theTextHasALineForEachFigure) {
    const Customer one = *create({{"name", "云启"}, {"grade", "B"}});
    log(one, "", "");
    const QString text = workReportText(report("2026-09-10", "2026-09-10"), QStringLiteral("<b>%1</b>"));
    EXPECT_EQ(text, QStringLiteral("Daily report 2026-09-10, <b>%1</b>\nContacts: 1, answered 1\nNew customers: 1\n"
                                   "Next steps agreed: 0\nSteps due: 0, kept 0, missed 0\nLate now: 0"));
    EXPECT_TRUE(workReportText(report("2026-09-07", "2026-09-10"), QStringLiteral("X"))
                    .startsWith(QStringLiteral("Weekly report 2026-09-07 to 2026-09-10, X")));
}

ON_BOTH_DATABASES(WorkReports);

}  // namespace
}  // namespace zhike
