#include "app/undo.h"

#include "app/derive.h"
#include "app/fieldlabels.h"
#include "storage/rowgroups.h"

#include <limits>

namespace zhike {

namespace {

Error changedSince(const QString& field) {
    return {ErrorCode::Conflict,
            field,
            Text{ZTEXT("Not taken back: “%1” has changed since"), {fieldLabel(field).translated()}},
            {}};
}

QVariant variant(const QJsonValue& value) {
    if (value.isNull()) return {};
    return value.isString() ? QVariant(value.toString()) : QVariant(qlonglong(value.toInteger()));
}

// Entries of a change set, newest first, with all that taking them back asks for, read in a few statements.
struct Stretch {
    QList<JournalEntry> entries;
    QHash<QString, QHash<qint64, RowValues>> rows;           // by table and key, kept as they are while we write
    QHash<QString, QHash<qint64, QVariantMap>> firstValues;  // of rows made here: the fields touched later, as made
};

// Which rows of which tables the entries are about; only those that were made, if asked for.
QHash<QString, QList<qint64>> keysIn(const QList<JournalEntry>& entries, bool createdOnly) {
    QHash<QString, QList<qint64>> keys;
    for (const JournalEntry& entry : entries)
        if (entry.created || !createdOnly) keys[entry.entity] << entry.entityId;
    return keys;
}

Done readFirstValues(Work& work, Stretch& stretch) {
    const auto created = keysIn(stretch.entries, true);
    for (auto it = created.begin(); it != created.end(); ++it) {
        const auto later = work.data.history.entriesAfter(it.key(), it.value(), stretch.entries.last().id);
        if (!later) return later.error();
        auto& firstValues = stretch.firstValues[it.key()];
        for (const JournalEntry& entry : *later) {
            QVariantMap& first = firstValues[entry.entityId];
            for (const QString& field : entry.before.keys())
                if (!first.contains(field)) first.insert(field, variant(entry.before[field]));
        }
    }
    return done();
}

Result<Stretch> stretchBefore(Work& work, ChangeSetId changeSet, qint64 before) {
    auto entries = work.data.history.entriesBefore(changeSet, before, kKeysAtOnce);
    if (!entries) return entries.error();
    Stretch stretch{std::move(*entries), {}, {}};
    const auto keys = keysIn(stretch.entries, false);
    for (auto it = keys.begin(); it != keys.end(); ++it) {
        RowTable* table = work.data.table(it.key());
        if (table == nullptr) continue;
        auto rows = table->findAll(it.value());
        if (!rows) return rows.error();
        stretch.rows.insert(it.key(), std::move(*rows));
    }
    const Done read = readFirstValues(work, stretch);
    return read ? Result<Stretch>(std::move(stretch)) : read.error();
}

// What the fields of the row become. A row that was made is set aside, if it looks as it did when it was made.
Result<QVariantMap> reversed(Work& work, const JournalEntry& entry, const Stretch& stretch, const TableShape& shape,
                             const RowValues& row) {
    QVariantMap values;
    if (entry.created) {
        const QVariantMap first = stretch.firstValues.value(entry.entity).value(entry.entityId);
        for (auto it = first.begin(); it != first.end(); ++it) {
            const int column = shape.indexOf(it.key());
            if (column != shape.removed && row[column] != it.value()) return changedSince(it.key());
        }
        values.insert(QStringLiteral("removed_ms"), qlonglong(work.clock.now().ms));
        return values;
    }
    for (const QString& field : entry.after.keys()) {
        if (row[shape.indexOf(field)] != variant(entry.after[field])) return changedSince(field);
        values.insert(field, variant(entry.before[field]));
    }
    return values;
}

Done takeBack(Work& work, Stretch& stretch) {
    for (const JournalEntry& entry : std::as_const(stretch.entries)) {
        RowTable* table = work.data.table(entry.entity);
        if (table == nullptr) continue;
        auto& rows = stretch.rows[entry.entity];
        const auto row = rows.find(entry.entityId);
        if (row == rows.end()) return notFound("", Text{ZTEXT("The record no longer exists")});
        const Result<QVariantMap> values = reversed(work, entry, stretch, table->shape(), *row);
        if (!values) return values.error();
        if (const Done patched = table->patch(*row, *values); !patched) return patched;
        if (entry.entity == QLatin1String(Setting::kTable))
            work.decidesFacts = work.decidesFacts || decidesFacts(Table<Setting>::entity(*row).name);
        if (entry.entity == QLatin1String(RuleValue::kTable)) work.decidesFacts = true;
    }
    return done();
}

Error standsForGood(const ChangeSetRow& row) {
    const QString what = row.label.translated();
    return notPermitted("change_set", row.kind == ChangeKind::Setup
                                          ? Text{ZTEXT("Not taken back: “%1” is what these data began with"), {what}}
                                          : Text{ZTEXT("Not taken back: “%1” changed nothing"), {what}});
}

// A customer who was set aside must not leave contacts or orders behind that somebody else has added.
Done nothingLeftBehind(Work& work) {
    const Result<QString> name = work.data.customers.removedWithBelongings(work.changes().touched());
    if (!name) return name.error();
    if (name->isEmpty()) return done();
    return conflict("", Text{ZTEXT("Not taken back: something was added to “%1” since"), {*name}});
}

}  // namespace

Result<ChangeSetRow> takeBack(Work& work, ChangeSetId changeSet) {
    auto row = work.data.history.changeSet(changeSet);
    if (!row) return row.error();
    if (!*row) return notFound("change_set", Text{ZTEXT("There is no such change")});
    if (!canBeTakenBack((*row)->kind)) return standsForGood(**row);
    if ((*row)->takenBack) return conflict("change_set", Text{ZTEXT("This was taken back already")});
    const ChangeKind kind = (*row)->kind == ChangeKind::Undo ? ChangeKind::Redo : ChangeKind::Undo;
    work.changes().setTakesBack(changeSet, kind, (*row)->label);
    qint64 before = std::numeric_limits<qint64>::max();
    while (true) {
        Result<Stretch> stretch = stretchBefore(work, changeSet, before);
        if (!stretch) return stretch.error();
        if (stretch->entries.isEmpty()) break;
        if (const Done taken = takeBack(work, *stretch); !taken) return taken.error();
        before = stretch->entries.last().id;
    }
    if (const Done clean = nothingLeftBehind(work); !clean) return clean.error();
    return std::move(**row);
}

}  // namespace zhike
