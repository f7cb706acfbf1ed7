#include "storage/customerlist.h"

#include "domain/searchtokens.h"
#include "storage/rowtable.h"

namespace zhike {

namespace {

// Where a name of the list lives: c = customer, f = facts, k = primary contact, u = owner. Those with an index of
// their own and `updated_ms` (migrations 0001 and 0002) are sorted by both.
struct Place {
    const char* name;
    const char* column;
    bool thenByUpdate = false;
};

constexpr Place kPlaces[] = {
    {"no", "c.no"},
    {"name", "c.name"},
    {"short_name", "c.short_name"},
    {"kind", "c.kind"},
    {"grade", "c.grade", true},
    {"intent", "c.intent", true},
    {"industry", "c.industry", true},
    {"size", "c.size"},
    {"source", "c.source", true},
    {"source_detail", "c.source_detail"},
    {"verification", "c.verification", true},
    {"province", "c.province"},
    {"city", "c.city", true},
    {"created_on", "c.created_on"},
    {"updated_ms", "c.updated_ms"},
    {"owner_id", "c.owner_id"},
    {"budget_fen", "c.budget_fen"},
    {"external_id", "c.external_id"},
    {"tags", "c.tags"},
    {"owner", "u.name", true},
    {"stage", "f.stage"},
    {"net_fen", "f.net_fen"},
    {"order_count", "f.order_count"},
    {"last_order_on", "f.last_order_on"},
    {"completeness", "f.completeness"},
    {"contact", "f.contact_name"},
    {"next_due_ms", "f.next_due_ms"},
    {"next_kind", "f.next_kind"},
    {"position", "k.position"},
    {"phone", "k.phone"},
    {"email", "k.email"},
    {"wechat", "k.wechat"},
};

const Place* placeOf(const QString& name) {
    for (const Place& place : kPlaces)
        if (name == QLatin1String(place.name)) return &place;
    return nullptr;
}

QString columnOf(const QString& name) {
    const Place* place = placeOf(name);
    return place == nullptr ? QString() : QString::fromLatin1(place->column);
}

// A filter that is one end of a range.
struct Bound {
    const char* name;
    const char* column;
    const char* comparison;
};

constexpr Bound kBounds[] = {
    {"created_from", "c.created_on", " >= ?"},
    {"created_to", "c.created_on", " <= ?"},
    {"next_from", "f.next_due_ms", " >= ?"},
    {"next_before", "f.next_due_ms", " < ?"},
};

const Bound* boundOf(const QString& name) {
    for (const Bound& bound : kBounds)
        if (name == QLatin1String(bound.name)) return &bound;
    return nullptr;
}

const QString kPaused =
    QStringLiteral("c.customer_id IN (SELECT customer_id FROM follow_plan WHERE paused = 1 AND removed_ms IS NULL)");

const QString kFactsJoin = QStringLiteral(" JOIN customer_facts f ON f.customer_id = c.customer_id");
const QString kContactJoin = QStringLiteral(
    " LEFT JOIN contact k ON k.customer_id = c.customer_id AND k.is_primary = 1 AND k.removed_ms IS NULL");
const QString kPlanJoin =
    QStringLiteral(" LEFT JOIN follow_plan p ON p.customer_id = c.customer_id AND p.removed_ms IS NULL");
const QLatin1String kOwnerName("u.name");
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

// Active customers by their derived rows alone: whoever is not active is in two small indexes, so that a long list
// need not look at every customer.
const QString kActiveFacts = QStringLiteral(
    "f.customer_id NOT IN (SELECT customer_id FROM customer WHERE removed_ms IS NOT NULL UNION ALL "
    "SELECT customer_id FROM customer WHERE removed_ms IS NULL AND archived_ms IS NOT NULL)");

bool isEveryActive(const CustomerQuery& query) {
    return query.shelf == Shelf::Active && query.filters.isEmpty() && query.terms.isEmpty();
}

// The order of a list: customers without a value come last in both directions. Everyone has an owner.
QString orderBy(const Place& place, bool descending) {
    const QLatin1String direction(descending ? " DESC" : " ASC");
    const QString column = QString::fromLatin1(place.column);
    QStringList parts{column + direction + QLatin1String(column == kOwnerName ? "" : " NULLS LAST")};
    if (column == kOwnerName) parts << QLatin1String("u.user_id") + direction;
    if (place.thenByUpdate) parts << QLatin1String("c.updated_ms") + direction;
    parts << (column.startsWith(u"f.") ? QLatin1String("f.customer_id") : QLatin1String("c.customer_id")) + direction;
    return parts.join(QLatin1String(", "));
}

const QLatin1String kAnd(" AND ");

QString placeholders(qsizetype count) {
    return QStringList(count, QStringLiteral("?")).join(QLatin1String(", "));
}

}  // namespace

bool CustomerList::knowsFilter(const QString& field) {
    return !columnOf(field).isEmpty() || boundOf(field) != nullptr || field == u"paused" || field == u"late";
}

bool CustomerList::knowsSort(const QString& field) {
    return !columnOf(field).isEmpty();
}

Result<CustomerList::Conditions> CustomerList::conditionsOf(const CustomerQuery& query) {
    Conditions all;
    all.where << shelfCondition(query.shelf);
    for (const CustomerFilter& filter : query.filters)
        if (const Done added = addFilter(filter, all); !added) return added.error();
    if (!query.terms.isEmpty()) {
        // Unless a filter still chooses among them.
        const bool alone = query.newestOnly && query.filters.isEmpty() && query.shelf == Shelf::Active;
        all.where << m_connection.dialect().searchCondition(alone ? kFoundAtMost : -1);
        all.binds << m_connection.dialect().matchExpression(query.terms);
    }
    return all;
}

Done CustomerList::addFilter(const CustomerFilter& filter, Conditions& all) {
    const Bound* bound = boundOf(filter.field);
    const QString column = bound != nullptr ? QString::fromLatin1(bound->column) : columnOf(filter.field);
    const QString join = joinFor(column);
    if (!all.joins.contains(join)) all.joins += join;
    if (bound != nullptr) {
        all.where << column + QLatin1String(bound->comparison);
        all.binds << filter.values.value(0);
    } else if (filter.field == u"paused") {
        all.where << kPaused;
    } else if (filter.field == u"late") {
        if (!all.joins.contains(kFactsJoin)) all.joins += kFactsJoin;
        all.where << QStringLiteral("(f.next_due_ms < ? OR (f.next_hard = 1 AND f.next_due_ms < ?))");
        all.binds << filter.values.value(0) << filter.values.value(1);
    } else if (filter.values.isEmpty()) {
        all.where << column + QLatin1String(" IS NULL");
    } else if (filter.field == u"tags") {
        return addTags(filter.values, all);
    } else {
        all.where << QStringLiteral("%1 IN (%2)").arg(column, placeholders(filter.values.size()));
        all.binds += filter.values;
    }
    return done();
}

// A tag that few have is looked up; one that many have is met soon by whoever walks down the list.
Done CustomerList::addTags(const QVariantList& tags, Conditions& all) {
    const Dialect& dialect = m_connection.dialect();
    QStringList tokens;
    for (const QVariant& tag : tags) tokens << tagToken(tag.toString());
    const QString match = dialect.matchAny(tokens);
    const Result<qint64> found = m_connection.number(
        QStringLiteral("SELECT count(*) FROM (%1 LIMIT ?) AS found").arg(dialect.foundBy()), {match, m_few + 1});
    if (!found) return found.error();
    if (*found <= m_few) {
        all.where << dialect.searchCondition();
        all.binds << match;
        return done();
    }
    QStringList any;
    for (const QVariant& tag : tags) {
        any << QStringLiteral("';' || c.tags || ';' LIKE ?");
        all.binds << QStringLiteral("%;") + tag.toString() + QStringLiteral(";%");
    }
    all.where << u'(' + any.join(QLatin1String(" OR ")) + u')';
    return done();
}

// The statement of a list. Sorted by a derived value it follows the index of that value, sorted by the owner it takes
// one after the other; few customers are looked up and sorted. CROSS JOIN: SQLite takes the tables in this order.
QString CustomerList::selectOf(const Conditions& conditions, const QString& sort, Reach reach) {
    const QString where = conditions.where.join(kAnd);
    QString joins = conditions.joins;
    const bool byFacts = sort.startsWith(u"f.");
    if (byFacts && reach == Reach::Everyone)
        return QStringLiteral("SELECT f.customer_id FROM customer_facts f WHERE ") + kActiveFacts;
    if (byFacts || sort == kOwnerName) {
        const QString other(byFacts ? QLatin1String("customer_facts f") : QLatin1String("app_user u"));
        const QString pair(byFacts ? QLatin1String("c.customer_id = f.customer_id")
                                   : QLatin1String("c.owner_id = u.user_id"));
        const QString customers(QLatin1String("customer c"));
        const bool few = reach == Reach::Few;
        return QStringLiteral("SELECT c.customer_id FROM %1 CROSS JOIN %2%3 WHERE %4 AND %5")
            .arg(few ? customers : other, few ? other : customers, joins.remove(byFacts ? kFactsJoin : kOwnerJoin),
                 pair, where);
    }
    if (const QString join = joinFor(sort); !joins.contains(join)) joins += join;
    return QStringLiteral("SELECT c.customer_id FROM customer c%1 WHERE %2").arg(joins, where);
}

// Asked only where the statement depends on it.
Result<CustomerList::Reach> CustomerList::reachOf(const CustomerQuery& query, const QString& sort) {
    if (isEveryActive(query)) return Reach::Everyone;
    if (!sort.startsWith(u"f.") && sort != kOwnerName) return Reach::Many;
    const Result<qint64> found = count(query, m_few + 1);
    if (!found) return found.error();
    return *found <= m_few ? Reach::Few : Reach::Many;
}

Result<QList<qint64>> CustomerList::ids(const CustomerQuery& query, int limit, int offset) {
    Result<Conditions> conditions = conditionsOf(query);
    if (!conditions) return conditions.error();
    const Place* place = placeOf(query.sortBy);
    if (place == nullptr) place = placeOf(QStringLiteral("updated_ms"));
    const QString sort = QString::fromLatin1(place->column);
    const Result<Reach> reach = reachOf(query, sort);
    if (!reach) return reach.error();
    QString sql = selectOf(*conditions, sort, *reach) + QLatin1String(" ORDER BY ") + orderBy(*place, query.descending);
    if (limit >= 0) {
        sql += QLatin1String(" LIMIT ? OFFSET ?");
        conditions->binds << limit << offset;
    }
    return keys(sql, conditions->binds);
}

Result<QList<qint64>> CustomerList::keys(const QString& sql, const QVariantList& binds) {
    Result<Rows> rows = m_connection.run(sql, binds);
    if (!rows) return rows.error();
    QList<qint64> keys;
    while (rows->next()) keys << rows->number(0);
    rows->finish();
    return keys;
}

Result<CustomerSums> CustomerList::sums(const CustomerQuery& query) {
    Result<Conditions> conditions = conditionsOf(query);
    if (!conditions) return conditions.error();
    QString from = QStringLiteral("customer_facts f WHERE ") + kActiveFacts;
    if (!isEveryActive(query)) {
        if (!conditions->joins.contains(kFactsJoin)) conditions->joins += kFactsJoin;
        from = QStringLiteral("customer c%1 WHERE %2").arg(conditions->joins, conditions->where.join(kAnd));
    }
    Result<Rows> rows = m_connection.run(
        QStringLiteral("SELECT count(*), CAST(COALESCE(SUM(f.net_fen), 0) AS {int}) FROM ") + from, conditions->binds);
    if (!rows) return rows.error();
    CustomerSums sums;
    if (rows->next()) sums = {rows->number(0), {rows->number(1)}};
    rows->finish();
    return sums;
}

Result<qint64> CustomerList::count(const CustomerQuery& query, int most) {
    Result<Conditions> conditions = conditionsOf(query);
    if (!conditions) return conditions.error();
    QString inner =
        QStringLiteral("SELECT 1 FROM customer c%1 WHERE %2").arg(conditions->joins, conditions->where.join(kAnd));
    if (most >= 0) {
        inner += QLatin1String(" LIMIT ?");
        conditions->binds << most;
    }
    return m_connection.number(QStringLiteral("SELECT count(*) FROM (%1) AS counted").arg(inner), conditions->binds);
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
    QHash<qint64, CustomerRow> byId;
    for (const KeyGroup& group : keyGroups(ids))
        if (const Done added = addRows(group, byId); !added) return added.error();
    QList<CustomerRow> ordered;
    ordered.reserve(byId.size());
    for (const qint64 id : ids)
        if (const auto found = byId.constFind(id); found != byId.constEnd()) ordered << *found;
    return ordered;
}

Done CustomerList::addRows(const KeyGroup& group, QHash<qint64, CustomerRow>& byId) {
    const RowTable customers(TableShape::of<Customer>(), m_connection, nullptr);
    const RowTable contacts(TableShape::of<Contact>(), m_connection, nullptr);
    const RowTable facts(TableShape::of<CustomerFacts>(), m_connection, nullptr);
    const RowTable plans(TableShape::of<FollowPlan>(), m_connection, nullptr);
    Result<Rows> rows =
        m_connection.run(QStringLiteral("SELECT u.name, r.no, r.name, %1, %2, %3, %4 FROM customer c%5 "
                                        "LEFT JOIN customer r ON r.customer_id = c.referrer_id WHERE c.customer_id%6")
                             .arg(customers.columns(QStringLiteral("c")), contacts.columns(QStringLiteral("k")),
                                  facts.columns(QStringLiteral("f")), plans.columns(QStringLiteral("p")),
                                  kOwnerJoin + kContactJoin + kFactsJoin + kPlanJoin, group.in),
                         group.binds);
    if (!rows) return rows.error();
    constexpr int kAtCustomer = 3;
    const int atContact = kAtCustomer + int(customers.shape().columns.size());
    const int atFacts = atContact + int(contacts.shape().columns.size());
    const int atPlan = atFacts + int(facts.shape().columns.size());
    while (rows->next()) {
        CustomerRow row{Table<Customer>::entity(customers.read(*rows, kAtCustomer)),
                        Table<Contact>::entity(contacts.read(*rows, atContact)),
                        Table<CustomerFacts>::entity(facts.read(*rows, atFacts)),
                        Table<FollowPlan>::entity(plans.read(*rows, atPlan)),
                        rows->text(0),
                        rows->text(1),
                        rows->text(2)};
        byId.insert(row.customer.id.value, std::move(row));
    }
    rows->finish();
    return done();
}

}  // namespace zhike
