#pragma once

#include <QString>

namespace zhike {

// Whether a number of a resident identity card stands anywhere in `text` (reliability.md §10: refused in fields, warned
// about in free text): 18 characters with region, date of birth and check character (GB 11643-1999), or the old form of
// 15 digits with region and date. Blanks and dashes within the number are overlooked; a part of a longer run of digits
// is never taken for one.
[[nodiscard]] bool looksLikeIdentityCard(const QString& text);

// Whether a bank card number stands anywhere in `text`: 16 to 19 digits with the first digits of a known issuer and the
// Luhn check digit (ISO/IEC 7812-1), written in one run or in the groups printed on cards.
[[nodiscard]] bool looksLikeBankCard(const QString& text);

}  // namespace zhike
