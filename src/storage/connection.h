#pragma once

#include "storage/dialect.h"

#include <QHash>
#include <QVariantList>

#include <atomic>
#include <functional>
#include <memory>

class QSqlQuery;

namespace zhike {

// The rows of one statement, read forward once. Dies before the next statement with the same text runs.
class Rows {
public:
    explicit Rows(QSqlQuery& query) : m_query(&query) {}
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
};

// One database connection: session settings, prepared statements by text, transactions, interruption.
// Belongs to the thread that opened it; only interrupt() may be called from another.
class Connection {
public:
    enum class Use { Write, Read };

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
    // Runs a constant statement unprepared: DDL, PRAGMA.
    [[nodiscard]] Done execute(const QString& sql);
    // The number in the first column of the first row, `otherwise` when there is no row or it is null.
    [[nodiscard]] Result<qint64> number(const QString& sql, const QVariantList& binds = {}, qint64 otherwise = 0);
    [[nodiscard]] Result<QString> text(const QString& sql, const QVariantList& binds = {});

    // Runs `body` in a transaction: commits when it succeeds, rolls back when it does not.
    [[nodiscard]] Done transaction(const std::function<Done()>& body);

    // Stops the running statement with ErrorCode::Cancelled; safe from any thread.
    void interrupt();

private:
    Connection(Dialect dialect, QString name);
    [[nodiscard]] Done setUpSqlite(Use use);
    [[nodiscard]] Done setUpPostgres();
    [[nodiscard]] Result<QSqlQuery*> prepared(const QString& sql);

    Dialect m_dialect;
    QString m_name;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    std::atomic<void*> m_handle = nullptr;  // sqlite3* or PGconn*, for interrupt()
};

}  // namespace zhike
