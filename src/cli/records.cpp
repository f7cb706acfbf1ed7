#include "cli/records.h"

#include "app/customerinput.h"
#include "cli/moments.h"

namespace zhike {

namespace {

QString idText(qint64 id) {
    return QString::number(id);
}

}  // namespace

QJsonObject customerObject(const CustomerRow& row, const Lookup& lookup, const Clock& clock) {
    const CustomerInput input{.customer = row.customer, .contact = row.contact, .referrer = row.referrerNo};
    QJsonObject object;
    for (const QString& field : customerFieldNames()) object.insert(field, orNull(fieldText(input, field, lookup)));
    object[QStringLiteral("contact")] = orNull(row.contactName());
    object[QStringLiteral("stage")] = orNull(row.facts.stage);
    object[QStringLiteral("stage_since")] = dateOrNull(row.facts.stageSince);
    object[QStringLiteral("completeness")] = row.facts.completeness;
    object[QStringLiteral("order_count")] = row.facts.orderCount;
    object[QStringLiteral("net")] = row.facts.net.toText();
    object[QStringLiteral("first_order_on")] = dateOrNull(row.facts.firstOrderOn);
    object[QStringLiteral("last_order_on")] = dateOrNull(row.facts.lastOrderOn);
    object[QStringLiteral("archived")] = row.customer.archived.isSet();
    object[QStringLiteral("created")] = momentOrNull(row.customer.created, clock);
    object[QStringLiteral("updated")] = momentOrNull(row.customer.updated, clock);
    object[QStringLiteral("updated_on")] = dateOrNull(clock.dayOf(row.customer.updated));
    return object;
}

QJsonObject contactObject(const Contact& contact, const QString& customerNo) {
    return {{QStringLiteral("customer"), customerNo},
            {QStringLiteral("name"), orNull(contact.name)},
            {QStringLiteral("position"), orNull(contact.position)},
            {QStringLiteral("phone"), orNull(contact.phone)},
            {QStringLiteral("other_phones"), orNull(contact.otherPhones)},
            {QStringLiteral("email"), orNull(contact.email)},
            {QStringLiteral("wechat"), orNull(contact.wechat)},
            {QStringLiteral("note"), orNull(contact.note)},
            {QStringLiteral("is_primary"), contact.primary}};
}

QJsonObject orderObject(const Order& order, const Customer& customer, const QString& refundOfNo) {
    return {{QStringLiteral("no"), order.no},
            {QStringLiteral("customer"), customer.no},
            {QStringLiteral("customer_name"), customer.name},
            {QStringLiteral("kind"), order.kind},
            {QStringLiteral("ordered_on"), dateOrNull(order.orderedOn)},
            {QStringLiteral("amount"), order.amount.toText()},
            {QStringLiteral("product"), orNull(order.product)},
            {QStringLiteral("status"), order.status},
            {QStringLiteral("refund_of"), orNull(refundOfNo)},
            {QStringLiteral("note"), orNull(order.note)}};
}

QJsonObject userObject(const User& user) {
    return {{QStringLiteral("name"), user.name},
            {QStringLiteral("login"), orNull(user.login)},
            {QStringLiteral("role"), user.role},
            {QStringLiteral("team"), orNull(user.team)},
            {QStringLiteral("active"), user.active}};
}

QJsonObject choiceObject(const Choice& choice) {
    return {{QStringLiteral("list"), choice.list},
            {QStringLiteral("code"), choice.code},
            {QStringLiteral("zh"), choice.zh},
            {QStringLiteral("en"), choice.en},
            {QStringLiteral("active"), choice.active}};
}

Text takenBackText(ChangeKind kind, const Text& label) {
    if (kind == ChangeKind::Undo) return Text{ZTEXT("Undone: %1"), {label.translated()}};
    if (kind == ChangeKind::Redo) return Text{ZTEXT("Redone: %1"), {label.translated()}};
    return label;
}

QJsonObject changeSetObject(const ChangeSetRow& row, const Clock& clock) {
    return {{QStringLiteral("id"), idText(row.id.value)},
            {QStringLiteral("when"), momentOrNull(row.at, clock)},
            {QStringLiteral("who"), row.userName},
            {QStringLiteral("what"), takenBackText(row.kind, row.label).translated()},
            {QStringLiteral("records"), row.records},
            {QStringLiteral("kind"), QString::fromLatin1(kindCode(row.kind))},
            {QStringLiteral("undone"), row.takenBack},
            {QStringLiteral("target"), row.target.isSet() ? QJsonValue(idText(row.target.value)) : QJsonValue()}};
}

Result<QJsonArray> contactSheets(Repositories& data, const QList<Contact>& contacts) {
    const auto customers = data.customers.ofRows(contacts);
    if (!customers) return customers.error();
    QJsonArray objects;
    for (const Contact& contact : contacts) objects << contactObject(contact, customers->value(contact.customer).no);
    return objects;
}

Result<QJsonArray> orderSheets(Repositories& data, const QList<Order>& orders) {
    const auto customers = data.customers.ofRows(orders);
    if (!customers) return customers.error();
    QList<Id<Order>> refunded;
    for (const Order& order : orders)
        if (order.refundOf.isSet()) refunded << order.refundOf;
    const auto originals = data.orders.findAll(refunded);
    if (!originals) return originals.error();
    QJsonArray objects;
    for (const Order& order : orders)
        objects << orderObject(order, customers->value(order.customer), originals->value(order.refundOf).no);
    return objects;
}

Result<QJsonObject> orderSheet(Repositories& data, const Order& order) {
    const auto sheets = orderSheets(data, {order});
    return sheets ? Result<QJsonObject>(sheets->first().toObject()) : sheets.error();
}

Result<QJsonObject> customerSheet(Repositories& data, Id<Customer> id, const Lookup& lookup, const Clock& clock) {
    const auto rows = data.customerList.rows({id.value});
    if (!rows) return rows.error();
    if (rows->isEmpty()) return notFound("", Text{ZTEXT("The record no longer exists")});
    const CustomerRow& row = rows->first();
    QJsonObject sheet = customerObject(row, lookup, clock);
    QJsonArray contacts;
    const auto people = data.contacts.of(id);
    if (!people) return people.error();
    for (const Contact& contact : *people) contacts << contactObject(contact, row.customer.no);
    sheet[QStringLiteral("contacts")] = contacts;
    const auto bought = data.orders.of(id);
    if (!bought) return bought.error();
    const auto orders = orderSheets(data, *bought);
    if (!orders) return orders.error();
    sheet[QStringLiteral("orders")] = *orders;
    const auto log = data.interactions.of(id);
    if (!log) return log.error();
    const auto followups = followUpSheets(data, *log, lookup, clock);
    if (!followups) return followups.error();
    sheet[QStringLiteral("followups")] = *followups;
    const auto asked = data.tasks.of(id);
    if (!asked) return asked.error();
    const auto tasks = taskSheets(data, *asked, lookup, clock);
    if (!tasks) return tasks.error();
    sheet[QStringLiteral("tasks")] = *tasks;
    QJsonArray history;
    const auto changes = data.history.changeSets(1000, id);
    if (!changes) return changes.error();
    for (const ChangeSetRow& change : *changes) history << changeSetObject(change, clock);
    sheet[QStringLiteral("history")] = history;
    return sheet;
}

}  // namespace zhike
