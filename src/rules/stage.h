#pragma once

#include <QDate>
#include <QString>

namespace zhike {

// What decides where a customer stands in the one lifecycle of domain.md §13.
struct StageFacts {
    QDate createdOn;
    bool verified = false;
    QDate verifiedOn;    // may be unknown for imported records
    QDate firstOrderOn;  // invalid: never ordered
    QDate lastOrderOn;
    QDate lastInteractionOn;  // contact or order; without any the day the customer entered the program (§15)
};

struct Stage {
    QString code;      // lead prospect new growing established dormant lost
    QDate since;       // the day it was entered, at 00:00 of the company
    QDate nextChange;  // the next day on which time alone can change it; invalid when never
};

// T05 and I12: months without interaction until dormant, months without an order until lost.
struct StageLimits {
    int dormantAfterMonths = 6;
    int lostAfterMonths = 12;
};

// The stage on `today`. Precedence lost > dormant > tier; months are calendar months, clamped at the month's end.
[[nodiscard]] Stage stageOn(QDate today, const StageFacts& facts, const StageLimits& limits = {});

}  // namespace zhike
