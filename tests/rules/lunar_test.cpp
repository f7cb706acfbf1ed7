#include "rules/lunar.h"

#include "autumn2023.h"
#include "support/printers.h"

#include <QFile>

#include <gtest/gtest.h>

namespace zhike {
namespace {

// Published dates of the festivals.
TEST(Lunar, findsTheFestivals) {
    EXPECT_EQ(nextLunarDay({1, 1}, day("2023-01-01")), day("2023-01-22")) << "春节";
    EXPECT_EQ(nextLunarDay({8, 15}, day("2023-01-01")), day("2023-09-29")) << "中秋";
    EXPECT_EQ(nextLunarDay({5, 5}, day("2024-01-01")), day("2024-06-10")) << "端午";
    EXPECT_EQ(nextLunarDay({1, 1}, day("2026-02-17")), day("2026-02-17"));
    EXPECT_EQ(nextLunarDay({1, 1}, day("2026-02-18")), day("2027-02-06"));
}

// 2023 had a second month twice, 2025 the sixth: the ordinary one counts.
TEST(Lunar, aMonthThatComesTwiceIsKeptOnce) {
    EXPECT_TRUE(lunarDate(day("2023-04-01")).leap);
    EXPECT_EQ(nextLunarDay({2, 11}, day("2023-01-22")), day("2023-03-02"));
    EXPECT_EQ(nextLunarDay({2, 11}, day("2023-03-03")), day("2024-03-20"));
    EXPECT_EQ(nextLunarDay({6, 1}, day("2025-01-29")), day("2025-06-25"));
}

// The twelfth month of 2024/25 ended with its 29th day, New Year's Eve.
TEST(Lunar, theThirtiethOfAShortMonthIsItsLastDay) {
    EXPECT_EQ(nextLunarDay({12, 30}, day("2025-01-01")), day("2025-01-28"));
    EXPECT_EQ(nextLunarDay({12, 30}, day("2024-01-15")), day("2024-02-09")) << "it had thirty";
}

// Four hundred days of a hundred years, computed by a program of somebody else.
TEST(Lunar, agreesWithAnIndependentCalendar) {
    const QString samples = qEnvironmentVariable("ZHIKE_SAMPLES");
    if (samples.isEmpty()) GTEST_SKIP() << "ZHIKE_SAMPLES names no folder with lunar_dates.csv";
    QFile file(samples + QStringLiteral("/lunar_dates.csv"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    file.readLine();
    int days = 0;
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().trimmed().split(',');
        const LunarDate date = lunarDate(day(cells[0].constData()));
        EXPECT_EQ(date.month, cells[2].toInt()) << cells[0].constData();
        EXPECT_EQ(date.day, cells[3].toInt()) << cells[0].constData();
        EXPECT_EQ(date.leap, cells[4] == "1") << cells[0].constData();
        ++days;
    }
    EXPECT_EQ(days, 400);
}

}  // namespace
}  // namespace zhike
