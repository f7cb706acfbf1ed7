#pragma once

#include "app/customersheet.h"
#include "ui/customers/entrylist.h"
#include "ui/customers/valuereader.h"

namespace zhike {

// A contact with the customer as the timeline tells it. `done`: whether its next step was done since.
[[nodiscard]] Entry contactEntry(const Interaction& contact, const CustomerSheet& sheet, bool done,
                                 const ValueReader& reader);

// All contacts of the sheet, newest first. An answered contact does the step that was agreed before it.
[[nodiscard]] QList<Entry> contactsOf(const CustomerSheet& sheet, const ValueReader& reader);

}  // namespace zhike
