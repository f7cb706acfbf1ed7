#include "ui/followups/followupsubject.h"

#include "rules/dateshorthand.h"

namespace zhike {

Done setDay(QDate& day, const FollowUpSubject& subject, const QString& field, const QString& text) {
    day = {};
    if (text.trimmed().isEmpty()) return Nothing{};
    const auto typed = dateOf(text, subject.clock.today(), subject.calendar);
    if (!typed)
        return Error{ErrorCode::Invalid, field, Text{ZTEXT("“%1” is not a date such as 2026-09-10"), {text}}, {}};
    day = *typed;
    return Nothing{};
}

}  // namespace zhike
