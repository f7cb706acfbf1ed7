#pragma once

#include <QDate>

namespace zhike {

// A day of the Chinese calendar without its year: birthdays and festivals.
struct LunarDay {
    int month = 0;  // 1–12
    int day = 0;    // 1–30
};

// The day in the Chinese calendar, from a table of the years 1900 to 2100 (ADR 0004); month 0 outside of it. `leap`: it
// lies in a leap month.
struct LunarDate : LunarDay {
    bool leap = false;
};
[[nodiscard]] LunarDate lunarDate(QDate day);

// The first day from `from` on that people celebrate as that lunar day; invalid after the end of the table. In a year
// with that month twice it is the first of the two; a 30th that the month does not have is its 29th. Birthdays in a
// leap month are kept in the ordinary one.
[[nodiscard]] QDate nextLunarDay(LunarDay wanted, QDate from);

}  // namespace zhike
