#include "app/plansheet.h"

namespace zhike {

Result<PlanSheet> planSheetOf(Repositories& data, Id<Customer> customer) {
    auto record = customerSheetOf(data, customer);
    if (!record) return record.error();
    auto dues = data.derived.dues(customer);
    if (!dues) return dues.error();
    return PlanSheet{std::move(*record), std::move(*dues)};
}

}  // namespace zhike
