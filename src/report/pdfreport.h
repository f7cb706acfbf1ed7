#pragma once

#include "base/result.h"
#include "report/report.h"

#include <QPageLayout>

class QPagedPaintDevice;

namespace zhike {

// A4 with margins of 15 mm, upright unless a table has more than eight columns.
[[nodiscard]] QPageLayout pageLayoutOf(const Report& report);

// Paints all pages on a printer or a PDF that has this layout.
void paintReport(const Report& report, QPagedPaintDevice& device);

// Writes the report as a vector PDF. Its Chinese can be searched and copied. `path` is replaced only when all of it is
// written; Unavailable when that fails. Needs a QGuiApplication, if only an off-screen one, and its thread.
[[nodiscard]] Done writePdf(const Report& report, const QString& path);

}  // namespace zhike
