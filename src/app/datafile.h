#pragma once

#include "base/clock.h"
#include "storage/location.h"

#include <QLockFile>

#include <memory>

namespace zhike {

// Makes a new database with the lists of the manual, 未分配 and one administrator. The only way a schema is created.
// A file appears whole or not at all and is never put over an existing one; a server's database must be empty.
[[nodiscard]] Done createDatabase(const Location& location, const Clock& clock, bool chinese);

// Keeps other programs from writing the same file while it lives; a server needs none.
class DataLock {
public:
    // Unavailable, naming who, when another program on this file holds it.
    [[nodiscard]] static Result<std::unique_ptr<DataLock>> take(const Location& location);

private:
    std::unique_ptr<QLockFile> m_lock;
};

// Refuses what is missing, empty, cut off, not ours or newer than this program (reliability.md §3-4); reads only.
[[nodiscard]] Done checkDatabaseAt(const Location& location);

// Runs pending migrations on a database that passed checkDatabaseAt(); a file is copied to `name.vN.zhk` first.
// The caller holds the lock.
[[nodiscard]] Done upgradeDatabase(const Location& location);

// A database that is ready for work.
struct OpenedData {
    Location location;
    std::unique_ptr<DataLock> lock;
    QTimeZone zone;      // of the company; invalid when it names none that is known here
    QString identity;    // of the data, the same wherever the file lies
    bool isNew = false;  // it was made just now
};

// Checks the database, takes the lock, brings an older one up to date; fails with the sentence to show. Takes its
// time, on any thread.
[[nodiscard]] Result<OpenedData> openData(const Location& location);

// Where the desktop program keeps its data unless told otherwise.
[[nodiscard]] QString defaultDataFile();

}  // namespace zhike
