#pragma once

#include "base/result.h"

#include <QString>

namespace zhike {

enum class Engine { Sqlite, Postgres };

// Where a database is: a file, or `postgresql://user@host:port/dbname?sslmode=…`.
struct Location {
    Engine engine = Engine::Sqlite;
    QString file;  // SQLite: path of the .zhk file
    QString host;
    int port = 5432;
    QString database;
    QString user;
    QString password;
    QString options;        // libpq options such as "sslmode=verify-full", separated by ';'
    int patienceMs = 5000;  // SQLite: how long a statement waits for another program that holds the file

    // Understands both forms; what does not begin with postgresql:// or postgres:// is a file.
    [[nodiscard]] static Result<Location> fromText(const QString& text);
};

}  // namespace zhike
