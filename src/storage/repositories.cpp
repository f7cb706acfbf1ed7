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
    QStringList belongings;
    for (const char* table : {Contact::kTable, Order::kTable, Interaction::kTable, FollowPlan::kTable, Task::kTable})
        belongings << QStringLiteral(
                          "EXISTS (SELECT 1 FROM %1 b WHERE b.customer_id = c.customer_id AND b.removed_ms IS NULL)")
                          .arg(QLatin1String(table));
    for (const KeyGroup& group : keyGroups(keysOf(customers))) {
        const Result<QString> name = m_connection.text(
            QStringLiteral("SELECT c.name FROM customer c WHERE c.customer_id%1 AND c.removed_ms IS NOT NULL AND (%2) "
                           "ORDER BY c.customer_id LIMIT 1")
                .arg(group.in, belongings.join(QLatin1String(" OR "))),
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

Result<QList<Interaction>> Interactions::of(Id<Customer> customer, int limit) {
    const QString newest =
        QStringLiteral("customer_id = ? AND removed_ms IS NULL ORDER BY at_ms DESC, interaction_id DESC");
    return limit < 0 ? where(newest, {qlonglong(customer.value)})
                     : where(newest + QStringLiteral(" LIMIT ?"), {qlonglong(customer.value), limit});
}

Result<QList<Interaction>> Interactions::begunBy(Id<User> user, Moment from) {
    return where(
        QStringLiteral("user_id = ? AND at_ms >= ? AND direction = 'out' AND removed_ms IS NULL ORDER BY at_ms "
                       "DESC, interaction_id DESC"),
        {qlonglong(user.value), qlonglong(from.ms)});
}

Result<QList<Interactions::Noticed>> Interactions::signalsOf(Id<User> user, Moment from, int limit) {
    auto rows = m_connection.run(
        QStringLiteral("SELECT customer_id, at_ms, signal FROM interaction WHERE user_id = ? AND at_ms >= ? AND "
                       "direction = 'out' AND signal IS NOT NULL AND removed_ms IS NULL ORDER BY at_ms DESC, "
                       "interaction_id DESC LIMIT ?"),
        {qlonglong(user.value), qlonglong(from.ms), limit});
    if (!rows) return rows.error();
    QList<Noticed> noticed;
    while (rows->next()) noticed << Noticed{{rows->number(0)}, {rows->number(1)}, rows->text(2)};
    return noticed;
}

Result<QList<Interactions::Promise>> Interactions::promisesOf(Id<User> user, Moment since, QDate from, QDate to) {
    auto rows = m_connection.run(
        QStringLiteral(
            "SELECT i.next_due, (SELECT MIN(k.at_ms) FROM interaction k WHERE k.customer_id = i.customer_id AND "
            "k.at_ms > i.at_ms AND k.answered = 1 AND k.removed_ms IS NULL) FROM interaction i WHERE "
            "i.user_id = ? AND i.at_ms >= ? AND i.next_due >= ? AND i.next_due <= ? AND i.removed_ms IS NULL"),
        {qlonglong(user.value), qlonglong(since.ms), from.toString(Qt::ISODate), to.toString(Qt::ISODate)});
    if (!rows) return rows.error();
    QList<Promise> promises;
    while (rows->next()) promises << Promise{QDate::fromString(rows->text(0), Qt::ISODate), {rows->number(1)}};
    return promises;
}

Result<QList<Interaction>> Interactions::withOpenChange(Id<Customer> customer) {
    return where(QStringLiteral("customer_id = ? AND change_open = 1 AND removed_ms IS NULL ORDER BY at_ms"),
                 {qlonglong(customer.value)});
}

Result<FollowPlan> FollowPlans::of(Id<Customer> customer) {
    const auto found = where(QStringLiteral("customer_id = ? AND removed_ms IS NULL"), {qlonglong(customer.value)});
    if (!found) return found.error();
    FollowPlan plan;
    plan.customer = customer;
    return found->isEmpty() ? plan : found->first();
}

Result<QList<Task>> Tasks::of(Id<Customer> customer) {
    return where(QStringLiteral("customer_id = ? AND removed_ms IS NULL ORDER BY CASE WHEN done_ms IS NULL THEN 0 "
                                "ELSE 1 END, due_ms, task_id"),
                 {qlonglong(customer.value)});
}

Result<QList<Task>> Tasks::doneBy(Id<User> user, Moment from) {
    return where(QStringLiteral("done_by = ? AND done_ms >= ? AND removed_ms IS NULL ORDER BY done_ms DESC, task_id"),
                 {qlonglong(user.value), qlonglong(from.ms)});
}

Result<QList<Task>> Tasks::dueBetween(Moment from, Moment before) {
    return where(QStringLiteral("due_ms >= ? AND due_ms < ? AND removed_ms IS NULL ORDER BY due_ms, task_id"),
                 {qlonglong(from.ms), qlonglong(before.ms)});
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
    for (RowTable* table :
         {&customers.rows(), &contacts.rows(), &orders.rows(), &interactions.rows(), &followPlans.rows(), &tasks.rows(),
          &users.rows(), &choices.rows(), &settings.rows(), &ruleValues.rows(), &calendarDays.rows()})
        if (entity == QLatin1String(table->shape().table)) return table;
    return nullptr;
}

}  // namespace zhike
