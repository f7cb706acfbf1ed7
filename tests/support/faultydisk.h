#pragma once

#include <QByteArray>
#include <QList>

#include <sqlite3.h>

namespace zhike {

// What was asked of the disk, in order.
struct DiskOperation {
    enum class Kind { Write, Truncate, Sync };
    Kind kind;
    QByteArray file;
    qint64 at;  // where a write begins; the size after a truncation
    QByteArray bytes;
};

// SQLite's way to the disk, which can be made to fail from a chosen write on. While it lives, connections that are
// opened go through it. One at a time; every connection through it is closed before it ends.
class FaultyDisk {
public:
    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;

    // After `good` more writes and syncs every one answers `code` (SQLITE_FULL, SQLITE_IOERR) until heal().
    void failAfter(int good, int code);
    void heal();
    // Notes every operation that succeeds in `into`, until nullptr is given.
    void record(QList<DiskOperation>* into);
    // Whether a write or sync was refused since failAfter().
    [[nodiscard]] bool hasFailed() const;
};

}  // namespace zhike
