#include "cli/workverbs.h"

#include "app/followups.h"
#include "app/tasks.h"
#include "cli/arguments.h"
#include "cli/verbfields.h"

namespace zhike {

namespace {

// Texts as they are, then values of lists, people and dates.
Done fillEntry(Interaction& entry, const VerbFields& fields, const Lookup& lookup, const Clock& clock) {
    for (const auto& [name, text] : {std::pair{"summary", &entry.summary}, std::pair{"feedback", &entry.feedback},
                                     std::pair{"doubts", &entry.doubts}, std::pair{"next", &entry.next},
                                     std::pair{"change", &entry.change}, std::pair{"closes", &entry.closes}})
        *text = named(fields, name);
    entry.changeOpen = !entry.change.isEmpty();
    for (const auto& [name, code] : {std::pair{"method", &entry.method}, std::pair{"signal", &entry.signal},
                                     std::pair{"direction", &entry.direction}}) {
        const auto found = codeField(fields, name, name, lookup);
        if (!found) return found.error();
        if (!found->isEmpty()) *code = *found;
    }
    const auto at = optionalMoment(fields, "at", clock);
    if (!at) return at.error();
    const auto answered = flagField(fields, "answered", true);
    if (!answered) return answered.error();
    const auto due = optionalDay(fields, "next_due");
    if (!due) return due.error();
    const auto owner = userField(fields, "next_owner", lookup);
    if (!owner) return owner.error();
    entry.at = *at;
    entry.answered = *answered;
    entry.nextDue = *due;
    entry.nextUser = *owner;
    return done();
}

Result<VerbResult> logVerb(Work& work, const VerbFields& fields, const Lookup& lookup) {
    const auto customer = findCustomer(work.data, named(fields, "customer"));
    if (!customer) return customer.error();
    Interaction entry;
    entry.customer = customer->id;
    if (const Done filled = fillEntry(entry, fields, lookup, work.clock); !filled) return filled.error();
    const auto logged = logFollowUp(work, entry);
    if (!logged) return logged.error();
    return labelled(work, Text{ZTEXT("Follow-up of “%1”")}, customer->name,
                    {VerbResult::Kind::FollowUp, logged->id.value});
}

// A verb that decides about the plan of a customer: decide(Work&, Id<Customer>) -> Result<FollowPlan>.
template <class Decide>
Result<VerbResult> onPlan(Work& work, const VerbFields& fields, Text label, Decide decide) {
    const auto customer = findCustomer(work.data, named(fields, "customer"));
    if (!customer) return customer.error();
    const Result<FollowPlan> plan = decide(customer->id);
    if (!plan) return plan.error();
    return labelled(work, std::move(label), customer->name, {VerbResult::Kind::Plan, customer->id.value});
}

Result<VerbResult> overrideVerb(Work& work, const VerbFields& fields, const Lookup& lookup) {
    const bool isRule = named(fields, "frequency") == u"rule";
    const auto frequency = isRule ? QString() : codeField(fields, "frequency", "frequency", lookup);
    if (!frequency) return frequency.error();
    return onPlan(work, fields, Text{ZTEXT("Frequency of “%1”")}, [&](Id<Customer> customer) {
        return overrideFrequency(work, customer, *frequency, named(fields, "reason"));
    });
}

Result<VerbResult> pauseVerb(Work& work, const VerbFields& fields, const Lookup&) {
    const auto until = optionalDay(fields, "until");
    if (!until) return until.error();
    return onPlan(work, fields, Text{ZTEXT("Pause “%1”")},
                  [&](Id<Customer> customer) { return pausePlan(work, customer, *until, named(fields, "reason")); });
}

Result<VerbResult> resumeVerb(Work& work, const VerbFields& fields, const Lookup&) {
    return onPlan(work, fields, Text{ZTEXT("End the pause of “%1”")},
                  [&](Id<Customer> customer) { return resumePlan(work, customer); });
}

Result<VerbResult> postponePlanVerb(Work& work, const VerbFields& fields, const Lookup&) {
    const auto day = dayField(fields, "due");
    if (!day) return day.error();
    return onPlan(work, fields, Text{ZTEXT("Put “%1” off")},
                  [&](Id<Customer> customer) { return postponePlan(work, customer, *day); });
}

Result<VerbResult> focusVerb(Work& work, const VerbFields& fields, const Lookup& lookup) {
    QStringList codes;
    for (const QString& part : named(fields, "methods").split(u';', Qt::SkipEmptyParts)) {
        codes << lookup.code(QStringLiteral("method"), part);
        if (codes.last().isEmpty()) return invalid("methods", Text{ZTEXT("“%1” is not in the list"), {part}});
    }
    return onPlan(work, fields, Text{ZTEXT("Focus of “%1”")}, [&](Id<Customer> customer) {
        return setFocus(work, customer, codes.join(u';'), named(fields, "focus"));
    });
}

// A task is due by the end of a day, or at a minute.
bool namesMinute(const QString& text) {
    return text.contains(u':');
}

Result<VerbResult> createTaskVerb(Work& work, const VerbFields& fields, const Lookup& lookup) {
    Task task;
    task.what = named(fields, "what");
    task.timed = namesMinute(named(fields, "due"));
    const auto user = userField(fields, "owner", lookup);
    if (!user) return user.error();
    const auto due = optionalMoment(fields, "due", work.clock);
    if (!due) return due.error();
    task.user = *user;
    task.due = *due;
    if (const QString key = named(fields, "customer"); !key.isEmpty()) {
        const auto customer = findCustomer(work.data, key);
        if (!customer) return customer.error();
        task.customer = customer->id;
    }
    const auto created = createTask(work, task);
    if (!created) return created.error();
    return labelled(work, Text{ZTEXT("New task “%1”")}, created->what, {VerbResult::Kind::Task, created->id.value});
}

// An item of a plan that needs nobody to be reached is done by its customer and kind.
Result<VerbResult> doneItem(Work& work, const VerbFields& fields) {
    const auto customer = findCustomer(work.data, named(fields, "customer"));
    if (!customer) return customer.error();
    const auto closed = closeItem(work, customer->id, named(fields, "kind"));
    if (!closed) return closed.error();
    return labelled(work, Text{ZTEXT("Follow-up of “%1”")}, customer->name,
                    {VerbResult::Kind::FollowUp, closed->id.value});
}

Result<VerbResult> doneVerb(Work& work, const VerbFields& fields, const Lookup&) {
    if (named(fields, "task").isEmpty()) {
        if (!named(fields, "customer").isEmpty() && !named(fields, "kind").isEmpty()) return doneItem(work, fields);
        return invalid("task", Text{ZTEXT("Say which task, or which customer and kind of item")});
    }
    const auto task = findTask(work.data, named(fields, "task"));
    if (!task) return task.error();
    const auto finished = finishTask(work, task->id);
    if (!finished) return finished.error();
    return labelled(work, Text{ZTEXT("Done: “%1”")}, finished->what, {VerbResult::Kind::Task, finished->id.value});
}

// To a day or a minute; without one to the next day.
Result<VerbResult> postponeTaskVerb(Work& work, const VerbFields& fields, const Lookup&) {
    const auto task = findTask(work.data, named(fields, "task"));
    if (!task) return task.error();
    auto due = optionalMoment(fields, "due", work.clock);
    if (!due) return due.error();
    const bool isNamed = due->isSet();
    if (!isNamed) *due = work.clock.startOf(std::max(work.clock.dayOf(task->due), work.clock.today()).addDays(1));
    const bool timed = isNamed && namesMinute(named(fields, "due"));
    const auto postponed = postponeTask(work, task->id, *due, timed);
    if (!postponed) return postponed.error();
    return labelled(work, Text{ZTEXT("Put “%1” off")}, postponed->what, {VerbResult::Kind::Task, postponed->id.value});
}

}  // namespace

QList<Verb> workVerbs() {
    return {
        {"followup.log", wordsOf("customer method summary"),
         wordsOf("at answered direction closes feedback doubts signal change next next_owner next_due"),
         Text{ZTEXT("Follow-up of “%1”")}, logVerb},
        {"plan.override", wordsOf("customer frequency"), wordsOf("reason"), Text{ZTEXT("Frequency of “%1”")},
         overrideVerb},
        {"plan.pause", wordsOf("customer reason"), wordsOf("until"), Text{ZTEXT("Pause “%1”")}, pauseVerb},
        {"plan.resume", wordsOf("customer"), {}, Text{ZTEXT("End the pause of “%1”")}, resumeVerb},
        {"plan.postpone", wordsOf("customer due"), {}, Text{ZTEXT("Put “%1” off")}, postponePlanVerb},
        {"plan.focus", wordsOf("customer"), wordsOf("methods focus"), Text{ZTEXT("Focus of “%1”")}, focusVerb},
        {"task.create", wordsOf("what owner due"), wordsOf("customer"), Text{ZTEXT("New task “%1”")}, createTaskVerb},
        {"task.done", {}, wordsOf("task customer kind"), Text{ZTEXT("Done: “%1”")}, doneVerb},
        {"task.postpone", wordsOf("task"), wordsOf("due"), Text{ZTEXT("Put “%1” off")}, postponeTaskVerb},
    };
}

}  // namespace zhike
