#pragma once

#include "storage/structure.h"

namespace zhike {

// The part of new keys that tells two makers of keys apart (reliability.md §2). A file keeps its own as long as it
// stays where it is: a copy, and a file that came to another computer, get a new one. Each session on a server has its
// own.
[[nodiscard]] Result<int> keyNode(Connection& connection, const QString& file);

}  // namespace zhike
