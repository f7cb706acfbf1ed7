#include "domain/phone.h"

#include "domain/cleantext.h"

#include <QRegularExpression>

#include <algorithm>

namespace zhike {

namespace {

constexpr int kFewestDigits = 5;
constexpr int kMostDigits = 20;
constexpr int kMobileDigits = 11;

// A number taken apart: its runs of digits, and what was written around them.
struct Written {
    QStringList groups;
    QString extension;
    QString text = {};  // half-width, without the extension
    bool plus = false;
    bool brackets = false;

    [[nodiscard]] QString digits() const { return groups.join(QString()); }
};

bool matches(const QString& text, const QRegularExpression& pattern) {
    return pattern.match(text).hasMatch();
}

bool isMobile(const QString& digits) {
    return digits.size() == kMobileDigits && digits[0] == u'1' && digits[1] >= u'3';
}

bool startsLikeMobile(const QString& digits) {
    return digits.size() > 1 && digits[0] == u'1' && digits[1] >= u'3';
}

bool isService(const QString& digits) {
    return digits.size() == 10 && (digits.startsWith(u"400") || digits.startsWith(u"800"));
}

// Digits of the area code of a Chinese landline number that starts with 0 (010, 02x; otherwise four), 0 for any other.
int areaLength(const QString& digits) {
    static const QRegularExpression shortArea(QStringLiteral("^0(?:10|2[0-9])[2-9][0-9]{7}$"));
    static const QRegularExpression longArea(QStringLiteral("^0[3-9](?!00)[0-9]{2}[2-9][0-9]{6,7}$"));
    if (matches(digits, shortArea)) return 3;
    return matches(digits, longArea) ? 4 : 0;
}

// Digits of the country code at the start of an international number (ITU-T E.164 zones).
int countryLength(const QString& digits) {
    static const QRegularExpression one(QStringLiteral("^[17]"));
    static const QRegularExpression two(QStringLiteral("^(?:2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])"));
    if (matches(digits, one)) return 1;
    return matches(digits, two) ? 2 : 3;
}

// The text in half-width, every dash as '-', every blank as one space, every bracket round.
QString plainForm(const QString& text) {
    QString out = halfWidth(cleanText(text));
    for (QChar& c : out) {
        if (c.category() == QChar::Punctuation_Dash || c == QChar(0x2212) || c == QChar(0x30FC)) c = u'-';
        if (c.isSpace()) c = u' ';
        if (QStringView(u"[{【〔").contains(c)) c = u'(';
        if (QStringView(u"]}】〕").contains(c)) c = u')';
    }
    return out.simplified();
}

Written takenApart(const QString& text) {
    static const QRegularExpression extension(
        QStringLiteral("^(.*[0-9)])[ ,;-]*(?:转|轉|分机|分機|ext|x|#)[.: ]*([0-9]{1,6})$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression digits(QStringLiteral("[0-9]+"));
    Written written;
    const auto extended = extension.match(text);
    written.text = extended.hasMatch() ? extended.captured(1) : text;
    written.extension = extended.captured(2);
    written.plus = written.text.contains(u'+');
    written.brackets = written.text.contains(u'(');
    for (auto all = digits.globalMatch(written.text); all.hasNext();) written.groups += all.next().captured();
    return written;
}

// A dash and up to six digits at the end, when what is left is a number of its own: "021-62345678-801".
Written withDashExtension(Written written) {
    const qsizetype dash = written.text.lastIndexOf(u'-');
    if (!written.extension.isEmpty() || dash < 0 || written.groups.size() < 2) return written;
    const QString tail = written.text.mid(dash + 1).trimmed();
    if (tail != written.groups.last() || tail.size() > 6) return written;
    written.extension = written.groups.takeLast();
    written.text.truncate(dash);
    return written;
}

// The number as stored when it is a Chinese one without country code, empty when it is none.
QString chinesePhone(const Written& written) {
    QString digits = written.digits();
    if (digits.size() == kMobileDigits + 1 && digits[0] == u'0' && isMobile(digits.mid(1))) digits.remove(0, 1);
    const QString first = written.groups.first();
    if ((isMobile(digits) && first != u"1") || isService(digits)) return digits;
    const int area = areaLength(digits);
    if (area > 0 && (first.size() == area || written.groups.size() == 1))
        return digits.left(area) + u'-' + digits.mid(area);
    static const QRegularExpression local(QStringLiteral("^[2-8][0-9]{6,7}$"));
    const bool isShort =
        digits.size() >= kFewestDigits && digits.size() <= 6 && digits[0] != u'0' && written.groups.size() == 1;
    if (!written.brackets && first.size() >= 3 && (matches(digits, local) || (isShort && !startsLikeMobile(digits))))
        return digits;
    return {};
}

// Takes +86, 0086, or 86 in a group of its own away; false when the number has another country code or none.
bool takeChinaCode(Written& written) {
    const QString digits = written.digits();
    QStringList& groups = written.groups;
    const bool bare =
        !written.plus && (groups.first() == u"86" || (digits.startsWith(u"86") && isMobile(digits.mid(2))));
    const int length = digits.startsWith(u"0086") ? 4 : (written.plus && digits.startsWith(u"86")) || bare ? 2 : 0;
    if (length == 0) return false;
    while (groups.first().size() < length) {
        const QString start = groups.takeFirst();
        groups.first().prepend(start);  // 00 86
    }
    groups.first().remove(0, length);
    if (groups.first().isEmpty()) groups.removeFirst();
    written.plus = false;
    written.brackets = false;
    return true;
}

// Abroad the 0 of a Chinese area code is left out: +86 21 6234 5678.
QString chinesePhone(Written written, bool codeGiven) {
    if (written.groups.isEmpty()) return {};
    const QString phone = chinesePhone(written);
    if (!phone.isEmpty() || !codeGiven) return phone;
    written.groups.first().prepend(u'0');
    return areaLength(written.digits()) > 0 ? chinesePhone(written) : QString();
}

QString internationalPhone(const Written& written) {
    QString text = written.text;
    text.remove(QStringLiteral("(0)"));
    static const QRegularExpression other(QStringLiteral("[^0-9]"));
    text.remove(other);
    if (!written.plus) text.remove(0, 2);  // 00
    return u'+' + text;
}

Error wrongPhone(Text message) {
    return invalid("phone", std::move(message));
}

Error tooFewDigits() {
    return wrongPhone(ZTEXT("A phone number has at least 5 digits"));
}

Error wrongMobile(qsizetype digits) {
    if (digits < kMobileDigits) {
        const int missing = kMobileDigits - static_cast<int>(digits);
        return wrongPhone({ZTEXT("%n digit(s) missing: a mobile number has 11"), {}, missing});
    }
    return wrongPhone(
        {ZTEXT("%n digit(s) too many: a mobile number has 11"), {}, static_cast<int>(digits) - kMobileDigits});
}

// What is wrong with the characters or their number; nothing when it can be a phone number.
std::optional<Error> plainlyNoPhone(const Written& written) {
    static const QRegularExpression foreign(QStringLiteral("[^-0-9 ()+./]|[0-9].*\\+|\\+.*\\+"));
    if (written.text.contains(u'*')) return wrongPhone(ZTEXT("This number is masked: enter all of its digits"));
    if (matches(written.text, foreign))
        return wrongPhone(ZTEXT("A phone number holds only digits, spaces, +, - and brackets"));
    const qsizetype digits = written.digits().size();
    if (digits < kFewestDigits) return tooFewDigits();
    if (digits > kMostDigits)
        return wrongPhone({ZTEXT("%1 digits are too many for one phone number"), {QString::number(digits)}});
    return std::nullopt;
}

QString withExtension(const QString& phone, const QString& extension) {
    return extension.isEmpty() ? phone : phone + u'-' + extension;
}

Result<QString> numberWithinChina(const Written& written, bool codeGiven) {
    QList<Written> ways{withDashExtension(written), written};  // 0711-3234567-8 has an extension, not eight digits
    if (codeGiven) ways += Written{{written.digits()}, written.extension};  // after a code, grouping tells nothing
    for (const Written& number : std::as_const(ways)) {
        const QString phone = chinesePhone(number, codeGiven);
        if (!phone.isEmpty()) return withExtension(phone, number.extension);
    }
    const QString digits = written.digits();
    if (startsLikeMobile(digits) && !written.brackets && (codeGiven || written.groups.first() != u"1"))
        return wrongMobile(digits.size());
    if (digits.size() < kFewestDigits) return tooFewDigits();
    return withExtension(codeGiven ? QStringLiteral("+86") + digits : written.text, written.extension);
}

// A stored number as its parts; `head` is the country or area code (the first three of a mobile or service number).
struct Parts {
    QString head;
    QString number;
    QString extension;
    bool known = true;  // false for a number kept as it was written
};

Parts parts(const QString& phone) {
    static const QRegularExpression stored(
        QStringLiteral("^(?:(\\+?[0-9]{5,})|(0[0-9]{2,3})-([0-9]{7,8}))(?:-([0-9]{1,6}))?$"));
    const auto match = stored.match(phone);
    const QString digits = match.captured(1);
    if (!match.hasMatch()) return {{}, phone, {}, false};
    if (digits.isEmpty()) return {match.captured(2), match.captured(3), match.captured(4)};
    int head = isMobile(digits) || isService(digits) ? 3 : 0;
    if (digits[0] == u'+') head = countryLength(digits.mid(1)) + 1;
    return {digits.left(head), digits.mid(head), match.captured(4)};
}

// Groups of four from the right; a number of seven digits is 3 + 4.
QString inFours(QString digits) {
    if (digits.size() <= 6) return digits;
    for (qsizetype at = digits.size() - 4; at > 0; at -= 4) digits.insert(at, u' ');
    return digits;
}

// A known number in groups, without its extension.
QString grouped(const Parts& p) {
    if (isService(p.head + p.number)) return p.head + u' ' + p.number.left(3) + u' ' + p.number.mid(3);
    return p.head.isEmpty() ? inFours(p.number) : p.head + u' ' + inFours(p.number);
}

// Stars for all letters and digits but the first `head` and the last `tail`.
QString hidden(QString text, int head, int tail) {
    const auto counts = [](QChar c) { return c.isLetterOrNumber(); };
    const auto total = static_cast<int>(std::count_if(text.cbegin(), text.cend(), counts));
    int place = 0;
    for (QChar& c : text) {
        if (!counts(c)) continue;
        if (place >= head && place < total - tail) c = u'*';
        ++place;
    }
    return text;
}

QString onlyDigits(const QString& text) {
    QString out;
    std::copy_if(text.cbegin(), text.cend(), std::back_inserter(out), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return out;
}

}  // namespace

Result<QString> normalizedPhone(const QString& text) {
    const QString plain = plainForm(text);
    if (plain.isEmpty()) return QString();
    Written written = takenApart(plain);
    if (const auto wrong = plainlyNoPhone(written)) return *wrong;
    if (takeChinaCode(written)) return numberWithinChina(written, true);
    const bool twoZeros = written.groups.first().startsWith(u"00") && written.digits().size() >= 10;
    if (written.plus || twoZeros) {
        const Written split = withDashExtension(written);
        const bool isStored =
            written.plus && split.groups.size() == 1 && split.groups.first().size() >= 9;  // +14255550100-89
        const Written& number = isStored ? split : written;
        return withExtension(internationalPhone(number), number.extension);
    }
    return numberWithinChina(written, false);
}

QString groupedPhone(const QString& phone) {
    const Parts p = parts(phone);
    return p.known ? withExtension(grouped(p), p.extension) : phone;
}

QString groupedAsTyped(const QString& typed) {
    constexpr int kMobile = 11;
    QString digits;
    for (const QChar c : typed) {
        if (c.isDigit())
            digits += QString::number(c.digitValue());
        else if (!c.isSpace())
            return typed;
    }
    const bool mobile = digits.size() > 1 && digits.size() <= kMobile && digits[0] == u'1' && digits[1] >= u'3';
    if (!mobile) return typed;
    for (const int end : {7, 3})
        if (digits.size() > end) digits.insert(end, u' ');
    return digits;
}

QString maskedPhone(const QString& phone) {
    const Parts p = parts(phone);
    const qsizetype size = p.number.size();
    if (!p.known) return hidden(phone, size < 8 ? 1 : 2, size < 8 ? 1 : 2);
    const QString shown = grouped(p);
    const int head = static_cast<int>(onlyDigits(p.head).size());
    if (head == 0 && size <= 6) return hidden(shown, 1, 1);
    return hidden(shown, head, size >= 7 ? 4 : 2);
}

QStringList phoneTokens(const QString& phone) {
    const Parts p = parts(phone);
    const QString whole = onlyDigits(phone);
    if (whole.isEmpty()) return {};
    const bool codeApart = p.head.startsWith(u'+') || p.head.startsWith(u'0');
    const QString number = onlyDigits(p.head + p.number);
    QStringList tokens{whole, number, number.right(8), number.right(4)};
    if (codeApart) tokens += p.number;
    static const QRegularExpression firstGroup(QStringLiteral("^\\(?[0-9]+[^0-9]+(?=[0-9])"));
    if (!p.known) tokens += onlyDigits(QString(phone).remove(firstGroup));
    tokens.removeDuplicates();
    return tokens;
}

}  // namespace zhike
