#pragma once

#include "domain/customer.h"

namespace zhike {

// What the log of a customer comes to, as far as rules and lists ask (rules/contactlog.h). Derived like CustomerFacts;
// who has no log has none. Moments, so that another time zone needs no other facts.
struct ContactFacts {
    static constexpr const char* kTable = "contact_facts";

    Id<Customer> customer;
    Moment lastContact;      // answered
    Moment lastInteraction;  // answered, or begun by the customer
    Moment lastTouch;        // of our own accord, answered or not
    QString lastSignal;      // code of list "signal"
    Moment lastNegative;
    Moment negativeBefore;  // the negative one before it
    Moment thanked;         // T04
    Moment woken;           // T05
    QDate greetedThrough;   // T19: greetings for days up to this one are done
    Moment mailSince;       // the oldest incoming mail without an answer
    bool mailAcknowledged = false;
    Moment changeSince;  // T07: the oldest change learnt and not in the record yet

    friend bool operator==(const ContactFacts&, const ContactFacts&) = default;

    static constexpr auto fields() {
        using F = ContactFacts;
        return std::array{
            keyField<&F::customer>("customer_id"),
            field<&F::lastContact>("last_contact_ms"),
            field<&F::lastInteraction>("last_interaction_ms"),
            field<&F::lastTouch>("last_touch_ms"),
            field<&F::lastSignal>("last_signal"),
            field<&F::lastNegative>("last_negative_ms"),
            field<&F::negativeBefore>("negative_before_ms"),
            field<&F::thanked>("thanked_ms"),
            field<&F::woken>("woken_ms"),
            field<&F::greetedThrough>("greeted_through"),
            field<&F::mailSince>("mail_since_ms"),
            field<&F::mailAcknowledged>("mail_acknowledged"),
            field<&F::changeSince>("change_since_ms"),
        };
    }
};

}  // namespace zhike
