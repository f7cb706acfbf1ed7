#pragma once

#include <QDate>
#include <QDateTime>
#include <QMutex>
#include <QMutexLocker>
#include <QTimeZone>

#include <compare>

namespace zhike {

// A point in time: milliseconds since 1970-01-01 UTC; 0 means "none".
struct Moment {
    qint64 ms = 0;

    [[nodiscard]] constexpr bool isSet() const { return ms != 0; }
    friend constexpr auto operator<=>(Moment, Moment) = default;
};

// What "now" and "today" are. Every use case gets one, so that tests and `--now` decide the time;
// nothing but SystemClock reads the computer's clock.
class Clock {
public:
    explicit Clock(QTimeZone zone) : m_zone(std::move(zone)) {}
    virtual ~Clock() = default;
    Clock(const Clock& other) : m_zone(other.zone()) {}
    Clock& operator=(const Clock&) = delete;

    [[nodiscard]] virtual Moment now() const = 0;
    // The company's time zone (setting `time_zone`): days begin and end there. May change on any thread.
    [[nodiscard]] QTimeZone zone() const {
        const QMutexLocker lock(&m_guard);
        return m_zone;
    }
    void setZone(const QTimeZone& zone) {
        const QMutexLocker lock(&m_guard);
        m_zone = zone;
    }

    [[nodiscard]] QDate today() const { return dayOf(now()); }
    [[nodiscard]] QDate dayOf(Moment moment) const;
    // 00:00 of that day in the company's time zone.
    [[nodiscard]] Moment startOf(QDate day) const;
    // The moment as local date and time of the company.
    [[nodiscard]] QDateTime local(Moment moment) const;

private:
    mutable QMutex m_guard;
    QTimeZone m_zone;
};

class SystemClock : public Clock {
public:
    explicit SystemClock(QTimeZone zone = QTimeZone::systemTimeZone()) : Clock(std::move(zone)) {}
    [[nodiscard]] Moment now() const override;
};

// A clock that stands still until it is moved: for tests, the picture tour and `--now`.
class FixedClock : public Clock {
public:
    explicit FixedClock(Moment now, QTimeZone zone = QTimeZone::systemTimeZone())
        : Clock(std::move(zone)), m_now(now) {}
    [[nodiscard]] Moment now() const override { return m_now; }
    void set(Moment now) { m_now = now; }

private:
    Moment m_now;
};

// Milliseconds of the computer's clock, for keys alone (they never follow an injected clock).
[[nodiscard]] qint64 systemMs();

}  // namespace zhike
