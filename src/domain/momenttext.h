#pragma once

#include "base/clock.h"

#include <QString>

#include <optional>

namespace zhike {

// "2026-09-10", "2026-09-10T14:35", "2026-09-10 14:35:00", with an offset or in that zone.
[[nodiscard]] std::optional<Moment> momentFromText(const QString& text, const QTimeZone& zone);

// ISO 8601 with the offset of the company, to the second; empty for none.
[[nodiscard]] QString momentText(Moment moment, const Clock& clock);

}  // namespace zhike
