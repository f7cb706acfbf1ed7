#pragma once

#include "domain/contactfacts.h"
#include "rules/planner.h"

#include <span>

namespace zhike {

// One entry of a customer's log (表4) as far as rules ask.
struct LogEntry {
    Moment at;
    bool incoming = false;
    bool answered = true;
    bool mail = false;
    bool changeOpen = false;  // noted a change that is not in the record yet
    QString signal;           // code of list "signal"
    QString closes;           // kind code of the item it did
    QDate closesOn;
};

// What closes what (domain.md §15): an answered contact is one, unless it is a mail that came in; what the customer
// began is a sign of life; whatever goes out answers the mails before it. `entries` by time.
[[nodiscard]] ContactFacts contactFactsOf(std::span<const LogEntry> entries);

}  // namespace zhike
