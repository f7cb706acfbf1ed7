#include "app/followups.h"

#include "app/customers.h"
#include "app/dueitems.h"
#include "app/rulebook.h"
#include "app/tidytexts.h"
#include "rules/nextaction.h"

namespace zhike {

namespace {

bool isKind(const QString& code, DueKind kind) {
    return code == QLatin1String(kindCode(kind));
}

// Items that are done without talking to anybody, and whose they are.
struct Errand {
    DueKind kind;
    RuleId rule;
};
constexpr Errand kErrands[] = {{DueKind::ThankYou, RuleId::T04},
                               {DueKind::WakeUp, RuleId::T05},
                               {DueKind::Greeting, RuleId::T19},
                               {DueKind::MailAck, RuleId::T10}};

const Errand* errandOf(const QString& kind) {
    for (const Errand& errand : kErrands)
        if (isKind(kind, errand.kind)) return &errand;
    return nullptr;
}

bool canBeClosed(const QString& kind) {
    return errandOf(kind) != nullptr || isContactKind(kind) || isKind(kind, DueKind::FeedbackAnswer) ||
           isKind(kind, DueKind::RecordUpdate);
}

Done checkNext(const Interaction& entry, QDate day) {
    if (entry.next.isEmpty())
        return entry.nextDue.isValid() ? invalid("next", Text{ZTEXT("Say what is to be done by that day")}) : done();
    if (!entry.nextDue.isValid()) return invalid("next_due", Text{ZTEXT("Say by when the next step is to be done")});
    if (const NextActionFlaw flaw = checkNextAction(entry.next, NextActionWords::builtIn());
        flaw != NextActionFlaw::None)
        return invalid("next", flawSentence(flaw));
    if (entry.nextDue < day) return invalid("next_due", Text{ZTEXT("The next step lies before the contact itself")});
    return done();
}

Done checkContact(const Work& work, const Interaction& entry) {
    if (entry.method.isEmpty()) return invalid("method", Text{ZTEXT("Say how you were in touch")});
    if (entry.summary.isEmpty()) return invalid("summary", Text{ZTEXT("Say what was talked about")});
    if (entry.at > work.clock.now()) return invalid("at", Text{ZTEXT("A contact does not lie in the future")});
    if (!entry.closes.isEmpty() && !canBeClosed(entry.closes))
        return invalid("closes", Text{ZTEXT("A contact does not do an item of the kind “%1”"), {entry.closes}});
    return done();
}

// The day whose greeting is done now: the first that waits.
Result<QDate> greetedDay(Work& work, const Interaction& entry) {
    const auto dues = work.data.derived.dues(entry.customer);
    if (!dues) return dues.error();
    QDate first;
    for (const DueItem& due : *dues)
        if (isKind(due.kind, DueKind::Greeting) && (!first.isValid() || due.since < first)) first = due.since;
    return first.isValid() ? first : work.clock.dayOf(entry.at);
}

// Whether nobody was in touch with the customer after that.
Result<bool> isNewest(Work& work, const Interaction& entry) {
    const auto newest = work.data.interactions.of(entry.customer, 1);
    if (!newest) return newest.error();
    return newest->isEmpty() || newest->first().at <= entry.at;
}

// What the contact means for what people have planned.
Done followPlan(Work& work, const Interaction& entry, bool newest) {
    if (!newest || (!entry.isContact() && entry.next.isEmpty())) return done();
    auto plan = work.data.followPlans.of(entry.customer);
    if (!plan) return plan.error();
    plan->step = entry.next;
    plan->stepDue = entry.nextDue;
    plan->stepUser = entry.nextUser;
    if (entry.isContact()) plan->notBefore = {};
    if (!plan->id.isSet() && entry.next.isEmpty()) return done();  // nothing to keep
    return work.data.followPlans.save(*plan);
}

Result<FollowPlan> planToChange(Work& work, Id<Customer> id) {
    const auto customer = existingCustomer(work.data, id);
    if (!customer) return customer.error();
    return work.data.followPlans.of(id);
}

Result<FollowPlan> saved(Work& work, FollowPlan plan) {
    if (const Done tidy = tidyTexts(plan); !tidy) return tidy.error();
    if (const Done stored = work.data.followPlans.save(plan); !stored) return stored.error();
    return plan;
}

Done complete(Work& work, Interaction& entry) {
    const auto customer = existingCustomer(work.data, entry.customer);
    if (!customer) return customer.error();
    if (!entry.created.isSet()) entry.created = work.clock.now();
    if (!entry.at.isSet()) entry.at = work.clock.now();
    if (!entry.user.isSet()) entry.user = work.actor.id;
    if (entry.next.isEmpty())
        entry.nextUser = {};
    else if (!entry.nextUser.isSet())
        entry.nextUser = entry.user;
    return tidyTexts(entry);
}

}  // namespace

Result<Interaction> logFollowUp(Work& work, Interaction entry) {
    if (const Done completed = complete(work, entry); !completed) return completed.error();
    if (const Done valid = checkContact(work, entry); !valid) return valid.error();
    if (const Done valid = checkNext(entry, work.clock.dayOf(entry.at)); !valid) return valid.error();
    if (isKind(entry.closes, DueKind::Greeting) && !entry.closesOn.isValid()) {
        const auto day = greetedDay(work, entry);
        if (!day) return day.error();
        entry.closesOn = *day;
    }
    if (isKind(entry.closes, DueKind::RecordUpdate))
        if (const Done closed = closeChanges(work, entry.customer); !closed) return closed.error();
    const auto newest = isNewest(work, entry);
    if (!newest) return newest.error();
    if (const Done stored = work.data.interactions.save(entry); !stored) return stored.error();
    if (const Done planned = followPlan(work, entry, *newest); !planned) return planned.error();
    return entry;
}

Result<Interaction> recordFollowUp(Work& work, Interaction entry) {
    if (const Done completed = complete(work, entry); !completed) return completed.error();
    if (const Done valid = checkContact(work, entry); !valid) return valid.error();
    const auto newest = isNewest(work, entry);
    if (!newest) return newest.error();
    if (const Done stored = work.data.interactions.save(entry); !stored) return stored.error();
    Interaction planned = entry;
    if (planned.nextDue < work.clock.today()) {  // no day lies before all days, too
        planned.next.clear();
        planned.nextDue = {};
        planned.nextUser = {};
    }
    if (const Done followed = followPlan(work, planned, *newest); !followed) return followed.error();
    return entry;
}

namespace {

// So long before its day an errand can be done; earlier is another one's (T04: a letter counts for 30 days).
constexpr int kDoneAheadDays = 30;

// Conflict that says who did it last when it does not wait any more. It may be part of a contact (I04).
Done stillWaits(Work& work, Id<Customer> customer, const QString& kind, RuleId rule) {
    const auto dues = work.data.derived.dues(customer);
    if (!dues) return dues.error();
    const QDate last = work.clock.today().addDays(kDoneAheadDays);
    for (const DueItem& due : *dues)
        if (due.rules.split(u';').contains(ruleCode(rule)) && work.clock.dayOf(due.due) <= last) return done();
    const auto log = work.data.interactions.of(customer);
    if (!log) return log.error();
    const auto found =
        std::find_if(log->begin(), log->end(), [&](const Interaction& one) { return one.closes == kind; });
    if (found == log->end()) return conflict("kind", Text{ZTEXT("Nothing of this kind is to be done here")});
    const auto who = work.data.users.find(found->user);
    if (!who) return who.error();
    return conflict("kind", Text{ZTEXT("“%1” did this already, on %2"),
                                 {who->value_or(User{}).name, work.clock.dayOf(found->at).toString(Qt::ISODate)}});
}

}  // namespace

Result<Interaction> closeItem(Work& work, Id<Customer> customer, const QString& kind) {
    const Errand* errand = errandOf(kind);
    if (errand == nullptr)
        return invalid("kind", Text{ZTEXT("An item of the kind “%1” is done by logging the contact"), {kind}});
    if (const Done waits = stillWaits(work, customer, kind, errand->rule); !waits) return waits.error();
    Interaction entry;
    entry.customer = customer;
    entry.method = QStringLiteral("other");
    entry.answered = false;
    entry.summary = kindName(kind).translated();
    entry.closes = kind;
    return logFollowUp(work, entry);
}

Result<FollowPlan> overrideFrequency(Work& work, Id<Customer> customer, const QString& frequency,
                                     const QString& reason) {
    if (!frequency.isEmpty() && !intervalOf(frequency))
        return invalid("frequency", Text{ZTEXT("“%1” is not in the list"), {frequency}});
    if (reason.trimmed().isEmpty() && !frequency.isEmpty())
        return invalid("reason", Text{ZTEXT("Say why; the supervisor sees it")});
    auto plan = planToChange(work, customer);
    if (!plan) return plan;
    plan->frequency = frequency;
    plan->frequencyReason = frequency.isEmpty() ? QString() : reason;
    plan->frequencyBy = frequency.isEmpty() ? Id<User>{} : work.actor.id;
    plan->frequencyAt = frequency.isEmpty() ? Moment{} : work.clock.now();
    return saved(work, *plan);
}

Result<FollowPlan> pausePlan(Work& work, Id<Customer> customer, QDate until, const QString& reason) {
    if (reason.trimmed().isEmpty()) return invalid("reason", Text{ZTEXT("Say why; the supervisor sees it")});
    if (until.isValid() && until <= work.clock.today())
        return invalid("until", Text{ZTEXT("A pause ends on a day that is still to come")});
    auto plan = planToChange(work, customer);
    if (!plan) return plan;
    plan->paused = true;
    plan->pausedUntil = until;
    plan->pauseReason = reason;
    plan->pausedBy = work.actor.id;
    plan->pausedAt = work.clock.now();
    return saved(work, *plan);
}

Result<FollowPlan> resumePlan(Work& work, Id<Customer> customer) {
    auto plan = planToChange(work, customer);
    if (!plan || !plan->paused) return plan;
    plan->paused = false;
    plan->pausedUntil = {};
    plan->pauseReason.clear();
    plan->pausedBy = {};
    plan->pausedAt = {};
    return saved(work, *plan);
}

namespace {

// Why somebody is not put off; his name says whom of several.
Error limitOf(Work& work, Id<Customer> id) {
    const auto customer = existingCustomer(work.data, id);
    if (!customer) return customer.error();
    return invalid("due",
                   Text{ZTEXT("The first contact with “%1” has a limit and cannot be put off"), {customer->name}});
}

}  // namespace

Result<FollowPlan> postponePlan(Work& work, Id<Customer> customer, QDate day) {
    if (day < work.clock.today()) return invalid("due", Text{ZTEXT("That day is over already")});
    auto plan = planToChange(work, customer);
    if (!plan) return plan;
    const auto dues = work.data.derived.dues(customer);
    if (!dues) return dues.error();
    const auto next =
        std::find_if(dues->begin(), dues->end(), [](const DueItem& due) { return isContactKind(due.kind); });
    if (next != dues->end() && next->hard) return limitOf(work, customer);
    if (plan->stepDue.isValid())
        plan->stepDue = day;
    else
        plan->notBefore = day;
    return saved(work, *plan);
}

Result<FollowPlan> postponePlanBy(Work& work, Id<Customer> customer, int workdays) {
    const auto facts = work.data.derived.facts(customer);
    if (!facts) return facts.error();
    const auto calendar = workCalendar(work.data);
    if (!calendar) return calendar.error();
    const Moment due = *facts ? (*facts)->nextDue : Moment{};
    const QDate today = work.clock.today();
    const QDate day = due.isSet() ? std::max(today, work.clock.dayOf(due)) : today;
    return postponePlan(work, customer, calendar->plusWorkdays(day, workdays));
}

PlanEdit planToEdit(const FollowPlan& plan) {
    return {plan.methods, plan.focus,       plan.frequency,   plan.frequencyReason,
            plan.paused,  plan.pausedUntil, plan.pauseReason, {}};
}

Result<FollowPlan> changePlan(Work& work, Id<Customer> customer, const PlanEdit& edit) {
    auto plan = planToChange(work, customer);
    if (!plan) return plan;
    const PlanEdit before = planToEdit(*plan);
    if (edit.methods != before.methods || edit.focus != before.focus)
        plan = setFocus(work, customer, edit.methods, edit.focus);
    const bool isOther = edit.frequency != before.frequency || edit.frequencyReason != before.frequencyReason;
    if (plan && isOther) plan = overrideFrequency(work, customer, edit.frequency, edit.frequencyReason);
    const bool pauses = edit.paused && (!before.paused || edit.pausedUntil != before.pausedUntil ||
                                        edit.pauseReason != before.pauseReason);
    if (plan && pauses) plan = pausePlan(work, customer, edit.pausedUntil, edit.pauseReason);
    if (plan && before.paused && !edit.paused) plan = resumePlan(work, customer);
    if (plan && edit.next.isValid()) plan = postponePlan(work, customer, edit.next);
    return plan;
}

Result<FollowPlan> setStep(Work& work, Id<Customer> customer, const QString& step, QDate due, Id<User> user) {
    if (due < work.clock.today()) return invalid("step_due", Text{ZTEXT("That day is over already")});
    auto plan = planToChange(work, customer);
    if (!plan) return plan;
    plan->step = step;
    plan->stepDue = due;
    plan->stepUser = user;
    plan->notBefore = {};  // the new day takes the place of one it was put off to
    return saved(work, *plan);
}

Result<FollowPlan> setFocus(Work& work, Id<Customer> customer, const QString& methods, const QString& focus) {
    auto plan = planToChange(work, customer);
    if (!plan) return plan;
    plan->methods = methods;
    plan->focus = focus;
    return saved(work, *plan);
}

Done closeChanges(Work& work, Id<Customer> customer) {
    auto open = work.data.interactions.withOpenChange(customer);
    if (!open) return open.error();
    for (Interaction& entry : *open) {
        entry.changeOpen = false;
        if (const Done stored = work.data.interactions.save(entry); !stored) return stored;
    }
    return done();
}

}  // namespace zhike
