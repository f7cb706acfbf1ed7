#include "storage/customerlist.h"

#include "storage/rowtable.h"

namespace zhike {

namespace {

// Where a name of the list lives: c = customer, f = facts, k = primary contact, u = owner.
struct Place {
    const char* name;
    const char* column;
};

constexpr Place kPlaces[] = {
    {"no", "c.no"},
    {"name", "c.name"},
    {"short_name", "c.short_name"},
    {"kind", "c.kind"},
    {"grade", "c.grade"},
    {"intent", "c.intent"},
    {"industry", "c.industry"},
    {"size", "c.size"},
    {"source", "c.source"},
    {"source_detail", "c.source_detail"},
    {"verification", "c.verification"},
    {"province", "c.province"},
    {"city", "c.city"},
    {"created_on", "c.created_on"},
    {"updated_ms", "c.updated_ms"},
    {"owner_id", "c.owner_id"},
    {"budget_fen", "c.budget_fen"},
    {"external_id", "c.external_id"},
    {"tags", "c.tags"},
    {"owner", "u.name"},
    {"stage", "f.stage"},
    {"net_fen", "f.net_fen"},
    {"order_count", "f.order_count"},
    {"last_order_on", "f.last_order_on"},
    {"completeness", "f.completeness"},
    {"contact", "k.name"},
    {"position", "k.position"},
    {"phone", "k.phone"},
    {"email", "k.email"},
    {"wechat", "k.wechat"},
};

QString columnOf(const QString& name) {
    for (const Place& place : kPlaces)
        if (name == QLatin1String(place.name)) return QString::fromLatin1(place.column);
    return {};
}

const QString kFactsJoin = QStringLiteral(" JOIN customer_facts f ON f.customer_id = c.customer_id");
const QString kContactJoin = QStringLiteral(
    " LEFT JOIN contact k ON k.customer_id = c.customer_id AND k.is_primary = 1 AND k.removed_ms IS NULL");
const QString kOwnerJoin = QStringLiteral(" JOIN app_user u ON u.user_id = c.owner_id");

QString joinFor(const QString& column) {
    if (column.startsWith(u"f.")) return kFactsJoin;
    if (column.startsWith(u"k.")) return kContactJoin;
    if (column.startsWith(u"u.")) return kOwnerJoin;
    return {};
}

QString shelfCondition(Shelf shelf) {
    switch (shelf) {
        case Shelf::Active: return QStringLiteral("c.removed_ms IS NULL AND c.archived_ms IS NULL");
        case Shelf::Archived: return QStringLiteral("c.removed_ms IS NULL AND c.archived_ms IS NOT NULL");
        case Shelf::All: break;
    }
    return QStringLiteral("c.removed_ms IS NULL");
}

QString placeholders(qsizetype count) {
    return QStringList(count, QStringLiteral("?")).join(QLatin1String(", "));
}

}  // namespace

bool CustomerList::knowsFilter(const QString& field) {
    return !columnOf(field).isEmpty() || field == u"created_from" || field == u"created_to";
}

bool CustomerList::knowsSort(const QString& field) {
    return !columnOf(field).isEmpty();
}

CustomerList::Conditions CustomerList::conditionsOf(const CustomerQuery& query) const {
    Conditions all;
    QStringList where{shelfCondition(query.shelf)};
    for (const CustomerFilter& filter : query.filters) {
        const QString column = columnOf(filter.field);
        const QString join = joinFor(column);
        if (!all.joins.contains(join)) all.joins += join;
        if (filter.field == u"created_from" || filter.field == u"created_to") {
            where << (filter.field.endsWith(u"from") ? QStringLiteral("c.created_on >= ?")
                                                     : QStringLiteral("c.created_on <= ?"));
            all.binds << filter.values.value(0);
        } else if (filter.values.isEmpty()) {
            where << column + QLatin1String(" IS NULL");
        } else if (filter.field == u"tags") {
            QStringList any;
            for (const QVariant& tag : filter.values) {
                any << QStringLiteral("';' || c.tags || ';' LIKE ?");
                all.binds << QStringLiteral("%;") + tag.toString() + QStringLiteral(";%");
            }
            where << u'(' + any.join(QLatin1String(" OR ")) + u')';
        } else {
            where << QStringLiteral("%1 IN (%2)").arg(column, placeholders(filter.values.size()));
            all.binds += filter.values;
        }
    }
    if (!query.terms.isEmpty()) {
        where << m_connection.dialect().searchCondition();
        all.binds << m_connection.dialect().matchExpression(query.terms);
    }
    all.where = where.join(QLatin1String(" AND "));
    return all;
}

Result<QList<qint64>> CustomerList::ids(const CustomerQuery& query, int limit, int offset) {
    Conditions conditions = conditionsOf(query);
    const QString sort = columnOf(query.sortBy);
    if (const QString join = joinFor(sort); !conditions.joins.contains(join)) conditions.joins += join;
    const QLatin1String direction(query.descending ? "DESC" : "ASC");
    // Customers without a value come last in both directions; columns that are never null keep their index.
    const bool nullable = !sort.startsWith(u"f.net") && sort != u"c.updated_ms" && sort != u"c.no" &&
                          sort != u"c.name" && sort != u"c.created_on" && sort != u"f.stage";
    const QString order = nullable ? QStringLiteral("%1 IS NULL, %1 %2, c.customer_id %2").arg(sort, direction)
                                   : QStringLiteral("%1 %2, c.customer_id %2").arg(sort, direction);
    QString sql = QStringLiteral("SELECT c.customer_id FROM customer c%1 WHERE %2 ORDER BY %3")
                      .arg(conditions.joins, conditions.where, order);
    if (limit >= 0) {
        sql += QLatin1String(" LIMIT ? OFFSET ?");
        conditions.binds << limit << offset;
    }
    Result<Rows> rows = m_connection.run(sql, conditions.binds);
    if (!rows) return rows.error();
    QList<qint64> ids;
    while (rows->next()) ids << rows->number(0);
    rows->finish();
    return ids;
}

Result<CustomerSums> CustomerList::sums(const CustomerQuery& query) {
    Conditions conditions = conditionsOf(query);
    if (!conditions.joins.contains(kFactsJoin)) conditions.joins += kFactsJoin;
    Result<Rows> rows = m_connection.run(
        QStringLiteral("SELECT count(*), CAST(COALESCE(SUM(f.net_fen), 0) AS {int}) FROM customer c%1 WHERE %2")
            .arg(conditions.joins, conditions.where),
        conditions.binds);
    if (!rows) return rows.error();
    CustomerSums sums;
    if (rows->next()) sums = {rows->number(0), {rows->number(1)}};
    rows->finish();
    return sums;
}

Result<qint64> CustomerList::count(const CustomerQuery& query, int most) {
    Conditions conditions = conditionsOf(query);
    QString inner = QStringLiteral("SELECT 1 FROM customer c%1 WHERE %2").arg(conditions.joins, conditions.where);
    if (most >= 0) {
        inner += QLatin1String(" LIMIT ?");
        conditions.binds << most;
    }
    return m_connection.number(QStringLiteral("SELECT count(*) FROM (%1) AS counted").arg(inner), conditions.binds);
}

Result<QHash<qint64, qint64>> CustomerList::countsByOwner() {
    Result<Rows> rows = m_connection.run(
        QStringLiteral("SELECT owner_id, count(*) FROM customer WHERE removed_ms IS NULL GROUP BY owner_id"), {});
    if (!rows) return rows.error();
    QHash<qint64, qint64> counts;
    while (rows->next()) counts.insert(rows->number(0), rows->number(1));
    rows->finish();
    return counts;
}

Result<QList<CustomerRow>> CustomerList::rows(const QList<qint64>& ids) {
    if (ids.isEmpty()) return QList<CustomerRow>();
    const RowTable customers(TableShape::of<Customer>(), m_connection, nullptr);
    const RowTable contacts(TableShape::of<Contact>(), m_connection, nullptr);
    const RowTable facts(TableShape::of<CustomerFacts>(), m_connection, nullptr);
    QVariantList binds;
    for (const qint64 id : ids) binds << qlonglong(id);
    Result<Rows> rows = m_connection.run(
        QStringLiteral("SELECT u.name, r.no, r.name, %1, %2, %3 FROM customer c%4%5%6 "
                       "LEFT JOIN customer r ON r.customer_id = c.referrer_id WHERE c.customer_id IN (%7)")
            .arg(customers.columns(QStringLiteral("c")), contacts.columns(QStringLiteral("k")),
                 facts.columns(QStringLiteral("f")), kOwnerJoin, kContactJoin, kFactsJoin, placeholders(ids.size())),
        binds);
    if (!rows) return rows.error();
    constexpr int kAtCustomer = 3;
    const int atContact = kAtCustomer + int(customers.shape().columns.size());
    const int atFacts = atContact + int(contacts.shape().columns.size());
    QHash<qint64, CustomerRow> byId;
    while (rows->next()) {
        CustomerRow row{Table<Customer>::entity(customers.read(*rows, kAtCustomer)),
                        Table<Contact>::entity(contacts.read(*rows, atContact)),
                        Table<CustomerFacts>::entity(facts.read(*rows, atFacts)),
                        rows->text(0),
                        rows->text(1),
                        rows->text(2)};
        byId.insert(row.customer.id.value, std::move(row));
    }
    rows->finish();
    QList<CustomerRow> ordered;
    ordered.reserve(byId.size());
    for (const qint64 id : ids)
        if (const auto found = byId.constFind(id); found != byId.constEnd()) ordered << *found;
    return ordered;
}

}  // namespace zhike
