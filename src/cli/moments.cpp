#include "cli/moments.h"

namespace zhike {

QJsonValue orNull(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue dateOrNull(QDate date) {
    return orNull(date.toString(Qt::ISODate));
}

QJsonValue momentOrNull(Moment moment, const Clock& clock) {
    return orNull(momentText(moment, clock));
}

}  // namespace zhike
