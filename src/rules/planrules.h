#pragma once

#include "rules/planner.h"

#include <span>

namespace zhike {

// Inside the planner: what each rule wishes for, before wishes are moved to working days and merged.

enum class Wish : quint8 {
    Limit,     // hard
    Cadence,   // the next of a regular contact; the strictest one wins
    Contact,   // a contact of its own, merged with others that are near
    Alone,     // never merged
    Greeting,  // never merged, on the last working day before its day
};

struct Wanted {
    RuleId rule;
    DueKind kind;
    Wish wish;
    QDate day;          // of what is soft
    Moment limit = {};  // of what is hard
    Moment from = {};   // what a limit counts from
    QDate since = {};
    Interval every = {};
    quint32 also = 0;  // bits of further rules that had a say
};

// One plan in the making: what rules may look at, and what they wish.
struct Sketch {
    const RuleBook& book;
    const WallClock& clock;
    const std::vector<QDate>& festivals;
    const CustomerHistory& history;
    QDate today;
    QDate enteredOn;
    std::vector<Wanted> wanted = {};
    Interval rhythm = {};  // of the regular contact that was kept; none: 0
    QDate nextChange = {};

    void want(Wanted wish) { wanted.push_back(wish); }
    // On that day, if it is still to come, time alone makes another plan.
    void changesOn(QDate day) {
        if (day > today && (!nextChange.isValid() || day < nextChange)) nextChange = day;
    }
};

// The rules, one function each; a new one is a line of this table and a function (docs/how-to/add-a-rule.md).
[[nodiscard]] std::span<void (*const)(Sketch&)> planRules();

[[nodiscard]] constexpr quint32 bitOf(RuleId rule) {
    return 1U << unsigned(rule);
}

}  // namespace zhike
