#include "rules/workcalendar.h"

namespace zhike {

namespace {

constexpr int kMorning = 10 * 60;
constexpr int kNoon = 12 * 60;
constexpr int kAfternoon = 15 * 60;
constexpr int kLongestBreak = 60;  // days in a row without work that anybody would believe

}  // namespace

WorkCalendar::WorkCalendar(const QList<CalendarDay>& days) {
    for (const CalendarDay& day : days) {
        m_worked.insert(day.day, day.worked);
        m_years.insert(day.day.year());
    }
}

bool WorkCalendar::isWorkday(QDate day) const {
    const auto listed = m_worked.constFind(day);
    return listed != m_worked.constEnd() ? *listed : day.dayOfWeek() <= Qt::Friday;
}

// A calendar in which nobody ever works moves nothing.
QDate WorkCalendar::workdayFrom(QDate day) const {
    for (int i = 0; i < kLongestBreak; ++i)
        if (const QDate next = day.addDays(i); isWorkday(next)) return next;
    return day;
}

QDate WorkCalendar::workdayUntil(QDate day) const {
    for (int i = 0; i < kLongestBreak; ++i)
        if (const QDate before = day.addDays(-i); isWorkday(before)) return before;
    return day;
}

QDate WorkCalendar::plusWorkdays(QDate day, int n) const {
    for (; n > 0; --n) day = workdayFrom(day.addDays(1));
    return day;
}

bool WorkCalendar::isAvoided(const WallTime& time) {
    return time.day.dayOfWeek() == (time.minute < kNoon ? Qt::Monday : Qt::Friday);
}

WallTime WorkCalendar::slotOn(QDate workday) {
    const WallTime morning{workday, kMorning};
    return isAvoided(morning) ? WallTime{workday, kAfternoon} : morning;
}

std::optional<WallTime> WorkCalendar::slotBefore(const WallTime& from, const WallTime& limit) const {
    for (QDate day = limit.day; day >= from.day; day = day.addDays(-1)) {
        if (!isWorkday(day)) continue;
        for (const int minute : {kAfternoon, kMorning}) {
            const WallTime slot{day, minute};
            if (!isAvoided(slot) && slot < limit && from < slot) return slot;
        }
    }
    return std::nullopt;
}

}  // namespace zhike
