#pragma once

#include "base/clock.h"

#include <QJsonValue>

#include <optional>

namespace zhike {

// "2026-09-10", "2026-09-10T14:35", "2026-09-10 14:35:00", with an offset or in that zone.
[[nodiscard]] std::optional<Moment> momentFromText(const QString& text, const QTimeZone& zone);

// As answers give them: null for none, a date, a moment with offset.
[[nodiscard]] QJsonValue orNull(const QString& text);
[[nodiscard]] QJsonValue dateOrNull(QDate date);
[[nodiscard]] QJsonValue momentOrNull(Moment moment, const Clock& clock);

}  // namespace zhike
