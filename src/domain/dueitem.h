#pragma once

#include "domain/customer.h"

namespace zhike {

// One item of the plan of a customer as it is stored: what the rules ask for, by date (rules/planner.h). Derived: no
// version, never journaled, nothing relative to the present.
struct DueItem {
    static constexpr const char* kTable = "due";

    Id<Customer> customer;
    int position = 0;   // in the customer's plan
    Id<User> owner;     // of the customer
    Id<User> assignee;  // who does it
    QString kind;       // code of DueKind
    QString rule;       // code of the rule that decides the date; "own" for a rep's own step
    QString rules;      // of all that this one contact satisfies, separated by ';'
    bool hard = false;
    Moment due;
    Moment slot;
    QDate since;
    int everyCount = 0;  // 0: not a regular one
    bool everyMonths = false;

    friend bool operator==(const DueItem&, const DueItem&) = default;

    static constexpr auto fields() {
        using D = DueItem;
        return std::array{
            keyField<&D::customer>("customer_id"),
            field<&D::position>("position"),
            field<&D::owner>("owner_id"),
            field<&D::assignee>("assignee_id"),
            field<&D::kind>("kind"),
            field<&D::rule>("rule"),
            field<&D::rules>("rules"),
            field<&D::hard>("hard"),
            field<&D::due>("due_ms"),
            field<&D::slot>("slot_ms"),
            field<&D::since>("since"),
            field<&D::everyCount>("every_count"),
            field<&D::everyMonths>("every_months"),
        };
    }
};

}  // namespace zhike
