#pragma once

#include "domain/customer.h"

namespace zhike {

// A person to talk to at a customer. One is primary; an individual is his own: then `name` is empty and the
// customer's name stands for it, so that nobody types it twice.
struct Contact {
    static constexpr const char* kTable = "contact";

    Id<Contact> id;
    qint64 version = 0;
    Id<Customer> customer;
    Id<User> owner;
    bool primary = true;
    QString name;
    QString position;
    QString phone;        // normalised (domain/phone.h)
    QString otherPhones;  // normalised, separated by ';'
    QString email;
    QString wechat;
    QString note;
    Moment removed;

    static constexpr auto fields() {
        using C = Contact;
        return std::array{
            keyField<&C::id>("contact_id"),
            field<&C::version>("version").as(FieldRole::System),
            field<&C::customer>("customer_id"),
            field<&C::owner>("owner_id").as(FieldRole::Parent),
            field<&C::primary>("is_primary"),
            field<&C::name>("name").upTo(100).aPerson(),
            field<&C::position>("position").upTo(100),
            field<&C::phone>("phone").upTo(40).aPerson(),
            field<&C::otherPhones>("other_phones").upTo(200).aPerson(),
            field<&C::email>("email").aPerson(),
            field<&C::wechat>("wechat").upTo(60).aPerson(),
            field<&C::note>("note").upTo(1000).aPerson(),
            field<&C::removed>("removed_ms"),
        };
    }
};

}  // namespace zhike
