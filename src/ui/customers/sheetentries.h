#pragma once

#include "app/customersheet.h"
#include "ui/customers/entrylist.h"
#include "ui/customers/valuereader.h"

namespace zhike {

// What happened with the customer, newest first: created, tier or owner changed, archived, contacts, orders and
// refunds.
[[nodiscard]] QList<Entry> timelineOf(const CustomerSheet& sheet, const ValueReader& reader);

// Who changed what, newest first: one entry per change set, a line per field.
[[nodiscard]] QList<Entry> historyOf(const CustomerSheet& sheet, const ValueReader& reader);

}  // namespace zhike
