#include "ui/widgets/format.h"

#include "base/text.h"
#include "ui/style/theme.h"

#include <QLocale>
#include <QRegularExpression>

namespace zhike {

namespace {

constexpr qint64 kFenPerYuan = 100;
constexpr QChar kMinus(0x2212);

// Without the sign.
QString amountText(Money money) {
    const qint64 fen = qAbs(money.fen);
    const QString yuan = countText(fen / kFenPerYuan);
    const qint64 rest = fen % kFenPerYuan;
    return rest == 0 ? yuan : QStringLiteral("%1.%2").arg(yuan).arg(rest, 2, 10, QChar(u'0'));
}

}  // namespace

QString countText(qint64 count) {
    return QLocale(QLocale::English).toString(qlonglong(count));
}

QString moneyText(Money money) {
    return money.fen < 0 ? kMinus + amountText(money) : amountText(money);
}

QString moneyWithUnit(Money money) {
    return Text(money.fen < 0 ? ZTEXT("−¥%1") : ZTEXT("¥%1"), {amountText(money)}).translated();
}

QString dayText(QDate day, QDate today) {
    if (!day.isValid()) return orDash({});
    return day.toString(day.year() == today.year() ? QStringLiteral("MM-dd") : QStringLiteral("yyyy-MM-dd"));
}

QString shortWeekday(QDate day) {
    return QLocale(Theme::instance().isChinese() ? QLocale::Chinese : QLocale::English)
        .toString(day, QStringLiteral("ddd"));
}

QString longDayText(QDate day, QDate today) {
    const bool sameYear = day.year() == today.year();
    if (Theme::instance().isChinese())
        return QLocale(QLocale::Chinese)
            .toString(day, sameYear ? QStringLiteral("M 月 d 日 ddd") : QStringLiteral("yyyy 年 M 月 d 日 ddd"));
    return QLocale(QLocale::English)
        .toString(day, sameYear ? QStringLiteral("ddd, MMM d") : QStringLiteral("ddd, MMM d, yyyy"));
}

QString spaced(const QString& text) {
    static const QRegularExpression border(QStringLiteral("(?<=\\p{Han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=\\p{Han})"));
    return QString(text).replace(border, QStringLiteral(" "));
}

QString oneLine(const QString& text) {
    constexpr int kMost = 512;
    return text.left(2 * kMost).simplified().left(kMost);
}

QString joinedByDot(const QString& first, const QString& second) {
    if (first.isEmpty() || second.isEmpty()) return first + second;
    return Text(ZTEXT("%1 · %2"), {first, second}).translated();
}

QString listed(const QStringList& parts) {
    QString all;
    for (const QString& part : parts) all = all.isEmpty() ? part : Text(ZTEXT("%1, %2"), {all, part}).translated();
    return all;
}

QString orDash(const QString& text) {
    return text.isEmpty() ? QStringLiteral("—") : text;
}

}  // namespace zhike
