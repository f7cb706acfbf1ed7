#include "domain/searchtokens.h"

#include "domain/cleantext.h"
#include "domain/phone.h"
#include "domain/pinyin.h"
#include "domain/textfolding.h"

#include <QRegularExpression>

#include <algorithm>

namespace zhike {

namespace {

constexpr int kLongestToken = 32;
constexpr int kReadFrom = 4;  // pinyin tokens start at each of the first characters of a name

// A run of Han characters (one entry each), or one folded word.
struct Run {
    QStringList han;
    QString word;
};

// One character at `at`, with both halves of a surrogate pair.
QString characterAt(const QString& text, qsizetype at) {
    const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return text.mid(at, pair ? 2 : 1);
}

bool isHanCharacter(const QString& c) {
    return isHan(c.size() == 2 ? QChar::surrogateToUcs4(c[0], c[1]) : c[0].unicode());
}

bool isWordPart(const QString& c) {
    return c.size() == 1 && (c[0].isLetterOrNumber() || c[0].isMark() || c[0] == u'\'' || c[0] == QChar(0x2019));
}

QList<Run> runsOf(const QString& text) {
    QList<Run> runs;
    Run run;
    const auto finish = [&] {
        run.word = foldedWord(run.word);
        if (!run.han.isEmpty() || !run.word.isEmpty()) runs += run;
        run = {};
    };
    const QString simplified = toSimplified(text);
    for (qsizetype at = 0; at < simplified.size();) {
        const QString c = characterAt(simplified, at);
        at += c.size();
        const bool han = isHanCharacter(c);
        if (han ? !run.word.isEmpty() : !run.han.isEmpty() || !isWordPart(c)) finish();
        if (han) run.han += c;
        if (!han && isWordPart(c)) run.word += c;
    }
    finish();
    return runs;
}

QString joinedRuns(const QString& text) {
    QString out;
    for (const Run& run : runsOf(text)) out += run.han.join(QString()) + run.word;
    return out;
}

void addText(QStringList& tokens, const QString& text) {
    for (const Run& run : runsOf(text)) {
        for (qsizetype i = 0; i + 1 < run.han.size(); ++i) tokens += run.han[i] + run.han[i + 1];
        if (!run.han.isEmpty()) tokens += run.han.last();
        if (!run.word.isEmpty()) tokens += run.word.left(kLongestToken);
    }
}

// A single initial says nothing that the syllable does not say, so it is left out.
void addPinyin(QStringList& tokens, const QString& name) {
    for (const Reading& reading : readings(name)) {
        const qsizetype size = reading.syllables.size();
        for (qsizetype from = 0; from < std::min<qsizetype>(size, kReadFrom); ++from) {
            const Reading rest{reading.syllables.mid(from, kLongestToken)};
            tokens += rest.joined().left(kLongestToken);
            if (size - from > 1) tokens += rest.initials();
        }
    }
}

// A number or an id: its parts, and all of it without punctuation.
void addNumber(QStringList& tokens, const QString& number) {
    addText(tokens, number);
    if (const QString whole = joinedRuns(number).left(kLongestToken); !whole.isEmpty()) tokens += whole;
}

// The digits of a search text that is a phone number as people write it or the beginning of one, in the form
// phoneTokens has them; empty for any other text. A number of seven digits and more before a blank is a number of its
// own.
QString phoneDigits(const QString& text) {
    static const QRegularExpression shape(QStringLiteral("^\\+?[0-9 ()./-]+$"));
    static const QRegularExpression start(QStringLiteral("^(?:\\+|\\(?0|1[3-9][0-9](?![0-9]))"));
    static const QRegularExpression other(QStringLiteral("[^0-9]"));
    static const QRegularExpression wholeFirst(QStringLiteral("^[0-9]{7,}"));
    const QString plain = halfWidth(text).simplified();
    if (!shape.match(plain).hasMatch()) return {};
    QString digits = plain;
    digits.remove(other);
    if (digits.isEmpty()) return {};
    const bool isPhone = start.match(plain).hasMatch() || (digits.size() >= 7 && !wholeFirst.match(plain).hasMatch());
    if (!isPhone) return {};
    if (const auto phone = normalizedPhone(plain)) return QString(*phone).remove(other);
    const bool chinaCode = plain.startsWith(u'+') && digits.startsWith(u"86") && digits.size() > 2;
    return chinaCode ? digits.mid(2) : digits;
}

// Without the ending that nearly every address has, even half typed: indexing "com" would bury the names with c.
QString withoutTopDomain(QString text) {
    static const QRegularExpression top(
        QStringLiteral("(?<=[a-z0-9])(?:\\.(?:com|cn|net|org))*\\.(?:com?|cn?|net?|n|org?|o)(?![a-z0-9.@])"),
        QRegularExpression::CaseInsensitiveOption);
    return text.remove(top);
}

void add(QList<QueryToken>& tokens, const QueryToken& token) {
    if (!tokens.contains(token)) tokens += token;
}

int rankOfName(const QString& name, const QString& query, const QString& joinedQuery) {
    const QString joinedName = joinedRuns(name);
    if (joinedName == joinedQuery) return kRankExact;
    if (joinedName.startsWith(joinedQuery)) return kRankPrefix;
    const QList<Range> matched = matchedCharacters(name, query);
    if (matched.isEmpty()) return joinedName.contains(joinedQuery) ? kRankSubstring : kRankOther;
    return matched.first().start == 0 && !joinedName.contains(joinedQuery) ? kRankInitials : kRankSubstring;
}

int rankOfNumber(const QString& number, const QString& joinedQuery) {
    const QString joined = joinedRuns(number);
    if (joined == joinedQuery) return kRankExact;
    if (joined.startsWith(joinedQuery)) return kRankPrefix;
    return joined.contains(joinedQuery) ? kRankSubstring : kRankOther;
}

}  // namespace

QStringList searchTokens(const SearchFacts& facts) {
    QStringList tokens;
    for (const QString& name : facts.names + facts.contacts) {
        addText(tokens, name);
        addPinyin(tokens, name);
    }
    addNumber(tokens, facts.no);
    for (const QString& phone : facts.phones) tokens += phoneTokens(phone);
    for (const QString& email : facts.emails) addText(tokens, withoutTopDomain(email));
    for (const QString& other : facts.others) addNumber(tokens, other);
    std::sort(tokens.begin(), tokens.end());
    tokens.erase(std::unique(tokens.begin(), tokens.end()), tokens.end());
    return tokens;
}

QString tagToken(QString code) {
    constexpr QChar kTag(0xE000);
    constexpr QChar kJoint(0xE001);  // the index takes an underscore for the end of a token
    for (QChar& c : code)
        if (!c.isLetterOrNumber()) c = kJoint;
    return kTag + code;
}

QList<QueryToken> queryTokens(const QString& text) {
    const QString clean = cleanText(text);
    if (const QString digits = phoneDigits(clean); !digits.isEmpty()) return {{digits.left(kLongestToken), true}};
    QList<QueryToken> tokens;
    for (const Run& run : runsOf(withoutTopDomain(clean))) {
        for (qsizetype i = 0; i + 1 < run.han.size(); ++i) add(tokens, {run.han[i] + run.han[i + 1], false});
        if (run.han.size() == 1) add(tokens, {run.han.first(), true});
        if (!run.word.isEmpty()) add(tokens, {run.word.left(kLongestToken), true});
    }
    return tokens;
}

int searchRank(const SearchFacts& facts, const QString& query) {
    const QString phone = phoneDigits(query);
    const QString joined = joinedRuns(query);
    if (joined.isEmpty()) return kRankOther;
    int best = rankOfNumber(facts.no, joined);
    for (const QString& name : facts.names + facts.contacts) best = std::max(best, rankOfName(name, query, joined));
    for (const QString& number : facts.phones)
        best = std::max(best, rankOfNumber(number, phone.isEmpty() ? joined : phone));
    for (const QString& other : facts.emails + facts.others) best = std::max(best, rankOfNumber(other, joined));
    return best;
}

}  // namespace zhike
