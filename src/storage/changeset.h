#pragma once

#include "domain/customer.h"
#include "domain/user.h"
#include "storage/connection.h"

#include <QJsonObject>
#include <QSet>

namespace zhike {

struct ChangeSetTag;
using ChangeSetId = Id<ChangeSetTag>;

// Setup: what a new database is filled with. Note: what was done and changed nothing, such as an export with whole
// phone numbers. Nobody undoes these two.
enum class ChangeKind { Do, Undo, Redo, Setup, Note };

// The kind as the table batch and the command line name it, and back; what is unknown is a Do.
[[nodiscard]] const char* kindCode(ChangeKind kind);
[[nodiscard]] ChangeKind kindOf(QStringView code);

// Links of the journal (reliability.md §6): SHA-256(salt ‖ values) of one row, in hex, and SHA-256(previous ‖ row).
[[nodiscard]] QString journalDigest(const QString& salt, const QString& before, const QString& after);
[[nodiscard]] QByteArray journalHash(const QByteArray& previous, const QStringList& row);

// Who acts and how the journal names the action.
struct Authorship {
    Id<User> user;
    QString login;
    Text label;  // "Edit “%1”": kept as source and arguments, shown in the reader's language
    ChangeKind kind = ChangeKind::Do;
    ChangeSetId target = {};  // the change set that an undo or redo takes back
};

// The record of one write (tables batch, journal, journal_value), written in its transaction: which fields of which
// rows changed, from what to what, who, when. A write that changes nothing leaves no trace. One per transaction,
// on the write lane. Rows of the journal are stored in groups and are all there only after finish().
class ChangeSet {
public:
    // `at`: the moment by the injected clock. `ids`: the write lane's generator.
    ChangeSet(Connection& connection, IdGenerator& ids, Authorship author, Moment at);

    [[nodiscard]] ChangeSetId id() const { return m_id; }
    [[nodiscard]] bool isEmpty() const { return !m_id.isSet(); }
    [[nodiscard]] int records() const { return m_records; }
    [[nodiscard]] Moment at() const { return m_at; }
    [[nodiscard]] Id<User> user() const { return m_author.user; }
    [[nodiscard]] ChangeKind kind() const { return m_author.kind; }
    [[nodiscard]] qint64 newKey() { return m_ids.next(systemMs()); }
    void setLabel(Text label) { m_author.label = std::move(label); }
    // This write takes back `target`; to be said before the first record.
    void setTakesBack(ChangeSetId target, ChangeKind kind, Text label) {
        m_author.target = target;
        m_author.kind = kind;
        m_author.label = std::move(label);
    }

    // A row was made: its values are in the row, none are stored.
    [[nodiscard]] Done recordCreate(const char* entity, qint64 key, Id<Customer> customer);
    // Fields of a row changed: JSON objects of the changed columns only.
    [[nodiscard]] Done recordUpdate(const char* entity, qint64 key, Id<Customer> customer, const QJsonObject& before,
                                    const QJsonObject& after);
    // Customers whose facts this write touched, in the order met; derive() runs over them before the commit.
    [[nodiscard]] const QList<Id<Customer>>& touched() const { return m_touched; }
    // Names of the tables this write touched.
    [[nodiscard]] const QSet<QString>& entities() const { return m_entities; }

    // Stores what is left and the number of records; last step before commit.
    [[nodiscard]] Done finish();

private:
    // A row of the journal: what was done to which row of which table.
    struct Entry {
        qint64 id;
        QString entity;
        qint64 key;
        Id<Customer> customer;
        QString op;
        QString before;  // these four are empty when no values are kept
        QString after;
        QString salt;
        QString digest;
    };
    [[nodiscard]] Done begin();
    [[nodiscard]] Done record(const char* entity, qint64 key, Id<Customer> customer, const char* op,
                              const QString& before, const QString& after);
    // Stores the entries that wait: many at once cost less than one by one.
    [[nodiscard]] Done flush();
    // Lengthens the chain by the entry: its hash, null on a server, which keeps no chain.
    [[nodiscard]] QVariant chain(const Entry& entry);
    void touch(Id<Customer> customer);

    Connection& m_connection;
    IdGenerator& m_ids;
    Authorship m_author;
    Moment m_at;
    ChangeSetId m_id;
    int m_records = 0;
    QList<Entry> m_waiting;
    QByteArray m_head;  // hash of the newest journal row; SQLite only (reliability.md §6)
    QList<Id<Customer>> m_touched;
    QSet<Id<Customer>> m_touchedSet;
    QSet<QString> m_entities;
};

}  // namespace zhike
