#include "app/customersheet.h"

namespace zhike {

Result<CustomerSheet> customerSheetOf(Repositories& data, Id<Customer> id) {
    const auto rows = data.customerList.rows({id.value});
    if (!rows) return rows.error();
    if (rows->isEmpty() || rows->first().customer.removed.isSet())
        return Error{ErrorCode::NotFound,
                     QStringLiteral("customer"),
                     Text{ZTEXT("There is no customer “%1”"), {QString::number(id.value)}},
                     {}};
    auto contacts = data.contacts.of(id);
    if (!contacts) return contacts.error();
    auto orders = data.orders.of(id);
    if (!orders) return orders.error();
    auto log = data.interactions.of(id, CustomerSheet::kLogLimit);
    if (!log) return log.error();
    auto history = data.history.entriesOf(id, CustomerSheet::kHistoryLimit);
    if (!history) return history.error();
    return CustomerSheet{rows->first(), *contacts, *orders, *log, *history};
}

}  // namespace zhike
