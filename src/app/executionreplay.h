#pragma once

#include "app/derivation.h"

namespace zhike {

// One item of a customer's plan, and when it was done.
struct ReplayedItem {
    QString rule;
    Id<User> user;  // whose it is
    Moment limit;   // of a soft item the end of its day
    QDate day;
    Moment done = {};  // not set: it has not been
};

// Days of a replay: items with a date in them count.
struct ReplayedDays {
    QDate from;
    QDate to;  // the last one
};

// Makes the plan of one customer again as it stood on each day: from the first of those days on, after every contact of
// the log and every change that time brought. What vanishes with a contact was done by it, what vanishes with time
// alone was not. `derivation` gives the rules and is moved about; `clock` is the present.
[[nodiscard]] QList<ReplayedItem> replayedItems(Derivation& derivation, const DerivedBasis& basis,
                                                const ReplayedDays& days, const Clock& clock);

}  // namespace zhike
