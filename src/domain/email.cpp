#include "domain/email.h"

#include "domain/cleantext.h"

#include <algorithm>

namespace zhike {

namespace {

// RFC 5321 §4.5.3.1 (local part, whole address) and RFC 1035 §2.3.4 (label), in characters.
constexpr int kLongestLocalPart = 64;
constexpr int kLongestAddress = 254;
constexpr int kLongestLabel = 63;

bool isLocalPart(QStringView local) {
    if (local.isEmpty() || local.size() > kLongestLocalPart) return false;
    if (local.startsWith(u'.') || local.endsWith(u'.') || local.contains(QStringView(u".."))) return false;
    return std::all_of(local.cbegin(), local.cend(), [](QChar c) {
        return c.isPrint() && !c.isSpace() && !QStringView(u"()<>[]:;,\\\"@").contains(c);
    });
}

bool isLabel(QStringView label) {
    if (label.isEmpty() || label.size() > kLongestLabel || label.startsWith(u'-') || label.endsWith(u'-')) return false;
    return std::all_of(label.cbegin(), label.cend(),
                       [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'-'; });
}

bool isDomain(QStringView domain) {
    const auto labels = domain.split(u'.');
    if (labels.size() < 2 || !std::all_of(labels.cbegin(), labels.cend(), isLabel)) return false;
    const QStringView top = labels.last();
    return top.size() >= 2 && std::any_of(top.cbegin(), top.cend(), [](QChar c) { return !c.isDigit(); });
}

}  // namespace

Result<QString> normalizedEmail(const QString& text) {
    const QString plain = halfWidth(cleanText(text)).trimmed();
    if (plain.isEmpty()) return QString();
    if (plain.count(u'@') != 1) return invalid("email", ZTEXT("An e-mail address has one @, as in name@company.com"));
    if (plain.size() > kLongestAddress) return invalid("email", ZTEXT("An e-mail address has at most 254 characters"));
    const qsizetype at = plain.indexOf(u'@');
    const QString local = plain.left(at);
    const QString domain = plain.mid(at + 1).toLower().replace(QChar(0x3002), u'.');
    if (!isLocalPart(local))
        return invalid("email", ZTEXT("The part before the @ is empty or holds a character it cannot have"));
    if (!isDomain(domain)) return invalid("email", ZTEXT("The part after the @ is no domain such as company.com"));
    return local + u'@' + domain;
}

QString maskedEmail(const QString& email) {
    if (email.isEmpty()) return {};
    const qsizetype at = email.lastIndexOf(u'@');
    const QString domain = at < 0 ? QString() : email.mid(at);
    const qsizetype first = at == 0 ? 0 : email.front().isHighSurrogate() ? 2 : 1;
    return email.left(first) + QStringLiteral("***") + domain;
}

}  // namespace zhike
