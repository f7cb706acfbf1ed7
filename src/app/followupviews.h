#pragma once

#include "domain/user.h"
#include "storage/customerlist.h"

namespace zhike {

// The built-in views of plans (ux.md §5.2), by name: mine team overdue week first_contact wake_up paused no_step.
[[nodiscard]] QStringList followUpViewNames();

// Whether the person makes contacts himself; others look after those who do.
[[nodiscard]] bool makesContacts(const User& user);

// What a view shows, the most urgent first. `team` shows everybody's; the others those of `user`, or everybody's when
// his work is to look after others.
[[nodiscard]] CustomerQuery followUpViewQuery(const QString& view, const User& user, const Clock& clock);

// Those of a query whose next contact is due on that day; on `today` also those who are late.
[[nodiscard]] CustomerQuery onDay(CustomerQuery query, QDate day, const Clock& clock);

}  // namespace zhike
