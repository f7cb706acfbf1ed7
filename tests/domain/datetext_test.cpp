#include "domain/datetext.h"

#include "support/printers.h"

#include <gtest/gtest.h>

namespace zhike {
namespace {

const QDate kToday(2026, 9, 10);

std::string read(const char* text, DayMonthOrder order = DayMonthOrder::Unknown, bool serials = false) {
    const auto date = dateFromText(QString::fromUtf8(text), {kToday, order, serials});
    return date ? date->toString(Qt::ISODate).toStdString()
                : codeName(date.error().code) + std::string(": ") + date.error().message.source.toStdString();
}

constexpr const char* kNoSuchDay = "invalid: There is no day “%1” in the calendar.";
constexpr const char* kNoDate = "invalid: “%1” is not a date such as 2023-08-15.";

TEST(DateText, readsTheYearFirstInEveryDress) {
    for (const char* text : {"2023-08-15", "2023/8/15", "2023.8.15", "2023年8月15日", "2023年08月15", "20230815",
                             " 2023-8-15 ", "２０２３年８月１５日", "2023 年 8 月 15 日", "15-Aug-2023",
                             "15 August 2023", "Aug 15, 2023", "15th Aug 2023"}) {
        EXPECT_EQ(read(text), "2023-08-15") << text;
    }
}

TEST(DateText, passesOverTimesZonesAndWeekdays) {
    for (const char* text :
         {"2023-08-15 14:30", "2023-08-15T14:30:00+08:00", "2023-08-15T14:30:00.000Z", "2023/8/15 下午2:30",
          "2023年8月15日 14时30分", "2023年8月15日 星期二", "8/15/2023 2:30 PM", "20230815 09:00:01"}) {
        EXPECT_EQ(read(text), "2023-08-15") << text;
    }
}

TEST(DateText, givesADayWithoutAYearItsMostRecentYear) {
    EXPECT_EQ(read("8.15"), "2026-08-15");
    EXPECT_EQ(read("9月10日"), "2026-09-10");
    EXPECT_EQ(read("9-11"), "2025-09-11");
    EXPECT_EQ(read("2.29"), "2024-02-29");
    EXPECT_EQ(read("2.30"), kNoSuchDay);
    EXPECT_EQ(read("13.5"), kNoSuchDay);
}

TEST(DateText, decidesMonthOrDayFirstByTheColumn) {
    EXPECT_EQ(read("3/4/2023", DayMonthOrder::MonthFirst), "2023-03-04");
    EXPECT_EQ(read("3/4/2023", DayMonthOrder::DayFirst), "2023-04-03");
    EXPECT_EQ(read("3/4/2023"), "invalid: “%1” can be two days. Say whether the month or the day comes first.");
    EXPECT_EQ(read("3/3/2023"), "2023-03-03");
    EXPECT_EQ(read("15/8/2023"), "2023-08-15");
    EXPECT_EQ(read("15/8/2023", DayMonthOrder::MonthFirst), kNoSuchDay);
}

TEST(DateText, guessesTheOrderOnlyFromProof) {
    const auto guess = [](std::initializer_list<const char*> texts) {
        QStringList samples;
        for (const char* text : texts) samples += QString::fromUtf8(text);
        return guessOrder(samples);
    };
    EXPECT_EQ(guess({"3/4/2023", "8/15/2023 10:00", "2023-08-15"}), DayMonthOrder::MonthFirst);
    EXPECT_EQ(guess({"3/4/2023", "15/8/2023"}), DayMonthOrder::DayFirst);
    EXPECT_EQ(guess({"8/15/2023", "15/8/2023"}), DayMonthOrder::Unknown);
    EXPECT_EQ(guess({"3/4/2023", "x", ""}), DayMonthOrder::Unknown);
}

TEST(DateText, readsSerialsOnlyWhenTheColumnHoldsDates) {
    EXPECT_EQ(read("45153", DayMonthOrder::Unknown, true), "2023-08-15");
    EXPECT_EQ(read("45153.5", DayMonthOrder::Unknown, true), "2023-08-15");
    EXPECT_EQ(read("1", DayMonthOrder::Unknown, true), "1900-01-01");
    EXPECT_EQ(read("59", DayMonthOrder::Unknown, true), "1900-02-28");
    EXPECT_EQ(read("60", DayMonthOrder::Unknown, true), kNoSuchDay);
    EXPECT_EQ(read("61", DayMonthOrder::Unknown, true), "1900-03-01");
    EXPECT_EQ(read("2958465", DayMonthOrder::Unknown, true), "9999-12-31");
    EXPECT_EQ(read("2958466", DayMonthOrder::Unknown, true), kNoSuchDay);
    EXPECT_EQ(read("0", DayMonthOrder::Unknown, true), kNoSuchDay);
    EXPECT_EQ(read("8.15", DayMonthOrder::Unknown, true), "2026-08-15");
    EXPECT_EQ(read("45153"), kNoDate);
}

TEST(DateText, refusesDaysThatDoNotExist) {
    for (const char* text : {"2023-02-30", "2023-02-29", "2023-13-01", "20231301", "2023-00-10", "0000-01-01",
                             "31-Foo-2023", "1900-02-29"}) {
        EXPECT_EQ(read(text), kNoSuchDay) << text;
    }
}

TEST(DateText, refusesWhatIsNoDate) {
    for (const char* text :
         {"", "上周", "23-08-15", "2023-8", "2023-08-15 25:00", "2023-08-15x", "110101199003070011"}) {
        EXPECT_EQ(read(text), kNoDate) << text;
    }
}

}  // namespace
}  // namespace zhike
