#include "rules/datewords.h"

#include "domain/textfolding.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace zhike {

namespace {

// A Latin word stands alone: "sat" is no part of "satisfied".
QString bounded(const QString& word) {
    const QString escaped = QRegularExpression::escape(word);
    const bool isLatin = word[0] >= u'a' && word[0] <= u'z';
    return isLatin ? QStringLiteral("(?<![a-z])%1(?![a-z])").arg(escaped) : escaped;
}

}  // namespace

QString foldedDate(QStringView text) {
    return toSimplified(text.toString().normalized(QString::NormalizationForm_KC)).toLower().simplified();
}

const DateWords& DateWords::builtIn() {
    static const DateWords words = [] {
        QFile file(QStringLiteral(":/rules/dates.txt"));
        return DateWords(file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString());
    }();
    return words;
}

DateWords::DateWords(const QString& list) {
    static const QRegularExpression separators(QStringLiteral("[,\u3001]"));
    QString section;
    for (const QString& line : list.split(u'\n')) {
        if (line.startsWith(u'[')) section = line.mid(1).chopped(1);
        const qsizetype colon = line.indexOf(u':');
        if (line.startsWith(u'#') || section.isEmpty() || colon < 0) continue;
        for (const QString& word : line.mid(colon + 1).split(separators))
            m_sections[section].insert(foldedDate(word), line.left(colon).toInt());
    }
}

int DateWords::number(const char* section, const QString& word, int otherwise) const {
    return m_sections.value(QString::fromLatin1(section)).value(word, otherwise);
}

QString DateWords::any(const char* section) const {
    QStringList words = m_sections.value(QString::fromLatin1(section)).keys();
    // The longest first: an alternative that fits ends the search. The order of a hash is none.
    std::sort(words.begin(), words.end(),
              [](const QString& a, const QString& b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
    std::transform(words.begin(), words.end(), words.begin(), bounded);
    return QStringLiteral("(?:%1)").arg(words.join(u'|'));
}

QString DateWords::figures() const {
    const QString han = any("numerals");
    return QStringLiteral("(?:(?<![\\d.])\\d{1,2}|(?<!%1)%1{1,3})").arg(han);
}

int DateWords::valueOf(const QString& figures) const {
    bool isNumber = false;
    const int plain = figures.toInt(&isNumber);
    if (isNumber) return plain;
    constexpr int kTen = 10;
    int tens = 0;
    int ones = 0;
    bool hasTen = false;
    for (const QChar figure : figures) {
        const int value = number("numerals", QString(figure));
        if (value == kTen && !hasTen) {
            hasTen = true;
            tens = std::max(1, ones);
            ones = 0;
        } else if (ones == 0 && value < kTen) {
            ones = value;
        } else {
            return 0;  // two figures in a row
        }
    }
    return tens * kTen + ones;
}

}  // namespace zhike
