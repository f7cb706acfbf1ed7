#pragma once

#include "storage/repositories.h"

namespace zhike {

// What the plan of one customer shows beside the list of plans, read at once.
struct PlanSheet {
    static constexpr int kContacts = 20;

    CustomerRow row;
    QList<DueItem> dues;          // by date
    QList<Interaction> contacts;  // the newest ones, newest first
};

// NotFound when there is no such customer.
[[nodiscard]] Result<PlanSheet> planSheetOf(Repositories& data, Id<Customer> customer);

}  // namespace zhike
