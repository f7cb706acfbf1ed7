#pragma once

#include <QString>

namespace zhike {

// What makes a place unfit for the one writer of a data file (reliability.md §3). Nothing is opened to find out.

// The service that copies the folder of `path` to other computers, as people call it; empty when none is known to.
[[nodiscard]] QString syncServiceOf(const QString& path);

// Whether a file system by that name (as the system lists it: "nfs4", "fuse.sshfs") or a path like //server/share lies
// on another machine or behind a program, where locks and syncs cannot be relied upon.
[[nodiscard]] bool isFarAway(const QByteArray& fileSystem, const QString& path);

// The same of the place where `path` is or would be.
[[nodiscard]] bool isOnFarDisk(const QString& path);

}  // namespace zhike
