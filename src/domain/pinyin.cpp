#include "domain/pinyin.h"

#include "domain/pinyintables.h"
#include "domain/textfolding.h"

#include <QHash>

#include <algorithm>

namespace zhike {

namespace {

constexpr qsizetype kMostReadings = 8;

// A character or a word of a name and every way to read it.
struct Segment {
    Range range;
    QStringList options;  // never empty
    bool han = false;
};

struct Word {
    QString text;
    QStringList syllables;
};

// The tables of pinyintables.h, found by the first character of a word, longest words first.
using WordTable = QHash<QChar, QList<Word>>;

WordTable tableOf(std::span<const WordReading> readings) {
    WordTable table;
    for (const WordReading& r : readings)
        table[r.word.front()] += Word{r.word.toString(), r.syllables.toString().split(u' ')};
    for (auto& words : table)
        std::sort(words.begin(), words.end(),
                  [](const Word& a, const Word& b) { return a.text.size() > b.text.size(); });
    return table;
}

// The longest word of the table that stands in `text` at `at`; null when there is none.
const Word* wordAt(const WordTable& table, const QString& text, qsizetype at) {
    const auto words = table.constFind(text[at]);
    if (words == table.cend()) return nullptr;
    for (const Word& word : *words)
        if (QStringView(text).mid(at).startsWith(word.text)) return &word;
    return nullptr;
}

const WordTable& surnames() {
    static const WordTable table = tableOf(surnameReadings());
    return table;
}

QStringList everydayOptions(QChar han) {
    static const WordTable table = tableOf(everydayReadings());
    const auto known = table.constFind(han);
    if (known != table.cend()) return known->first().syllables;
    const QString syllable = syllableOf(han);
    if (!syllable.contains(u'v')) return {syllable};
    return {syllable, QString(syllable).replace(u'v', u'u')};  // typed both ways: lv and lu
}

// A person's name by its shape: two or three Han characters and nothing else, four after a surname of two.
bool isPersonal(const QString& name) {
    if (name.size() < 2 || name.size() > 4) return false;
    if (!std::all_of(name.cbegin(), name.cend(), [](QChar c) { return isHan(c.unicode()); })) return false;
    if (name.size() < 4) return true;
    const Word* surname = wordAt(surnames(), name, 0);
    return surname != nullptr && surname->text.size() == 2;
}

// The readings of the Han character at `at`; `phrase` is a word that starts there, if any.
QList<Segment> hanSegments(const QString& name, qsizetype at, const Word* word) {
    QList<Segment> segments;
    if (word == nullptr) return {{{at, 1}, everydayOptions(name[at]), true}};
    for (qsizetype i = 0; i < word->syllables.size(); ++i) segments += Segment{{at + i, 1}, {word->syllables[i]}, true};
    return segments;
}

// The first Han characters of a name: a surname of two characters is one; one of a single character comes before
// the other readings in a person's name, after them in any other.
QList<Segment> firstHanSegments(const QString& name, qsizetype at, const Word* phrase) {
    const Word* surname = wordAt(surnames(), name, at);
    if (surname != nullptr && surname->text.size() > 1) return hanSegments(name, at, surname);
    QList<Segment> segments = hanSegments(name, at, phrase);
    if (surname == nullptr) return segments;
    QStringList& options = segments.first().options;
    if (isPersonal(name)) {
        options.prepend(surname->syllables.first());
    } else {
        options.append(surname->syllables.first());
    }
    options.removeDuplicates();
    return segments;
}

bool isWordCharacter(QChar c) {
    return (c.isLetterOrNumber() || c.isMark()) && !isHan(c.unicode());
}

bool joinsWords(QChar c) {
    return c == u'\'' || c == QChar(0x2019);
}

Segment wordSegment(const QString& name, qsizetype at) {
    qsizetype end = at + 1;
    while (end < name.size() && (isWordCharacter(name[end]) || joinsWords(name[end]))) ++end;
    return {{at, end - at}, {foldedWord(name.mid(at, end - at))}, false};
}

// `name` is simplified.
QList<Segment> segmentsOf(const QString& name) {
    static const WordTable phrases = tableOf(phraseReadings());
    QList<Segment> segments;
    for (qsizetype at = 0; at < name.size();) {
        const qsizetype before = segments.size();
        if (isHan(name[at].unicode())) {
            const Word* phrase = wordAt(phrases, name, at);
            segments += segments.isEmpty() ? firstHanSegments(name, at, phrase) : hanSegments(name, at, phrase);
        } else if (isWordCharacter(name[at])) {
            segments += wordSegment(name, at);
        }
        const bool found = segments.size() > before;
        at = found ? segments.last().range.start + segments.last().range.length : at + 1;
        if (found && segments.last().options.first().isEmpty()) segments.removeLast();  // a character nobody can read
    }
    return segments;
}

// How many of the options of each segment are combined: all of the first ones, as long as the product allows.
QList<qsizetype> combinedOptions(const QList<Segment>& segments) {
    QList<qsizetype> counts;
    qsizetype product = 1;
    for (const Segment& segment : segments) {
        counts += std::max<qsizetype>(1, std::min(segment.options.size(), kMostReadings / product));
        product *= counts.last();
    }
    return counts;
}

bool continues(QStringView text, qsizetype at, QStringView part) {
    return text.mid(at).startsWith(part);
}

// The places of `query` that can be reached from `from` by matching one segment; the end of the query may lie within
// it.
QList<qsizetype> placesAfter(const Segment& segment, const QString& name, const QString& query, qsizetype from) {
    QList<qsizetype> places;
    if (segment.han && query[from] == name[segment.range.start]) places += from + 1;
    const QStringView rest = QStringView(query).mid(from);
    for (const QString& option : segment.options) {
        if (continues(query, from, option)) places += from + option.size();
        if (option.startsWith(rest)) places += query.size();
        if (option.front() == query[from]) places += from + 1;
    }
    return places;
}

// The range of `name` that `query` matches from segment `first` on; of length 0 when it does not.
Range matchFrom(const QList<Segment>& segments, qsizetype first, const QString& name, const QString& query) {
    QList<qsizetype> reached{0};
    for (qsizetype i = first; i < segments.size() && !reached.isEmpty(); ++i) {
        QList<qsizetype> next;
        for (const qsizetype from : std::as_const(reached)) next += placesAfter(segments[i], name, query, from);
        std::sort(next.begin(), next.end());
        next.erase(std::unique(next.begin(), next.end()), next.end());
        const Range& last = segments[i].range;
        const qsizetype start = segments[first].range.start;
        if (!next.isEmpty() && next.last() == query.size()) return {start, last.start + last.length - start};
        reached = next;
    }
    return {};
}

Range matchOfWord(const QList<Segment>& segments, const QString& name, const QString& word) {
    const qsizetype direct = name.indexOf(word, 0, Qt::CaseInsensitive);
    if (direct >= 0) return {direct, word.size()};
    const QString folded = foldedWord(word);
    for (qsizetype i = 0; i < segments.size() && !folded.isEmpty(); ++i)
        if (const Range range = matchFrom(segments, i, name, folded); range.length > 0) return range;
    return {};
}

QList<Range> joined(QList<Range> ranges) {
    std::sort(ranges.begin(), ranges.end(), [](Range a, Range b) { return a.start < b.start; });
    QList<Range> out;
    for (const Range range : ranges) {
        if (!out.isEmpty() && range.start <= out.last().start + out.last().length) {
            Range& last = out.last();
            last.length = std::max(last.length, range.start + range.length - last.start);
        } else {
            out += range;
        }
    }
    return out;
}

}  // namespace

QString Reading::initials() const {
    QString out;
    for (const QString& syllable : syllables) out += syllable.front();
    return out;
}

QList<Reading> readings(const QString& name) {
    const QList<Segment> segments = segmentsOf(toSimplified(name));
    if (segments.isEmpty()) return {};
    QList<Reading> found{Reading{}};
    const QList<qsizetype> counts = combinedOptions(segments);
    for (qsizetype i = 0; i < segments.size(); ++i) {
        QList<Reading> longer;
        for (const Reading& reading : std::as_const(found))
            for (qsizetype option = 0; option < counts[i]; ++option)
                longer += Reading{reading.syllables + QStringList{segments[i].options[option]}};
        found = longer;
    }
    return found;
}

QString displayPinyin(const QString& name) {
    const auto all = readings(name);
    return all.isEmpty() ? QString() : all.first().syllables.join(u' ');
}

QString initials(const QString& name) {
    const auto all = readings(name);
    return all.isEmpty() ? QString() : all.first().initials();
}

QList<Range> matchedCharacters(const QString& name, const QString& query) {
    const QString simplified = toSimplified(name);
    const QList<Segment> segments = segmentsOf(simplified);
    QList<Range> ranges;
    for (const QString& word : toSimplified(query).simplified().split(u' ', Qt::SkipEmptyParts)) {
        const Range range = matchOfWord(segments, simplified, word);
        if (range.length == 0) return {};
        ranges += range;
    }
    return joined(std::move(ranges));
}

}  // namespace zhike
