#include "ui/widgets/format.h"

#include <QLocale>

namespace zhike {

QString countText(qint64 count) {
    return QLocale(QLocale::English).toString(qlonglong(count));
}

QString moneyText(Money money) {
    QString text = countText(qAbs(money.fen) / 100);
    if (const qint64 rest = qAbs(money.fen) % 100; rest != 0)
        text += QStringLiteral(".%1").arg(rest, 2, 10, QChar(u'0'));
    return money.fen < 0 ? QChar(0x2212) + text : text;
}

QString dayText(QDate day, QDate today) {
    if (!day.isValid()) return QStringLiteral("—");
    return day.toString(day.year() == today.year() ? QStringLiteral("MM-dd") : QStringLiteral("yyyy-MM-dd"));
}

QString oneLine(const QString& text) {
    constexpr int kMost = 512;
    return text.left(2 * kMost).simplified().left(kMost);
}

}  // namespace zhike
