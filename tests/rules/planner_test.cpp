#include "rules/planner.h"

#include "autumn2023.h"
#include "support/printers.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace zhike {
namespace {

// Plans of a firm in China, read as a person would write them down.
class PlannerTest : public testing::Test {
protected:
    static Moment at(const char* local) {
        const QDateTime time = QDateTime::fromString(QString::fromLatin1(local), QStringLiteral("yyyy-MM-dd hh:mm"));
        return WallClock(QTimeZone("Asia/Shanghai"))
            .momentOf({time.date(), time.time().msecsSinceStartOfDay() / 60'000});
    }
    static CustomerHistory aProspect(Intent intent, const char* created, const char* lastContact = "") {
        CustomerHistory h;
        h.intent = intent;
        h.entered = at((QByteArray(created) + " 10:00").constData());
        h.createdOn = day(created);
        h.lastContactOn = h.lastInteractionOn = h.lastTouchOn = day(lastContact);
        return h;
    }
    static CustomerHistory aCustomer(const char* firstOrder, const char* lastContact) {
        CustomerHistory h = aProspect(Intent::Medium, firstOrder, lastContact);
        h.standing = Standing::Cooperating;
        h.firstOrderOn = day(firstOrder);
        return h;
    }
    Plan plan(const CustomerHistory& history, const char* today) const {
        return Planner(book, autumn2023(), WallClock(QTimeZone("Asia/Shanghai")),
                       at((QByteArray(today) + " 09:00").constData()))
            .plan(history);
    }
    // "T02b follow_up 2023-09-08 10:00", a line for each item but the yearly review; a limit with its moment.
    QString planned(const CustomerHistory& history, const char* today) const {
        const WallClock clock(QTimeZone("Asia/Shanghai"));
        const auto text = [&](Moment moment) {
            const WallTime time = clock.at(moment);
            return time.day.toString(Qt::ISODate) + u' ' +
                   QTime::fromMSecsSinceStartOfDay(time.minute * 60'000).toString(QStringLiteral("hh:mm"));
        };
        QStringList lines;
        for (const Due& due : plan(history, today).dues) {
            if (due.kind == DueKind::Review) continue;
            QStringList rules{ruleCode(due.rule)};
            for (int id = 0; id <= int(RuleId::Own); ++id)
                if (RuleId(id) != due.rule && due.satisfies(RuleId(id))) rules << ruleCode(RuleId(id));
            lines << rules.join(u'+') + u' ' + QLatin1String(kindCode(due.kind)) +
                         (due.hard ? QStringLiteral(" by ") + text(due.due) + QStringLiteral(" at ")
                                   : QStringLiteral(" ")) +
                         text(due.slot);
        }
        return lines.join(QStringLiteral("; "));
    }

    RuleBook book;
};

// The numbers are those of domain.md §14.
TEST_F(PlannerTest, case1FirstContactWithin48Hours) {
    EXPECT_EQ(planned(aProspect(Intent::Medium, "2023-08-15"), "2023-08-15"),
              u"T01 first_contact by 2023-08-17 10:00 at 2023-08-16 15:00"_qs);
}

TEST_F(PlannerTest, case2MediumIntentEveryTwoWeeks) {
    EXPECT_EQ(planned(aProspect(Intent::Medium, "2023-08-01", "2023-08-25"), "2023-08-26"),
              u"T02b follow_up 2023-09-08 10:00"_qs);
}

TEST_F(PlannerTest, case4HighIntentMovesToMondayAfternoon) {
    EXPECT_EQ(planned(aProspect(Intent::High, "2023-08-01", "2023-08-26"), "2023-08-26"),
              u"T02a follow_up 2023-09-04 15:00"_qs);
}

TEST_F(PlannerTest, lowIntentEveryMonthClamped) {
    EXPECT_EQ(planned(aProspect(Intent::Low, "2022-12-01", "2023-01-31"), "2023-02-01"),
              u"T02c follow_up 2023-02-28 10:00"_qs);
}

TEST_F(PlannerTest, case5DormantEveryQuarterAfterTheHoliday) {
    CustomerHistory h = aProspect(Intent::Low, "2022-06-01", "2022-12-20");
    h.standing = Standing::Dormant;
    h.wokenOn = day("2023-06-20");
    h.lastTouchOn = day("2023-07-01");
    EXPECT_EQ(planned(h, "2023-08-01"), u"T06 follow_up 2023-10-07 10:00"_qs);
}

TEST_F(PlannerTest, case6WakeUpThenSilenceThenQuarterly) {
    CustomerHistory h = aProspect(Intent::Low, "2022-06-01", "2023-01-31");
    h.standing = Standing::Dormant;
    EXPECT_EQ(planned(h, "2023-07-31"), u"T05 wake_up 2023-07-31 15:00"_qs);
    EXPECT_EQ(plan(h, "2023-07-31").nextChange, at("2023-08-07 00:00"));
    h.wokenOn = day("2023-07-31");
    EXPECT_EQ(planned(h, "2023-08-06"), QString());
    EXPECT_EQ(planned(h, "2023-08-07"), u"T06 follow_up 2023-10-31 10:00"_qs);
}

TEST_F(PlannerTest, case8CooperatingMonthlyMovesFromSundayToMondayAfternoon) {
    EXPECT_EQ(planned(aCustomer("2023-07-10", "2023-08-10"), "2023-08-11"),
              u"T03 follow_up 2023-09-11 15:00; T04 thank_you 2023-10-10 10:00"_qs);
}

TEST_F(PlannerTest, case9VipMonthlyAndFollowUpAreOneContact) {
    CustomerHistory h = aCustomer("2022-08-01", "2023-08-10");
    h.vip = true;
    h.thankedOn = day("2023-08-02");
    h.greetedThrough = day("2023-09-29");  // 中秋
    EXPECT_EQ(planned(h, "2023-08-31"), u"T16+T03 visit 2023-09-11 15:00; T19 greeting 2024-02-09 10:00"_qs);
}

// I31: a letter and a visit in one week are one contact.
TEST_F(PlannerTest, contactsOfOneWeekAreOne) {
    const CustomerHistory h = aCustomer("2023-05-14", "2023-07-11");
    EXPECT_EQ(planned(h, "2023-07-12"), u"T03+T04 follow_up 2023-08-11 10:00"_qs);
    book.gapDays = 2;
    EXPECT_EQ(planned(h, "2023-07-12"), u"T03 follow_up 2023-08-11 10:00; T04 thank_you 2023-08-14 15:00"_qs);
}

TEST_F(PlannerTest, positiveSignalsHalveTheInterval) {
    CustomerHistory h = aProspect(Intent::High, "2023-08-01", "2023-08-21");
    h.lastSignal = Signal::Positive;
    EXPECT_EQ(planned(h, "2023-08-22"), u"T02a+T12 follow_up 2023-08-25 10:00"_qs) << "7 days become 4";
    h.intent = Intent::Low;
    EXPECT_EQ(planned(h, "2023-08-22"), u"T02c+T12 follow_up 2023-09-05 10:00"_qs) << "a month becomes 15 days";
}

TEST_F(PlannerTest, twoNegativeSignalsWithin30DaysStopTheCadence) {
    CustomerHistory h = aProspect(Intent::High, "2023-06-01", "2023-08-21");
    h.lastSignal = Signal::Negative;
    h.lastNegativeOn = day("2023-08-21");
    EXPECT_EQ(planned(h, "2023-08-22"), u"T02a follow_up 2023-08-28 15:00"_qs) << "one is not enough";
    h.negativeBeforeOn = day("2023-07-21");
    EXPECT_EQ(planned(h, "2023-08-22"), u"T02a follow_up 2023-08-28 15:00"_qs) << "31 days";
    h.negativeBeforeOn = day("2023-07-22");
    EXPECT_EQ(planned(h, "2023-08-22"), u"T11 follow_up 2023-11-21 10:00"_qs);
    h.lastContactOn = h.lastInteractionOn = day("2023-11-22");
    EXPECT_EQ(planned(h, "2023-11-23"), u"T02a follow_up 2023-11-29 10:00"_qs) << "looked at anew";
}

TEST_F(PlannerTest, anOwnStepTakesThePlaceOfTheCadence) {
    CustomerHistory h = aProspect(Intent::High, "2023-08-01", "2023-08-21");
    h.ownStepOn = day("2023-09-20");
    EXPECT_EQ(planned(h, "2023-08-22"), u"own+T02a follow_up 2023-09-20 10:00"_qs);
}

TEST_F(PlannerTest, aFrequencySetByHandStandsAboveSignals) {
    CustomerHistory h = aProspect(Intent::Medium, "2023-08-01", "2023-08-25");
    h.ownEvery = Interval{7, false};
    h.lastSignal = Signal::Positive;
    EXPECT_EQ(planned(h, "2023-08-26"), u"T02b follow_up 2023-09-01 10:00"_qs);
}

TEST_F(PlannerTest, aPauseLeavesLimitsAlone) {
    CustomerHistory h = aCustomer("2023-07-10", "2023-08-10");
    h.paused = true;
    h.changeSince = at("2023-08-11 12:00");
    EXPECT_EQ(planned(h, "2023-08-11"), u"T07 record_update by 2023-08-12 12:00 at 2023-08-12 12:00"_qs)
        << "Friday afternoon and Saturday are no good hours";
    h.changeSince = {};
    h.pausedUntil = day("2023-11-01");
    EXPECT_EQ(planned(h, "2023-08-11"), u"T03+T04 follow_up 2023-11-01 10:00"_qs);
}

TEST_F(PlannerTest, aMailIsAcknowledgedAndAnswered) {
    CustomerHistory h = aCustomer("2022-07-10", "2023-08-16");
    h.mailSince = at("2023-08-17 09:30");
    h.thankedOn = day("2023-07-10");
    EXPECT_EQ(planned(h, "2023-08-17"),
              u"T10 mail_ack by 2023-08-17 11:30 at 2023-08-17 10:00; "
              "T09 feedback_answer by 2023-08-18 09:30 at 2023-08-17 15:00; T03 follow_up 2023-09-18 15:00"_qs);
}

// §15: importing a book of old customers floods nobody.
TEST_F(PlannerTest, nothingIsBornOverdueByAnImport) {
    CustomerHistory h = aProspect(Intent::High, "2023-08-21", "2023-03-01");
    h.createdOn = day("2022-01-05");
    EXPECT_EQ(planned(h, "2023-08-21"), u"T02a follow_up 2023-08-21 15:00"_qs);
    h.lastContactOn = h.lastInteractionOn = h.lastTouchOn = QDate();
    EXPECT_EQ(planned(h, "2023-08-21"), u"T02a follow_up 2023-08-28 15:00"_qs) << "begins when he came in; no T01";
}

// Lunar, solar, the leap day; on the last working day before.
TEST_F(PlannerTest, greetingsComeBeforeTheDay) {
    CustomerHistory h = aProspect(Intent::Low, "2023-08-01", "2023-09-15");
    h.bornMonth = 10;
    h.bornDay = 2;
    EXPECT_EQ(planned(h, "2023-09-16"), u"T19 greeting 2023-09-28 10:00; T02c follow_up 2023-10-16 15:00"_qs);
    h.bornMonth = 2;
    h.bornDay = 29;
    EXPECT_EQ(planned(h, "2024-03-01").section(u';', 1), u" T19 greeting 2025-02-27 10:00"_qs);
    h.bornMonth = 8;
    h.bornDay = 16;
    h.bornLunar = true;
    EXPECT_EQ(planned(h, "2023-09-16"), u"T19 greeting 2023-09-28 10:00; T02c follow_up 2023-10-16 15:00"_qs)
        << "30 September 2023";
}

TEST_F(PlannerTest, aRecordIsReviewedOnceAYear) {
    CustomerHistory h = aProspect(Intent::Low, "2023-08-01", "2023-09-15");
    h.reviewedOn = day("2023-08-05");
    const Plan made = plan(h, "2023-09-16");
    ASSERT_EQ(made.dues.size(), 2U);
    EXPECT_EQ(made.dues[1].kind, DueKind::Review);
    EXPECT_EQ(made.dues[1].due, at("2024-08-05 00:00"));
}

TEST_F(PlannerTest, impossibleFiguresAreRefused) {
    for (const qint64 value : {0LL, -1LL, 1'000'000'000LL, 9'000'000'000'000'000'000LL})
        EXPECT_FALSE(setParameter(book, u"T02a"_qs, u"days"_qs, value)) << value;
    EXPECT_FALSE(setParameter(book, u"T99"_qs, u"days"_qs, 3));
    EXPECT_FALSE(setParameter(book, u"own"_qs, u"days"_qs, 3));
    EXPECT_FALSE(setParameter(book, u"T02a"_qs, u"months"_qs, 3));
    EXPECT_EQ(book, RuleBook());
    EXPECT_TRUE(setParameter(book, u"T02a"_qs, u"days"_qs, 3));
    EXPECT_EQ(planned(aProspect(Intent::High, "2023-08-01", "2023-08-21"), "2023-08-22"),
              u"T02a follow_up 2023-08-24 10:00"_qs);
}

CustomerHistory anyHistory(QRandomGenerator& random, QDate today) {
    const auto past = [&](int days) { return random.bounded(4) == 0 ? QDate() : today.addDays(-random.bounded(days)); };
    CustomerHistory h;
    h.standing = Standing(random.bounded(4));
    h.intent = Intent(random.bounded(3));
    h.vip = random.bounded(3) == 0;
    h.createdOn = today.addDays(-random.bounded(900));
    h.entered = {QDateTime(h.createdOn, QTime(random.bounded(24), 0), QTimeZone("Asia/Shanghai")).toMSecsSinceEpoch()};
    h.firstOrderOn = h.standing == Standing::Cooperating ? today.addDays(-random.bounded(500)) : QDate();
    h.lastContactOn = past(400);
    h.lastInteractionOn = h.lastContactOn;
    h.lastTouchOn = past(100);
    h.lastSignal = Signal(random.bounded(4));
    h.lastNegativeOn = past(60);
    h.negativeBeforeOn = past(60);
    h.thankedOn = past(400);
    h.wokenOn = past(400);
    h.ownStepOn = random.bounded(5) == 0 ? today.addDays(random.bounded(60) - 10) : QDate();
    h.paused = random.bounded(8) == 0;
    h.pausedUntil = random.bounded(2) == 0 ? today.addDays(random.bounded(90)) : QDate();
    const QDate born = past(20'000);
    h.bornMonth = born.month();
    h.bornDay = born.day();
    h.bornLunar = random.bounded(2) == 0;
    h.mailSince = {random.bounded(9) == 0 ? h.entered.ms + 3'600'000 : 0};
    return h;
}

// Whatever the history: soft items stand on working days and never before the customer came in, limits are exactly
// their hours, no two contacts stand within the gap, and planning again plans the same.
TEST_F(PlannerTest, keepsItsPromisesForAnyHistory) {
    const WorkCalendar calendar = autumn2023();
    const WallClock clock(QTimeZone("Asia/Shanghai"));
    QRandomGenerator random(11);
    for (int i = 0; i < 20'000; ++i) {
        const QDate today = QDate(2023, 8, 1).addDays(random.bounded(120));
        const CustomerHistory h = anyHistory(random, today);
        const Planner planner(book, calendar, clock, clock.momentOf({today, 540}));
        const Plan made = planner.plan(h);
        ASSERT_EQ(made.dues, planner.plan(h).dues);
        QDate contactBefore;
        for (const Due& due : made.dues) {
            const QDate dueOn = clock.at(due.due).day;
            if (due.hard) {
                ASSERT_LE(due.slot, due.due);
                continue;
            }
            ASSERT_TRUE(calendar.isWorkday(dueOn)) << i;
            ASSERT_EQ(clock.at(due.slot).day, dueOn);
            if (due.kind != DueKind::Greeting) {
                ASSERT_GE(dueOn, h.createdOn);
            }
            if (due.kind == DueKind::Greeting || due.kind == DueKind::Review) continue;
            if (contactBefore.isValid()) {
                ASSERT_GT(contactBefore.daysTo(dueOn), h.vip ? book.vipGapDays : book.gapDays);
            }
            contactBefore = dueOn;
        }
        ASSERT_TRUE(!made.nextChange.isSet() || clock.at(made.nextChange).day > today);
    }
}

// Moved forth and back it plans as one that was made for that day.
TEST_F(PlannerTest, movedToADayItPlansAsOnThatDay) {
    QRandomGenerator random(13);
    const WallClock clock(QTimeZone("Asia/Shanghai"));
    Planner moved(book, autumn2023(), clock, clock.momentOf({QDate(2023, 8, 1), 540}));
    for (int i = 0; i < 500; ++i) {
        const QDate today = QDate(2023, 8, 1).addDays(random.bounded(120));
        const CustomerHistory h = anyHistory(random, today);
        moved.moveTo(clock.momentOf({today, 540}));
        const Plan plan = moved.plan(h);
        const Plan fresh = Planner(book, autumn2023(), clock, clock.momentOf({today, 540})).plan(h);
        ASSERT_EQ(plan.dues, fresh.dues) << i;
        ASSERT_EQ(plan.nextChange.ms, fresh.nextChange.ms) << i;
    }
}

// A contact today leaves no earlier cadence behind.
TEST_F(PlannerTest, aContactMovesTheCadenceOn) {
    QRandomGenerator random(12);
    const WallClock clock(QTimeZone("Asia/Shanghai"));
    for (int i = 0; i < 5'000; ++i) {
        const QDate today = QDate(2023, 8, 1).addDays(random.bounded(120));
        CustomerHistory h = anyHistory(random, today);
        if (h.standing == Standing::Dormant) h.standing = Standing::Prospect;
        h.ownStepOn = {};
        h.lastContactOn = h.lastInteractionOn = h.lastTouchOn = today;
        const Planner planner(book, autumn2023(), clock, clock.momentOf({today, 540}));
        for (const Due& due : planner.plan(h).dues)
            if (due.kind == DueKind::FollowUp || due.kind == DueKind::Visit || due.kind == DueKind::FirstContact) {
                ASSERT_GT(clock.at(due.due).day, today) << i;
            }
    }
}

}  // namespace
}  // namespace zhike
