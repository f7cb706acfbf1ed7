#pragma once

#include <QString>
#include <QVariantList>

struct sqlite3;
struct sqlite3_stmt;

namespace zhike {

// A statement on the handle of the driver, for work of many thousand rows: the driver names each bind by a text of its
// own, which costs more than the insert. Lives within one function.
class SqliteStatement {
public:
    SqliteStatement(sqlite3* handle, const QString& sql);
    ~SqliteStatement();
    SqliteStatement(const SqliteStatement&) = delete;
    SqliteStatement& operator=(const SqliteStatement&) = delete;

    // Runs it with these binds, texts and whole numbers; what it returns is left alone.
    [[nodiscard]] bool run(const QVariantList& binds);
    // SQLite's extended code of what went wrong, as the driver gives it.
    [[nodiscard]] QString errorCode() const;

private:
    sqlite3* m_handle;
    sqlite3_stmt* m_statement = nullptr;
};

}  // namespace zhike
