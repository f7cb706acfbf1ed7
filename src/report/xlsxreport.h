#pragma once

#include "base/result.h"
#include "report/report.h"

namespace zhike {

// Writes the report as an Excel workbook: a first sheet with everything but the tables and with charts of Excel's own,
// a sheet for each table, one with the figures of the charts. Texts are texts, never formulas; figures and dates are
// real ones. `path` is replaced only when all of it is written; Unavailable when that fails, Invalid when a table has
// more rows or columns than a sheet can hold.
[[nodiscard]] Done writeXlsx(const Report& report, const QString& path);

}  // namespace zhike
