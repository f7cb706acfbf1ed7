#include "app/plansheet.h"

#include "app/customers.h"

namespace zhike {

Result<PlanSheet> planSheetOf(Repositories& data, Id<Customer> customer) {
    if (const auto there = existingCustomer(data, customer); !there) return there.error();
    const auto rows = data.customerList.rows({customer.value});
    if (!rows) return rows.error();
    const auto dues = data.derived.dues(customer);
    if (!dues) return dues.error();
    const auto contacts = data.interactions.of(customer, PlanSheet::kContacts);
    if (!contacts) return contacts.error();
    return PlanSheet{rows->value(0), *dues, *contacts};
}

}  // namespace zhike
