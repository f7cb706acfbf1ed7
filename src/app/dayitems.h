#pragma once

#include "app/work.h"

namespace zhike {

// Whether an item is over with its limit, or with its day when it has none.
[[nodiscard]] bool isLate(const DueItem& item, const Clock& clock);
// Whether a row of today has a minute of its own: a limit, or an agreed time.
[[nodiscard]] bool isTimed(const DueRow& row);
// About how many minutes an item of that kind takes.
[[nodiscard]] int minutesOf(const QString& kind);
// Whether the item is done by saying what came of it (logFollowUp), not with a tick.
[[nodiscard]] bool hasOutcome(const DueRow& row);
// Ticks off an item without outcome: a task, an errand, a change that is in the record now. Conflict names who did it
// already; Invalid when something is to be said about it.
[[nodiscard]] Done tickOff(Work& work, const DueRow& row);
// Puts it off by working days. Invalid for what has no other day: limits, greetings, suggestions.
[[nodiscard]] Done putOff(Work& work, const DueRow& row, int workdays);

}  // namespace zhike
