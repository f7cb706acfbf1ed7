#include "ui/followups/typedday.h"

#include "domain/cleantext.h"

namespace zhike {

namespace {

constexpr int kMostDays = 999;
constexpr int kYearsAhead = 8;  // in which a 29 February comes for certain

}  // namespace

std::optional<QDate> typedDay(const QString& text, QDate today, const WorkCalendar& calendar) {
    const QString typed = halfWidth(text).trimmed().replace(u'/', u'-').replace(u'.', u'-');
    if (typed.startsWith(u'+')) {
        bool isNumber = false;
        const int days = typed.mid(1).toInt(&isNumber);
        if (!isNumber || days < 1 || days > kMostDays) return {};
        return calendar.plusWorkdays(today, days);
    }
    const QStringList parts = typed.split(u'-');
    if (parts.size() == 3) {
        const QDate day(parts[0].size() == 4 ? parts[0].toInt() : 0, parts[1].toInt(), parts[2].toInt());
        return day.isValid() ? std::optional(day) : std::nullopt;
    }
    if (parts.size() != 2) return {};
    for (int year = today.year(); year <= today.year() + kYearsAhead; ++year)
        if (const QDate day(year, parts[0].toInt(), parts[1].toInt()); day.isValid() && day >= today) return day;
    return {};
}

}  // namespace zhike
