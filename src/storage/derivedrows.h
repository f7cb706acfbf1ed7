#pragma once

#include "domain/contact.h"
#include "domain/contactfacts.h"
#include "domain/customerfacts.h"
#include "domain/dueitem.h"
#include "domain/followplan.h"
#include "domain/interaction.h"
#include "storage/connection.h"

namespace zhike {

// Orders that were not cancelled, refunds in the sum alone.
struct OrderSums {
    int count = 0;
    Money net;
    QDate first;
    QDate last;
};

// What the derived rows of one customer follow from, and what is stored of them.
struct DerivedBasis {
    Customer customer;
    QList<Contact> contacts;  // the primary one first
    OrderSums orders;
    std::optional<FollowPlan> plan;
    QList<Interaction> log;  // by time; no texts
    std::optional<CustomerFacts> facts;
    std::optional<ContactFacts> contactFacts;
    QList<DueItem> dues;  // by position
    QString tokens;
};

// Derived rows and the search index: no version, no journal, written for many customers at once.
class DerivedRows {
public:
    explicit DerivedRows(Connection& connection) : m_connection(connection) {}

    // Of those customers in their order, removed ones among them; read in nine statements for each kKeysAtOnce.
    [[nodiscard]] Result<QList<DerivedBasis>> basisOf(const QList<Id<Customer>>& customers);

    [[nodiscard]] Result<std::optional<CustomerFacts>> facts(Id<Customer> customer);
    [[nodiscard]] Done saveFacts(const QList<CustomerFacts>& facts);
    [[nodiscard]] Done saveFacts(const CustomerFacts& facts) { return saveFacts(QList{facts}); }
    [[nodiscard]] Done saveContactFacts(const QList<ContactFacts>& facts);
    // What is to be done with a customer, by position.
    [[nodiscard]] Result<QList<DueItem>> dues(Id<Customer> customer);
    // What is to be done with those customers instead of what is stored; `dues` are theirs alone.
    [[nodiscard]] Done replaceDues(const QList<Id<Customer>>& customers, const QList<DueItem>& dues);
    // Tokens separated by blanks; empty removes the customer from the index.
    [[nodiscard]] Result<QString> tokens(Id<Customer> customer);
    [[nodiscard]] Done saveTokens(Id<Customer> customer, const QString& tokens);
    // `before`: what is stored, as the caller has just read it.
    [[nodiscard]] Done replaceTokens(const QList<Dialect::IndexChange>& changes);
    // Customers whose derived rows time alone has made stale at `now`.
    [[nodiscard]] Result<QList<Id<Customer>>> staleAt(Moment now);

private:
    Connection& m_connection;
};

}  // namespace zhike
