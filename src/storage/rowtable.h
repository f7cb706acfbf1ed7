#pragma once

#include "domain/field.h"
#include "storage/changeset.h"
#include "storage/rowgroups.h"

#include <QMap>

namespace zhike {

// The columns of a table as its entity names them, without the entity's type.
struct TableShape {
    struct Column {
        QString name;
        FieldType type;
        FieldRole role;
    };
    const char* table = nullptr;
    QList<Column> columns;
    int key = -1;
    int version = -1;   // -1: the table keeps none
    int customer = -1;  // the column that says whose facts a row is; -1: nobody's
    int removed = -1;

    template <class E>
    static TableShape of() {
        TableShape shape;
        shape.table = E::kTable;
        for (const Field<E>& f : E::fields()) shape.add(f.name, f.type, f.role);
        return shape;
    }
    [[nodiscard]] int indexOf(const QString& column) const;

private:
    void add(const char* name, FieldType type, FieldRole role);
};

// One row: a value per column of the shape, in its order.
using RowValues = QVariantList;

// The one path on which rows are written: plain statements over a TableShape, journaled into the change set.
// Holds no state but the connection; `changes` is null on a reader.
class RowTable {
public:
    RowTable(TableShape shape, Connection& connection, ChangeSet* changes);

    [[nodiscard]] const TableShape& shape() const { return m_shape; }
    // "customer_id, version, …": the columns in the order of the shape, for hand-written SELECTs.
    [[nodiscard]] QString columns(const QString& alias = {}) const;
    [[nodiscard]] RowValues read(const Rows& rows, int firstColumn = 0) const;

    // Nothing when there is no such row; removed rows are found.
    [[nodiscard]] Result<std::optional<RowValues>> find(qint64 key);
    // The rows of those keys that there are, removed ones among them.
    [[nodiscard]] Result<QHash<qint64, RowValues>> findAll(const QList<qint64>& keys);
    // Rows that meet a condition in SQL ("owner_id = ? ORDER BY no"); removed rows only if it says so.
    [[nodiscard]] Result<QList<RowValues>> where(const QString& condition, const QVariantList& binds = {});

    // Inserts with a new key unless the row has one; sets key and version in `row`.
    [[nodiscard]] Done insert(RowValues& row);
    // The same for many rows, in few statements.
    [[nodiscard]] Done insertAll(QList<RowValues>& rows);
    // Writes the changed fact columns of `row` if the stored row still has its version, else Conflict.
    // Nothing changed: nothing written. Sets the new version in `row`. `before`: the stored row if the caller has it.
    [[nodiscard]] Done update(RowValues& row, const RowValues& before);
    // Sets single columns by name, whatever the version: for undo, which compares values instead. `row`: the row as
    // it is stored, afterwards as it is then.
    [[nodiscard]] Done patch(RowValues& row, const QVariantMap& values);

private:
    [[nodiscard]] Id<Customer> customerOf(const RowValues& row) const;
    [[nodiscard]] QVariantList bindsOf(RowValues& row);
    [[nodiscard]] Done write(const RowValues& before, const RowValues& after, const QList<int>& changed);

    TableShape m_shape;
    Connection& m_connection;
    ChangeSet* m_changes;
    QString m_insert;  // "INSERT INTO … VALUES"
    QString m_places;  // "(?, …)"
};

// RowTable in terms of an entity.
template <class E>
class Table {
public:
    Table(Connection& connection, ChangeSet* changes)
        : m_rows(TableShape::of<E>(), connection, changes), m_connection(connection), m_changes(changes) {}

    [[nodiscard]] Result<std::optional<E>> find(Id<E> id) {
        auto row = m_rows.find(id.value);
        if (!row) return row.error();
        return *row ? std::optional(entity(**row)) : std::nullopt;
    }
    // Those of them that there are, removed ones too, in few statements.
    [[nodiscard]] Result<QHash<Id<E>, E>> findAll(const QList<Id<E>>& ids) {
        auto rows = m_rows.findAll(keysOf(ids));
        if (!rows) return rows.error();
        QHash<Id<E>, E> all;
        for (auto it = rows->constBegin(); it != rows->constEnd(); ++it) all.insert({it.key()}, entity(*it));
        return all;
    }
    [[nodiscard]] Result<QList<E>> where(const QString& condition, const QVariantList& binds = {}) {
        auto rows = m_rows.where(condition, binds);
        if (!rows) return rows.error();
        QList<E> all;
        all.reserve(rows->size());
        for (const RowValues& row : *rows) all << entity(row);
        return all;
    }
    // All rows but the removed ones, in the order they were made.
    [[nodiscard]] Result<QList<E>> page(int limit, int offset) {
        return where(QStringLiteral("removed_ms IS NULL ORDER BY %1 LIMIT ? OFFSET ?").arg(keyName()), {limit, offset});
    }
    [[nodiscard]] Result<qint64> count() {
        return m_connection.number(
            QStringLiteral("SELECT count(*) FROM %1 WHERE removed_ms IS NULL").arg(QLatin1String(E::kTable)));
    }
    // Inserts an entity without an id, updates one that has it. The entity gets its id and new version.
    [[nodiscard]] Done save(E& e) {
        RowValues row = values(e);
        if (row[m_rows.shape().key].toLongLong() == 0) {
            const Done inserted = m_rows.insert(row);
            if (inserted) e = entity(row);
            return inserted;
        }
        const auto before = m_rows.find(row[m_rows.shape().key].toLongLong());
        if (!before) return before.error();
        if (!*before) return Error{ErrorCode::NotFound, {}, Text{ZTEXT("The record no longer exists")}, {}};
        const Done updated = m_rows.update(row, **before);
        if (updated) e = entity(row);
        return updated;
    }
    // Inserts an entity under the id it brings.
    [[nodiscard]] Done insertNew(E& e) {
        RowValues row = values(e);
        const Done inserted = m_rows.insert(row);
        if (inserted) e = entity(row);
        return inserted;
    }
    // Inserts new entities in few statements. Each gets its version, and an id unless it brings one.
    [[nodiscard]] Done insertAll(QList<E>& all) {
        QList<RowValues> rows;
        rows.reserve(all.size());
        for (const E& e : std::as_const(all)) rows << values(e);
        const Done inserted = m_rows.insertAll(rows);
        if (!inserted) return inserted;
        for (qsizetype i = 0; i < all.size(); ++i) {
            qsizetype column = 0;
            for (const Field<E>& f : E::fields()) {
                if (f.role != FieldRole::Fact) f.set(all[i], rows[i][column]);
                ++column;
            }
        }
        return inserted;
    }
    [[nodiscard]] RowTable& rows() { return m_rows; }

    [[nodiscard]] static E entity(const RowValues& row) {
        E e;
        qsizetype i = 0;
        for (const Field<E>& f : E::fields()) f.set(e, row[i++]);
        return e;
    }
    [[nodiscard]] static RowValues values(const E& e) {
        RowValues row;
        for (const Field<E>& f : E::fields()) row << f.get(e);
        return row;
    }

protected:
    [[nodiscard]] QString keyName() const { return m_rows.shape().columns[m_rows.shape().key].name; }

    RowTable m_rows;
    Connection& m_connection;
    ChangeSet* m_changes;
};

}  // namespace zhike
