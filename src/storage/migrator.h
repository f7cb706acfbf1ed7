#pragma once

#include "storage/connection.h"

namespace zhike {

// "ZHK1", SQLite's application_id of a customer file.
constexpr qint64 kApplicationId = 0x5A484B31;

// One numbered, forward-only step of the schema.
struct Migration {
    int number = 0;
    QStringList statements;  // separated in the file by a line `--;`
};

// All migrations of this program in order, from the embedded `NNNN_name.sql` files.
[[nodiscard]] QList<Migration> allMigrations();

// What the database says it is: 0 for an empty one (SQLite: user_version, server: table meta).
[[nodiscard]] Result<int> schemaVersion(Connection& connection);

// Refuses what this program must not write to: not ours, damaged, or newer than it knows.
[[nodiscard]] Done checkDatabase(Connection& connection, const QList<Migration>& known);

// Runs the pending migrations in one transaction; all or none.
[[nodiscard]] Done migrate(Connection& connection, const QList<Migration>& known);

}  // namespace zhike
