#pragma once

#include "rules/workcalendar.h"

namespace zhike {

inline QDate day(const char* iso) {
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

inline CalendarDay aDay(QDate day, bool worked) {
    CalendarDay listed;
    listed.day = day;
    listed.worked = worked;
    return listed;
}

// The holidays of autumn 2023: off from 29 September to 6 October, 7 and 8 October worked.
inline WorkCalendar autumn2023() {
    QList<CalendarDay> days;
    for (QDate d = day("2023-09-29"); d <= day("2023-10-06"); d = d.addDays(1)) days << aDay(d, false);
    return WorkCalendar(days << aDay(day("2023-10-07"), true) << aDay(day("2023-10-08"), true));
}

}  // namespace zhike
