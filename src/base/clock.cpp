#include "base/clock.h"

namespace zhike {

QDate Clock::dayOf(Moment moment) const {
    return local(moment).date();
}

Moment Clock::startOf(QDate day) const {
    return {day.startOfDay(zone()).toMSecsSinceEpoch()};
}

QDateTime Clock::local(Moment moment) const {
    return QDateTime::fromMSecsSinceEpoch(moment.ms, zone());
}

Moment SystemClock::now() const {
    return {systemMs()};
}

qint64 systemMs() {
    return QDateTime::currentMSecsSinceEpoch();
}

}  // namespace zhike
