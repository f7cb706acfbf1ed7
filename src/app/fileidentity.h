#pragma once

#include <QByteArray>
#include <QString>

namespace zhike {

// Device and file number of what stands at `path` now; empty when nothing does. Two paths are one file when equal.
[[nodiscard]] QByteArray fileIdentity(const QString& path);

}  // namespace zhike
