#include "app/dueitems.h"

namespace zhike {

namespace {

struct Frequency {
    const char* code;
    Interval every;
};
constexpr Frequency kFrequencies[] = {
    {"weekly", {7, false}}, {"biweekly", {14, false}}, {"monthly", {1, true}}, {"quarterly", {3, true}}};

QString ruleCodes(quint32 rules) {
    QStringList codes;
    for (int id = 0; id <= int(RuleId::Own); ++id)
        if ((rules >> unsigned(id) & 1U) != 0) codes << ruleCode(RuleId(id));
    return codes.join(u';');
}

QString everyText(const Interval& every) {
    const QString count = QString::number(every.count);
    if (every.months)
        return (every.count == 1 ? Text{ZTEXT("every month")} : Text{ZTEXT("every %1 months"), {count}}).translated();
    if (every.count == 7) return Text{ZTEXT("every week")}.translated();
    if (every.count == 14) return Text{ZTEXT("every two weeks")}.translated();
    return Text{ZTEXT("every %1 days"), {count}}.translated();
}

// Regular contacts say their interval and what it counts from.
Text cadenceReason(RuleId rule, const DueItem& due) {
    const QString name = ruleName(rule).translated();
    const QString every = everyText({due.everyCount, due.everyMonths});
    if (!due.since.isValid()) return Text{ZTEXT("%1: %2"), {name, every}};
    return Text{ZTEXT("%1: %2, counted from %3"), {name, every, due.since.toString(Qt::ISODate)}};
}

}  // namespace

QList<DueItem> dueItems(const Plan& plan, const Customer& customer, const FollowPlan& followPlan) {
    QList<DueItem> items;
    for (const Due& due : plan.dues) {
        DueItem item;
        item.customer = customer.id;
        item.position = int(items.size());
        item.owner = customer.owner;
        const bool isOwn = due.rule == RuleId::Own && followPlan.stepUser.isSet();
        item.assignee = isOwn ? followPlan.stepUser : customer.owner;
        item.kind = QString::fromLatin1(kindCode(due.kind));
        item.rule = ruleCode(due.rule);
        item.rules = ruleCodes(due.rules);
        item.hard = due.hard;
        item.due = due.due;
        item.slot = due.slot;
        item.since = due.since;
        item.everyCount = due.every.count;
        item.everyMonths = due.every.months;
        items << item;
    }
    return items;
}

std::optional<Interval> intervalOf(const QString& frequency) {
    for (const Frequency& one : kFrequencies)
        if (frequency == QLatin1String(one.code)) return one.every;
    return {};
}

QString frequencyOf(const Interval& interval) {
    for (const Frequency& one : kFrequencies)
        if (interval == one.every) return QString::fromLatin1(one.code);
    return {};
}

QString intervalText(const Interval& interval, const Lookup& lookup, bool chinese) {
    if (interval.count == 0) return {};
    const QString code = frequencyOf(interval);
    if (!code.isEmpty()) return lookup.label(QStringLiteral("frequency"), code, chinese);
    QString words = everyText(interval);
    words[0] = words[0].toUpper();
    return words;
}

bool isContactKind(const QString& kind) {
    for (const DueKind contact :
         {DueKind::FirstContact, DueKind::FollowUp, DueKind::ThankYou, DueKind::WakeUp, DueKind::Visit})
        if (kind == QLatin1String(kindCode(contact))) return true;
    return false;
}

Text kindName(const QString& kind) {
    static const QHash<QString, Text> names{
        {QStringLiteral("first_contact"), Text{ZTEXT("First contact")}},
        {QStringLiteral("follow_up"), Text{ZTEXT("Follow-up")}},
        {QStringLiteral("thank_you"), Text{ZTEXT("Letter of thanks")}},
        {QStringLiteral("wake_up"), Text{ZTEXT("Wake-up pack")}},
        {QStringLiteral("visit"), Text{ZTEXT("Visit")}},
        {QStringLiteral("greeting"), Text{ZTEXT("Greeting")}},
        {QStringLiteral("feedback_answer"), Text{ZTEXT("Answer to a mail")}},
        {QStringLiteral("mail_ack"), Text{ZTEXT("Word that a mail came")}},
        {QStringLiteral("record_update"), Text{ZTEXT("Change of the record")}},
        {QStringLiteral("review"), Text{ZTEXT("Review of the record")}},
        {QStringLiteral("task"), Text{ZTEXT("Task")}},
        {QLatin1String(kSignalKind), Text{ZTEXT("Good signals")}},
        {QLatin1String(kNoStepKind), Text{ZTEXT("No next step")}},
        {QLatin1String(kContactKind), Text{ZTEXT("Contact")}},
    };
    return names.value(kind);
}

Text reasonOf(const DueItem& due) {
    const QString since = due.since.toString(Qt::ISODate);
    const QString count = QString::number(due.everyCount);
    switch (ruleOf(due.rule).value_or(RuleId::Own)) {
        case RuleId::T01: return Text{ZTEXT("New customer of %1: the first contact within its hours"), {since}};
        case RuleId::T04:
            return Text{ZTEXT("%1 months since the first order on %2: a letter of thanks"), {count, since}};
        case RuleId::T05: return Text{ZTEXT("No sign of life since %1: a wake-up pack"), {since}};
        case RuleId::T07: return Text{ZTEXT("A change learnt on %1 is not in the record yet"), {since}};
        case RuleId::T08: return Text{ZTEXT("The record was last looked through on %1"), {since}};
        case RuleId::T09: return Text{ZTEXT("The mail of %1 waits for an answer"), {since}};
        case RuleId::T10: return Text{ZTEXT("The mail of %1 waits for a word that it came"), {since}};
        case RuleId::T11: return Text{ZTEXT("Twice “not now”, last on %1: ask again, gently"), {since}};
        case RuleId::T19: return Text{ZTEXT("A greeting for %1"), {since}};
        case RuleId::Own:
            return since.isEmpty() ? Text{ZTEXT("The next step that was set")}
                                   : Text{ZTEXT("The next step that was set on %1"), {since}};
        default: return cadenceReason(*ruleOf(due.rule), due);
    }
}

Text reasonOf(const DueRow& row) {
    if (row.item.kind == QLatin1String(kNoStepKind))
        return Text{ZTEXT("No next step was agreed and no rule asks for one")};
    if (row.item.kind == QLatin1String(kSignalKind))
        return Text{ZTEXT("Two positive signals in a row, the last on %1: time for an offer"),
                    {row.item.since.toString(Qt::ISODate)}};
    const bool isSaid = row.item.rule == u"own" || row.item.kind == QLatin1String(kContactKind);
    if (!isSaid || row.step.isEmpty()) return reasonOf(row.item);
    return Text{ZTEXT("“%1”"), {row.step}};
}

}  // namespace zhike
