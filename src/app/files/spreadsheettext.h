#pragma once

#include <QString>

namespace zhike {

// A text for a CSV that people open in a spreadsheet: one that would be taken for a formula (reliability.md §9) gets a
// leading '. withoutFormulaGuard takes exactly this away again; it leaves every other ' alone.
[[nodiscard]] QString withFormulaGuard(const QString& text);
[[nodiscard]] QString withoutFormulaGuard(const QString& text);

// A text for a cell of a workbook, where _x0041_ would be read as the character of that number (ECMA-376 part 1,
// 22.9.2.19).
[[nodiscard]] QString withoutUnitCodes(QString text);

}  // namespace zhike
