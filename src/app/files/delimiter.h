#pragma once

#include <QStringView>

namespace zhike {

// The delimiter of the table that starts with `sample`: of comma, tab, semicolon and bar the one that cuts most rows
// into the same number of fields. Quoted fields are respected; a comma when nothing speaks for another.
[[nodiscard]] QChar guessDelimiter(QStringView sample);

}  // namespace zhike
