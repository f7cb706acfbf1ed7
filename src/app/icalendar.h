#pragma once

#include "app/work.h"

namespace zhike {

// What is to be done as a calendar file (RFC 5545), an event for each row at the moment that is proposed for it, in the
// language of the reader. A second file with the same rows changes the events of the first, it does not double them.
[[nodiscard]] QByteArray calendarOf(const QList<DueRow>& rows, const Clock& clock);

// Writes the work of one person, what is late and what is proposed for so many days from today on, to that file; whole
// or not at all. Unavailable when it cannot be written.
[[nodiscard]] Done writePlan(Repositories& data, Id<User> user, int days, const QString& path, const Clock& clock);

}  // namespace zhike
