#include "storage/sqlitestatement.h"

#include <sqlite3.h>

namespace zhike {

namespace {

// The text stays where it is until the statement was run.
int bind(sqlite3_stmt* statement, int place, const QVariant& value) {
    if (value.isNull()) return sqlite3_bind_null(statement, place);
    if (value.typeId() != QMetaType::QString) return sqlite3_bind_int64(statement, place, value.toLongLong());
    const auto* text = static_cast<const QString*>(value.constData());
    return sqlite3_bind_text16(statement, place, text->utf16(), int(text->size() * sizeof(char16_t)), SQLITE_STATIC);
}

}  // namespace

SqliteStatement::SqliteStatement(sqlite3* handle, const QString& sql) : m_handle(handle) {
    const QByteArray text = sql.toUtf8();
    sqlite3_prepare_v2(handle, text.constData(), int(text.size()), &m_statement, nullptr);
}

SqliteStatement::~SqliteStatement() {
    sqlite3_finalize(m_statement);
}

bool SqliteStatement::run(const QVariantList& binds) {
    if (m_statement == nullptr) return false;
    for (qsizetype i = 0; i < binds.size(); ++i)
        if (bind(m_statement, int(i + 1), binds[i]) != SQLITE_OK) return false;
    int result = SQLITE_ROW;
    while (result == SQLITE_ROW) result = sqlite3_step(m_statement);
    return sqlite3_reset(m_statement) == SQLITE_OK && result == SQLITE_DONE;
}

QString SqliteStatement::errorCode() const {
    return QString::number(sqlite3_extended_errcode(m_handle));
}

}  // namespace zhike
