#pragma once

#include "app/work.h"
#include "rules/rulebook.h"
#include "rules/workcalendar.h"

#include <QMap>

namespace zhike {

// The figures of the time rules as this firm has them.
[[nodiscard]] Result<RuleBook> ruleBook(Repositories& data);
// Its working days.
[[nodiscard]] Result<WorkCalendar> workCalendar(Repositories& data);

// The same with other figures of one rule, by name ("days" 5). Invalid for a rule, a name or a figure there cannot be.
[[nodiscard]] Result<RuleBook> changedRuleBook(Repositories& data, const QString& rule,
                                               const QMap<QString, QString>& figures);

// Gives a rule other figures, by name ("days" 5); what follows from them is derived for every customer. Invalid, and
// nothing is changed, for a rule, a name or a figure there cannot be.
[[nodiscard]] Done setRule(Work& work, const QString& rule, const QMap<QString, QString>& figures);

}  // namespace zhike
