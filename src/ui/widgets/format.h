#pragma once

#include "base/clock.h"
#include "base/money.h"

#include <QString>
#include <QStringList>

namespace zhike {

// How values are written for people (ux.md §16), in the language of the window.

// 482,000 or 482,000.50: yuan for tables; the unit is in the header. "−" for less than zero.
[[nodiscard]] QString moneyText(Money money);
// The same with its unit: "¥482,000".
[[nodiscard]] QString moneyWithUnit(Money money);
// MM-dd within the year of `today`, else yyyy-MM-dd; "—" when there is none.
[[nodiscard]] QString dayText(QDate day, QDate today);
// "Thu, Sep 10", "9 月 10 日 周四"; with the year when it is another than that of `today`.
[[nodiscard]] QString longDayText(QDate day, QDate today);
// "Thu", "周四"
[[nodiscard]] QString shortWeekday(QDate day);
// 1,284
[[nodiscard]] QString countText(qint64 count);
// "A 类" for "A类": a space between Chinese and Latin letters or digits.
[[nodiscard]] QString spaced(const QString& text);
// Text from a file as a cell shows it: one line, at most 512 characters.
[[nodiscard]] QString oneLine(const QString& text);
// "A · B"; one alone when the other is empty.
[[nodiscard]] QString joinedByDot(const QString& first, const QString& second);
// "A, B, C"
[[nodiscard]] QString listed(const QStringList& parts);
[[nodiscard]] QString orDash(const QString& text);

}  // namespace zhike
