#pragma once

#include <QString>

namespace zhike {

// A text for a CSV that people open in a spreadsheet: one that would be taken for a formula (reliability.md §9) gets a
// leading '. withoutFormulaGuard takes exactly this away again; it leaves every other ' alone.
[[nodiscard]] QString withFormulaGuard(const QString& text);
[[nodiscard]] QString withoutFormulaGuard(const QString& text);

}  // namespace zhike
