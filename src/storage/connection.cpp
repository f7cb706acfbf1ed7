#include "storage/connection.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
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
    {"foreign_keys", "ON", "1"},    {"busy_timeout", "5000", "5000"},
    {"trusted_schema", "OFF", "0"}, {"cell_size_check", "ON", "1"},
    {"mmap_size", "0", "0"},        {"secure_delete", "ON", "1"},
    {"fullfsync", "ON", "1"},       {"checkpoint_fullfsync", "ON", "1"},
    {"synchronous", "FULL", "2"},   {"journal_size_limit", "67108864", "67108864"},
};

constexpr Pragma kReader[] = {{"wal_autocheckpoint", "0", "0"}, {"query_only", "ON", "1"}};

template <class Handle>
Handle* driverHandle(const QSqlDatabase& db, const char* typeName) {
    const QVariant v = db.driver()->handle();
    return qstrcmp(v.typeName(), typeName) == 0 ? *static_cast<Handle* const*>(v.constData()) : nullptr;
}

}  // namespace

bool Rows::next() {
    return m_query->next();
}
qint64 Rows::number(int column) const {
    return m_query->value(column).toLongLong();
}
QString Rows::text(int column) const {
    return m_query->value(column).toString();
}
bool Rows::isNull(int column) const {
    return m_query->isNull(column);
}
void Rows::finish() {
    m_query->finish();
}
int Rows::changed() const {
    return m_query->numRowsAffected();
}

QVariant Rows::value(int column) const {
    if (m_query->isNull(column)) return {};
    const QVariant v = m_query->value(column);
    if (v.typeId() == QMetaType::QString) return v;
    return v.toLongLong();
}

Connection::Connection(Dialect dialect, QString name) : m_dialect(dialect), m_name(std::move(name)) {}

Connection::~Connection() {
    m_handle = nullptr;
    m_statements.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const Location& location, Use use) {
    const bool sqlite = location.engine == Engine::Sqlite;
    auto connection = std::unique_ptr<Connection>(
        new Connection(Dialect(location.engine), QUuid::createUuid().toString(QUuid::WithoutBraces)));
    QSqlDatabase db =
        QSqlDatabase::addDatabase(sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), connection->m_name);
    if (sqlite) {
        db.setDatabaseName(location.file);
        db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    } else {
        db.setHostName(location.host);
        db.setPort(location.port);
        db.setDatabaseName(location.database);
        db.setUserName(location.user);
        db.setPassword(location.password);
        db.setConnectOptions(location.options);
    }
    if (!db.open()) return connection->m_dialect.errorOf(db.lastError());
    connection->m_handle = sqlite ? static_cast<void*>(driverHandle<sqlite3>(db, "sqlite3*"))
                                  : static_cast<void*>(driverHandle<PGconn>(db, "PGconn*"));
    const Done ready = sqlite ? connection->setUpSqlite(use) : connection->setUpPostgres();
    if (!ready) return ready.error();
    return connection;
}

Done Connection::setUpSqlite(Use use) {
    auto* handle = static_cast<sqlite3*>(m_handle.load());
    if (handle == nullptr)
        return Error{ErrorCode::Internal,
                     {},
                     Text{ZTEXT("The database refused the operation")},
                     QStringLiteral("the driver gives no handle")};
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
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
    if (use == Use::Write) return apply({"journal_mode", "WAL", "wal"});
    for (const Pragma& pragma : kReader)
        if (const Done ok = apply(pragma); !ok) return ok;
    return done();
}

Done Connection::setUpPostgres() {
    for (const char* setting : {"SET statement_timeout = '10min'", "SET idle_in_transaction_session_timeout = '60s'",
                                "SET search_path = zhike", "SET client_min_messages = warning"})
        if (const Done ok = execute(QString::fromLatin1(setting)); !ok) return ok;
    return done();
}

Result<QSqlQuery*> Connection::prepared(const QString& sql) {
    if (const auto found = m_statements.constFind(sql); found != m_statements.constEnd()) return found->get();
    auto query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name, false));
    query->setForwardOnly(true);
    if (!query->prepare(m_dialect.sql(sql))) return m_dialect.errorOf(query->lastError());
    m_statements.insert(sql, query);
    return query.get();
}

Result<Rows> Connection::run(const QString& sql, const QVariantList& binds) {
    const Result<QSqlQuery*> statement = prepared(sql);
    if (!statement) return statement.error();
    QSqlQuery& query = **statement;
    for (qsizetype i = 0; i < binds.size(); ++i) query.bindValue(int(i), binds[i]);
    if (!query.exec()) {
        const Error error = m_dialect.errorOf(query.lastError());
        query.finish();
        return error;
    }
    return Rows(query);
}

Done Connection::execute(const QString& sql) {
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (!query.exec(m_dialect.sql(sql))) return m_dialect.errorOf(query.lastError());
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

Done Connection::transaction(const std::function<Done()>& body) {
    // IMMEDIATE: the writer never starts as a reader that is refused later.
    const Done begun = execute(isSqlite() ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
    if (!begun) return begun;
    Done result = body();
    if (result) result = execute(QStringLiteral("COMMIT"));
    if (!result) (void)execute(QStringLiteral("ROLLBACK"));
    return result;
}

void Connection::interrupt() {
    void* handle = m_handle.load();
    if (handle == nullptr) return;
    if (isSqlite()) {
        sqlite3_interrupt(static_cast<sqlite3*>(handle));
        return;
    }
    PGcancel* cancel = PQgetCancel(static_cast<PGconn*>(handle));
    char reason[256];
    PQcancel(cancel, reason, sizeof reason);
    PQfreeCancel(cancel);
}

}  // namespace zhike
