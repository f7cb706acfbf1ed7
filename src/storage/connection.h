#pragma once

#include "storage/dialect.h"

#include <QHash>
#include <QMutex>
#include <QVariantList>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QSqlQuery;
struct pg_cancel;
struct sqlite3;

namespace zhike {

class Connection;

// The rows of one statement, read forward once. Dies before the next statement with the same text runs.
class Rows {
public:
    Rows(QSqlQuery& query, Connection& connection) : m_query(&query), m_connection(&connection) {}
    // False after the last row, and when the database fails on the way: then the connection has a failure().
    [[nodiscard]] bool next();
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    // Canonical: a number as qlonglong, a text as QString, null as an invalid QVariant.
    [[nodiscard]] QVariant value(int column) const;
    // Ends the statement early, so that it holds no lock.
    void finish();
    // How many rows an UPDATE or DELETE met.
    [[nodiscard]] int changed() const;

private:
    QSqlQuery* m_query;
    Connection* m_connection;
};

// One database connection: session settings, prepared statements by text, transactions, interruption, return of a
// server that was lost. Belongs to the thread that opened it; only interrupt() may be called from another.
class Connection {
public:
    // Peek: the bare file without what is still in its -wal; takes no lock and leaves no trace.
    enum class Use { Write, Read, Peek };

    // Opens and sets the session up (reliability.md §1); on SQLite every setting is read back.
    // Does not look at what is inside: that is `checkDatabase` and the migrator.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const Location& location, Use use);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] const Dialect& dialect() const { return m_dialect; }
    [[nodiscard]] bool isSqlite() const { return m_dialect.engine() == Engine::Sqlite; }

    // Runs a statement with binds; prepared once per text. Tokens such as {int} are replaced.
    [[nodiscard]] Result<Rows> run(const QString& sql, const QVariantList& binds = {});
    // Runs a statement that returns nothing once for each list of binds.
    [[nodiscard]] Done runForEach(const QString& sql, const QList<QVariantList>& binds);
    // Runs a constant statement unprepared: DDL, PRAGMA.
    [[nodiscard]] Done execute(const QString& sql);
    // The number in the first column of the first row, `otherwise` when there is no row or it is null.
    [[nodiscard]] Result<qint64> number(const QString& sql, const QVariantList& binds = {}, qint64 otherwise = 0);
    [[nodiscard]] Result<QString> text(const QString& sql, const QVariantList& binds = {});

    // Runs `body` in a transaction: commits when it succeeds, rolls back when it does not. On a server `body` runs
    // again, up to five times in all, when others were in its way or the connection was lost, so it has no effect
    // outside. `isCommitted` is asked when the connection was lost during the commit itself and is back.
    [[nodiscard]] Done transaction(const std::function<Done()>& body,
                                   const std::function<Result<bool>()>& isCommitted = {});

    // What went wrong while rows were read, which looked to the reader like their end; asking forgets it.
    [[nodiscard]] std::optional<Error> failure();

    // Stops what runs and refuses what follows with ErrorCode::Cancelled until resume(); safe from any thread.
    void interrupt();
    void resume() { m_interrupted = false; }
    [[nodiscard]] bool isInterrupted() const { return m_interrupted; }

    // Tells the other clients of a server that something was committed, and calls `heard` on this thread when one of
    // them says so, or this one. May miss some and is heard by everybody, so it only ever means: look. Nothing on a
    // file.
    void tell();
    void listen(std::function<void()> heard);

    // Whether the server went away. reopen() makes a new session; no Rows may be alive.
    [[nodiscard]] bool isLost() const { return m_lost; }
    [[nodiscard]] Done reopen();

private:
    friend class Rows;
    Connection(const Location& location, Use use);
    [[nodiscard]] Done connect();
    [[nodiscard]] Done setUpSqlite(sqlite3* handle);
    [[nodiscard]] Done setUpPostgres();
    [[nodiscard]] bool waitsOn(int tries) const;
    void subscribe();
    [[nodiscard]] Result<QSqlQuery*> prepared(const QString& sql);
    [[nodiscard]] Error failed(const QSqlError& problem, const QString& sql);
    [[nodiscard]] Done once(const std::function<Done()>& body, bool& committing);
    [[nodiscard]] Result<bool> settle(const std::function<Result<bool>()>& isCommitted);
    void rollBack();
    void letGo();

    Dialect m_dialect;
    Use m_use;
    int m_patienceMs;
    bool m_isSynced;  // a service copies the file while it is open, so that nothing may lie beside it between two saves
    QString m_name;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    std::optional<Error> m_failure;
    std::function<void()> m_heard;
    bool m_lost = false;
    bool m_runAgain = false;  // the last failure says so
    std::atomic<bool> m_interrupted = false;
    QMutex m_guard;  // the two below, for interrupt()
    sqlite3* m_sqlite = nullptr;
    pg_cancel* m_cancel = nullptr;
};

}  // namespace zhike
