#include "domain/creditcode.h"

#include "domain/cleantext.h"

#include <algorithm>

namespace zhike {

namespace {

constexpr int kLength = 18;
constexpr QStringView kAlphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";  // without I O S V Z
constexpr int kModulus = 31;

bool inAlphabet(const QString& code) {
    return std::all_of(code.cbegin(), code.cend(), [](QChar c) { return kAlphabet.contains(c); });
}

// GB 32100-2015 §4.5: weights are the powers of 3 modulo 31.
QChar checkCharacter(const QString& code) {
    qsizetype sum = 0;
    int weight = 1;
    for (int i = 0; i < kLength - 1; ++i) {
        sum += kAlphabet.indexOf(code[i]) * weight;
        weight = weight * 3 % kModulus;
    }
    return kAlphabet[(kModulus - sum % kModulus) % kModulus];
}

}  // namespace

bool isCreditCode(const QString& code) {
    return code.size() == kLength && inAlphabet(code) && checkCharacter(code) == code.back();
}

Result<QString> normalizedCreditCode(const QString& text) {
    QString code = halfWidth(cleanText(text)).toUpper();
    code.removeIf([](QChar c) { return c.isSpace() || c == u'-'; });
    if (code.isEmpty()) return QString();
    if (code.size() != kLength)
        return invalid("credit_code",
                       {ZTEXT("A credit code has 18 characters, this one has %1"), {QString::number(code.size())}});
    if (!inAlphabet(code))
        return invalid("credit_code",
                       ZTEXT("A credit code holds only digits and capital letters other than I, O, S, V and Z"));
    if (!isCreditCode(code))
        return invalid("credit_code",
                       ZTEXT("The check character does not fit: one character of the credit code is wrong"));
    return code;
}

}  // namespace zhike
