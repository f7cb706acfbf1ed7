#pragma once

#include "app/derivation.h"

namespace zhike {

// Whether two say the same, whenever they were derived.
[[nodiscard]] bool sameFacts(const CustomerFacts& a, const CustomerFacts& b);

// A stage that a write or the passing of time has changed.
struct StageChange {
    Id<Customer> customer;
    QString from;  // empty for a new customer
    QString to;
};

// What the items of somebody's plan became in a write.
struct PlanChange {
    Id<Customer> customer;
    QList<DueItem> before;
    QList<DueItem> after;
};

// What derive() found changed.
struct DerivedChanges {
    QList<StageChange> stages;
    QList<PlanChange> plans;  // the first kPlansNamed
    static constexpr qsizetype kPlansNamed = 200;
};

// Recomputes and stores what follows for each customer, in groups; only differences are written. Runs at the end of
// every write, in its transaction, and for what time alone has changed.
[[nodiscard]] Result<DerivedChanges> derive(Repositories& data, const QList<Id<Customer>>& customers,
                                            const Clock& clock);

}  // namespace zhike
