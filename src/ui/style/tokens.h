#pragma once

#include "ui/style/theme.h"

#include <QRgb>

namespace zhike {

// The value of a colour token, 0xAARRGGBB (ux.md §12).
[[nodiscard]] QRgb tokenValue(Token token, bool dark);

}  // namespace zhike
