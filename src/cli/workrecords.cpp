#include "cli/workrecords.h"

#include "app/dueitems.h"
#include "cli/moments.h"

namespace zhike {

namespace {

QJsonValue nameOrNull(const Lookup& lookup, Id<User> user) {
    const auto found = lookup.user(user);
    return found ? QJsonValue(found->name) : QJsonValue();
}

QJsonObject followUpObject(const Interaction& entry, const Customer& customer, const Lookup& lookup,
                           const Clock& clock) {
    return {{QStringLiteral("id"), QString::number(entry.id.value)},
            {QStringLiteral("customer"), customer.no},
            {QStringLiteral("customer_name"), customer.name},
            {QStringLiteral("at"), momentOrNull(entry.at, clock)},
            {QStringLiteral("method"), entry.method},
            {QStringLiteral("user"), nameOrNull(lookup, entry.user)},
            {QStringLiteral("direction"), entry.direction},
            {QStringLiteral("answered"), entry.answered},
            {QStringLiteral("summary"), orNull(entry.summary)},
            {QStringLiteral("feedback"), orNull(entry.feedback)},
            {QStringLiteral("doubts"), orNull(entry.doubts)},
            {QStringLiteral("signal"), orNull(entry.signal)},
            {QStringLiteral("closes"), orNull(entry.closes)},
            {QStringLiteral("change"), orNull(entry.change)},
            {QStringLiteral("next"), orNull(entry.next)},
            {QStringLiteral("next_due"), dateOrNull(entry.nextDue)},
            {QStringLiteral("next_owner"), nameOrNull(lookup, entry.nextUser)}};
}

// A moment that is a whole day as its date.
QJsonValue dueText(Moment due, bool toTheMinute, const Clock& clock) {
    return toTheMinute ? momentOrNull(due, clock) : dateOrNull(clock.dayOf(due));
}

QString stateOf(const DueItem& item, const Clock& clock) {
    const QDate day = clock.dayOf(item.due);
    if (item.hard ? item.due < clock.now() : day < clock.today()) return QStringLiteral("overdue");
    return day == clock.today() ? QStringLiteral("today") : QStringLiteral("open");
}

QJsonObject planObject(const CustomerRow& row, const Lookup& lookup, const Clock& clock) {
    const CustomerFacts& facts = row.facts;
    const FollowPlan& plan = row.plan;
    return {
        {QStringLiteral("customer"), row.customer.no},
        {QStringLiteral("customer_name"), row.customer.name},
        {QStringLiteral("stage"), orNull(facts.stage)},
        {QStringLiteral("grade"), orNull(row.customer.grade)},
        {QStringLiteral("frequency"), orNull(frequencyOf(Interval{facts.everyCount, facts.everyMonths}))},
        {QStringLiteral("frequency_by"), plan.frequency.isEmpty() ? QStringLiteral("rule") : QStringLiteral("hand")},
        {QStringLiteral("frequency_reason"), orNull(plan.frequencyReason)},
        {QStringLiteral("next_due"),
         facts.nextDue.isSet() ? dueText(facts.nextDue, facts.nextHard, clock) : QJsonValue()},
        {QStringLiteral("next_kind"), orNull(facts.nextKind)},
        {QStringLiteral("rule"), orNull(facts.nextRule)},
        {QStringLiteral("step"), orNull(plan.step)},
        {QStringLiteral("methods"), orNull(plan.methods)},
        {QStringLiteral("focus"), orNull(plan.focus)},
        {QStringLiteral("paused"), plan.paused},
        {QStringLiteral("paused_until"), dateOrNull(plan.pausedUntil)},
        {QStringLiteral("pause_reason"), orNull(plan.pauseReason)},
        {QStringLiteral("owner"), nameOrNull(lookup, row.customer.owner)}};
}

}  // namespace

Result<QJsonArray> followUpSheets(Repositories& data, const QList<Interaction>& entries, const Lookup& lookup,
                                  const Clock& clock) {
    const auto customers = data.customers.ofRows(entries);
    if (!customers) return customers.error();
    QJsonArray objects;
    for (const Interaction& entry : entries)
        objects << followUpObject(entry, customers->value(entry.customer), lookup, clock);
    return objects;
}

Result<QJsonArray> taskSheets(Repositories& data, const QList<Task>& tasks, const Lookup& lookup, const Clock& clock) {
    const auto customers = data.customers.ofRows(tasks);
    if (!customers) return customers.error();
    QJsonArray objects;
    for (const Task& task : tasks) {
        const Customer customer = customers->value(task.customer);
        objects << QJsonObject{{QStringLiteral("task"), QString::number(task.id.value)},
                               {QStringLiteral("what"), task.what},
                               {QStringLiteral("owner"), nameOrNull(lookup, task.user)},
                               {QStringLiteral("due"), dueText(task.due, task.timed, clock)},
                               {QStringLiteral("customer"), orNull(customer.no)},
                               {QStringLiteral("customer_name"), orNull(customer.name)},
                               {QStringLiteral("done"), momentOrNull(task.done, clock)},
                               {QStringLiteral("done_by"), nameOrNull(lookup, task.doneBy)}};
    }
    return objects;
}

Result<QJsonArray> planSheets(Repositories& data, const QList<qint64>& customers, const Lookup& lookup,
                              const Clock& clock) {
    const auto rows = data.customerList.rows(customers);
    if (!rows) return rows.error();
    QJsonArray objects;
    for (const CustomerRow& row : *rows) objects << planObject(row, lookup, clock);
    return objects;
}

QJsonObject dueObject(const DueRow& row, const Clock& clock) {
    const DueItem& item = row.item;
    QJsonArray rules;
    for (const QString& rule : item.rules.split(u';', Qt::SkipEmptyParts)) rules << rule;
    const bool isTask = row.task.id.isSet();
    return {{QStringLiteral("customer"), orNull(row.customerNo)},
            {QStringLiteral("name"), orNull(row.customerName)},
            {QStringLiteral("kind"), item.kind},
            {QStringLiteral("key"), isTask ? QJsonValue(QString::number(row.task.id.value)) : QJsonValue()},
            {QStringLiteral("rule"), item.rule},
            {QStringLiteral("rules"), rules},
            {QStringLiteral("due"), dueText(item.due, item.hard, clock)},
            {QStringLiteral("hard"), item.hard},
            {QStringLiteral("slot"), momentOrNull(item.slot, clock)},
            {QStringLiteral("owner"), row.assigneeName},
            {QStringLiteral("state"), stateOf(item, clock)},
            {QStringLiteral("reason"), reasonOf(row).translated()}};
}

}  // namespace zhike
