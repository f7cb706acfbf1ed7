#pragma once

#include "rules/stage.h"
#include "storage/repositories.h"

namespace zhike {

// What follows from the facts of one customer: stage, sums, completeness (domain.md §13, §15) as of `clock`.
[[nodiscard]] CustomerFacts factsOf(const DerivedBasis& basis, const Clock& clock, const StageLimits& limits);

// The firm's own limits of stages (setting `lost_after_months`, rule T05).
[[nodiscard]] Result<StageLimits> stageLimits(Repositories& data);

// Whether facts of customers follow from the setting of that name.
[[nodiscard]] bool decidesFacts(const QString& setting);

// The company's time zone; invalid when it names none that is known here.
[[nodiscard]] Result<QTimeZone> companyZone(Repositories& data);

// The words under which search finds the customer, separated by blanks; empty when he was removed.
[[nodiscard]] QString tokensOf(const DerivedBasis& basis);

// Whether two say the same, whenever they were derived.
[[nodiscard]] bool sameFacts(const CustomerFacts& a, const CustomerFacts& b);

// A stage that a write or the passing of time has changed.
struct StageChange {
    Id<Customer> customer;
    QString from;  // empty for a new customer
    QString to;
};

// Recomputes and stores both for each customer, in groups; only differences are written. Runs at the end of every
// write, in its transaction, and for what time alone has changed.
[[nodiscard]] Result<QList<StageChange>> derive(Repositories& data, const QList<Id<Customer>>& customers,
                                                const Clock& clock);

}  // namespace zhike
