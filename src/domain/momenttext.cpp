#include "domain/momenttext.h"

namespace zhike {

std::optional<Moment> momentFromText(const QString& text, const QTimeZone& zone) {
    const QDateTime parsed = QDateTime::fromString(QString(text).replace(u' ', u'T'), Qt::ISODate);
    if (!parsed.isValid()) return std::nullopt;
    if (parsed.timeSpec() != Qt::LocalTime) return Moment{parsed.toMSecsSinceEpoch()};
    return Moment{QDateTime(parsed.date(), parsed.time(), zone).toMSecsSinceEpoch()};
}

QString momentText(Moment moment, const Clock& clock) {
    if (!moment.isSet()) return {};
    const QDateTime local = clock.local(moment);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

}  // namespace zhike
