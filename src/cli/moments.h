#pragma once

#include "domain/momenttext.h"

#include <QJsonValue>

namespace zhike {

// As answers give them: null for none, a date, a moment with offset.
[[nodiscard]] QJsonValue orNull(const QString& text);
[[nodiscard]] QJsonValue dateOrNull(QDate date);
[[nodiscard]] QJsonValue momentOrNull(Moment moment, const Clock& clock);

}  // namespace zhike
