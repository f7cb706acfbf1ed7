#include "rules/walltime.h"

#include "support/printers.h"

#include <gtest/gtest.h>

namespace zhike {
namespace {

// Every quarter of an hour of two years in three zones, against QDateTime.
TEST(WallClock, agreesWithTheZoneAllYearRound) {
    for (const char* name : {"Asia/Shanghai", "Europe/Berlin", "America/Sao_Paulo"}) {
        const QTimeZone zone(name);
        const WallClock clock(zone);
        for (qint64 ms = 1'672'531'200'000; ms < 1'735'689'600'000; ms += 900'000) {
            const QDateTime local = QDateTime::fromMSecsSinceEpoch(ms, zone);
            const WallTime wall = clock.at({ms});
            ASSERT_EQ(wall.day, local.date()) << name << ' ' << ms;
            ASSERT_EQ(wall.minute, local.time().msecsSinceStartOfDay() / 60'000) << name << ' ' << ms;
        }
    }
}

TEST(WallClock, everyTimeThatThereIsComesBack) {
    const WallClock berlin(QTimeZone("Europe/Berlin"));
    for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1))
        for (int minute = 0; minute < 1440; minute += 30) {
            const bool skipped = day == QDate(2026, 3, 29) && minute >= 120 && minute < 180;
            const WallTime expected{day, skipped ? minute + 60 : minute};
            ASSERT_EQ(berlin.at(berlin.momentOf({day, minute})), expected) << day.toString().toStdString() << minute;
        }
}

TEST(WallClock, anHourThatComesTwiceIsTheFirst) {
    const WallClock berlin(QTimeZone("Europe/Berlin"));
    EXPECT_EQ(berlin.momentOf({QDate(2026, 10, 25), 150}).ms,
              QDateTime(QDate(2026, 10, 25), QTime(0, 30), Qt::UTC).toMSecsSinceEpoch());
}

}  // namespace
}  // namespace zhike
