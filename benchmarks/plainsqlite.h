#pragma once

#include <QString>

#include <sqlite3.h>

#include <vector>

namespace zhike::bench {

// The floor of a figure: SQLite by its C interface and nothing around it. Any error ends the program.
class PlainSqlite {
public:
    explicit PlainSqlite(const QString& file);
    ~PlainSqlite();
    PlainSqlite(const PlainSqlite&) = delete;
    PlainSqlite& operator=(const PlainSqlite&) = delete;

    void run(const char* sql);
    // Steps through all rows of a query and returns how many there were.
    qint64 rows(const QString& sql);
    [[nodiscard]] sqlite3_stmt* prepare(const char* sql);
    // Runs a prepared statement once, to its end.
    void step(sqlite3_stmt* statement);

private:
    sqlite3* m_db = nullptr;
    std::vector<sqlite3_stmt*> m_statements;
};

}  // namespace zhike::bench
