#pragma once

#include "base/clock.h"
#include "base/money.h"

#include <QString>

namespace zhike {

// 482,000 or 482,000.50: yuan for tables; the unit is in the header (ux.md §16). "−" for less than zero.
[[nodiscard]] QString moneyText(Money money);
// MM-dd within the year of `today`, else yyyy-MM-dd; "—" when there is none.
[[nodiscard]] QString dayText(QDate day, QDate today);
// 1,284
[[nodiscard]] QString countText(qint64 count);
// Text from a file as a cell shows it: one line, at most 512 characters.
[[nodiscard]] QString oneLine(const QString& text);

}  // namespace zhike
