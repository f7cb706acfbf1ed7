#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace zhike {

// Phone numbers as the program stores them (domain.md 表1 no. 5). Full-width digits, spaces, brackets and dashes of
// every kind are accepted; an extension follows 转, ext, x, # or a dash and is stored after a dash:
//   mobile            13800135678              also from +86, 0086 and a leading 0
//   landline          021-62345678, 0571-87654321-801
//   local, service    62345678, 4008208820, 95588
//   with country code +551239235555
//   any other number  as it was written, half-width: "(5) 555-4729", "030-0074321"
// An empty text is an empty number. Refused, with Error `invalid` on field `phone`: letters, fewer than 5 or more than
// 20 digits, a masked number, a Chinese mobile number with a digit too few or too many.
// Normalising a stored number gives the same number.
[[nodiscard]] Result<QString> normalizedPhone(const QString& text);

// A stored number in groups for reading: "138 0013 5678", "021 6234 5678", "+55 12 3923 5555".
[[nodiscard]] QString groupedPhone(const QString& phone);

// What is typed so far, in the same groups as soon as it begins as a mobile number: "1380013" is "138 0013"; any other
// text stays as it is.
[[nodiscard]] QString groupedAsTyped(const QString& typed);

// The grouped number with its middle hidden: "138 **** 5678", "0571 **** 4321"; the extension is left out.
// Works on any text, so that a number that was never normalised is hidden as well.
[[nodiscard]] QString maskedPhone(const QString& phone);

// The digits people search a stored number by, each once: the whole number, the number without its extension, its last
// eight and last four digits, and the number without its country or area code.
[[nodiscard]] QStringList phoneTokens(const QString& phone);

}  // namespace zhike
