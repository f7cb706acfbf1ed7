#include "storage/connection.h"

#include "base/log.h"
#include "storage/fileplace.h"
#include "storage/sqlitestatement.h"

#include <QElapsedTimer>
#include <QMutexLocker>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QUrl>
#include <QUuid>

#include <libpq-fe.h>
#include <sqlite3.h>

namespace zhike {

namespace {

// Reads back what was set: a setting that does not stick means a disk or a library we do not trust with data.
struct Pragma {
    const char* name;
    const char* set;
    const char* expected;
};

constexpr Pragma kEveryConnection[] = {
    {"foreign_keys", "ON", "1"},
    {"trusted_schema", "OFF", "0"},
    {"cell_size_check", "ON", "1"},
    {"mmap_size", "0", "0"},
    {"secure_delete", "ON", "1"},
    {"fullfsync", "ON", "1"},
    {"checkpoint_fullfsync", "ON", "1"},
    {"synchronous", "FULL", "2"},
    {"journal_size_limit", "67108864", "67108864"},
};

constexpr Pragma kReader[] = {{"wal_autocheckpoint", "0", "0"}, {"query_only", "ON", "1"}};

constexpr qint64 kSlowMs = 200;
constexpr int kAttempts = 5;
constexpr qsizetype kManyRows = 32;
constexpr int kStepsBetweenLooks = 4000;  // of SQLite's machine, between two looks whether it was interrupted

template <class Handle>
Handle* driverHandle(const QSqlDatabase& db, const char* typeName) {
    const QVariant v = db.driver()->handle();
    return qstrcmp(v.typeName(), typeName) == 0 ? *static_cast<Handle* const*>(v.constData()) : nullptr;
}

// The driver's documentation says PGconn*, which is what libpq calls a pg_conn*.
PGconn* serverHandle(const QSqlDatabase& db) {
    PGconn* handle = driverHandle<PGconn>(db, "pg_conn*");
    return handle != nullptr ? handle : driverHandle<PGconn>(db, "PGconn*");
}

// A server says so in its last words, before the connection itself is seen to be gone.
bool saysGoodbye(const QSqlError& problem) {
    return problem.nativeErrorCode().startsWith(u"57P") || problem.nativeErrorCode().startsWith(u"08");
}

// A statement as the log shows it: without the values that are bound to it.
QByteArray logged(const QString& sql) {
    return sql.simplified().left(400).toUtf8();
}

// Says which statements took long.
class Stopwatch {
public:
    explicit Stopwatch(const QString& sql) : m_sql(sql) { m_timer.start(); }
    ~Stopwatch() {
        if (m_timer.elapsed() >= kSlowMs)
            qCInfo(programLog, "slow %lld ms: %s", m_timer.elapsed(), logged(m_sql).constData());
    }
    Stopwatch(const Stopwatch&) = delete;
    Stopwatch& operator=(const Stopwatch&) = delete;

private:
    const QString& m_sql;
    QElapsedTimer m_timer;
};

// What our statements never need and a mistake in one could do.
void beStrict(sqlite3* handle) {
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
}

// Two that were in each other's way do not meet again at once.
void stepAside(int attempt) {
    const int most = 20 << attempt;
    QThread::msleep(QRandomGenerator::global()->bounded(most / 2, most));
}

}  // namespace

Connection::Connection(const Location& location, Use use)
    : m_dialect(location.engine),
      m_use(use),
      m_patienceMs(location.patienceMs),
      m_isSynced(isSqlite() && !syncServiceOf(location.file).isEmpty()),
      m_name(QUuid::createUuid().toString(QUuid::WithoutBraces)) {
    QSqlDatabase db =
        QSqlDatabase::addDatabase(isSqlite() ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), m_name);
    if (isSqlite()) {
        const bool peek = use == Use::Peek;
        db.setDatabaseName(peek ? QUrl::fromLocalFile(location.file).toString(QUrl::FullyEncoded) +
                                      QStringLiteral("?immutable=1")
                                : location.file);
        db.setConnectOptions(peek ? QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY") : QString());
        return;
    }
    db.setHostName(location.host);
    db.setPort(location.port);
    db.setDatabaseName(location.database);
    db.setUserName(location.user);
    db.setPassword(location.password);
    const bool saysHowLong = location.options.contains(QStringLiteral("connect_timeout"));
    db.setConnectOptions(saysHowLong ? location.options : location.options + QStringLiteral(";connect_timeout=10"));
}

Connection::~Connection() {
    letGo();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const Location& location, Use use) {
    std::unique_ptr<Connection> connection(new Connection(location, use));
    if (const Done connected = connection->connect(); !connected) return connected.error();
    return connection;
}

Done Connection::connect() {
    QSqlDatabase db = QSqlDatabase::database(m_name, false);
    if (!db.open()) return m_dialect.errorOf(db.lastError());
    if (isSqlite()) return setUpSqlite(driverHandle<sqlite3>(db, "sqlite3*"));
    if (PGconn* server = serverHandle(db); server != nullptr) {
        const QMutexLocker lock(&m_guard);
        m_cancel = PQgetCancel(server);
    }
    if (const Done ready = setUpPostgres(); !ready) return ready;
    subscribe();
    return done();
}

// After this nothing is left that stands on the open database.
void Connection::letGo() {
    m_statements.clear();
    const QMutexLocker lock(&m_guard);
    m_sqlite = nullptr;
    PQfreeCancel(m_cancel);
    m_cancel = nullptr;
}

Done Connection::reopen() {
    letGo();
    QSqlDatabase::database(m_name, false).close();
    const Done connected = connect();
    m_lost = !connected;
    if (connected) m_failure.reset();
    qCInfo(programLog, "connected again: %s", connected ? "yes" : "no");
    return connected;
}

Done Connection::setUpSqlite(sqlite3* handle) {
    if (handle == nullptr)
        return Error{ErrorCode::Internal,
                     {},
                     Text{ZTEXT("The database refused the operation")},
                     QStringLiteral("the driver gives no handle")};
    {
        const QMutexLocker lock(&m_guard);
        m_sqlite = handle;
    }
    sqlite3_busy_handler(
        handle,
        [](void* connection, int tries) { return static_cast<Connection*>(connection)->waitsOn(tries) ? 1 : 0; }, this);
    beStrict(handle);
    if (m_use != Use::Write) sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_progress_handler(
        handle, kStepsBetweenLooks,
        [](void* connection) { return static_cast<Connection*>(connection)->m_interrupted ? 1 : 0; }, this);
    const auto apply = [this](const Pragma& p) -> Done {
        const QString name = QString::fromLatin1(p.name);
        if (const Done set = execute(QStringLiteral("PRAGMA %1=%2").arg(name, QLatin1String(p.set))); !set) return set;
        const Result<QString> now = text(QStringLiteral("PRAGMA %1").arg(name));
        if (!now) return now.error();
        if (*now != QLatin1String(p.expected))
            return Error{ErrorCode::Unavailable,
                         {},
                         Text{ZTEXT("The disk is not suitable for customer data")},
                         name + u'=' + *now};
        return done();
    };
    for (const Pragma& pragma : kEveryConnection)
        if (const Done ok = apply(pragma); !ok) return ok;
    if (m_use == Use::Write && m_isSynced) return apply({"journal_mode", "DELETE", "delete"});
    if (m_use == Use::Write) return apply({"journal_mode", "WAL", "wal"});
    for (const Pragma& pragma : kReader)
        if (const Done ok = apply(pragma); !ok) return ok;
    return done();
}

// In a synchronised folder readers wait for the writer, for an import nearly its whole length.
bool Connection::waitsOn(int tries) const {
    constexpr unsigned long kTurnMs = 10;
    const qint64 patience = qint64(m_patienceMs) * (m_isSynced && m_use == Use::Read ? 60 : 1);
    if (m_interrupted || qint64(tries) * qint64(kTurnMs) >= patience) return false;
    QThread::msleep(kTurnMs);
    return true;
}

Done Connection::setUpPostgres() {
    for (const char* setting : {"SET statement_timeout = '10min'", "SET idle_in_transaction_session_timeout = '60s'",
                                "SET search_path = zhike", "SET client_min_messages = warning"})
        if (const Done ok = execute(QString::fromLatin1(setting)); !ok) return ok;
    return done();
}

// Puts a failure into the program's terms, tells the log and notices when the server is gone.
Error Connection::failed(const QSqlError& problem, const QString& sql) {
    const Error error = m_dialect.errorOf(problem);
    m_runAgain = m_dialect.mayRunAgain(problem);
    if (!isSqlite()) {
        const PGconn* server = serverHandle(QSqlDatabase::database(m_name, false));
        m_lost = m_lost || saysGoodbye(problem) || server == nullptr || PQstatus(server) == CONNECTION_BAD;
    }
    if (error.code != ErrorCode::Cancelled && error.code != ErrorCode::Conflict)
        qCWarning(programLog, "%s %s: %s", codeName(error.code), qPrintable(error.detail), logged(sql).constData());
    return error;
}

std::optional<Error> Connection::failure() {
    return std::exchange(m_failure, std::nullopt);
}

Result<QSqlQuery*> Connection::prepared(const QString& sql) {
    if (const auto found = m_statements.constFind(sql); found != m_statements.constEnd()) return found->get();
    auto query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name, false));
    query->setForwardOnly(true);
    if (!query->prepare(m_dialect.sql(sql))) return failed(query->lastError(), sql);
    m_statements.insert(sql, query);
    return query.get();
}

