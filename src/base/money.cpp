#include "base/money.h"

#include <QRegularExpression>

namespace zhike {

namespace {

// Digits, point and sign in ASCII without grouping, currency signs or unit; `places` is how many decimals the unit
// moves.
struct Amount {
    QString digits;
    int places = 0;
};

Amount amountOf(const QString& text) {
    QString t = text.normalized(QString::NormalizationForm_KC).trimmed();
    t.replace(QChar(0x2212), u'-');
    static const QRegularExpression grouping(QStringLiteral("(?<=\\d),(?=\\d{3}(?!\\d))"));
    t.remove(grouping);
    static const QRegularExpression decoration(QStringLiteral("[¥￥$\\s]|CNY|RMB|元$"));
    t.remove(decoration);
    if (t.endsWith(u'万')) return {t.chopped(1), 4};
    if (t.endsWith(u'亿')) return {t.chopped(1), 8};
    return {t, 0};
}

}  // namespace

std::optional<Money> Money::fromText(const QString& text) {
    const Amount amount = amountOf(text);
    static const QRegularExpression number(QStringLiteral("^([-+]?)([0-9]{1,15})(?:\\.([0-9]*))?$"));
    const auto match = number.match(amount.digits);
    if (!match.hasMatch()) return std::nullopt;
    QString decimals = match.captured(3);
    while (decimals.endsWith(u'0')) decimals.chop(1);
    const int places = amount.places + 2;
    if (decimals.size() > places) return std::nullopt;
    const QString digits = match.captured(2) + decimals.leftJustified(places, u'0');
    bool ok = false;
    const qint64 fen = digits.toLongLong(&ok);
    constexpr qint64 kMost = 9'000'000'000'000'000;
    if (!ok || fen > kMost) return std::nullopt;
    return Money{match.captured(1) == u"-" ? -fen : fen};
}

QString Money::toText() const {
    const qint64 whole = qAbs(fen) / 100;
    const qint64 part = qAbs(fen) % 100;
    return QStringLiteral("%1%2.%3")
        .arg(fen < 0 ? QStringLiteral("-") : QString())
        .arg(whole)
        .arg(part, 2, 10, QChar(u'0'));
}

}  // namespace zhike
