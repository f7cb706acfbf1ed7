#include "rules/nextactionwords.h"

#include "domain/textfolding.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <utility>

namespace zhike {

namespace {

constexpr std::array<std::pair<const char*, quint64>, 27> kSections{{
    {"acts", ActWord},
    {"light acts", LightActWord},
    {"talk", TalkWord},
    {"empty acts", EmptyActWord},
    {"vague", VagueWord},
    {"objects", ObjectWord},
    {"fillers", FillerWord},
    {"others", OtherWord},
    {"determiners", DeterminerWord},
    {"topics", TopicWord},
    {"partners", PartnerWord},
    {"heads", HeadWord},
    {"conditions", ConditionWord},
    {"reports", ReportWord},
    {"done", DoneWord},
    {"refusals", RefusalWord},
    {"people", PeopleWord},
    {"groups", GroupWord},
    {"units", UnitWord},
    {"times", TimeWord},
    {"surnames", SurnameWord},
    {"openings", OpeningWord},
    {"whole acts", WholeActWord},
    {"plans", PlanWord},
    {"subjects", SubjectWord},
    {"cancels", CancelWord},
    {"matters", MatterWord},
}};

constexpr auto kSeparators = u",\u3001";  // the second is the Chinese comma of lists

quint64 sectionNamed(QStringView name) {
    for (const auto& [section, kind] : kSections)
        if (name == QLatin1String(section)) return kind;
    return 0;
}

bool isLatin(QChar c) {
    return c >= u'a' && c <= u'z';
}

// Whether a Latin word would go on between these two characters.
bool isWithinWord(QChar left, QChar right) {
    return (isLatin(left) || left.isDigit()) && (isLatin(right) || right.isDigit());
}

const auto kIng = QLatin1String("ing");

// "send" → "sending", "give" → "giving", "ship" → "shipping".
QString ingForm(const QString& verb) {
    static const QString vowels = QStringLiteral("aeiou");
    const qsizetype n = verb.size();
    if (n > 2 && verb.endsWith(u'e') && !verb.endsWith(QStringLiteral("ee"))) return verb.chopped(1) + kIng;
    const bool doubles = n > 2 && n < 5 && !vowels.contains(verb[n - 1]) && vowels.contains(verb[n - 2]) &&
                         !vowels.contains(verb[n - 3]) && !QStringLiteral("wxy").contains(verb[n - 1]);
    return (doubles ? verb + verb[n - 1] : verb) + kIng;
}

// "box" → "boxes", "copy" → "copies", "quote" → "quotes": plurals and the third person alike.
QString esForm(const QString& word) {
    static const QString vowels = QStringLiteral("aeiou");
    const QChar last = word.back();
    if (last == u'y' && word.size() > 1 && !vowels.contains(word[word.size() - 2]))
        return word.chopped(1) + QStringLiteral("ies");
    const bool hisses = last == u's' || last == u'x' || word.endsWith(u"ch") || word.endsWith(u"sh");
    return word + QString::fromLatin1(hisses ? "es" : "s");
}

}  // namespace

QString foldedAction(QStringView text) {
    QString folded = toSimplified(text.toString().normalized(QString::NormalizationForm_KC)).toLower();
    folded.replace(QChar(0x2019), u'\'');
    for (qsizetype i = 1; i + 1 < folded.size(); ++i)
        if (folded[i] == u'-' && folded[i - 1].isLetterOrNumber() && folded[i + 1].isLetterOrNumber()) folded[i] = u' ';
    return folded;
}

const NextActionWords& NextActionWords::builtIn() {
    static const NextActionWords words = [] {
        NextActionWords read;
        for (const auto* name : {":/rules/nextaction.en.txt", ":/rules/nextaction.zh.txt"}) {
            QFile file(QString::fromLatin1(name));
            if (file.open(QIODevice::ReadOnly)) read.add(QString::fromUtf8(file.readAll()));
        }
        return read;
    }();
    return words;
}

void NextActionWords::add(const QString& list) {
    quint64 kind = 0;
    for (const QStringView whole : QStringView(list).split(u'\n')) {
        const QStringView line = whole.left(whole.indexOf(u'#') < 0 ? whole.size() : whole.indexOf(u'#')).trimmed();
        if (line.startsWith(u'[')) {
            kind = sectionNamed(line.mid(1).chopped(1));
        } else if (kind == SurnameWord) {
            for (const QChar name : line) addWord(name, kind);
        } else if (kind != 0) {
            QString words = line.toString();
            words.replace(kSeparators[1], kSeparators[0]);
            for (const QString& word : words.split(kSeparators[0])) addForms(foldedAction(word.trimmed()), kind);
        }
    }
}

void NextActionWords::addForms(const QString& word, quint64 kind) {
    if (word.isEmpty()) return;
    addWord(word, kind);
    if (!isLatin(word.back())) return;
    if ((kind & ObjectWord) != 0 || ((kind & VagueWord) != 0 && !word.contains(u' '))) addWord(esForm(word), kind);
    if ((kind & (ActWord | LightActWord | TalkWord)) == 0) return;
    const qsizetype space = word.indexOf(u' ');
    const QString verb = space < 0 ? word : word.left(space);
    const QString rest = space < 0 ? QString() : word.mid(space);
    addWord(ingForm(verb) + rest, kind | VagueWord);  // "shipping" in "the shipping quote" is no act
    addWord(esForm(verb) + rest, kind == ActWord ? kind : kind | VagueWord);
}

void NextActionWords::addWord(const QString& word, quint64 kind) {
    const auto known = m_kinds.find(QStringView(word));
    if (known != m_kinds.end()) {
        *known |= kind;
        return;
    }
    m_texts.push_back(word);
    m_kinds.insert(QStringView(m_texts.back()), kind);
    qsizetype& longest = m_longest[word[0]];
    longest = std::max(longest, word.size());
}

qsizetype NextActionWords::longestAt(QStringView folded, qsizetype at, quint64 kinds) const {
    const qsizetype most = std::min(m_longest.value(folded[at], 0), folded.size() - at);
    for (qsizetype length = most; length > 0; --length) {
        const qsizetype end = at + length;
        if (end < folded.size() && isWithinWord(folded[end - 1], folded[end])) continue;
        if ((kindsOf(folded.mid(at, length)) & kinds) != 0) return length;
    }
    return 0;
}

}  // namespace zhike
