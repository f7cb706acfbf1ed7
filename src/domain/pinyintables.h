#pragma once

#include <QStringView>

#include <span>

namespace zhike {

// What ICU's character readings get wrong or leave out for names of people, places and companies. Data only.

// A word of Han characters and its syllables, separated by one blank.
struct WordReading {
    QStringView word;
    QStringView syllables;
};

// Surnames of one character whose reading differs from the everyday one, and every usual surname of two characters.
[[nodiscard]] std::span<const WordReading> surnameReadings();
// Words in which a character has one certain reading.
[[nodiscard]] std::span<const WordReading> phraseReadings();
// Characters with several everyday readings, the likelier one in a name first.
[[nodiscard]] std::span<const WordReading> everydayReadings();

}  // namespace zhike