Result<Rows> Connection::run(const QString& sql, const QVariantList& binds) {
    if (m_interrupted) return cancelled();
    const Result<QSqlQuery*> statement = prepared(sql);
    if (!statement) return statement.error();
    QSqlQuery& query = **statement;
    for (qsizetype i = 0; i < binds.size(); ++i) query.bindValue(int(i), binds[i]);
    const Stopwatch stopwatch(sql);
    if (!query.exec()) {
        const Error error = failed(query.lastError(), sql);
        query.finish();
        return error;
    }
    return Rows(query, *this);
}

Done Connection::runForEach(const QString& sql, const QList<QVariantList>& binds) {
    if (!isSqlite() || binds.size() < kManyRows) {
        for (const QVariantList& row : binds)
            if (const Result<Rows> ran = run(sql, row); !ran) return ran.error();
        return done();
    }
    SqliteStatement statement(m_sqlite, m_dialect.sql(sql));
    for (const QVariantList& row : binds) {
        if (m_interrupted) return cancelled();
        if (!statement.run(row))
            return failed(QSqlError({}, {}, QSqlError::StatementError, statement.errorCode()), sql);
    }
    return done();
}

Done Connection::execute(const QString& sql) {
    if (m_interrupted) return cancelled();
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    const Stopwatch stopwatch(sql);
    if (!query.exec(m_dialect.sql(sql))) return failed(query.lastError(), sql);
    return done();
}

