#pragma once

#include <QString>

namespace zhike {

// Whether a text may hold line breaks.
enum class Lines { Single, Many };

// Text from outside made safe to store, index, show and export (reliability.md §1.5). Removed: NUL and the other
// control characters except tab and line feed, lone surrogates, non-characters that XML refuses, marks that change
// the writing direction, and invisible characters such as a byte order mark. Every kind of line break becomes a line
// feed, or one space when the text is a single line. The result is NFC, trimmed, and at most `maxLength` UTF-16
// units long (-1: no limit) without half a surrogate pair. Cleaning twice changes nothing.
[[nodiscard]] QString cleanText(const QString& text, int maxLength = -1, Lines lines = Lines::Single);

// Full-width forms (Ａ１＠（　) as their ASCII counterparts; everything else stays.
[[nodiscard]] QString halfWidth(const QString& text);

}  // namespace zhike
