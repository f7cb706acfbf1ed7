#pragma once

#include "base/id.h"
#include "storage/connection.h"

namespace zhike {

// Many rows in few statements. The sizes of groups are few, so that each statement is prepared once.

// As many keys as one statement reads at most.
constexpr qsizetype kKeysAtOnce = 256;

// A part of a list of keys as a condition: "customer_id IN (?, ?, …)" is `column + group.in`.
struct KeyGroup {
    QString in;
    QVariantList binds;
};
[[nodiscard]] QList<KeyGroup> keyGroups(const QList<qint64>& keys);

template <class E>
[[nodiscard]] QList<qint64> keysOf(const QList<Id<E>>& ids) {
    QList<qint64> keys;
    keys.reserve(ids.size());
    for (const Id<E> id : ids) keys << id.value;
    return keys;
}

// Runs `INSERT INTO … VALUES` + rows + `tail` in few round trips. `places`: the value list of one row, "(?, ?)"; each
// row has its binds.
[[nodiscard]] Done insertRows(Connection& connection, const QString& head, const QString& places,
                              const QList<QVariantList>& rows, const QString& tail = {});

}  // namespace zhike
