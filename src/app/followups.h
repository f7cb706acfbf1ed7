#pragma once

#include "app/work.h"

namespace zhike {

// Use cases of 表3 and 表4. Each fails with Invalid, NotFound or Conflict and then changes nothing.

// Saves one contact, or the attempt at one, and what it means for the plan (domain.md §15): an answered contact does
// the rep's own step and ends a postponement; `next` with `nextDue` is the next own step. Without `next` the rules
// decide. Defaults: at = now, user = who acts, nextUser = user. An older contact that is entered later leaves the plan
// alone. `closes`: the kind of an item that it did besides (thank_you, wake_up, greeting …). `change`: what was learnt;
// with `changeOpen` it asks for the record to be updated (T07).
[[nodiscard]] Result<Interaction> logFollowUp(Work& work, Interaction entry);

// Saves a contact of a book that was kept elsewhere, as it was written: a vague next step stays, one whose day is over
// plans nothing (domain.md §15). With an id, the stored contact becomes it.
[[nodiscard]] Result<Interaction> recordFollowUp(Work& work, Interaction entry);

// Does an item that needs nobody to be reached: a letter, a pack, a greeting, an acknowledgement. Logged as one.
[[nodiscard]] Result<Interaction> closeItem(Work& work, Id<Customer> customer, const QString& kind);

// Sets the frequency by hand, which survives every recalculation; `frequency` empty gives it back to the rule.
[[nodiscard]] Result<FollowPlan> overrideFrequency(Work& work, Id<Customer> customer, const QString& frequency,
                                                   const QString& reason);

// Leaves the customer in peace until that day, or without one until it is ended. Hard limits stay.
[[nodiscard]] Result<FollowPlan> pausePlan(Work& work, Id<Customer> customer, QDate until, const QString& reason);
[[nodiscard]] Result<FollowPlan> resumePlan(Work& work, Id<Customer> customer);

// Puts the next contact off to that day or later: the rep's own step, else what the rules ask for. Hard limits cannot
// be put off.
[[nodiscard]] Result<FollowPlan> postponePlan(Work& work, Id<Customer> customer, QDate day);

// The same by working days, from the day it is due or from today when that is over.
[[nodiscard]] Result<FollowPlan> postponePlanBy(Work& work, Id<Customer> customer, int workdays);

// What a person decides about a plan at once; each part as the function above it asks. Nothing changed: nothing saved.
struct PlanEdit {
    QString methods;
    QString focus;
    QString frequency;  // empty: the rule decides
    QString frequencyReason;
    bool paused = false;
    QDate pausedUntil;
    QString pauseReason;
    QDate next;  // valid: the next contact is put off to this day
};
[[nodiscard]] PlanEdit planToEdit(const FollowPlan& plan);
[[nodiscard]] Result<FollowPlan> changePlan(Work& work, Id<Customer> customer, const PlanEdit& edit);

// How and about what to talk next.
[[nodiscard]] Result<FollowPlan> setFocus(Work& work, Id<Customer> customer, const QString& methods,
                                          const QString& focus);

// The next step of somebody's own, by that day.
[[nodiscard]] Result<FollowPlan> setStep(Work& work, Id<Customer> customer, const QString& step, QDate due,
                                         Id<User> user);

// The record is up to date with what was learnt in contacts (T07).
[[nodiscard]] Done closeChanges(Work& work, Id<Customer> customer);

}  // namespace zhike
