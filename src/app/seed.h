#pragma once

#include "base/clock.h"
#include "storage/connection.h"

namespace zhike {

// Fills a fresh schema: file identity and node, the lists of domain.md §2, 未分配 and one administrator.
[[nodiscard]] Done seed(Connection& connection, const Clock& clock, bool chinese);

}  // namespace zhike
