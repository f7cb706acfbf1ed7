#include "storage/structure.h"

#include "storage/fileplace.h"

namespace zhike {

namespace {

// The search index collects words in memory and writes them in few large parts, which are merged at the end.
const QStringList kFillSettings{
    QStringLiteral("PRAGMA cache_size = -200000"),
    QStringLiteral("INSERT INTO customer_fts (customer_fts, rank) VALUES ('hashsize', 33554432)"),
    QStringLiteral("INSERT INTO customer_fts (customer_fts, rank) VALUES ('automerge', 0)"),
    QStringLiteral("INSERT INTO customer_fts (customer_fts, rank) VALUES ('crisismerge', 1000)"),
};
const QStringList kUsualSettings{
    QStringLiteral("INSERT INTO customer_fts (customer_fts) VALUES ('optimize')"),
    QStringLiteral("INSERT INTO customer_fts (customer_fts, rank) VALUES ('hashsize', 1048576)"),
    QStringLiteral("INSERT INTO customer_fts (customer_fts, rank) VALUES ('automerge', 4)"),
    QStringLiteral("INSERT INTO customer_fts (customer_fts, rank) VALUES ('crisismerge', 16)"),
    QStringLiteral("PRAGMA cache_size = -2000"),
};

Done executeAll(Connection& connection, const QStringList& statements) {
    for (const QString& statement : statements)
        if (const Done ran = connection.execute(statement); !ran) return ran;
    return done();
}

Result<QString> fileOf(Connection& connection) {
    return connection.text(QStringLiteral("SELECT file FROM pragma_database_list"));
}

}  // namespace

Result<QString> Structure::meta(const QString& name) {
    return m_connection.text(QStringLiteral("SELECT value FROM meta WHERE name = ?"), {name});
}

Done Structure::setMeta(const QString& name, const QString& value) {
    const Result<Rows> stored =
        m_connection.run(QStringLiteral("INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) "
                                        "DO UPDATE SET value = excluded.value"),
                         {name, value});
    return stored ? done() : Done(stored.error());
}

Result<qint64> Structure::highestJournalKey() {
    return m_connection.number(QStringLiteral("SELECT max(journal_id) FROM journal"));
}

// Tries to store the same key: refused when it is there, and made to wait while its transaction is still undecided.
Result<bool> Structure::isCommitted(ChangeSetId id) {
    if (!id.isSet()) return false;
    bool taken = false;
    const Done tried = m_connection.transaction([&]() -> Done {
        const Result<Rows> stored =
            m_connection.run(QStringLiteral("INSERT INTO batch (batch_id, at_ms, user_id, kind, label, label_args, "
                                            "records) SELECT ?, 0, min(user_id), 'do', '', '[]', 0 FROM app_user"),
                             {qlonglong(id.value)});
        taken = !stored && stored.error().code == ErrorCode::Conflict;
        return stored ? cancelled() : Done(stored.error());  // either way nothing of this try may stay
    });
    if (taken) return true;
    if (tried.error().code == ErrorCode::Cancelled) return false;
    return tried.error();
}

Result<QList<Structure::Fault>> Structure::faults() {
    QList<Fault> found;
    if (!m_connection.isSqlite()) return found;
    Result<Rows> integrity = m_connection.run(QStringLiteral("PRAGMA integrity_check"));
    if (!integrity) return integrity.error();
    while (integrity->next())
        if (const QString line = integrity->text(0); line != u"ok")
            found << Fault{QStringLiteral("integrity"), {}, line};
    integrity->finish();
    Result<Rows> references = m_connection.run(QStringLiteral("PRAGMA foreign_key_check"));
    if (!references) return references.error();
    while (references->next())
        found << Fault{QStringLiteral("reference"), references->text(0) + u' ' + references->text(1),
                       references->text(2)};
    references->finish();
    return found;
}

Result<qint64> Structure::brokenJournalRow() {
    if (!m_connection.isSqlite()) return 0;
    Result<Rows> rows = m_connection.run(QStringLiteral(
        "SELECT j.journal_id, j.at_ms, j.user_id, j.login, j.entity, j.entity_id, "
        "COALESCE(j.customer_id, 0), j.op, j.digest, j.batch_id, j.hash, v.salt, v.before, v.after "
        "FROM journal j LEFT JOIN journal_value v ON v.journal_id = j.journal_id ORDER BY j.journal_id"));
    if (!rows) return rows.error();
    QByteArray head;
    qint64 broken = 0;
    while (broken == 0 && rows->next()) {
        QStringList row;
        for (int column = 0; column <= 9; ++column) row << rows->text(column);
        head = journalHash(head, row);
        const bool valuesMatch =
            rows->isNull(11) || rows->text(8) == journalDigest(rows->text(11), rows->text(12), rows->text(13));
        if (!valuesMatch || rows->text(10).toLatin1() != head.toHex()) broken = rows->number(0);
    }
    rows->finish();
    return broken;
}

Result<QList<Id<Customer>>> Structure::allCustomers() {
    Result<Rows> rows = m_connection.run(QStringLiteral("SELECT customer_id FROM customer ORDER BY customer_id"));
    if (!rows) return rows.error();
    QList<Id<Customer>> all;
    while (rows->next()) all << Id<Customer>{rows->number(0)};
    rows->finish();
    return all;
}

Result<QStringList> Structure::setIndexesAside() {
    QStringList aside;
    if (!m_connection.isSqlite()) return aside;
    QStringList statements = kFillSettings;
    Result<Rows> rows = m_connection.run(
        QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND name NOT IN "
                       "('contact_customer', 'sales_order_customer') ORDER BY name"));
    if (!rows) return rows.error();
    while (rows->next()) {
        statements << QStringLiteral("DROP INDEX ") + rows->text(0);
        aside << rows->text(1);
    }
    rows->finish();
    const Done set = executeAll(m_connection, statements);
    return set ? Result<QStringList>(aside) : set.error();
}

Done Structure::setLogAside() {
    return m_connection.isSqlite() ? m_connection.execute(QStringLiteral("PRAGMA journal_mode = DELETE")) : done();
}

Done Structure::takeLogBack() {
    if (!m_connection.isSqlite()) return done();
    const Result<QString> file = fileOf(m_connection);
    if (!file) return file.error();
    if (!syncServiceOf(*file).isEmpty()) return done();  // none is kept there
    const Result<QString> mode = m_connection.text(QStringLiteral("PRAGMA journal_mode = WAL"));
    if (!mode) return mode.error();
    return *mode == u"wal" ? done() : unavailable("", Text{ZTEXT("The disk is not suitable for customer data")});
}

Done Structure::makeIndexes(const QStringList& aside) {
    return m_connection.isSqlite() ? executeAll(m_connection, aside + kUsualSettings) : done();
}

Done Structure::checkpoint() {
    return m_connection.isSqlite() ? m_connection.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")) : done();
}

Done Structure::copyInto(const QString& path) {
    const Result<Rows> copied = m_connection.run(QStringLiteral("VACUUM INTO ?"), {path});
    return copied ? done() : Done(copied.error());
}

}  // namespace zhike
