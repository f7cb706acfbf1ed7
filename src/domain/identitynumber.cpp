#include "domain/identitynumber.h"

#include "domain/cleantext.h"
#include "domain/creditcode.h"

#include <QDate>
#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace zhike {

namespace {

// A number as written: its digits, where its groups end, and whether letters touch it (then it is part of a code).
struct Written {
    QString digits;
    QList<qsizetype> ends;  // after each group but the last
    bool inCode = false;
};

// Groups of digits with at most one blank or dash between them.
struct Row {
    QStringList groups;
    bool inCode = false;
};

QList<Row> rowsOf(const QString& text) {
    static const QRegularExpression row(QStringLiteral("[0-9]+(?:[ -][0-9]+)*[ -]?[Xx]?"));
    static const QRegularExpression separator(QStringLiteral("[ -]"));
    const auto isLetter = [&](qsizetype i) {
        return i >= 0 && i < text.size() && text[i].isLetter() && text[i] < QChar(0x80);
    };
    QList<Row> found;
    for (auto all = row.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        found += Row{match.captured().toUpper().split(separator, Qt::SkipEmptyParts),
                     isLetter(match.capturedStart() - 1) || isLetter(match.capturedEnd())};
    }
    return found;
}

qsizetype countDigits(const QString& text) {
    return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
}

// Every number of `least` to `most` characters made of whole neighbouring groups.
QList<Written> numbers(const QString& text, qsizetype least, qsizetype most) {
    QList<Written> found;
    if (countDigits(text) < least - 1) return found;  // most texts; one X may be among the characters
    for (const Row& row : rowsOf(halfWidth(text))) {
        const QStringList& groups = row.groups;
        for (qsizetype first = 0; first < groups.size(); ++first) {
            Written number{{}, {}, row.inCode};
            for (qsizetype i = first; i < groups.size() && number.digits.size() < most; ++i) {
                if (i > first) number.ends += number.digits.size();
                number.digits += groups[i];
                if (number.digits.size() >= least && number.digits.size() <= most) found += number;
            }
        }
    }
    return found;
}

bool endsAt(const Written& number, std::initializer_list<qsizetype> places) {
    return std::all_of(number.ends.cbegin(), number.ends.cend(),
                       [&](qsizetype end) { return std::find(places.begin(), places.end(), end) != places.end(); });
}

bool inFours(const Written& number) {
    for (qsizetype i = 0; i < number.ends.size(); ++i)
        if (number.ends[i] != 4 * (i + 1)) return false;
    return number.digits.size() - 4 * number.ends.size() <= 4;
}

// Province, prefecture and county of GB/T 2260 as far as their ranges go.
bool isRegion(const QString& digits) {
    static constexpr std::array kProvinces = {11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43,
                                              44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83};
    const int province = digits.left(2).toInt();
    const int prefecture = digits.mid(2, 2).toInt();
    return std::find(kProvinces.begin(), kProvinces.end(), province) != kProvinces.end() &&
           (prefecture <= 70 || prefecture == 90);
}

bool isBirthday(const QString& yyyymmdd) {
    const QDate day = QDate::fromString(yyyymmdd, QStringLiteral("yyyyMMdd"));
    return day.isValid() && day.year() >= 1900 && day.year() < 2100;
}

// ISO 7064 MOD 11-2.
QChar identityCheckCharacter(const QString& digits) {
    int sum = 0;
    for (int i = 0; i < 17; ++i) sum += digits[i].digitValue() * ((1 << (17 - i)) % 11);
    return u"10X98765432"[sum % 11];
}

bool isIdentityCard(const Written& number) {
    const QString& d = number.digits;
    if (!inFours(number) && !endsAt(number, {3, 6, 10, 14, 17})) return false;
    if (d.left(17).contains(u'X') || !isRegion(d) || !isBirthday(d.mid(6, 8))) return false;
    return identityCheckCharacter(d) == d.back() && !isCreditCode(d);
}

bool isOldIdentityCard(const Written& number) {
    const QString& d = number.digits;
    return !number.inCode && endsAt(number, {3, 6, 12}) && !d.contains(u'X') && isRegion(d) && d.mid(2, 2) != u"00" &&
           isBirthday(QStringLiteral("19") + d.mid(6, 6));
}

bool hasLuhnDigit(const QString& digits) {
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits[digits.size() - 1 - i].digitValue();
        sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
    }
    return sum % 10 == 0;
}

// UnionPay 62 and the older domestic 60, 9558, 9559 of any length; Visa 4 with 16 or 19; Mastercard and JCB with 16.
bool hasIssuer(const QString& d) {
    const int two = d.left(2).toInt();
    const int four = d.left(4).toInt();
    if (two == 62 || two == 60 || four == 9558 || four == 9559) return true;
    if (d[0] == u'4') return d.size() == 16 || d.size() == 19;
    return d.size() == 16 &&
           ((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720) || (four >= 3528 && four <= 3589));
}

bool isBankCard(const Written& number) {
    const bool shaped = inFours(number) || endsAt(number, {6});
    return shaped && !number.inCode && !number.digits.contains(u'X') && hasIssuer(number.digits) &&
           hasLuhnDigit(number.digits);
}

bool anyOf(const QList<Written>& numbers, bool (*is)(const Written&)) {
    return std::any_of(numbers.cbegin(), numbers.cend(), is);
}

}  // namespace

bool looksLikeIdentityCard(const QString& text) {
    return anyOf(numbers(text, 18, 18), isIdentityCard) || anyOf(numbers(text, 15, 15), isOldIdentityCard);
}

bool looksLikeBankCard(const QString& text) {
    return anyOf(numbers(text, 16, 19), isBankCard);
}

}  // namespace zhike
