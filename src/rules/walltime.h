#pragma once

#include "base/clock.h"

namespace zhike {

// A time on the company's wall clock. Rules plan in days and hours; WallClock knows the moments behind them.
struct WallTime {
    QDate day;
    int minute = 0;  // of the day

    friend bool operator==(const WallTime&, const WallTime&) = default;
    friend bool operator<(const WallTime& a, const WallTime& b) {
        return a.day < b.day || (a.day == b.day && a.minute < b.minute);
    }
};

// Wall times and moments in the company's time zone. Remembers the stretch between two changes of the clocks it was
// last asked about, because a zone itself is too slow for a million customers. One thread at a time.
class WallClock {
public:
    explicit WallClock(QTimeZone zone) : m_zone(std::move(zone)) {}

    [[nodiscard]] WallTime at(Moment moment) const;
    // An hour that the clocks skip in spring is the one after it; of an hour they show twice it is the first.
    [[nodiscard]] Moment momentOf(const WallTime& time) const;

private:
    [[nodiscard]] qint64 offsetMs(qint64 ms) const;

    QTimeZone m_zone;
    mutable qint64 m_from = 1;  // the stretch is empty
    mutable qint64 m_to = 0;
    mutable qint64 m_offsetMs = 0;
};

}  // namespace zhike
