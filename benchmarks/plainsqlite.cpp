#include "benchmarks/plainsqlite.h"

#include "benchmarks/figures.h"

namespace zhike::bench {

PlainSqlite::PlainSqlite(const QString& file) {
    if (sqlite3_open(file.toUtf8().constData(), &m_db) != SQLITE_OK) fail(QStringLiteral("cannot open ") + file);
    sqlite3_busy_timeout(m_db, 5000);
}

PlainSqlite::~PlainSqlite() {
    for (sqlite3_stmt* statement : m_statements) sqlite3_finalize(statement);  // those of the search index are its own
    sqlite3_close(m_db);
}

void PlainSqlite::run(const char* sql) {
    if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(QString::fromUtf8(sqlite3_errmsg(m_db)) + QStringLiteral(": ") + QString::fromUtf8(sql));
}

sqlite3_stmt* PlainSqlite::prepare(const char* sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr) != SQLITE_OK)
        fail(QString::fromUtf8(sqlite3_errmsg(m_db)) + QStringLiteral(": ") + QString::fromUtf8(sql));
    m_statements.push_back(statement);
    return statement;
}

void PlainSqlite::step(sqlite3_stmt* statement) {
    int code = SQLITE_ROW;
    while (code == SQLITE_ROW) code = sqlite3_step(statement);
    if (code != SQLITE_DONE) fail(QString::fromUtf8(sqlite3_errmsg(m_db)));
    sqlite3_reset(statement);
}

qint64 PlainSqlite::rows(const QString& sql) {
    sqlite3_stmt* statement = prepare(sql.toUtf8().constData());
    qint64 count = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) ++count;
    sqlite3_reset(statement);
    return count;
}

}  // namespace zhike::bench
