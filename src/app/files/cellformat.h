#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace zhike {

// How a number in a workbook is meant, by its number format (ECMA-376 part 1, 18.8.30 and 18.8.31).
struct CellFormat {
    bool isDate = false;
    int zeros = 0;  // "000000": shown with at least so many digits
    friend bool operator==(const CellFormat&, const CellFormat&) = default;
};

// A number format that needs no code in the file.
[[nodiscard]] CellFormat builtInFormat(int id);
// A format code: dates have y, m, d, h or s outside quotes, brackets and escapes. Elapsed times ([h]:mm) are numbers.
[[nodiscard]] CellFormat formatOfCode(QStringView code);

// A serial date as text: "2023-08-15", "2023-08-15 13:45", "13:45"; nothing when it is none. Serial 60 is the day
// that never was, 1900-02-29, as Excel shows it. from1904: the workbook counts from 1904-01-01.
[[nodiscard]] std::optional<QString> dateOfSerial(double serial, bool from1904);

// A number as stored ("13800135678", "1.38E10", "0.30000000000000004") as a person reads it: no exponent, at most the
// 15 digits Excel keeps. Text that is no number comes back unchanged.
[[nodiscard]] QString plainNumber(QStringView stored, int zeros = 0);
// Whether digits were lost: a whole number of more than 15 digits (identity cards, bank accounts kept as numbers).
[[nodiscard]] bool hasLostDigits(QStringView stored);

}  // namespace zhike
