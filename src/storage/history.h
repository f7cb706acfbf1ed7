#pragma once

#include "storage/changeset.h"

namespace zhike {

// Whether people can take such a change set back.
[[nodiscard]] constexpr bool canBeTakenBack(ChangeKind kind) {
    return kind != ChangeKind::Setup && kind != ChangeKind::Note;
}

// A change set as lists show it.
struct ChangeSetRow {
    ChangeSetId id;
    Moment at;
    Id<User> user;
    QString userName;
    ChangeKind kind = ChangeKind::Do;
    ChangeSetId target;
    Text label;
    qint64 records = 0;
    bool takenBack = false;  // undone and not redone
};

// One journaled row change.
struct JournalEntry {
    qint64 id = 0;
    ChangeSetId changeSet;
    ChangeKind kind = ChangeKind::Do;  // of the change set
    QString entity;
    qint64 entityId = 0;
    Id<Customer> customer;
    Moment at;
    QString userName;
    bool created = false;  // the row was made; before and after are empty
    QJsonObject before;
    QJsonObject after;
};

// Reads the journal. Newest first unless it says otherwise.
class History {
public:
    explicit History(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] Result<QList<ChangeSetRow>> changeSets(int limit, Id<Customer> customer = {});
    [[nodiscard]] Result<std::optional<ChangeSetRow>> changeSet(ChangeSetId id);
    // Entries of one change set in the order they were written.
    [[nodiscard]] Result<QList<JournalEntry>> entries(ChangeSetId changeSet);
    [[nodiscard]] Result<QList<JournalEntry>> entriesOf(Id<Customer> customer, int limit);
    // Of one change set the newest entries before entry `before`, newest first.
    [[nodiscard]] Result<QList<JournalEntry>> entriesBefore(ChangeSetId changeSet, qint64 before, int limit);
    // What was journaled about those rows of one table after entry `after`, oldest first for each row.
    [[nodiscard]] Result<QList<JournalEntry>> entriesAfter(const QString& entity, const QList<qint64>& keys,
                                                           qint64 after);
    // All that are newer than `last`, oldest first.
    [[nodiscard]] Result<QList<ChangeSetId>> changeSetsAfter(ChangeSetId last);
    // Tables and customers that those change sets touched, each pair once, `most` of them.
    [[nodiscard]] Result<QList<std::pair<QString, Id<Customer>>>> touchedBy(const QList<ChangeSetId>& changeSets,
                                                                            int most);
    // The newest change set of `user` that is neither an undo nor undone.
    [[nodiscard]] Result<ChangeSetId> nextUndo(Id<User> user);
    // The newest undo of `user` that is not taken back and that no later change has followed.
    [[nodiscard]] Result<ChangeSetId> nextRedo(Id<User> user);

private:
    [[nodiscard]] Result<QList<ChangeSetRow>> batches(const QString& condition, const QVariantList& binds, int limit);
    [[nodiscard]] Result<QList<JournalEntry>> journal(const QString& condition, const QVariantList& binds);

    Connection& m_connection;
};

}  // namespace zhike
