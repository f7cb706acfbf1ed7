#pragma once

#include <cstdio>

namespace zhike {

// Whether people look at this stream, rather than a file or another program reading it.
[[nodiscard]] bool isTerminal(FILE* stream);

}  // namespace zhike
