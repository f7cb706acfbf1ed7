#include "autumn2023.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace zhike {
namespace {

QString slot(const std::optional<WallTime>& at) {
    return at ? at->day.toString(QStringLiteral("ddd dd ")) +
                    QTime::fromMSecsSinceStartOfDay(at->minute * 60'000).toString(QStringLiteral("hh:mm"))
              : QStringLiteral("none");
}

TEST(WorkCalendar, holidaysAreFreeAndMakeUpDaysAreWorked) {
    const WorkCalendar calendar = autumn2023();
    EXPECT_TRUE(calendar.isWorkday(day("2023-09-28")));
    EXPECT_FALSE(calendar.isWorkday(day("2023-10-02")));
    EXPECT_TRUE(calendar.isWorkday(day("2023-10-07"))) << "a Saturday";
    EXPECT_FALSE(calendar.isWorkday(day("2023-10-14")));
    EXPECT_EQ(calendar.workdayFrom(day("2023-10-01")), day("2023-10-07"));
    EXPECT_EQ(calendar.workdayUntil(day("2023-10-01")), day("2023-09-28"));
    EXPECT_EQ(calendar.plusWorkdays(day("2023-09-27"), 3), day("2023-10-08"));
}

TEST(WorkCalendar, aYearWithoutAListHasItsWeekends) {
    const WorkCalendar calendar = autumn2023();
    EXPECT_TRUE(calendar.knowsYear(2023));
    EXPECT_FALSE(calendar.knowsYear(2031));
    EXPECT_TRUE(calendar.isWorkday(day("2031-10-01")));
    EXPECT_FALSE(calendar.isWorkday(day("2031-10-04")));
}

// T20: no call on Monday morning or Friday afternoon.
TEST(WorkCalendar, proposesGoodHours) {
    EXPECT_EQ(slot(WorkCalendar::slotOn(day("2023-09-04"))), QStringLiteral("Mon 04 15:00"));
    EXPECT_EQ(slot(WorkCalendar::slotOn(day("2023-09-08"))), QStringLiteral("Fri 08 10:00"));
}

TEST(WorkCalendar, proposesTheLastGoodHourBeforeALimit) {
    const WorkCalendar calendar = autumn2023();
    // domain.md §14 case 1: created on Tuesday 10:00, 48 hours.
    EXPECT_EQ(slot(calendar.slotBefore({day("2023-08-15"), 600}, {day("2023-08-17"), 600})),
              QStringLiteral("Wed 16 15:00"));
    // Case 13: a limit on Sunday 11:00 leaves Friday morning.
    EXPECT_EQ(slot(calendar.slotBefore({day("2023-08-17"), 660}, {day("2023-08-20"), 660})),
              QStringLiteral("Fri 18 10:00"));
    // From Friday noon to Sunday noon there is none.
    EXPECT_EQ(slot(calendar.slotBefore({day("2023-08-18"), 720}, {day("2023-08-20"), 720})), QStringLiteral("none"));
    EXPECT_EQ(slot(calendar.slotBefore({day("2023-09-28"), 720}, {day("2023-10-07"), 660})),
              QStringLiteral("Sat 07 10:00"));
}

TEST(WorkCalendar, thatIsAllFreeMovesNothing) {
    QList<CalendarDay> days;
    for (QDate d = day("2023-01-01"); d.year() == 2023; d = d.addDays(1)) days << aDay(d, false);
    const WorkCalendar calendar(days);
    EXPECT_EQ(calendar.workdayFrom(day("2023-05-01")), day("2023-05-01"));
    EXPECT_EQ(calendar.workdayUntil(day("2023-10-01")), day("2023-10-01"));
}

}  // namespace
}  // namespace zhike
