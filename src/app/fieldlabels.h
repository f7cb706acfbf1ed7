#pragma once

#include "base/text.h"

#include <QStringList>

namespace zhike {

// What people call a field (a column of any entity): "phone" -> "Phone". The name itself for an unknown one.
[[nodiscard]] Text fieldLabel(const QString& field);

}  // namespace zhike
