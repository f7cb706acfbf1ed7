#pragma once

#include "rules/workcalendar.h"

#include <QDate>
#include <QStringView>

#include <optional>

namespace zhike {

// The day that a short entry means, always read ahead from today; nothing for what is no date or no such day:
//   +2 working days · w1 weeks · m1 months (31 January and m1 is the last of February) · 15 the next 15th of a month
//   that has one · 915 and 1015 the next such day · the days of the week, the coming one, today never; of next week
//   with "next" · today, tomorrow and what follows · 9-15, 9/15, 9.15, 15 Sept and their like, today or the next such
//   day · 3 days later · dates with a year as they are written (dateFromText), also when they have passed.
// Chinese and English, full or half width; the words are data (resources/rules/dates.txt). Thread-safe.
[[nodiscard]] std::optional<QDate> dateOf(QStringView text, QDate today, const WorkCalendar& calendar);

// The first day that a sentence names, in words or as a date that can be nothing else: not 15, 9.15 or "pages 4-7", nor
// last Friday or every Friday. "By" and "before" a day are the day. Nothing when it names none.
[[nodiscard]] std::optional<QDate> dateIn(QStringView sentence, QDate today, const WorkCalendar& calendar);

}  // namespace zhike
