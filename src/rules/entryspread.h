#pragma once

#include "rules/workcalendar.h"

#include <map>
#include <vector>

namespace zhike {

// Where those who came into the program together are placed, so that a book that is imported does not flood one day
// (domain.md §15): evenly over the working days of an interval. Remembers the days of the intervals it was asked about.
// One thread at a time.
class EntrySpread {
public:
    explicit EntrySpread(const WorkCalendar& calendar) : m_calendar(calendar) {}

    // The day after `entered` and not after `end` of who has `share` thousandths before him, 1 to 1000. The first
    // working day after `entered` when the interval has none.
    [[nodiscard]] QDate dayOf(int share, QDate entered, QDate end) const {
        const std::vector<QDate>& days = workdays(entered, end);
        return days[size_t(share - 1) * days.size() / 1000];
    }

private:
    const std::vector<QDate>& workdays(QDate entered, QDate end) const {
        std::vector<QDate>& days = m_days[{entered, end}];
        if (days.empty())
            for (QDate day = m_calendar.plusWorkdays(entered, 1); days.empty() || day <= end;
                 day = m_calendar.plusWorkdays(day, 1))
                days.push_back(day);
        return days;
    }

    const WorkCalendar& m_calendar;
    mutable std::map<std::pair<QDate, QDate>, std::vector<QDate>> m_days;
};

}  // namespace zhike
