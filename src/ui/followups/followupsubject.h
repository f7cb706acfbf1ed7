#pragma once

#include "app/lookup.h"
#include "rules/workcalendar.h"

namespace zhike {

// The customer a form of the follow-ups is about, read before it opens; the clock must outlive the form.
struct FollowUpSubject {
    CustomerRow row;
    Lookup lookup;
    WorkCalendar calendar;
    QString previous;  // what was said in the newest contact
    const Clock& clock;
};

// Reads a day as it is typed in a hurry (rules/dateshorthand.h); empty is none.
[[nodiscard]] Done setDay(QDate& day, const FollowUpSubject& subject, const QString& field, const QString& text);

}  // namespace zhike
