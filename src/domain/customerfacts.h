#pragma once

#include "domain/customer.h"

namespace zhike {

// What follows from a customer's facts (app/derive.h), stored so that lists can sort and count by it. Holds moments
// and days only, nothing relative to the present; never journaled, made again whenever a fact changes.
struct CustomerFacts {
    static constexpr const char* kTable = "customer_facts";

    Id<Customer> customer;
    QString stage;  // lead prospect new growing established dormant lost (domain.md §13)
    QDate stageSince;
    int orderCount = 0;  // counted orders, refunds not among them
    Money net;           // orders minus refunds
    QDate firstOrderOn;
    QDate lastOrderOn;
    QString contactName;   // who to talk to: the primary contact, or an individual himself
    int completeness = 0;  // percent of the fields 表1 demands
    Moment nextDue;        // of the next contact that is to be made; not set: there is none
    bool nextHard = false;
    QString nextKind;
    QString nextRule;
    int everyCount = 0;  // how often a regular contact is asked for; 0: not at all
    bool everyMonths = false;
    Moment nextTransition;  // when time alone changes something here
    Moment derivedAt;

    static constexpr auto fields() {
        using F = CustomerFacts;
        return std::array{
            keyField<&F::customer>("customer_id"),
            field<&F::stage>("stage"),
            field<&F::stageSince>("stage_since"),
            field<&F::orderCount>("order_count"),
            field<&F::net>("net_fen"),
            field<&F::firstOrderOn>("first_order_on"),
            field<&F::lastOrderOn>("last_order_on"),
            field<&F::contactName>("contact_name").aPerson(),
            field<&F::completeness>("completeness"),
            field<&F::nextDue>("next_due_ms"),
            field<&F::nextHard>("next_hard"),
            field<&F::nextKind>("next_kind"),
            field<&F::nextRule>("next_rule"),
            field<&F::everyCount>("every_count"),
            field<&F::everyMonths>("every_months"),
            field<&F::nextTransition>("next_transition_ms"),
            field<&F::derivedAt>("derived_ms"),
        };
    }
};

}  // namespace zhike