Result<qint64> Connection::number(const QString& sql, const QVariantList& binds, qint64 otherwise) {
    Result<Rows> rows = run(sql, binds);
    if (!rows) return rows.error();
    const qint64 value = rows->next() && !rows->isNull(0) ? rows->number(0) : otherwise;
    rows->finish();
    return value;
}

Result<QString> Connection::text(const QString& sql, const QVariantList& binds) {
    Result<Rows> rows = run(sql, binds);
    if (!rows) return rows.error();
    const QString value = rows->next() ? rows->text(0) : QString();
    rows->finish();
    return value;
}

// Past everything that could refuse it. On SQLite an error may have left nothing to roll back; a server may take a late
// interruption for this.
void Connection::rollBack() {
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    const int tries = isSqlite() ? 1 : 3;
    for (int i = 0; i < tries && !m_lost; ++i)
        if (query.exec(QStringLiteral("ROLLBACK"))) return;
}

Done Connection::once(const std::function<Done()>& body, bool& committing) {
    // IMMEDIATE: the writer never starts as a reader that is refused later.
    const Done begun = execute(isSqlite() ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
    if (!begun) return begun;
    m_failure.reset();  // one of an earlier statement is none of this transaction
    Done result = body();
    if (const auto failure = this->failure(); failure && result) result = *failure;
    committing = result.ok();
    if (result) result = execute(QStringLiteral("COMMIT"));
    if (!result) rollBack();
    return result;
}

// What became of a commit whose answer was lost with the server.
Result<bool> Connection::settle(const std::function<Result<bool>()>& isCommitted) {
    const Error unknown{
        ErrorCode::Unavailable,
        {},
        Text{ZTEXT("The server was lost while it saved; look whether the change is there before you repeat it")},
        QStringLiteral("unknown commit")};
    if (!isCommitted) return unknown;
    if (const Done back = reopen(); !back) return unknown;
    const Result<bool> committed = isCommitted();
    if (!committed) return unknown;
    qCInfo(programLog, "the commit in doubt is %s", *committed ? "there" : "not there");
    return committed;
}

Done Connection::transaction(const std::function<Done()>& body, const std::function<Result<bool>()>& isCommitted) {
    Done result = done();
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        if (attempt > 0) stepAside(attempt);
        if (m_lost)
            if (const Done back = reopen(); !back) return back;
        m_runAgain = false;
        bool committing = false;
        result = once(body, committing);
        if (result || !(m_lost || m_runAgain)) return result;
        if (committing && m_lost) {
            const Result<bool> committed = settle(isCommitted);
            if (!committed || *committed) return committed ? done() : Done(committed.error());
        }
    }
    return result;
}

void Connection::interrupt() {
    m_interrupted = true;
    const QMutexLocker lock(&m_guard);
    if (m_sqlite != nullptr) sqlite3_interrupt(m_sqlite);
    if (m_cancel == nullptr) return;
    char reason[256];
    PQcancel(m_cancel, reason, sizeof reason);
}

}  // namespace zhike
