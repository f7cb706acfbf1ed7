#pragma once

#include "storage/repositories.h"

namespace zhike {

// Everything the record of one customer shows, read at once.
struct CustomerSheet {
    // So many of the newest journal entries are read.
    static constexpr int kHistoryLimit = 200;
    // And so many of the newest contacts.
    static constexpr int kLogLimit = 200;

    CustomerRow row;
    QList<Contact> contacts;      // the primary one first
    QList<Order> orders;          // newest first
    QList<Interaction> log;       // newest first
    QList<JournalEntry> history;  // newest first
};

// NotFound when there is no such customer.
[[nodiscard]] Result<CustomerSheet> customerSheetOf(Repositories& data, Id<Customer> id);

}  // namespace zhike
