#pragma once

#include "base/result.h"
#include "report/report.h"

namespace zhike {

// Writes the report as what the ending of `path` says: .pdf, .html or .xlsx. Invalid (“out”) for another ending. `path`
// is replaced only when all of it is written; Unavailable when that fails. A PDF needs a QGuiApplication.
[[nodiscard]] Done writeReport(const Report& report, const QString& path);

}  // namespace zhike
