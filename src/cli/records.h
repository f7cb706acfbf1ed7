#pragma once

#include "app/lookup.h"
#include "cli/workrecords.h"

#include <QJsonArray>
#include <QJsonObject>

namespace zhike {

// Records as JSON objects with the promised keys: money as decimal yuan, dates, moments with offset, null for absent.
[[nodiscard]] QJsonObject customerObject(const CustomerRow& row, const Lookup& lookup, const Clock& clock);
[[nodiscard]] QJsonObject contactObject(const Contact& contact, const QString& customerNo);
[[nodiscard]] QJsonObject orderObject(const Order& order, const Customer& customer, const QString& refundOfNo);
[[nodiscard]] QJsonObject userObject(const User& user);
[[nodiscard]] QJsonObject choiceObject(const Choice& choice);
[[nodiscard]] QJsonObject changeSetObject(const ChangeSetRow& row, const Clock& clock);

// "Undone: …", "Redone: …" for people; the label itself for any other kind.
[[nodiscard]] Text takenBackText(ChangeKind kind, const Text& label);

// The full object of a customer: its fields and beside them contacts, orders and history.
[[nodiscard]] Result<QJsonObject> customerSheet(Repositories& data, Id<Customer> id, const Lookup& lookup,
                                                const Clock& clock);
// With the numbers of what they belong to; all that the rows refer to is read at once.
[[nodiscard]] Result<QJsonObject> orderSheet(Repositories& data, const Order& order);
[[nodiscard]] Result<QJsonArray> orderSheets(Repositories& data, const QList<Order>& orders);
[[nodiscard]] Result<QJsonArray> contactSheets(Repositories& data, const QList<Contact>& contacts);

}  // namespace zhike
