#include "rules/actiontokens.h"

#include "domain/textfolding.h"

#include <algorithm>

namespace zhike {

namespace {

// Kinds that only count beside a number or a name.
constexpr quint64 kDependent = UnitWord | TimeWord | SurnameWord;

bool isHanAt(QStringView text, qsizetype at) {
    return isHan(text[at].unicode());
}

bool isLatinWord(QChar c) {
    return (c.isLetterOrNumber() && !isHan(c.unicode())) || c == u'\'';
}

// Cuts a sentence into its pieces.
class Cutter {
public:
    Cutter(QStringView text, const NextActionWords& words) : m_text(text), m_words(words) {}

    ActionTokens tokens() {
        while (m_at < m_text.size())
            if (!m_text[m_at].isSpace())
                next();
            else
                skip(1);
        return std::move(m_tokens);
    }

private:
    void next() {
        const QChar c = m_text[m_at];
        const qsizetype known = m_words.longestAt(m_text, m_at, ~kDependent);
        if (c.isDigit() && known == 0) return number();
        if (known < 2 && isHanAt(m_text, m_at) && spelledNumber()) return;
        if (known > 0) return take(known, m_words.kindsOf(m_text.mid(m_at, known)));
        if (isHanAt(m_text, m_at)) return unknownHan();
        if (c.isLetter()) return latin();
        mark();
    }

    void take(qsizetype length, quint64 kinds) {
        const bool han = isHanAt(m_text, m_at);
        m_tokens.append({m_text.mid(m_at, length), kinds, han, m_glued});
        m_at += length;
        m_glued = true;
    }

    void skip(qsizetype length) {
        m_at += length;
        m_glued = false;
    }

    // A point or comma within a number is passed over with it; any other mark ends a clause or parts words.
    void mark() {
        const QChar c = m_text[m_at];
        const bool followed = m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace();
        const bool isInner = followed && (c == u'.' || c == u'-' || c == u'\'');
        const bool isSign = QStringView(u"/&#+*@_~\u3001\u00B7").contains(c) || (c.isSymbol() && c != u'>');
        if (isInner || isSign || c == u'.') {
            m_isNumbered = c == u'#' || c.category() == QChar::Symbol_Currency;
            if (c == u'.' && !followed) return take(1, ClauseEnd);
            return skip(1);
        }
        take(1, ClauseEnd);
    }

    qsizetype endOf(qsizetype from, bool (*isPart)(QChar)) const {
        qsizetype end = from;
        while (end < m_text.size() && isPart(m_text[end])) ++end;
        return end;
    }

    void latin() {
        const qsizetype end = endOf(m_at, isLatinWord);
        const QStringView word = m_text.mid(m_at, end - m_at);
        const bool isCode = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
        take(word.size(), isCode ? Quantity : UnknownLatin);
    }

    // 12.6, 23,800, 14:00 and 9/15, with the unit behind it.
    void number() {
        const bool numbered = std::exchange(m_isNumbered, false);
        const auto isPart = [](QChar c) { return c.isDigit() || QStringView(u".,:/-").contains(c); };
        qsizetype end = endOf(m_at, isPart);
        while (!m_text[end - 1].isDigit()) --end;
        const bool spaced = end < m_text.size() && m_text[end].isSpace();
        const qsizetype behind = end + (spaced ? 1 : 0);
        const qsizetype unit = behind < m_text.size() ? m_words.longestAt(m_text, behind, UnitWord | TimeWord) : 0;
        if (unit > 0) {
            const bool isTime = (m_words.kindsOf(m_text.mid(behind, unit)) & TimeWord) != 0;
            return take(behind + unit - m_at, isTime ? BareNumber : Quantity);
        }
        const qsizetype word = endOf(end, isLatinWord);
        if (word > end) return take(word - m_at, Quantity);
        take(end - m_at, numbered ? Quantity : BareNumber);
    }

    // Three boxes in Chinese numerals.
    bool spelledNumber() {
        if (!QStringView(u"\u4e00\u4e24\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341").contains(m_text[m_at]))
            return false;
        const qsizetype unit = m_at + 1 < m_text.size() ? m_words.longestAt(m_text, m_at + 1, UnitWord) : 0;
        if (unit == 0 || (m_words.kindsOf(m_text.mid(m_at + 1, unit)) & TimeWord) != 0) return false;
        take(1 + unit, Quantity);
        return true;
    }

    void unknownHan() {
        if (m_glued && !m_tokens.isEmpty() && m_tokens.last().is(UnknownHan)) {
            ActionToken& last = m_tokens.last();
            last.text = m_text.mid(m_at - last.text.size(), last.text.size() + 1);
            ++m_at;
            return;
        }
        take(1, UnknownHan);
    }

