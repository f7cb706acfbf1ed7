#include "storage/duelist.h"

#include "storage/rowtable.h"

namespace zhike {

namespace {

constexpr auto kTaskKind = "task";

struct Conditions {
    QStringList where{QStringLiteral("1 = 1")};
    QVariantList binds;

    void add(const QString& condition, const QVariant& value) {
        where << condition;
        binds << value;
    }
    void add(const QString& condition, Moment moment) {
        if (moment.isSet()) add(condition, QVariant(qlonglong(moment.ms)));
    }
    void addPeople(const QString& column, const QList<Id<User>>& people) {
        if (people.isEmpty()) return;
        where << QStringLiteral("%1 IN (%2)").arg(column, QStringList(people.size(), QStringLiteral("?")).join(u','));
        for (const Id<User> one : people) binds << qlonglong(one.value);
    }
    void addCustomer(const QString& column, Id<Customer> customer) {
        if (customer.isSet()) add(column + QStringLiteral(" = ?"), qlonglong(customer.value));
    }
    [[nodiscard]] QString text() const { return where.join(QLatin1String(" AND ")); }
};

// Items with a hard limit are proposed before it, soft ones on their day: what is due or proposed before a moment is
// what is proposed before it, and what is due or proposed after one is due after it.
Conditions itemConditions(const DueQuery& query) {
    Conditions all;
    all.addPeople(QStringLiteral("d.assignee_id"), query.assignees);
    all.addCustomer(QStringLiteral("d.customer_id"), query.customer);
    all.add(QStringLiteral("d.due_ms >= ?"), query.from);
    all.add(QStringLiteral("d.slot_ms < ?"), query.before);
    all.add(QStringLiteral("d.slot_ms >= ?"), query.slotFrom);
    all.add(QStringLiteral("d.due_ms < ?"), query.dueBefore);
    if (query.hardOnly) all.where << QStringLiteral("d.hard = 1");
    if (!query.kind.isEmpty()) all.add(QStringLiteral("d.kind = ?"), query.kind);
    if (!query.notKind.isEmpty()) all.add(QStringLiteral("d.kind <> ?"), query.notKind);
    return all;
}

Conditions taskConditions(const DueQuery& query) {
    Conditions all;
    all.where << QStringLiteral("t.done_ms IS NULL AND t.removed_ms IS NULL");
    all.addPeople(QStringLiteral("t.user_id"), query.assignees);
    all.addCustomer(QStringLiteral("t.customer_id"), query.customer);
    for (const Moment from : {query.from, query.slotFrom}) all.add(QStringLiteral("t.due_ms >= ?"), from);
    if (query.hardOnly) all.where << QStringLiteral("t.timed = 1");
    for (const Moment before : {query.before, query.dueBefore}) all.add(QStringLiteral("t.due_ms < ?"), before);
    return all;
}

bool asksForTasks(const DueQuery& query) {
    return (query.kind.isEmpty() || query.kind == QLatin1String(kTaskKind)) &&
           query.notKind != QLatin1String(kTaskKind);
}

// That of the index due_assignee, so that the first ones are found without sorting all.
constexpr auto kOrder = "d.slot_ms, d.hard DESC, d.due_ms, d.customer_id, d.position";
constexpr auto kShown = "c.no, c.name, f.contact_name, c.grade, f.stage, u.name";

void addShown(DueRow& row, const Rows& rows, int from) {
    row.customerNo = rows.text(from);
    row.customerName = rows.text(from + 1);
    row.contactName = rows.text(from + 2);
    row.grade = rows.text(from + 3);
    row.stage = rows.text(from + 4);
    row.assigneeName = rows.text(from + 5);
}

bool comesBefore(const DueRow& a, const DueRow& b) {
    const auto rank = [](const DueRow& row) {
        return std::tuple(row.item.slot, !row.item.hard, row.item.due, row.item.customer.value, row.item.position,
                          row.task.id.value);
    };
    return rank(a) < rank(b);
}

DueItem itemOf(const Task& task) {
    DueItem item;
    item.customer = task.customer;
    item.owner = task.owner;
    item.assignee = task.user;
    item.kind = QLatin1String(kTaskKind);
    item.rule = item.rules = QStringLiteral("own");
    item.hard = task.timed;
    item.due = item.slot = task.due;
    return item;
}

}  // namespace

Result<QList<DueRow>> DueList::items(const DueQuery& query, int limit) {
    const RowTable table(TableShape::of<DueItem>(), m_connection, nullptr);
    const Conditions conditions = itemConditions(query);
    const int width = int(table.shape().columns.size());
    Result<Rows> rows = m_connection.run(
        QStringLiteral("SELECT %1, p.step, %2 FROM (SELECT d.* FROM due d WHERE %3 ORDER BY %4 LIMIT ?) d "
                       "JOIN customer c ON c.customer_id = d.customer_id "
                       "JOIN customer_facts f ON f.customer_id = d.customer_id JOIN app_user u ON u.user_id = "
                       "d.assignee_id LEFT JOIN follow_plan p ON p.customer_id = d.customer_id AND d.rule = 'own' "
                       "AND p.removed_ms IS NULL ORDER BY %4")
            .arg(table.columns(QStringLiteral("d")), QLatin1String(kShown), conditions.text(), QLatin1String(kOrder)),
        conditions.binds + QVariantList{limit < 0 ? std::numeric_limits<int>::max() : limit});
    if (!rows) return rows.error();
    QList<DueRow> all;
    while (rows->next()) {
        DueRow row;
        row.item = Table<DueItem>::entity(table.read(*rows));
        row.step = rows->text(width);
        addShown(row, *rows, width + 1);
        all << row;
    }
    rows->finish();
    return all;
}

Result<QList<DueRow>> DueList::tasks(const DueQuery& query, int limit) {
    const RowTable table(TableShape::of<Task>(), m_connection, nullptr);
    const Conditions conditions = taskConditions(query);
    Result<Rows> rows = m_connection.run(
        QStringLiteral("SELECT %1, %2 FROM task t LEFT JOIN customer c ON c.customer_id = t.customer_id LEFT JOIN "
                       "customer_facts f ON f.customer_id = t.customer_id JOIN app_user u ON u.user_id = t.user_id "
                       "WHERE %3 ORDER BY t.due_ms, t.task_id LIMIT ?")
            .arg(table.columns(QStringLiteral("t")), QLatin1String(kShown), conditions.text()),
        conditions.binds + QVariantList{limit < 0 ? std::numeric_limits<int>::max() : limit});
    if (!rows) return rows.error();
    QList<DueRow> all;
    while (rows->next()) {
        DueRow row;
        row.task = Table<Task>::entity(table.read(*rows));
        row.item = itemOf(row.task);
        row.step = row.task.what;
        addShown(row, *rows, int(table.shape().columns.size()));
        all << row;
    }
    rows->finish();
    return all;
}

Result<QList<DueRow>> DueList::rows(const DueQuery& query, int limit) {
    auto all = items(query, limit);
    if (!all || !asksForTasks(query)) return all;
    const auto further = tasks(query, limit);
    if (!further || further->isEmpty()) return further ? all : further;
    *all += *further;
    std::sort(all->begin(), all->end(), comesBefore);
    if (limit >= 0) all->resize(std::min(all->size(), qsizetype(limit)));
    return all;
}

Result<qint64> DueList::count(const DueQuery& query) {
    const Conditions items = itemConditions(query);
    const auto counted =
        m_connection.number(QStringLiteral("SELECT COUNT(*) FROM due d WHERE %1").arg(items.text()), items.binds);
    if (!counted || !asksForTasks(query)) return counted;
    const Conditions tasks = taskConditions(query);
    const auto further =
        m_connection.number(QStringLiteral("SELECT COUNT(*) FROM task t WHERE %1").arg(tasks.text()), tasks.binds);
    if (!further) return further;
    return *counted + *further;
}

Done DueList::countByRule(const QString& sql, const QVariantList& binds, QMap<QString, qint64>& counts) {
    auto rows = m_connection.run(sql, binds);
    if (!rows) return rows.error();
    while (rows->next()) counts[rows->text(0)] += rows->number(1);
    return done();
}

Result<QMap<QString, qint64>> DueList::lateByRule(const DueQuery& query, Moment now, Moment today) {
    QMap<QString, qint64> counts;
    const auto late = [&](const char* hard, const char* due) {
        return QStringLiteral("((%1 = 1 AND %2 < ?) OR (%1 = 0 AND %2 < ?))")
            .arg(QLatin1String(hard), QLatin1String(due));
    };
    const QVariantList moments{qlonglong(now.ms), qlonglong(today.ms)};
    const Conditions items = itemConditions(query);
    const Done counted =
        countByRule(QStringLiteral("SELECT d.rule, COUNT(*) FROM due d WHERE %1 AND %2 GROUP BY d.rule")
                        .arg(items.text(), late("d.hard", "d.due_ms")),
                    items.binds + moments, counts);
    if (!counted || !asksForTasks(query)) return counted ? Result<QMap<QString, qint64>>(counts) : counted.error();
    const Conditions tasks = taskConditions(query);
    const Done further =
        countByRule(QStringLiteral("SELECT 'own', COUNT(*) FROM task t WHERE %1 AND %2 HAVING COUNT(*) > 0")
                        .arg(tasks.text(), late("t.timed", "t.due_ms")),
                    tasks.binds + moments, counts);
    if (!further) return further.error();
    return counts;
}

}  // namespace zhike
