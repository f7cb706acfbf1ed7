#pragma once

#include "base/result.h"

#include <QList>

#include <functional>

namespace zhike {

// Each page of a data file ends with a sum of its bytes, written with the page and verified whenever it is read, so
// that no changed byte is taken for what somebody saved (ADR 0003). The format is that of SQLite's own checksum
// extension. A file that leaves no room for sums is read and written as it is.

// The bytes at the end of each page that a new file leaves free.
constexpr int kPageSumBytes = 8;

// The name of the way to the disk (SQLite: vfs) that does so, known to SQLite from the first call on. A file opened
// with the parameter `verify=0` is read as far as it can be.
[[nodiscard]] const char* summedDisk();

// Numbers of the pages whose bytes are not as they were written, unless the -wal has them anew; also while others
// write. None for a file without sums. Ends as Cancelled when `goOn` says no.
[[nodiscard]] Result<QList<qint64>> damagedPages(const QString& file, const std::function<bool()>& goOn);

}  // namespace zhike
