#pragma once

#include "ui/style/theme.h"

#include <QString>

namespace zhike {

// How a way of being in touch (list "method") and an attitude (list "signal") look wherever they are shown. Codes that
// people have added themselves have a neutral look.
[[nodiscard]] QString methodIcon(const QString& method);
[[nodiscard]] Kind kindOfMethod(const QString& method);
[[nodiscard]] QString signalIcon(const QString& signal);
[[nodiscard]] Kind kindOfSignal(const QString& signal);

}  // namespace zhike
