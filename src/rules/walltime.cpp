#include "rules/walltime.h"

#include <limits>

namespace zhike {

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kDayMs = 1'440 * kMinuteMs;
constexpr qint64 kEpochDay = 2'440'588;  // Julian day of 1970-01-01

qint64 wallMs(const WallTime& time) {
    return (time.day.toJulianDay() - kEpochDay) * kDayMs + time.minute * kMinuteMs;
}

}  // namespace

qint64 WallClock::offsetMs(qint64 ms) const {
    if (m_from <= ms && ms < m_to) return m_offsetMs;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    const QTimeZone::OffsetData before = m_zone.previousTransition(at.addMSecs(1));
    const QTimeZone::OffsetData after = m_zone.nextTransition(at);
    m_from = before.atUtc.isValid() ? before.atUtc.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
    m_to = after.atUtc.isValid() ? after.atUtc.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    m_offsetMs = qint64(m_zone.offsetFromUtc(at)) * 1000;
    return m_offsetMs;
}

WallTime WallClock::at(Moment moment) const {
    const qint64 wall = moment.ms + offsetMs(moment.ms);
    const qint64 days = wall >= 0 ? wall / kDayMs : (wall - kDayMs + 1) / kDayMs;
    return {QDate::fromJulianDay(kEpochDay + days), int((wall - days * kDayMs) / kMinuteMs)};
}

// The offsets before and after a change of the clocks both have to be tried; the earlier moment that shows this time
// is meant, and in the gap of spring the time it would have been.
Moment WallClock::momentOf(const WallTime& time) const {
    const qint64 wall = wallMs(time);
    const qint64 before = offsetMs(wall - kDayMs);
    if (offsetMs(wall - before) == before) return {wall - before};
    const qint64 after = offsetMs(wall + kDayMs);
    return offsetMs(wall - after) == after ? Moment{wall - after} : Moment{wall - before};
}

}  // namespace zhike
