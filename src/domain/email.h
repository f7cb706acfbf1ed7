#pragma once

#include "base/result.h"

#include <QString>

namespace zhike {

// An e-mail address as stored (domain.md 表1 no. 6): trimmed, half-width, its domain in lower case. Letters of every
// script are allowed on both sides of the @. An empty text is an empty address. Refused, with Error `invalid` on field
// `email`, is only what no mail server would take.
[[nodiscard]] Result<QString> normalizedEmail(const QString& text);

// The address with its local part hidden: "w***@yunqi.example"; a text without @ is hidden but for its first character.
[[nodiscard]] QString maskedEmail(const QString& email);

}  // namespace zhike
