#pragma once

#include "report/report.h"

namespace zhike {

// The report as one HTML page that needs no other file and asks no server; it runs no script. Light, and fit to be
// printed on A4. Write it as UTF-8.
[[nodiscard]] QString reportHtml(const Report& report);

}  // namespace zhike
