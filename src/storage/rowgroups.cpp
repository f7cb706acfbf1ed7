#include "storage/rowgroups.h"

namespace zhike {

namespace {

constexpr qsizetype kRowsAtOnce = 32;

// The smallest size of statement that takes `count` keys.
qsizetype roomFor(qsizetype count) {
    for (const qsizetype size : {qsizetype(1), qsizetype(16)})
        if (count <= size) return size;
    return kKeysAtOnce;
}

QString repeated(const QString& text, qsizetype times) {
    return QStringList(times, text).join(QLatin1String(", "));
}

}  // namespace

QList<KeyGroup> keyGroups(const QList<qint64>& keys) {
    QList<KeyGroup> groups;
    for (qsizetype from = 0; from < keys.size(); from += kKeysAtOnce) {
        const qsizetype count = std::min(kKeysAtOnce, keys.size() - from);
        const qsizetype room = roomFor(count);
        KeyGroup group{QStringLiteral(" IN (%1)").arg(repeated(QStringLiteral("?"), room)), {}};
        group.binds.reserve(room);
        // Places that are left over repeat the last key, which finds nothing new.
        for (qsizetype i = 0; i < room; ++i) group.binds << qlonglong(keys[from + std::min(i, count - 1)]);
        groups << group;
    }
    return groups;
}

// A server is asked less often when a statement takes many rows; SQLite takes one after the other.
Done insertRows(Connection& connection, const QString& head, const QString& places, const QList<QVariantList>& rows,
                const QString& tail) {
    if (connection.isSqlite()) return connection.runForEach(head + u' ' + places + tail, rows);
    for (qsizetype from = 0; from < rows.size();) {
        const qsizetype count = rows.size() - from >= kRowsAtOnce ? kRowsAtOnce : 1;
        QVariantList binds;
        binds.reserve(count * rows[from].size());
        for (qsizetype i = from; i < from + count; ++i) binds += rows[i];
        const Result<Rows> stored = connection.run(head + u' ' + repeated(places, count) + tail, binds);
        if (!stored) return stored.error();
        from += count;
    }
    return done();
}

}  // namespace zhike
