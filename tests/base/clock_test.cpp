#include "base/clock.h"

#include "support/printers.h"

#include <gtest/gtest.h>

namespace zhike {
namespace {

TEST(Clock, daysBeginAtMidnightOfTheCompany) {
    const QTimeZone shanghai("Asia/Shanghai");
    const FixedClock clock({QDateTime(QDate(2026, 9, 9), QTime(16, 30), Qt::UTC).toMSecsSinceEpoch()}, shanghai);
    EXPECT_EQ(clock.today(), QDate(2026, 9, 10));
    EXPECT_EQ(clock.dayOf(clock.startOf(QDate(2026, 9, 10))), QDate(2026, 9, 10));
    EXPECT_EQ(clock.startOf(QDate(2026, 9, 10)).ms,
              QDateTime(QDate(2026, 9, 9), QTime(16, 0), Qt::UTC).toMSecsSinceEpoch());
}

}  // namespace
}  // namespace zhike
