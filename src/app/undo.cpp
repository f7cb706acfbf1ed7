#include "app/undo.h"

#include "app/fieldlabels.h"

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

// The row must look as it did when it was made: every field touched later has its first value again.
Done untouchedSince(Work& work, const JournalEntry& creation, const RowTable& table, const RowValues& row) {
    const auto later = work.data.history.entriesAfter(creation.entity, creation.entityId, creation.id);
    if (!later) return later.error();
    QVariantMap first;
    for (const JournalEntry& entry : *later)
        for (const QString& field : entry.before.keys())
            if (!first.contains(field)) first.insert(field, variant(entry.before[field]));
    for (auto it = first.begin(); it != first.end(); ++it) {
        const int column = table.shape().indexOf(it.key());
        if (column != table.shape().removed && row[column] != it.value()) return changedSince(it.key());
    }
    return done();
}

Result<QVariantMap> reversed(Work& work, const JournalEntry& entry, const RowTable& table, const RowValues& row) {
    QVariantMap values;
    if (entry.created) {
        if (const Done same = untouchedSince(work, entry, table, row); !same) return same.error();
        values.insert(QStringLiteral("removed_ms"), qlonglong(work.clock.now().ms));
        return values;
    }
    for (const QString& field : entry.after.keys()) {
        if (row[table.shape().indexOf(field)] != variant(entry.after[field])) return changedSince(field);
        values.insert(field, variant(entry.before[field]));
    }
    return values;
}

// A customer who was set aside must not leave contacts or orders behind that somebody else has added.
Done nothingLeftBehind(Work& work) {
    for (const Id<Customer> id : work.changes().touched()) {
        const auto customer = work.data.customers.find(id);
        if (!customer) return customer.error();
        if (!*customer || !(*customer)->removed.isSet()) continue;
        const auto contacts = work.data.contacts.of(id);
        const auto orders = work.data.orders.of(id);
        if (!contacts) return contacts.error();
        if (!orders) return orders.error();
        if (!contacts->isEmpty() || !orders->isEmpty())
            return conflict(
                "", Text{ZTEXT("Not taken back: contacts or orders were added to “%1” since"), {(*customer)->name}});
    }
    return done();
}

}  // namespace

Result<ChangeSetRow> takeBack(Work& work, ChangeSetId changeSet) {
    auto row = work.data.history.changeSet(changeSet);
    if (!row) return row.error();
    if (!*row) return notFound("", Text{ZTEXT("There is no such change")});
    const ChangeKind kind = (*row)->kind == ChangeKind::Undo ? ChangeKind::Redo : ChangeKind::Undo;
    work.changes().setTakesBack(changeSet, kind, (*row)->label);
    auto entries = work.data.history.entries(changeSet);
    if (!entries) return entries.error();
    for (auto entry = entries->crbegin(); entry != entries->crend(); ++entry) {
        RowTable* table = work.data.table(entry->entity);
        if (table == nullptr) continue;
        const auto stored = table->find(entry->entityId);
        if (!stored) return stored.error();
        if (!*stored) return notFound("", Text{ZTEXT("The record no longer exists")});
        const Result<QVariantMap> values = reversed(work, *entry, *table, **stored);
        if (!values) return values.error();
        if (const Done patched = table->patch(entry->entityId, *values); !patched) return patched.error();
    }
    if (const Done clean = nothingLeftBehind(work); !clean) return clean.error();
    return std::move(**row);
}

}  // namespace zhike
