#include "storage/migrator.h"

#include <QDir>
#include <QFile>

namespace zhike {

namespace {

Done markVersion(Connection& connection, int number) {
    if (!connection.isSqlite()) {
        const Result<Rows> stored =
            connection.run(QStringLiteral("INSERT INTO meta (name, value) VALUES ('schema_version', ?) "
                                          "ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
                           {QString::number(number)});
        return stored ? done() : Done(stored.error());
    }
    if (const Done ok = connection.execute(QStringLiteral("PRAGMA application_id=%1").arg(kApplicationId)); !ok)
        return ok;
    return connection.execute(QStringLiteral("PRAGMA user_version=%1").arg(number));
}

// A file can be ours and cut or overwritten where its tables begin.
Done checkTables(Connection& connection) {
    const Result<qint64> tables =
        connection.number(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN "
                                         "('meta', 'app_user', 'choice', 'setting', 'customer', 'batch', 'journal')"));
    if (!tables) return tables.error();
    if (*tables != 7) return invalid("db", Text{ZTEXT("The file is damaged or not a customer file")});
    const Result<qint64> newest = connection.number(QStringLiteral("SELECT max(journal_id) FROM journal"));
    return newest ? done() : Done(newest.error());
}

Done lockServerSchema(Connection& connection) {
    for (const char* sql :
         {"CREATE SCHEMA IF NOT EXISTS zhike", "CREATE TABLE IF NOT EXISTS zhike.schema_lock (one BIGINT PRIMARY KEY)",
          "INSERT INTO zhike.schema_lock VALUES (1) ON CONFLICT DO NOTHING",
          "SELECT one FROM zhike.schema_lock FOR UPDATE"})
        if (const Done ok = connection.execute(QString::fromLatin1(sql)); !ok) return ok;
    return done();
}

}  // namespace

QList<Migration> allMigrations() {
    QList<Migration> all;
    const QDir folder(QStringLiteral(":/migrations"));
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) continue;
        all << Migration{name.left(4).toInt(), QString::fromUtf8(file.readAll()).split(QStringLiteral("\n--;\n"))};
    }
    return all;
}

Result<int> schemaVersion(Connection& connection) {
    if (connection.isSqlite()) {
        const Result<qint64> version = connection.number(QStringLiteral("PRAGMA user_version"));
        return version ? Result<int>(int(*version)) : version.error();
    }
    const Result<qint64> known =
        connection.number(QStringLiteral("SELECT count(*) FROM information_schema.tables WHERE table_schema = 'zhike' "
                                         "AND table_name = 'meta'"));
    if (!known) return known.error();
    if (*known == 0) return 0;
    const Result<QString> version =
        connection.text(QStringLiteral("SELECT value FROM meta WHERE name = 'schema_version'"));
    return version ? Result<int>(version->toInt()) : version.error();
}

Done checkDatabase(Connection& connection, const QList<Migration>& known) {
    const Result<int> version = schemaVersion(connection);
    if (!version) return version.error();
    if (connection.isSqlite()) {
        const Result<qint64> application = connection.number(QStringLiteral("PRAGMA application_id"));
        if (!application) return application.error();
        if (*application != kApplicationId)
            return invalid("db", Text{ZTEXT("The file is damaged or not a customer file")});
    } else if (*version == 0) {
        return notFound("db",
                        Text{ZTEXT("The database on the server is empty; an administrator makes it with “init”")});
    }
    if (*version > known.last().number)
        return unavailable(
            "db", Text{ZTEXT("This data was made by a newer version of the program (data version %1, this program "
                             "knows %2); please update"),
                       {QString::number(*version), QString::number(known.last().number)}});
    return connection.isSqlite() ? checkTables(connection) : done();
}

Done migrate(Connection& connection, const QList<Migration>& known) {
    const Result<int> before = schemaVersion(connection);
    if (!before) return before.error();
    if (*before >= known.last().number) return done();
    return connection.transaction([&]() -> Done {
        if (!connection.isSqlite())
            if (const Done locked = lockServerSchema(connection); !locked) return locked;
        const Result<int> current = schemaVersion(connection);
        if (!current) return current.error();
        for (const Migration& migration : known) {
            if (migration.number <= *current) continue;
            for (const QString& statement : migration.statements)
                if (!connection.dialect().sql(statement).isEmpty())
                    if (const Done ok = connection.execute(statement); !ok) return ok;
            if (migration.number == 1)
                for (const QString& statement : connection.dialect().searchSchema())
                    if (const Done ok = connection.execute(statement); !ok) return ok;
            if (const Done marked = markVersion(connection, migration.number); !marked) return marked;
        }
        return done();
    });
}

}  // namespace zhike
