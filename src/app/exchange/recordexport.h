#pragma once

#include "app/files/limits.h"
#include "app/lookup.h"
#include "base/clock.h"

namespace zhike {

// Full: every field by its name, values as codes. Manual: the columns of the paper form, in Chinese, as the manual
// prints them. Importing reads both back without a difference.
enum class ExportLayout { Full, Manual };

struct RecordExport {
    QString kind;  // one of recordKinds()
    QString path;  // .csv .xlsx .json
    ExportLayout layout = ExportLayout::Full;
    CustomerQuery plans = {};  // which plans
    const std::atomic_bool* cancelled = nullptr;
    std::function<void(qint64 done, qint64 total)> progress = {};  // rows
};

// Whether the paper has a form for the kind: plans (表3), followups (表4).
[[nodiscard]] bool hasPaperForm(const QString& kind);

// Writes all records of a kind; returns how many.
[[nodiscard]] Result<int> exportRecords(Repositories& data, const Clock& clock, const RecordExport& request);

}  // namespace zhike
