#include "app/demowords.h"

#include "base/text.h"

#include <QFile>
#include <QStringList>

namespace zhike {

namespace {

// A prime, so that neighbours differ in most of their parts and none comes twice.
constexpr qint64 kStride = 1'299'709;

// Takes the next part of a number apart: 0 … size-1.
qint64 part(qint64& number, qint64 size) {
    const qint64 digit = number % size;
    number /= size;
    return digit;
}

}  // namespace

DemoWords::DemoWords(bool chinese) : m_chinese(chinese) {
    QFile file(QStringLiteral(":/demo/words.csv"));
    if (!file.open(QIODevice::ReadOnly)) return;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u',');
        m_words[cells.value(0)] << DemoWord{cells.value(chinese ? 1 : 2), cells.value(3)};
    }
}

const QList<DemoWord>& DemoWords::of(const char* kind) const {
    static const QList<DemoWord> none;
    const auto found = m_words.constFind(QLatin1String(kind));
    return found == m_words.constEnd() ? none : *found;
}

DemoWord DemoWords::company(int index) const {
    const QList<DemoWord>& known = of("company");
    const QList<DemoWord>& places = of("place");
    if (index < known.size()) {
        DemoWord company = known[index];
        for (const DemoWord& place : places)
            if (company.text.contains(place.text)) company.place = place.text;
        return company;
    }
    const QList<DemoWord>& syllables = of("syllable");
    const QList<DemoWord>& trades = of("trade");
    const qint64 shorter = trades.size() * places.size() * syllables.size() * syllables.size();
    const bool longer = index >= shorter;
    qint64 number =
        longer ? (index - shorter) * kStride % (shorter * syllables.size()) : qint64(index) * kStride % shorter;
    const DemoWord& trade = trades[part(number, trades.size())];
    const DemoWord& place = places[part(number, places.size())];
    QString brand;
    for (int i = 0; i < (longer ? 3 : 2); ++i) brand += syllables[part(number, syllables.size())].text;
    if (!m_chinese) brand[0] = brand[0].toUpper();
    return {filled(of("firm").first().text, {place.text, brand, trade.text}), trade.code, place.text};
}

QString DemoWords::person(quint32 roll, bool made) const {
    const QList<DemoWord>& known = of("person");
    if (!made) return known[roll % known.size()].text;
    qint64 number = roll;
    const QList<DemoWord>& given = of("given");
    const QString surname = of("surname")[part(number, of("surname").size())].text;
    QString name = given[part(number, given.size())].text;
    if (part(number, 4) > 0) name += given[part(number, given.size())].text;
    if (m_chinese) return surname + name;
    name[0] = name[0].toUpper();
    return surname + u' ' + name;
}

}  // namespace zhike
