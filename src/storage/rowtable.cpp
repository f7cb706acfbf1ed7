#include "storage/rowtable.h"

#include <QJsonValue>

namespace zhike {

namespace {

QJsonValue json(const QVariant& value) {
    if (!value.isValid() || value.isNull()) return QJsonValue::Null;
    if (value.typeId() == QMetaType::QString) return value.toString();
    return value.toLongLong();
}

// A child's owner is never typed: it is the owner of its customer at the moment of the insert.
const QString kParentOwner = QStringLiteral("(SELECT owner_id FROM customer WHERE customer_id = ?)");

}  // namespace

void TableShape::add(const char* name, FieldType type, FieldRole role) {
    const QString column = QString::fromLatin1(name);
    const int index = int(columns.size());
    columns << Column{column, type, role};
    if (type == FieldType::Key) key = index;
    if (column == u"version") version = index;
    if (column == u"customer_id") customer = index;
    if (column == u"removed_ms") removed = index;
}

int TableShape::indexOf(const QString& column) const {
    for (int i = 0; i < columns.size(); ++i)
        if (columns[i].name == column) return i;
    return -1;
}

RowTable::RowTable(TableShape shape, Connection& connection, ChangeSet* changes)
    : m_shape(std::move(shape)), m_connection(connection), m_changes(changes) {
    QStringList places;
    for (const auto& column : m_shape.columns)
        places << (column.role == FieldRole::Parent ? kParentOwner : QStringLiteral("?"));
    m_insert = QStringLiteral("INSERT INTO %1 (%2) VALUES").arg(QLatin1String(m_shape.table), columns());
    m_places = u'(' + places.join(QLatin1String(", ")) + u')';
}

QString RowTable::columns(const QString& alias) const {
    QStringList names;
    for (const auto& column : m_shape.columns) names << (alias.isEmpty() ? column.name : alias + u'.' + column.name);
    return names.join(QLatin1String(", "));
}

RowValues RowTable::read(const Rows& rows, int firstColumn) const {
    RowValues row;
    row.reserve(m_shape.columns.size());
    for (int i = 0; i < m_shape.columns.size(); ++i) row << rows.value(firstColumn + i);
    return row;
}

Result<std::optional<RowValues>> RowTable::find(qint64 key) {
    auto found = where(m_shape.columns[m_shape.key].name + QLatin1String(" = ?"), {qlonglong(key)});
    if (!found) return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QHash<qint64, RowValues>> RowTable::findAll(const QList<qint64>& keys) {
    QHash<qint64, RowValues> all;
    for (const KeyGroup& group : keyGroups(keys)) {
        const auto found = where(m_shape.columns[m_shape.key].name + group.in, group.binds);
        if (!found) return found.error();
        for (const RowValues& row : *found) all.insert(row[m_shape.key].toLongLong(), row);
    }
    return all;
}

Result<QList<RowValues>> RowTable::where(const QString& condition, const QVariantList& binds) {
    Result<Rows> rows = m_connection.run(
        QStringLiteral("SELECT %1 FROM %2 WHERE %3").arg(columns(), QLatin1String(m_shape.table), condition), binds);
    if (!rows) return rows.error();
    QList<RowValues> all;
    while (rows->next()) all << read(*rows);
    rows->finish();
    return all;
}

Id<Customer> RowTable::customerOf(const RowValues& row) const {
    return {m_shape.customer < 0 ? 0 : row[m_shape.customer].toLongLong()};
}

// Gives the row its key and version.
QVariantList RowTable::bindsOf(RowValues& row) {
    if (row[m_shape.key].toLongLong() == 0) row[m_shape.key] = qlonglong(m_changes->newKey());
    if (m_shape.version >= 0) row[m_shape.version] = qlonglong(1);
    QVariantList binds;
    binds.reserve(row.size());
    for (int i = 0; i < row.size(); ++i)
        binds << (m_shape.columns[i].role == FieldRole::Parent ? row[m_shape.customer] : row[i]);
    return binds;
}

Done RowTable::insert(RowValues& row) {
    const Done stored = insertRows(m_connection, m_insert, m_places, {bindsOf(row)});
    if (!stored) return stored;
    return m_changes->recordCreate(m_shape.table, row[m_shape.key].toLongLong(), customerOf(row));
}

Done RowTable::insertAll(QList<RowValues>& rows) {
    QList<QVariantList> binds;
    binds.reserve(rows.size());
    for (RowValues& row : rows) binds << bindsOf(row);
    const Done stored = insertRows(m_connection, m_insert, m_places, binds);
    if (!stored) return stored;
    for (const RowValues& row : std::as_const(rows))
        if (const Done recorded =
                m_changes->recordCreate(m_shape.table, row[m_shape.key].toLongLong(), customerOf(row));
            !recorded)
            return recorded;
    return done();
}

Done RowTable::update(RowValues& row, const RowValues& before) {
    if (m_shape.version >= 0 && before[m_shape.version] != row[m_shape.version])
        return conflict("", Text{ZTEXT("The record was changed by somebody else in the meantime")});
    QList<int> changed;
    for (int i = 0; i < row.size(); ++i)
        if (m_shape.columns[i].role == FieldRole::Fact && row[i] != before[i]) changed << i;
    if (changed.isEmpty()) return done();
    if (const Done written = write(before, row, changed); !written) return written;
    if (m_shape.version >= 0) row[m_shape.version] = before[m_shape.version].toLongLong() + 1;
    return done();
}

Done RowTable::patch(RowValues& row, const QVariantMap& values) {
    const RowValues before = row;
    for (auto it = values.begin(); it != values.end(); ++it)
        if (const int i = m_shape.indexOf(it.key()); i >= 0) row[i] = it.value();
    return update(row, before);
}

Done RowTable::write(const RowValues& before, const RowValues& after, const QList<int>& changed) {
    QStringList sets;
    QVariantList binds;
    QJsonObject old;
    QJsonObject now;
    for (const int i : changed) {
        const QString& name = m_shape.columns[i].name;
        sets << name + QLatin1String(" = ?");
        binds << after[i];
        old.insert(name, json(before[i]));
        now.insert(name, json(after[i]));
    }
    QString condition = m_shape.columns[m_shape.key].name + QLatin1String(" = ?");
    binds << after[m_shape.key];
    if (m_shape.version >= 0) {
        sets << QStringLiteral("version = version + 1");
        condition += QLatin1String(" AND version = ?");
        binds << before[m_shape.version];
    }
    const Result<Rows> stored =
        m_connection.run(QStringLiteral("UPDATE %1 SET %2 WHERE %3")
                             .arg(QLatin1String(m_shape.table), sets.join(QLatin1String(", ")), condition),
                         binds);
    if (!stored) return stored.error();
    if (stored->changed() != 1)
        return conflict("", Text{ZTEXT("The record was changed by somebody else in the meantime")});
    // The customer of the row before: a contact that moves touches both its old and its new customer.
    const Id<Customer> customer = customerOf(after);
    return m_changes->recordUpdate(m_shape.table, after[m_shape.key].toLongLong(), customer, old, now);
}

}  // namespace zhike
