#pragma once

#include "base/result.h"

#include <QString>

namespace zhike {

// Whether `code` is a unified social credit code in stored form: 18 characters, the last one the check character of the
// first 17 (GB 32100-2015, modulus 31).
[[nodiscard]] bool isCreditCode(const QString& code);

// The code as stored: half-width, upper case, without blanks and dashes. An empty text is an empty code; anything that
// is no valid code is refused, with Error `invalid` on field `credit_code`.
[[nodiscard]] Result<QString> normalizedCreditCode(const QString& text);

}  // namespace zhike
