#pragma once

#include "domain/calendarday.h"
#include "rules/walltime.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace zhike {

// Which days people work (domain.md §4): statutory holidays with their make-up days and the firm's own days where they
// are listed, Monday to Friday otherwise. A value; knows no clock.
class WorkCalendar {
public:
    explicit WorkCalendar(const QList<CalendarDay>& days = {});

    [[nodiscard]] bool isWorkday(QDate day) const;
    // Whether a list was published for the year; without one only weekends are free.
    [[nodiscard]] bool knowsYear(int year) const { return m_years.contains(year); }
    // The day itself when it is worked, else the next one, or the last one before it.
    [[nodiscard]] QDate workdayFrom(QDate day) const;
    [[nodiscard]] QDate workdayUntil(QDate day) const;
    // The n-th working day after `day`, n ≥ 1.
    [[nodiscard]] QDate plusWorkdays(QDate day, int n) const;

    // T20: Monday morning and Friday afternoon are no time for a contact.
    [[nodiscard]] static bool isAvoided(const WallTime& time);
    // T20: where a contact of that working day is proposed: 10:00, on Mondays, whose morning is avoided, 15:00.
    [[nodiscard]] static WallTime slotOn(QDate workday);
    // The last good hour after `from` and before `limit`: from 10 or 15 o'clock of a working day, unless it is avoided.
    // Nothing when there is none.
    [[nodiscard]] std::optional<WallTime> slotBefore(const WallTime& from, const WallTime& limit) const;

private:
    QHash<QDate, bool> m_worked;
    QSet<int> m_years;
};

}  // namespace zhike
