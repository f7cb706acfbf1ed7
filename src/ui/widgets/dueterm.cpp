#include "ui/widgets/dueterm.h"

namespace zhike {

namespace {

constexpr qint64 kMinuteMs = 60'000;

// Hours and minutes of a limit that is near.
Text spanText(qint64 ms, const char* hours, const char* minutes) {
    const qint64 all = ms / kMinuteMs;
    const QString rest = QString::number(all % 60);
    return all < 60 ? Text(minutes, {rest}) : Text(hours, {QString::number(all / 60), rest});
}

}  // namespace

DueTerm dueTerm(Moment due, bool hard, const Clock& clock) {
    const qint64 days = clock.today().daysTo(clock.dayOf(due));
    const qint64 left = due.ms - clock.now().ms;
    if (hard && left < 0 && days > -1) return {spanText(-left, ZTEXT("%1h %2m late"), ZTEXT("%1m late")), Kind::Danger};
    if (days < 0) return {Text(ZTEXT("%n day(s) late"), {}, int(-days)), Kind::Danger};
    if (hard && days < 2) return {spanText(left, ZTEXT("%1h %2m left"), ZTEXT("%1m left")), Kind::Warn};
    if (days == 0) return {Text(ZTEXT("Today")), Kind::Warn};
    if (days == 1) return {Text(ZTEXT("Tomorrow")), Kind::Neu};
    return {Text(ZTEXT("In %n day(s)"), {}, int(days)), Kind::Neu};
}

}  // namespace zhike
