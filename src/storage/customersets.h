#pragma once

#include "domain/contact.h"
#include "storage/connection.h"

namespace zhike {

// What a customer is known by, beside his id.
enum class CustomerKey { No, ExternalId, Name, Phone, Email };

// Reads many customers in few statements: whose a key is, and whole records. Removed rows are not found.
class CustomerSets {
public:
    explicit CustomerSets(Connection& connection) : m_connection(connection) {}

    // Who carries each of these keys; keys that nobody has are left out. Phone and e-mail are those of any contact.
    [[nodiscard]] Result<QHash<QString, QList<Id<Customer>>>> find(CustomerKey key, const QStringList& texts);
    // The customers that exist, by id.
    [[nodiscard]] Result<QHash<Id<Customer>, Customer>> customers(const QList<Id<Customer>>& ids);
    // Their contacts, the primary one first, then as they were made.
    [[nodiscard]] Result<QHash<Id<Customer>, QList<Contact>>> contacts(const QList<Id<Customer>>& ids);

private:
    Connection& m_connection;
};

}  // namespace zhike
