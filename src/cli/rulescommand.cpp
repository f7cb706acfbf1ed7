#include "app/rulesimulation.h"
#include "cli/commands.h"
#include "cli/verbfields.h"

namespace zhike {

namespace {

QJsonObject shiftObject(const RuleSimulation::Shift& shift, const Lookup& lookup) {
    const auto user = lookup.user(shift.user);
    return {{QStringLiteral("week"), shift.week.toString(Qt::ISODate)},
            {QStringLiteral("owner"), user ? user->name : QString()},
            {QStringLiteral("added"), shift.added},
            {QStringLiteral("moved"), shift.moved},
            {QStringLiteral("removed"), shift.removed}};
}

}  // namespace

// rules --simulate RULE PARAM=VALUE…: what the change would do, before it is saved with `do rule.set`.
Result<int> rulesCommand(Session& session) {
    const QStringList& words = session.arguments.words;
    if (!session.arguments.has("simulate") || words.isEmpty())
        return usageError(Text{ZTEXT("Give --simulate, a rule and its figures, such as “T02b days=7”")});
    const auto figures = fieldsOf(words.mid(1));
    if (!figures) return figures.error();
    const auto data = session.reading();
    if (!data) return data.error();
    const auto found = simulateRule(**data, words.first(), *figures, session.clock());
    if (!found) return found.error();
    QJsonArray weeks;
    for (const RuleSimulation::Shift& shift : found->shifts) weeks << shiftObject(shift, session.lookup());
    if (session.output.isJson())
        session.output.document({{QStringLiteral("rule"), words.first()},
                                 {QStringLiteral("customers"), found->customers},
                                 {QStringLiteral("added"), found->added},
                                 {QStringLiteral("moved"), found->moved},
                                 {QStringLiteral("removed"), found->removed},
                                 {QStringLiteral("weeks"), weeks}});
    else
        session.output.table(wordsOf("week owner added moved removed"), weeks);
    return kExitDone;
}

}  // namespace zhike
