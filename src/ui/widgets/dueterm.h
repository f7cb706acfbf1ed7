#pragma once

#include "base/clock.h"
#include "base/text.h"
#include "ui/style/theme.h"

namespace zhike {

// How far away a day is, as badges and lists say it: “2 days late”, “Today”, “Tomorrow”, “In 4 days”. A hard limit of
// today or tomorrow counts the hours: “4h 10m left”.
struct DueTerm {
    Text text;
    Kind kind = Kind::Neu;  // Danger: late; Warn: today; Neu: ahead
};
[[nodiscard]] DueTerm dueTerm(Moment due, bool hard, const Clock& clock);

}  // namespace zhike
