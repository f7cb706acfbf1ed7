#pragma once

#include "rules/workcalendar.h"

namespace zhike {

// A day that is to come as it is typed in a hurry: 2026-09-15, 09-15 (the next one), +2 (working days from today on).
// Nothing when it is none.
[[nodiscard]] std::optional<QDate> typedDay(const QString& text, QDate today, const WorkCalendar& calendar);

}  // namespace zhike
