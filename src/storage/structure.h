#pragma once

#include "storage/changeset.h"

namespace zhike {

// What belongs to the database as a whole: its identity, its journal's end, its soundness, its copies.
class Structure {
public:
    // A part of the file that is not whole: which part, where, what was found.
    struct Fault {
        QString part;
        QString where;
        QString found;
    };

    explicit Structure(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] Result<QString> meta(const QString& name);
    [[nodiscard]] Done setMeta(const QString& name, const QString& value);
    [[nodiscard]] Result<qint64> highestJournalKey();
    // Whether the write of that change set is there to stay; waits for the server to finish with it. Not within a
    // transaction. False for a change set that changed nothing.
    [[nodiscard]] Result<bool> isCommitted(ChangeSetId id);
    // integrity_check and foreign_key_check (SQLite); none on a server, which keeps both by itself.
    [[nodiscard]] Result<QList<Fault>> faults();
    // The first journal row whose hash does not follow from the one before it, 0 when the chain is whole.
    [[nodiscard]] Result<qint64> brokenJournalRow();
    // All customers, removed ones among them.
    [[nodiscard]] Result<QList<Id<Customer>>> allCustomers();
    // Writes without the write-ahead log, while nobody else has the file open, and with it again.
    [[nodiscard]] Done setLogAside();
    [[nodiscard]] Done takeLogBack();
    // Before and after a new file is filled with very many rows (SQLite; in the filling transaction): the indexes
    // that filling does not read are set aside and made afterwards, and search words are merged once.
    [[nodiscard]] Result<QStringList> setIndexesAside();
    [[nodiscard]] Done makeIndexes(const QStringList& aside);
    // Moves everything from the write-ahead log into the file (SQLite).
    [[nodiscard]] Done checkpoint();
    // Writes a compact copy to a new file (SQLite).
    [[nodiscard]] Done copyInto(const QString& path);

private:
    Connection& m_connection;
};

}  // namespace zhike
