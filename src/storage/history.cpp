#include "storage/history.h"

#include "storage/rowgroups.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace zhike {

namespace {

// A change set is taken back when an undo of it stands that was not itself redone.
const QString kStandingUndo = QStringLiteral(
    "EXISTS (SELECT 1 FROM batch u WHERE u.target_id = b.batch_id AND NOT EXISTS "
    "(SELECT 1 FROM batch r WHERE r.target_id = u.batch_id))");

Text labelOf(const QString& source, const QString& args) {
    Text label;
    label.source = source;
    for (const QJsonValue& arg : QJsonDocument::fromJson(args.toUtf8()).array()) label.args << arg.toString();
    return label;
}

QJsonObject objectOf(const QString& json) {
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

}  // namespace

Result<QList<ChangeSetRow>> History::batches(const QString& condition, const QVariantList& binds, int limit) {
    Result<Rows> rows = m_connection.run(
        QStringLiteral(
            "SELECT b.batch_id, b.at_ms, b.user_id, w.name, b.kind, b.target_id, b.label, b.label_args, "
            "b.records, CASE WHEN %1 THEN 1 ELSE 0 END FROM batch b JOIN app_user w ON w.user_id = b.user_id "
            "WHERE %2 ORDER BY b.batch_id DESC LIMIT ?")
            .arg(kStandingUndo, condition),
        binds + QVariantList{limit});
    if (!rows) return rows.error();
    QList<ChangeSetRow> all;
    while (rows->next())
        all << ChangeSetRow{{rows->number(0)},
                            {rows->number(1)},
                            {rows->number(2)},
                            rows->text(3),
                            kindOf(rows->text(4)),
                            {rows->number(5)},
                            labelOf(rows->text(6), rows->text(7)),
                            rows->number(8),
                            rows->number(9) != 0};
    rows->finish();
    return all;
}

Result<QList<ChangeSetRow>> History::changeSets(int limit, Id<Customer> customer) {
    if (!customer.isSet()) return batches(QStringLiteral("1 = 1"), {}, limit);
    return batches(QStringLiteral("b.batch_id IN (SELECT batch_id FROM journal WHERE customer_id = ?)"),
                   {qlonglong(customer.value)}, limit);
}

Result<std::optional<ChangeSetRow>> History::changeSet(ChangeSetId id) {
    auto found = batches(QStringLiteral("b.batch_id = ?"), {qlonglong(id.value)}, 1);
    if (!found) return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<JournalEntry>> History::journal(const QString& condition, const QVariantList& binds) {
    Result<Rows> rows = m_connection.run(
        QStringLiteral("SELECT j.journal_id, j.batch_id, j.entity, j.entity_id, j.customer_id, j.at_ms, w.name, j.op, "
                       "v.before, v.after, b.kind FROM journal j JOIN batch b ON b.batch_id = j.batch_id LEFT JOIN "
                       "journal_value v ON v.journal_id = j.journal_id "
                       "LEFT JOIN app_user w ON w.user_id = j.user_id WHERE %1")
            .arg(condition),
        binds);
    if (!rows) return rows.error();
    QList<JournalEntry> all;
    while (rows->next())
        all << JournalEntry{rows->number(0),         {rows->number(1)},      kindOf(rows->text(10)),
                            rows->text(2),           rows->number(3),        {rows->number(4)},
                            {rows->number(5)},       rows->text(6),          rows->text(7) == u"create",
                            objectOf(rows->text(8)), objectOf(rows->text(9))};
    rows->finish();
    return all;
}

Result<QList<JournalEntry>> History::entries(ChangeSetId changeSet) {
    return journal(QStringLiteral("j.batch_id = ? ORDER BY j.journal_id"), {qlonglong(changeSet.value)});
}

Result<QList<JournalEntry>> History::entriesOf(Id<Customer> customer, int limit) {
    return journal(QStringLiteral("j.customer_id = ? ORDER BY j.journal_id DESC LIMIT ?"),
                   {qlonglong(customer.value), limit});
}

Result<QList<JournalEntry>> History::entriesBefore(ChangeSetId changeSet, qint64 before, int limit) {
    return journal(QStringLiteral("j.batch_id = ? AND j.journal_id < ? ORDER BY j.journal_id DESC LIMIT ?"),
                   {qlonglong(changeSet.value), qlonglong(before), limit});
}

Result<QList<JournalEntry>> History::entriesAfter(const QString& entity, const QList<qint64>& keys, qint64 after) {
    QList<JournalEntry> all;
    for (const KeyGroup& group : keyGroups(keys)) {
        const auto found = journal(
            QStringLiteral("j.entity = ? AND j.journal_id > ? AND j.entity_id%1 ORDER BY j.journal_id").arg(group.in),
            QVariantList{entity, qlonglong(after)} + group.binds);
        if (!found) return found.error();
        all += *found;
    }
    return all;
}

Result<QList<ChangeSetId>> History::changeSetsAfter(ChangeSetId last) {
    Result<Rows> rows = m_connection.run(
        QStringLiteral("SELECT batch_id FROM batch WHERE batch_id > ? ORDER BY batch_id"), {qlonglong(last.value)});
    if (!rows) return rows.error();
    QList<ChangeSetId> all;
    while (rows->next()) all << ChangeSetId{rows->number(0)};
    rows->finish();
    return all;
}

Result<QList<std::pair<QString, Id<Customer>>>> History::touchedBy(const QList<ChangeSetId>& changeSets, int most) {
    QList<std::pair<QString, Id<Customer>>> all;
    for (const KeyGroup& group : keyGroups(keysOf(changeSets))) {
        Result<Rows> rows = m_connection.run(
            QStringLiteral("SELECT DISTINCT entity, customer_id FROM journal WHERE batch_id%1 LIMIT ?").arg(group.in),
            group.binds + QVariantList{most});
        if (!rows) return rows.error();
        while (rows->next()) all << std::pair(rows->text(0), Id<Customer>{rows->number(1)});
        rows->finish();
    }
    return all;
}

Result<ChangeSetId> History::nextUndo(Id<User> user) {
    const Result<qint64> id = m_connection.number(
        QStringLiteral("SELECT b.batch_id FROM batch b WHERE b.user_id = ? AND b.kind = 'do' AND NOT %1 "
                       "ORDER BY b.batch_id DESC LIMIT 1")
            .arg(kStandingUndo),
        {qlonglong(user.value)});
    return id ? Result<ChangeSetId>(ChangeSetId{*id}) : id.error();
}

Result<ChangeSetId> History::nextRedo(Id<User> user) {
    const Result<qint64> id = m_connection.number(
        QStringLiteral("SELECT b.batch_id FROM batch b WHERE b.user_id = ? AND b.kind = 'undo' AND NOT EXISTS "
                       "(SELECT 1 FROM batch r WHERE r.target_id = b.batch_id) AND NOT EXISTS (SELECT 1 FROM batch d "
                       "WHERE d.user_id = b.user_id AND d.kind = 'do' AND d.batch_id > b.batch_id) "
                       "ORDER BY b.batch_id DESC LIMIT 1"),
        {qlonglong(user.value)});
    return id ? Result<ChangeSetId>(ChangeSetId{*id}) : id.error();
}

}  // namespace zhike
