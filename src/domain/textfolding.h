#pragma once

#include <QString>

namespace zhike {

// Whether a character is a Han character (the blocks both search engines know as letters).
[[nodiscard]] bool isHan(char32_t c);

// Traditional characters as their simplified ones, character by character, so that positions stay.
// The table comes from ICU when it is first needed (10 to 25 ms) and is remembered by character. Thread-safe.
[[nodiscard]] QString toSimplified(const QString& text);

// A word for comparing: lower case, without accents and anything that is no letter or digit, ß as ss, ø as o:
// "Gonçalves" → "goncalves". Characters beyond the basic plane are left out.
[[nodiscard]] QString foldedWord(const QString& word);

// The reading of one simplified Han character as ICU gives it, without tone, ü as v; empty when it has none.
// The first call costs about 80 ms, each new character some microseconds. Thread-safe.
[[nodiscard]] QString syllableOf(QChar han);

}  // namespace zhike
