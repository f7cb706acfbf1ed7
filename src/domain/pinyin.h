#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace zhike {

// How a name can be read aloud: one syllable for each Han character, one folded word for each run of Latin letters and
// digits; punctuation has none. Tones are left out, ü is v.
struct Reading {
    QStringList syllables;

    [[nodiscard]] QString joined() const { return syllables.join(QString()); }
    [[nodiscard]] QString initials() const;
};

// A part of a text, in UTF-16 units.
struct Range {
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(Range, Range) = default;
};

// All plausible readings of a name, the likeliest first, at most eight (dependencies.md §5): words by a list of
// phrases, the first character of a name also as a surname, other characters by each of their everyday readings.
// Traditional characters count as simplified ones. Empty when nothing in the name can be read. Thread-safe; about 10 µs
// a name once its characters are known.
[[nodiscard]] QList<Reading> readings(const QString& name);

// The likeliest reading, "yun qi ke ji", and its initials, "yqkj".
[[nodiscard]] QString displayPinyin(const QString& name);
[[nodiscard]] QString initials(const QString& name);

// Which characters of `name` a query matches, for underlining them: words of the query as they are, or by full pinyin,
// by initials, or by any mixture ("云qkj", "yunqkj"). Ranges are sorted and do not touch; empty when a word of the
// query matches nothing.
[[nodiscard]] QList<Range> matchedCharacters(const QString& name, const QString& query);

}  // namespace zhike
