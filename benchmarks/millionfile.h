#pragma once

#include "storage/repositories.h"

namespace zhike::bench {

// Where the benchmarks keep their files: build/bench.
[[nodiscard]] QString benchFolder();
// Seconds it took to make a file of that many customers at `path`, which must not be there.
[[nodiscard]] double secondsToGenerate(const QString& path, int customers);
// The file with a million customers, made once and kept; brought up to date when the schema has grown.
[[nodiscard]] Location millionFile();
// A reader of that file, as the lanes of the store have it.
[[nodiscard]] std::unique_ptr<Connection> reader(const Location& location);

}  // namespace zhike::bench
