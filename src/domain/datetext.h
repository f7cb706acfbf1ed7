#pragma once

#include "base/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace zhike {

// Which of the first two numbers of 8/15/2023 is the month; one answer holds for a whole column.
enum class DayMonthOrder { Unknown, MonthFirst, DayFirst };

// What is known about a date beside its text.
struct DateReading {
    QDate today = {};  // gives 8.15 its year: the most recent such day that is not in the future
    DayMonthOrder order = DayMonthOrder::Unknown;
    bool serials = false;  // the column holds dates, so a bare number 1 … 2958465 counts days as Excel does
};

// A date as people write it: 2023-08-15, 2023/8/15, 2023.8.15, 2023年8月15日, 20230815, 8.15, 8月15日, 15-Aug-2023,
// Aug 15, 2023, 8/15/2023; a time, a zone or a day of the week behind it is passed over (the day stays as written).
// Refused: days that do not exist, 3/4/2023 without an order, years of two digits, everything else.
[[nodiscard]] Result<QDate> dateFromText(const QString& text, const DateReading& reading);

// The order a column uses: what its dates with a number above 12 prove; Unknown when none does or they disagree.
[[nodiscard]] DayMonthOrder guessOrder(const QStringList& samples);

}  // namespace zhike
