#include "storage/repositories.h"

#include "storage/rowgroups.h"

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
    for (const KeyGroup& group : keyGroups(keysOf(customers))) {
        const Result<Rows> stamped = m_connection.run(
            QStringLiteral("UPDATE customer SET updated_ms = ? WHERE updated_ms <> ? AND customer_id") + group.in,
            QVariantList{qlonglong(at.ms), qlonglong(at.ms)} + group.binds);
        if (!stamped) return stamped.error();
    }
    return done();
}

Result<QString> Customers::removedWithBelongings(const QList<Id<Customer>>& customers) {
    for (const KeyGroup& group : keyGroups(keysOf(customers))) {
        const Result<QString> name = m_connection.text(
            QStringLiteral("SELECT c.name FROM customer c WHERE c.customer_id%1 AND c.removed_ms IS NOT NULL AND "
                           "(EXISTS (SELECT 1 FROM contact k WHERE k.customer_id = c.customer_id AND k.removed_ms IS "
                           "NULL) OR EXISTS (SELECT 1 FROM sales_order o WHERE o.customer_id = c.customer_id AND "
                           "o.removed_ms IS NULL)) ORDER BY c.customer_id LIMIT 1")
                .arg(group.in),
            group.binds);
        if (!name || !name->isEmpty()) return name;
    }
    return QString();
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

Result<QList<RuleValue>> RuleValues::all() {
    return where(QStringLiteral("removed_ms IS NULL ORDER BY rule, name"));
}

Result<QList<CalendarDay>> CalendarDays::all() {
    return where(QStringLiteral("removed_ms IS NULL ORDER BY day"));
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

RowTable* Repositories::table(const QString& entity) {
    for (RowTable* table : {&customers.rows(), &contacts.rows(), &orders.rows(), &users.rows(), &choices.rows(),
                            &settings.rows(), &ruleValues.rows(), &calendarDays.rows()})
        if (entity == QLatin1String(table->shape().table)) return table;
    return nullptr;
}

}  // namespace zhike
