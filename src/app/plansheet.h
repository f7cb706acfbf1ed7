#pragma once

#include "app/customersheet.h"

namespace zhike {

// What the plan of one customer shows beside the list of plans, read at once.
struct PlanSheet {
    CustomerSheet record;
    QList<DueItem> dues;  // by date
};

// NotFound when there is no such customer.
[[nodiscard]] Result<PlanSheet> planSheetOf(Repositories& data, Id<Customer> customer);

}  // namespace zhike
