#pragma once

#include "app/readablecopy.h"
#include "base/clock.h"

#include <QLockFile>

#include <memory>

namespace zhike {

// Makes a new database with the lists of the manual, 未分配 and one administrator. The only way a schema is created.
// A file appears whole or not at all and is never put over an existing one; a server's database must be empty.
[[nodiscard]] Done createDatabase(const Location& location, const Clock& clock, bool chinese);

// Something about a data file that must be known though it opens all the same.
struct Finding {
    enum class Kind {
        Synced,       // its folder is copied to other computers by a service
        SavesMissing  // confirmed saves are not in it
    };
    Kind kind;
    Text message;
};

// Keeps other programs from writing the same file while it lives; a server needs none.
class DataLock {
public:
    // Unavailable when another program holds it, naming who, and on a disk that is not of this computer.
    [[nodiscard]] static Result<std::unique_ptr<DataLock>> take(const Location& location);

private:
    std::unique_ptr<QLockFile> m_lock;
};

// Refuses what is missing, empty, cut off, not ours or newer than this program, and a file with the -wal of another one
// beside it (reliability.md §3-4); reads only.
[[nodiscard]] Done checkDatabaseAt(const Location& location);

// What is to be known about a database that passed checkDatabaseAt().
[[nodiscard]] Result<QList<Finding>> findingsAt(const Location& location);

// Runs pending migrations on a database that passed checkDatabaseAt(); a file is copied to `name.vN.zhk` first.
// The caller holds the lock.
[[nodiscard]] Done upgradeDatabase(const Location& location);

// A database that is ready for work.
struct OpenedData {
    Location location;
    std::unique_ptr<DataLock> lock;
    QTimeZone zone;    // of the company; invalid when it names none that is known here
    QString identity;  // of the data, the same wherever the file lies
    QList<Finding> findings;
    std::unique_ptr<ReadableCopy> copy;  // set when `location` is only a copy to read
    bool isNew = false;                  // it was made just now
};

// Checks the database, takes the lock, brings an older one up to date; fails with the sentence to show. Takes its
// time, on any thread.
[[nodiscard]] Result<OpenedData> openData(const Location& location);

// The same with a copy of the file, to read only: for a place that cannot be written, a network disk, a file that is
// open elsewhere. The file stays untouched.
[[nodiscard]] Result<OpenedData> openCopy(const Location& location);

// Where the desktop program keeps its data unless told otherwise.
[[nodiscard]] QString defaultDataFile();

}  // namespace zhike
