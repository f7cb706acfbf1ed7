#pragma once

#include "app/work.h"

namespace zhike {

// A word about a limit that is near or broken (ux.md §7). It follows from the item and the time alone: nothing is
// stored that could be out of step, and what is done is silent at once.
struct Notice {
    DueRow row;
    Moment raised;  // the threshold that was passed last
    bool broken = false;
};

// The threshold of a limit that was passed last: 2 hours before it (a first contact also 8 hours, at 40 of its 48),
// when it breaks, and then again on a ladder, 2, 8 and 24 hours later and each day after that, until it is done. Not
// set before the first one and for what has no limit.
[[nodiscard]] Moment raisedAt(const DueItem& item, Moment now);

// What one person is to be told now, the newest first; 200 at most.
[[nodiscard]] Result<QList<Notice>> noticesOf(Repositories& data, Id<User> user, const Clock& clock);

}  // namespace zhike
