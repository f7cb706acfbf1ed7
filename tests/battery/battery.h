#pragma once

#include "storage/location.h"

#include <QString>

namespace zhike {

// One line of the battery's table: what was done how often, what had to come out, what did.
struct Figure {
    QString what;
    int runs = 0;
    QString must;
    QString got;
    bool isAsItMust = false;
};

// The rows of reliability.md §12 that exist. Each works in a temporary folder of its own.

// The program is killed during mixed saves and undos: every confirmed change set is there afterwards.
[[nodiscard]] Figure killDuringSaves(int runs);
// The same with a file in the folder of a service that copies it.
[[nodiscard]] Figure killInASyncFolder(int runs);
// The program is killed while it imports: all rows are there or none, and those that were confirmed are.
[[nodiscard]] Figure killDuringImports(int runs);
// The power fails: what was written and not synced is kept, lost, kept in part or torn.
[[nodiscard]] Figure cutThePower(int runs);
// Random bytes of a file change, blocks vanish, the end is missing.
[[nodiscard]] Figure damageFiles(int runs);
// Another program writes to a file that is open.
[[nodiscard]] Figure writeFromTwoPrograms(int runs);

// Every change set of `keys` is in the history and the file is whole; else what is wrong.
[[nodiscard]] QString whatIsWrong(const Location& location, const QList<qint64>& keys);

}  // namespace zhike
