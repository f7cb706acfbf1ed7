#include "storage/dialect.h"

#include <QSqlError>

namespace zhike {

namespace {

// Only letters and digits are indexed, so nothing else can be asked for; this also leaves no syntax to inject.
QString lettersAndDigits(const QString& word) {
    QString kept;
    for (const QChar c : word)
        if (c.isLetterOrNumber() || c.isSurrogate()) kept += c;
    return kept;
}

Error sqliteError(int code, const QString& detail) {
    constexpr int kBusy = 5, kLocked = 6, kReadOnly = 8, kInterrupt = 9, kIo = 10, kCorrupt = 11, kFull = 13;
    constexpr int kCantOpen = 14, kConstraint = 19, kNotADatabase = 26;
    switch (code & 0xFF) {
        case kConstraint:
            return {ErrorCode::Conflict, {}, Text{ZTEXT("This contradicts what is already stored")}, detail};
        case kInterrupt: return cancelled();
        case kBusy:
        case kLocked: return {ErrorCode::Unavailable, {}, Text{ZTEXT("Another program holds the data file")}, detail};
        case kReadOnly: return {ErrorCode::Unavailable, {}, Text{ZTEXT("The data file can only be read")}, detail};
        case kFull: return {ErrorCode::Unavailable, {}, Text{ZTEXT("Not saved: no space is left on the disk")}, detail};
        case kIo: return {ErrorCode::Unavailable, {}, Text{ZTEXT("Not saved: the disk reports an error")}, detail};
        case kCantOpen: return {ErrorCode::Unavailable, {}, Text{ZTEXT("The data file cannot be opened")}, detail};
        case kCorrupt:
        case kNotADatabase:
            return {ErrorCode::Internal, {}, Text{ZTEXT("The file is damaged or not a customer file")}, detail};
        default: return {ErrorCode::Internal, {}, Text{ZTEXT("The database refused the operation")}, detail};
    }
}

Error postgresError(const QString& state, const QString& detail) {
    if (state.startsWith(u"23"))
        return {ErrorCode::Conflict, {}, Text{ZTEXT("This contradicts what is already stored")}, detail};
    if (state == u"57014") return cancelled();
    if (state == u"42501") return {ErrorCode::NotPermitted, {}, Text{ZTEXT("The server does not allow this")}, detail};
    if (state == u"40001" || state == u"40P01")
        return {ErrorCode::Unavailable, {}, Text{ZTEXT("The server is busy with the same data, try again")}, detail};
    if (state.isEmpty() || state.startsWith(u"08") || state.startsWith(u"57P") || state.startsWith(u"53"))
        return {ErrorCode::Unavailable, {}, Text{ZTEXT("The server cannot be reached")}, detail};
    return {ErrorCode::Internal, {}, Text{ZTEXT("The database refused the operation")}, detail};
}

}  // namespace

QString Dialect::sql(QString text) const {
    const bool sqlite = m_engine == Engine::Sqlite;
    text.replace(QLatin1String("{int}"), sqlite ? QLatin1String("INTEGER") : QLatin1String("BIGINT"));
    text.replace(QLatin1String("{bytes}"), sqlite ? QLatin1String("BLOB") : QLatin1String("BYTEA"));
    text.replace(QLatin1String("{strict}"), sqlite ? QLatin1String("STRICT") : QLatin1String());
    const QLatin1String ours(sqlite ? "{sqlite}" : "{postgres}");
    const QLatin1String theirs(sqlite ? "{postgres}" : "{sqlite}");
    if (text.startsWith(theirs)) return {};
    return text.startsWith(ours) ? text.mid(ours.size()) : text;
}

QStringList Dialect::searchSchema() const {
    if (m_engine == Engine::Sqlite) {
        return {QStringLiteral("CREATE TABLE customer_search (customer_id INTEGER PRIMARY KEY, tokens TEXT NOT NULL) "
                               "STRICT"),
                QStringLiteral("CREATE VIRTUAL TABLE customer_fts USING fts5(k, content='', detail=none, columnsize=0, "
                               "prefix='1 2 3', tokenize='unicode61 remove_diacritics 0')")};
    }
    return {QStringLiteral("CREATE TABLE customer_search (customer_id BIGINT PRIMARY KEY, tokens TEXT NOT NULL, "
                           "tok TSVECTOR NOT NULL)"),
            QStringLiteral("CREATE INDEX customer_search_tok ON customer_search USING gin (tok)")};
}

QString Dialect::foundBy() const {
    return m_engine == Engine::Sqlite
               ? QStringLiteral("SELECT rowid FROM customer_fts WHERE customer_fts MATCH ?")
               : QStringLiteral("SELECT customer_id FROM customer_search WHERE tok @@ CAST(? AS tsquery)");
}

QString Dialect::searchCondition(int most) const {
    const bool sqlite = m_engine == Engine::Sqlite;
    QString found = foundBy();
    if (most >= 0)  // archived customers are found too, by those who look for them
        found += QStringLiteral(
                     " AND %1 NOT IN (SELECT customer_id FROM customer WHERE archived_ms IS NOT NULL AND removed_ms IS "
                     "NULL) ORDER BY %1 DESC LIMIT %2")
                     .arg(sqlite ? QLatin1String("rowid") : QLatin1String("customer_id"))
                     .arg(most);
    return QStringLiteral("c.customer_id IN (%1)").arg(found);
}

QString Dialect::matchExpression(const QList<SearchTerm>& terms) const {
    const bool sqlite = m_engine == Engine::Sqlite;
    const QChar quote = sqlite ? u'"' : u'\'';
    QStringList parts;
    for (const SearchTerm& term : terms) {
        const QString word = lettersAndDigits(term.word);
        if (word.isEmpty()) return sqlite ? QStringLiteral("\"\"") : QString();  // such a word stands nowhere
        parts << quote + word + quote + (term.prefix ? QLatin1String(sqlite ? "*" : ":*") : QLatin1String());
    }
    return parts.join(sqlite ? QLatin1String(" AND ") : QLatin1String(" & "));
}

QString Dialect::matchAny(const QStringList& tokens) const {
    const bool sqlite = m_engine == Engine::Sqlite;
    const QString quote(sqlite ? u'"' : u'\'');
    return quote + tokens.join(quote + QLatin1String(sqlite ? " OR " : " | ") + quote) + quote;
}

QList<Dialect::IndexStatement> Dialect::indexStatements(const QList<IndexChange>& changes) const {
    const bool sqlite = m_engine == Engine::Sqlite;
    IndexStatement forget{QStringLiteral("INSERT INTO customer_fts (customer_fts, rowid, k) VALUES ('delete', ?, ?)"),
                          {}};
    IndexStatement find{QStringLiteral("INSERT INTO customer_fts (rowid, k) VALUES (?, ?)"), {}};
    IndexStatement remove{QStringLiteral("DELETE FROM customer_search WHERE customer_id = ?"), {}};
    IndexStatement keep{sqlite ? QStringLiteral("INSERT INTO customer_search (customer_id, tokens) VALUES (?, ?) "
                                                "ON CONFLICT (customer_id) DO UPDATE SET tokens = excluded.tokens")
                               : QStringLiteral("INSERT INTO customer_search (customer_id, tokens, tok) VALUES "
                                                "(?, ?, array_to_tsvector(string_to_array(?, ' '))) ON CONFLICT "
                                                "(customer_id) DO UPDATE SET tokens = excluded.tokens, tok = "
                                                "excluded.tok"),
                        {}};
    for (const auto& [customer, before, after] : changes) {
        const QVariant id = qlonglong(customer);
        if (sqlite && !before.isEmpty()) forget.binds << QVariantList{id, before};
        if (sqlite && !after.isEmpty()) find.binds << QVariantList{id, after};
        if (after.isEmpty()) remove.binds << QVariantList{id};
        if (!after.isEmpty()) keep.binds << (sqlite ? QVariantList{id, after} : QVariantList{id, after, after});
    }
    return {forget, find, remove, keep};  // contentless FTS5 forgets only what it is told word by word
}

Error Dialect::errorOf(const QSqlError& error) const {
    const QString code = error.nativeErrorCode();
    // The driver's text can hold values of the statement; only its code and kind go to the log.
    const QString detail = QStringLiteral("%1 %2").arg(m_engine == Engine::Sqlite ? u"sqlite" : u"postgres", code);
    if (qEnvironmentVariableIsSet("ZHIKE_DEBUG_SQL")) qWarning("%s", qPrintable(error.text()));
    return m_engine == Engine::Sqlite ? sqliteError(code.toInt(), detail) : postgresError(code, detail);
}

bool Dialect::mayRunAgain(const QSqlError& error) const {
    const QString code = error.nativeErrorCode();
    return m_engine == Engine::Postgres && (code == u"40001" || code == u"40P01");
}

}  // namespace zhike
