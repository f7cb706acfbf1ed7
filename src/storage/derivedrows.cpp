#include "storage/derivedrows.h"

#include "storage/rowgroups.h"
#include "storage/rowtable.h"

namespace zhike {

namespace {

// The rows of an entity that belong to a group of customers.
template <class E>
Result<QList<E>> rowsOf(Connection& connection, const KeyGroup& group, const QString& further = {}) {
    return Table<E>(connection, nullptr).where(QStringLiteral("customer_id") + group.in + further, group.binds);
}

const QString kContactOrder =
    QStringLiteral(" AND removed_ms IS NULL ORDER BY customer_id, is_primary DESC, contact_id");

// The rules of what counts stand in domain.md §13 and §15: a refund lowers the sum and is no order; an order of
// nothing is none either.
const QString kOrderSums = QStringLiteral(
    "SELECT customer_id, CAST(SUM(amount_fen) AS {int}), COUNT(CASE WHEN kind <> 'refund' AND amount_fen <> 0 "
    "THEN 1 END), MIN(CASE WHEN kind <> 'refund' AND amount_fen <> 0 THEN ordered_on END), "
    "MAX(CASE WHEN kind <> 'refund' AND amount_fen <> 0 THEN ordered_on END) FROM sales_order "
    "WHERE customer_id%1 AND removed_ms IS NULL AND status <> 'cancelled' GROUP BY customer_id");

QDate dateOf(const QString& text) {
    return QDate::fromString(text, Qt::ISODate);
}

using Bases = QHash<Id<Customer>, DerivedBasis>;

Done addOrders(Connection& connection, const KeyGroup& group, Bases& bases) {
    Result<Rows> rows = connection.run(kOrderSums.arg(group.in), group.binds);
    if (!rows) return rows.error();
    while (rows->next())
        bases[{rows->number(0)}].orders = {
            int(rows->number(2)), {rows->number(1)}, dateOf(rows->text(3)), dateOf(rows->text(4))};
    rows->finish();
    return done();
}

Done addTokens(Connection& connection, const KeyGroup& group, Bases& bases) {
    Result<Rows> rows = connection.run(
        QStringLiteral("SELECT customer_id, tokens FROM customer_search WHERE customer_id") + group.in, group.binds);
    if (!rows) return rows.error();
    while (rows->next()) bases[{rows->number(0)}].tokens = rows->text(1);
    rows->finish();
    return done();
}

const QString kByPosition = QStringLiteral(" ORDER BY customer_id, position");
const QString kStanding = QStringLiteral(" AND removed_ms IS NULL");

// The log without its texts: rules ask for none of them.
Done addLog(Connection& connection, const KeyGroup& group, Bases& bases) {
    Result<Rows> rows = connection.run(
        QStringLiteral(
            "SELECT customer_id, at_ms, direction, answered, method, signal, closes, closes_on, "
            "change_open, next_due, next_user_id FROM interaction WHERE customer_id%1%2 ORDER BY customer_id, at_ms, "
            "interaction_id")
            .arg(group.in, kStanding),
        group.binds);
    if (!rows) return rows.error();
    while (rows->next()) {
        Interaction entry;
        entry.customer = {rows->number(0)};
        entry.at = {rows->number(1)};
        entry.direction = rows->text(2);
        entry.answered = rows->number(3) != 0;
        entry.method = rows->text(4);
        entry.signal = rows->text(5);
        entry.closes = rows->text(6);
        entry.closesOn = dateOf(rows->text(7));
        entry.changeOpen = rows->number(8) != 0;
        entry.nextDue = dateOf(rows->text(9));
        entry.nextUser = {rows->number(10)};
        bases[entry.customer].log << entry;
    }
    rows->finish();
    return done();
}

Done addPlans(Connection& connection, const KeyGroup& group, Bases& bases) {
    const auto plans = rowsOf<FollowPlan>(connection, group, kStanding);
    if (!plans) return plans.error();
    const auto contactFacts = rowsOf<ContactFacts>(connection, group);
    if (!contactFacts) return contactFacts.error();
    const auto dues = rowsOf<DueItem>(connection, group, kByPosition);
    if (!dues) return dues.error();
    for (const FollowPlan& plan : *plans) bases[plan.customer].plan = plan;
    for (const ContactFacts& facts : *contactFacts) bases[facts.customer].contactFacts = facts;
    for (const DueItem& due : *dues) bases[due.customer].dues << due;
    return addLog(connection, group, bases);
}

// `INSERT …` with every field of an entity, or its new values where its key is stored already.
template <class E>
Done upsert(Connection& connection, const QList<E>& all) {
    const RowTable table(TableShape::of<E>(), connection, nullptr);
    QStringList places;
    QStringList sets;
    for (const auto& column : table.shape().columns) {
        places << QStringLiteral("?");
        if (column.role != FieldRole::Key) sets << column.name + QLatin1String(" = excluded.") + column.name;
    }
    QList<QVariantList> rows;
    rows.reserve(all.size());
    for (const E& one : all) rows << Table<E>::values(one);
    return insertRows(connection,
                      QStringLiteral("INSERT INTO %1 (%2) VALUES").arg(QLatin1String(E::kTable), table.columns()),
                      u'(' + places.join(QLatin1String(", ")) + u')', rows,
                      QStringLiteral(" ON CONFLICT (customer_id) DO UPDATE SET ") + sets.join(QLatin1String(", ")));
}

Result<Bases> basesOf(Connection& connection, const KeyGroup& group) {
    const auto customers = rowsOf<Customer>(connection, group);
    if (!customers) return customers.error();
    const auto contacts = rowsOf<Contact>(connection, group, kContactOrder);
    if (!contacts) return contacts.error();
    const auto facts = rowsOf<CustomerFacts>(connection, group);
    if (!facts) return facts.error();
    Bases bases;
    for (const Customer& customer : *customers) bases[customer.id].customer = customer;
    for (const Contact& contact : *contacts) bases[contact.customer].contacts << contact;
    for (const CustomerFacts& fact : *facts) bases[fact.customer].facts = fact;
    if (const Done added = addOrders(connection, group, bases); !added) return added.error();
    if (const Done added = addTokens(connection, group, bases); !added) return added.error();
    if (const Done added = addPlans(connection, group, bases); !added) return added.error();
    return bases;
}

}  // namespace

Result<QList<DerivedBasis>> DerivedRows::basisOf(const QList<Id<Customer>>& customers) {
    QList<DerivedBasis> all;
    all.reserve(customers.size());
    for (const KeyGroup& group : keyGroups(keysOf(customers))) {
        Result<Bases> bases = basesOf(m_connection, group);
        if (!bases) return bases.error();
        for (const QVariant& key : group.binds)
            if (auto found = bases->find({key.toLongLong()}); found != bases->end() && found->customer.id.isSet()) {
                all << std::move(*found);
                bases->erase(found);
            }
    }
    return all;
}

Result<std::optional<CustomerFacts>> DerivedRows::facts(Id<Customer> customer) {
    return Table<CustomerFacts>(m_connection, nullptr).find({customer.value});
}

Done DerivedRows::saveFacts(const QList<CustomerFacts>& facts) {
    return upsert(m_connection, facts);
}

Done DerivedRows::saveContactFacts(const QList<ContactFacts>& facts) {
    return upsert(m_connection, facts);
}

Result<QList<DueItem>> DerivedRows::dues(Id<Customer> customer) {
    return Table<DueItem>(m_connection, nullptr)
        .where(QStringLiteral("customer_id = ? ORDER BY position"), {qlonglong(customer.value)});
}

Done DerivedRows::replaceDues(const QList<Id<Customer>>& customers, const QList<DueItem>& dues) {
    for (const KeyGroup& group : keyGroups(keysOf(customers))) {
        const Result<Rows> removed =
            m_connection.run(QStringLiteral("DELETE FROM due WHERE customer_id") + group.in, group.binds);
        if (!removed) return removed.error();
    }
    const RowTable table(TableShape::of<DueItem>(), m_connection, nullptr);
    const QStringList places(table.shape().columns.size(), QStringLiteral("?"));
    QList<QVariantList> rows;
    rows.reserve(dues.size());
    for (const DueItem& due : dues) rows << Table<DueItem>::values(due);
    return insertRows(m_connection, QStringLiteral("INSERT INTO due (%1) VALUES").arg(table.columns()),
                      u'(' + places.join(QLatin1String(", ")) + u')', rows);
}

Result<QString> DerivedRows::tokens(Id<Customer> customer) {
    return m_connection.text(QStringLiteral("SELECT tokens FROM customer_search WHERE customer_id = ?"),
                             {qlonglong(customer.value)});
}

Done DerivedRows::saveTokens(Id<Customer> customer, const QString& tokens) {
    const Result<QString> before = this->tokens(customer);
    return before ? replaceTokens({{customer.value, *before, tokens}}) : Done(before.error());
}

Done DerivedRows::replaceTokens(const QList<Dialect::IndexChange>& changes) {
    for (const auto& [sql, binds] : m_connection.dialect().indexStatements(changes))
        if (const Done ran = m_connection.runForEach(sql, binds); !ran) return ran;
    return done();
}

Result<QList<Id<Customer>>> DerivedRows::staleAt(Moment now) {
    Result<Rows> rows =
        m_connection.run(QStringLiteral("SELECT customer_id FROM (SELECT customer_id FROM customer_facts WHERE "
                                        "next_transition_ms <= ? UNION SELECT customer_id FROM customer_facts WHERE "
                                        "derived_ms > ?) AS stale WHERE customer_id NOT IN (SELECT customer_id FROM "
                                        "customer WHERE removed_ms IS NOT NULL)"),
                         {qlonglong(now.ms), qlonglong(now.ms)});
    if (!rows) return rows.error();
    QList<Id<Customer>> stale;
    while (rows->next()) stale << Id<Customer>{rows->number(0)};
    rows->finish();
    return stale;
}

}  // namespace zhike