    QStringView m_text;
    const NextActionWords& m_words;
    ActionTokens m_tokens;
    qsizetype m_at = 0;
    bool m_glued = false;
    bool m_isNumbered = false;
};

// Knows names and departments by their neighbours.
class PeopleMarker {
public:
    PeopleMarker(ActionTokens& tokens, const NextActionWords& words) : m_tokens(tokens), m_words(words) {}

    void mark() {
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            const ActionToken& token = m_tokens[i];
            if (token.is(PeopleWord) && token.isHan)
                titleBehind(i);
            else if (token.is(PeopleWord))
                titleBefore(i);
            else if (token.is(GroupWord) && token.isHan)
                hanGroup(i);
            else if (token.is(GroupWord))
                latinGroup(i);
            else if (token.is(UnknownHan))
                unknown(i);
            else if (token.is(ObjectWord) && token.isHan)
                shortThing(i);
        }
    }

private:
    bool isSurname(QChar c) const { return (m_words.kindsOf(QStringView(&c, 1)) & SurnameWord) != 0; }

    void setPerson(qsizetype i) { m_tokens[i].kinds = Person; }

    // The one before it, when nothing parts them.
    bool isBehind(qsizetype i) const { return i > 0 && m_tokens[i].isGlued && m_tokens[i - 1].isHan; }

    void titleBehind(qsizetype i) {
        if (!isBehind(i)) return;
        const ActionToken& name = m_tokens[i - 1];
        const bool isShort = name.text.size() == 1 || (name.is(UnknownHan) && name.text.size() <= 3);
        if (!isShort) return;
        if (name.text.size() > 1 && m_tokens[i].text.size() == 1 && !isSurname(name.text[0])) return;
        setPerson(i - 1);
        setPerson(i);
        firmBefore(i - 1);
    }

    // The trade in the name of a firm, before somebody of it.
    void firmBefore(qsizetype i) {
        constexpr qsizetype kLongest = 4;
        quint64 trades = ObjectWord | VagueWord | UnknownHan;
        if (isBehind(i) && m_tokens[i - 1].text == u"\u7684") {
            trades |= ActWord;
            --i;
        }
        for (qsizetype back = 0; back < kLongest && isBehind(i) && m_tokens[i - 1].is(trades); ++back) setPerson(--i);
    }

    // One character that begins a word of no list is no thing.
    void shortThing(qsizetype i) {
        const bool goesOn = i + 1 < m_tokens.size() && m_tokens[i + 1].isGlued && m_tokens[i + 1].is(UnknownHan);
        if (goesOn && m_tokens[i].text.size() == 1 && m_tokens[i + 1].text.size() == 1) m_tokens[i].kinds = UnknownHan;
    }

    void unknown(qsizetype i) {
        fullName(i);
        // Whom one visits or calls is no thing either: a firm of steel pipes.
        const bool isVisited = isBehind(i) && m_tokens[i - 1].is(TalkWord) && !m_tokens[i - 1].is(LightActWord);
        if (!isVisited || m_tokens[i].text.size() < 2 || i + 1 >= m_tokens.size()) return;
        if (m_tokens[i + 1].isGlued && m_tokens[i + 1].is(ObjectWord)) setPerson(i + 1);
    }

    void titleBefore(qsizetype i) {
        if (i + 1 >= m_tokens.size() || m_tokens[i + 1].isHan) return;
        setPerson(i + 1);
        if (i + 2 < m_tokens.size() && m_tokens[i + 2].is(UnknownLatin)) setPerson(i + 2);
    }

    // The department of quotes, of deliveries: no quote and no delivery.
    void hanGroup(qsizetype i) {
        if (!isBehind(i)) return;
        const ActionToken before = m_tokens[i - 1];
        if (!before.is(ObjectWord | UnknownHan | ActWord)) return;
        setPerson(i - 1);
        setPerson(i);
        const bool isRest = before.text.size() == 1 && isBehind(i - 1) && m_tokens[i - 2].text.size() == 1;
        if (isRest && m_tokens[i - 2].is(LightActWord)) setPerson(i - 2);
    }

    void latinGroup(qsizetype i) {
        for (qsizetype back = i - 1; back >= 0 && back >= i - 2; --back) {
            if (!m_tokens[back].is(ObjectWord | ActWord)) return;
            setPerson(back);
        }
    }

    // Two or three characters that begin with a surname and stand where a person stands.
    void fullName(qsizetype i) {
        const ActionToken& name = m_tokens[i];
        if (name.text.size() < 2 || name.text.size() > 3 || !isSurname(name.text[0])) return;
        const bool isFree = !isBehind(i) || !m_tokens[i - 1].is(ActWord | LightActWord | ObjectWord | Quantity);
        if (isFree) setPerson(i);
    }

    ActionTokens& m_tokens;
    const NextActionWords& m_words;
};

}  // namespace

ActionTokens actionTokens(QStringView folded, const NextActionWords& words) {
    ActionTokens tokens = Cutter(folded, words).tokens();
    PeopleMarker(tokens, words).mark();
    return tokens;
}

}  // namespace zhike
