#include "rules/lunar.h"

#include <algorithm>
#include <array>

namespace zhike {

namespace {

constexpr int kFirstYear = 1900;
constexpr QDate kFirstDay = QDate::fromJulianDay(2415051);  // 1900-01-31, the first day of that lunar year

// A lunar year in 17 bits: whether its leap month has 30 days; whether its months 1 to 12 have; the number of the month
// that comes twice, 0 for none. 1900 to 2100.
constexpr std::array<quint32, 201> kYears{
    0x04bd8, 0x04ae0, 0x0a570, 0x054d5, 0x0d260, 0x0d950, 0x16554, 0x056a0, 0x09ad0, 0x055d2, 0x04ae0, 0x0a5b6, 0x0a4d0,
    0x0d250, 0x1d255, 0x0b540, 0x0d6a0, 0x0ada2, 0x095b0, 0x14977, 0x04970, 0x0a4b0, 0x0b4b5, 0x06a50, 0x06d40, 0x1ab54,
    0x02b60, 0x09570, 0x052f2, 0x04970, 0x06566, 0x0d4a0, 0x0ea50, 0x16a95, 0x05ad0, 0x02b60, 0x186e3, 0x092e0, 0x1c8d7,
    0x0c950, 0x0d4a0, 0x1d8a6, 0x0b550, 0x056a0, 0x1a5b4, 0x025d0, 0x092d0, 0x0d2b2, 0x0a950, 0x0b557, 0x06ca0, 0x0b550,
    0x15355, 0x04da0, 0x0a5b0, 0x14573, 0x052b0, 0x0a9a8, 0x0e950, 0x06aa0, 0x0aea6, 0x0ab50, 0x04b60, 0x0aae4, 0x0a570,
    0x05260, 0x0f263, 0x0d950, 0x05b57, 0x056a0, 0x096d0, 0x04dd5, 0x04ad0, 0x0a4d0, 0x0d4d4, 0x0d250, 0x0d558, 0x0b540,
    0x0b6a0, 0x195a6, 0x095b0, 0x049b0, 0x0a974, 0x0a4b0, 0x0b27a, 0x06a50, 0x06d40, 0x0af46, 0x0ab60, 0x09570, 0x04af5,
    0x04970, 0x064b0, 0x074a3, 0x0ea50, 0x06b58, 0x05ac0, 0x0ab60, 0x096d5, 0x092e0, 0x0c960, 0x0d954, 0x0d4a0, 0x0da50,
    0x07552, 0x056a0, 0x0abb7, 0x025d0, 0x092d0, 0x0cab5, 0x0a950, 0x0b4a0, 0x0baa4, 0x0ad50, 0x055d9, 0x04ba0, 0x0a5b0,
    0x15176, 0x052b0, 0x0a930, 0x07954, 0x06aa0, 0x0ad50, 0x05b52, 0x04b60, 0x0a6e6, 0x0a4e0, 0x0d260, 0x0ea65, 0x0d530,
    0x05aa0, 0x076a3, 0x096d0, 0x04afb, 0x04ad0, 0x0a4d0, 0x1d0b6, 0x0d250, 0x0d520, 0x0dd45, 0x0b5a0, 0x056d0, 0x055b2,
    0x049b0, 0x0a577, 0x0a4b0, 0x0aa50, 0x1b255, 0x06d20, 0x0ada0, 0x14b63, 0x09370, 0x049f8, 0x04970, 0x064b0, 0x168a6,
    0x0ea50, 0x06b20, 0x1a6c4, 0x0aae0, 0x092e0, 0x0d2e3, 0x0c960, 0x0d557, 0x0d4a0, 0x0da50, 0x05d55, 0x056a0, 0x0a6d0,
    0x055d4, 0x052d0, 0x0a9b8, 0x0a950, 0x0b4a0, 0x0b6a6, 0x0ad50, 0x055a0, 0x0aba4, 0x0a5b0, 0x052b0, 0x0b273, 0x06930,
    0x07337, 0x06aa0, 0x0ad50, 0x14b55, 0x04b60, 0x0a570, 0x054e4, 0x0d160, 0x0e968, 0x0d520, 0x0daa0, 0x16aa6, 0x056d0,
    0x04ae0, 0x0a9d4, 0x0a2d0, 0x0d150, 0x0f252, 0x0d520,
};

// A month of the calendar and the day it begins.
struct LunarMonth {
    int month;
    bool leap;
    int days;
};

// Calls take(month, its first day) for each month of a lunar year until it says that it found what it wanted.
template <class Take>
QDate throughMonths(int year, QDate day, Take take) {
    const quint32 bits = kYears[size_t(year - kFirstYear)];
    for (int month = 1; month <= 12; ++month)
        for (const bool leap : {false, true}) {
            if (leap && (bits & 0xFU) != quint32(month)) continue;
            const bool isLong = ((leap ? bits >> 16U : bits >> unsigned(16 - month)) & 1U) != 0;
            const LunarMonth one{month, leap, isLong ? 30 : 29};
            if (take(one, day)) return {};
            day = day.addDays(one.days);
        }
    return day;
}

// The same from the beginning of the table on.
template <class Take>
void throughAll(Take take) {
    QDate day = kFirstDay;
    for (int year = kFirstYear; day.isValid() && year < kFirstYear + int(kYears.size()); ++year)
        day = throughMonths(year, day, take);
}

}  // namespace

LunarDate lunarDate(QDate day) {
    LunarDate found;
    if (day < kFirstDay) return found;
    throughAll([&](const LunarMonth& month, QDate begin) {
        const int at = int(begin.daysTo(day));
        if (at >= month.days) return false;
        found = {{month.month, at + 1}, month.leap};
        return true;
    });
    return found;
}

QDate nextLunarDay(LunarDay wanted, QDate from) {
    QDate found;
    throughAll([&](const LunarMonth& month, QDate begin) {
        if (month.leap || month.month != wanted.month) return false;
        const QDate day = begin.addDays(std::min(wanted.day, month.days) - 1);
        if (day < from) return false;
        found = day;
        return true;
    });
    return found;
}

}  // namespace zhike
