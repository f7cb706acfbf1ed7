#pragma once

#include "base/result.h"

#include <QByteArray>

namespace zhike {

// Writes the bytes to a file that takes the place of `path` only when it is whole. Unavailable when that fails; what
// stood there before is then as it was.
[[nodiscard]] Done writeWhole(const QString& path, const QByteArray& bytes);

}  // namespace zhike
