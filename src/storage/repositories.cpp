#include "storage/repositories.h"

namespace zhike {

Result<std::optional<Customer>> Customers::byNo(const QString& no) {
    auto found = where(QStringLiteral("no = ? AND removed_ms IS NULL"), {no});
    if (!found) return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<Customer>> Customers::byName(const QString& name) {
    return where(QStringLiteral("name = ? AND removed_ms IS NULL ORDER BY customer_id"), {name});
}

Done Customers::stamp(const QList<Id<Customer>>& customers, Moment at) {
    for (const Id<Customer> id : customers) {
        const Result<Rows> stamped = m_connection.run(
            QStringLiteral("UPDATE customer SET updated_ms = ? WHERE customer_id = ? AND updated_ms <> ?"),
            {qlonglong(at.ms), qlonglong(id.value), qlonglong(at.ms)});
        if (!stamped) return stamped.error();
    }
    return done();
}

Result<QList<Contact>> Contacts::of(Id<Customer> customer) {
    return where(QStringLiteral("customer_id = ? AND removed_ms IS NULL ORDER BY is_primary DESC, contact_id"),
                 {qlonglong(customer.value)});
}

Result<QList<Order>> Orders::of(Id<Customer> customer) {
    return where(QStringLiteral("customer_id = ? AND removed_ms IS NULL ORDER BY ordered_on DESC, order_id DESC"),
                 {qlonglong(customer.value)});
}

Result<QList<Order>> Orders::byNo(const QString& no) {
    return where(QStringLiteral("no = ? AND removed_ms IS NULL ORDER BY order_id"), {no});
}

Result<QList<User>> Users::all() {
    return where(QStringLiteral("removed_ms IS NULL ORDER BY user_id"));
}

Result<std::optional<User>> Users::byName(const QString& nameOrLogin) {
    auto found = where(QStringLiteral("(name = ? OR login = ?) AND removed_ms IS NULL ORDER BY user_id"),
                       {nameOrLogin, nameOrLogin});
    if (!found) return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<Choice>> Choices::all() {
    return where(QStringLiteral("removed_ms IS NULL ORDER BY list, position, choice_id"));
}

Result<QString> Settings::value(const QString& name, const QString& otherwise) {
    auto found = where(QStringLiteral("name = ? AND removed_ms IS NULL"), {name});
    if (!found) return found.error();
    return found->isEmpty() || found->first().value.isEmpty() ? otherwise : found->first().value;
}

Done Settings::set(const QString& name, const QString& value) {
    auto found = where(QStringLiteral("name = ? AND removed_ms IS NULL"), {name});
    if (!found) return found.error();
    Setting setting = found->isEmpty() ? Setting{} : found->first();
    setting.name = name;
    setting.value = value;
    return save(setting);
}

Result<qint64> NumberRanges::next(const QString& kind, const QString& period) {
    return m_connection.number(
        QStringLiteral("INSERT INTO number_range (kind, period, last) VALUES (?, ?, 1) ON CONFLICT (kind, period) "
                       "DO UPDATE SET last = number_range.last + 1 RETURNING last"),
        {kind, period});
}

Done NumberRanges::raise(const QString& kind, const QString& period, qint64 number) {
    const Result<Rows> raised = m_connection.run(
        QStringLiteral("INSERT INTO number_range (kind, period, last) VALUES (?, ?, ?) ON CONFLICT (kind, period) "
                       "DO UPDATE SET last = excluded.last WHERE number_range.last < excluded.last"),
        {kind, period, qlonglong(number)});
    return raised ? done() : Done(raised.error());
}

Result<std::optional<CustomerFacts>> DerivedRows::facts(Id<Customer> customer) {
    auto found = RowTable(TableShape::of<CustomerFacts>(), m_connection, nullptr).find(customer.value);
    if (!found) return found.error();
    return *found ? std::optional(Table<CustomerFacts>::entity(**found)) : std::nullopt;
}

Done DerivedRows::saveFacts(const CustomerFacts& facts) {
    const auto stored = this->facts(facts.customer);
    if (!stored) return stored.error();
    const RowValues values = Table<CustomerFacts>::values(facts);
    if (*stored && Table<CustomerFacts>::values(**stored) == values) return done();
    const RowTable table(TableShape::of<CustomerFacts>(), m_connection, nullptr);
    QStringList places;
    QStringList sets;
    for (const auto& column : table.shape().columns) {
        places << QStringLiteral("?");
        if (column.role != FieldRole::Key) sets << column.name + QLatin1String(" = excluded.") + column.name;
    }
    const Result<Rows> saved = m_connection.run(
        QStringLiteral("INSERT INTO customer_facts (%1) VALUES (%2) ON CONFLICT (customer_id) DO UPDATE SET %3")
            .arg(table.columns(), places.join(QLatin1String(", ")), sets.join(QLatin1String(", "))),
        values);
    return saved ? done() : Done(saved.error());
}

Result<QString> DerivedRows::tokens(Id<Customer> customer) {
    return m_connection.text(QStringLiteral("SELECT tokens FROM customer_search WHERE customer_id = ?"),
                             {qlonglong(customer.value)});
}

Done DerivedRows::saveTokens(Id<Customer> customer, const QString& tokens) {
    const Result<QString> before = this->tokens(customer);
    if (!before) return before.error();
    if (*before == tokens) return done();
    for (const auto& [sql, binds] : m_connection.dialect().indexStatements(customer.value, *before, tokens)) {
        const Result<Rows> ran = m_connection.run(sql, binds);
        if (!ran) return ran.error();
    }
    return done();
}

Result<QList<Id<Customer>>> DerivedRows::staleAt(Moment now) {
    Result<Rows> rows =
        m_connection.run(QStringLiteral("SELECT customer_id FROM customer_facts WHERE next_transition_ms <= ? "
                                        "UNION SELECT customer_id FROM customer_facts WHERE derived_ms > ?"),
                         {qlonglong(now.ms), qlonglong(now.ms)});
    if (!rows) return rows.error();
    QList<Id<Customer>> stale;
    while (rows->next()) stale << Id<Customer>{rows->number(0)};
    rows->finish();
    return stale;
}

RowTable* Repositories::table(const QString& entity) {
    for (RowTable* table :
         {&customers.rows(), &contacts.rows(), &orders.rows(), &users.rows(), &choices.rows(), &settings.rows()})
        if (entity == QLatin1String(table->shape().table)) return table;
    return nullptr;
}

}  // namespace zhike
