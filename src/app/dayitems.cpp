#include "app/dayitems.h"

#include "app/dueitems.h"
#include "app/followups.h"
#include "app/rulebook.h"
#include "app/tasks.h"
#include "rules/walltime.h"

namespace zhike {

namespace {

struct Effort {
    const char* kind;
    int minutes;
};
constexpr Effort kEfforts[] = {{"first_contact", 15},   {"follow_up", 10}, {"thank_you", 10},
                               {"wake_up", 10},         {"visit", 60},     {"greeting", 5},
                               {"feedback_answer", 10}, {"mail_ack", 3},   {"record_update", 5},
                               {"review", 10},          {"task", 15},      {kSignalKind, 10}};

}  // namespace

bool isLate(const DueItem& item, const Clock& clock) {
    return item.hard ? item.due < clock.now() : clock.dayOf(item.due) < clock.today();
}

bool isTimed(const DueRow& row) {
    return row.item.hard;
}

int minutesOf(const QString& kind) {
    for (const Effort& effort : kEfforts)
        if (kind == QLatin1String(effort.kind)) return effort.minutes;
    return 0;
}

bool hasOutcome(const DueRow& row) {
    static const QSet<QString> plain{QStringLiteral("task"),     QStringLiteral("thank_you"),
                                     QStringLiteral("wake_up"),  QStringLiteral("greeting"),
                                     QStringLiteral("mail_ack"), QStringLiteral("record_update")};
    return row.item.rule == u"own" ? !row.task.id.isSet() : !plain.contains(row.item.kind);
}

Done tickOff(Work& work, const DueRow& row) {
    if (hasOutcome(row)) return invalid("kind", Text{ZTEXT("Say what came of it: log the contact")});
    if (row.task.id.isSet()) {
        const auto finished = finishTask(work, row.task.id);
        return finished ? done() : Done(finished.error());
    }
    if (row.item.kind != u"record_update") {
        const auto closed = closeItem(work, row.item.customer, row.item.kind);
        return closed ? done() : Done(closed.error());
    }
    const auto open = work.data.interactions.withOpenChange(row.item.customer);
    if (!open) return open.error();
    if (open->isEmpty()) return conflict("kind", Text{ZTEXT("Nothing of this kind is to be done here")});
    return closeChanges(work, row.item.customer);
}

Done putOff(Work& work, const DueRow& row, int workdays) {
    if (row.task.id.isSet()) {
        const auto calendar = workCalendar(work.data);
        if (!calendar) return calendar.error();
        const WallClock wall(work.clock.zone());
        WallTime time = wall.at(row.task.due);
        time.day = calendar->plusWorkdays(std::max(work.clock.today(), time.day), workdays);
        const auto later = postponeTask(work, row.task.id, wall.momentOf(time), row.task.timed);
        return later ? done() : Done(later.error());
    }
    if (!isContactKind(row.item.kind))
        return invalid("due",
                       Text{ZTEXT("“%1” keeps its day and cannot be put off"), {kindName(row.item.kind).translated()}});
    const auto later = postponePlanBy(work, row.item.customer, workdays);
    return later ? done() : Done(later.error());
}

}  // namespace zhike
