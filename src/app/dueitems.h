#pragma once

#include "app/lookup.h"
#include "rules/planner.h"

namespace zhike {

// The items of a plan as they are stored: each with who does it, the owner unless a step of the rep's names another.
[[nodiscard]] QList<DueItem> dueItems(const Plan& plan, const Customer& customer, const FollowPlan& followPlan);

// The interval behind a code of list "frequency"; nothing for none.
[[nodiscard]] std::optional<Interval> intervalOf(const QString& frequency);
// The code of list "frequency" that means this interval; empty when none does.
[[nodiscard]] QString frequencyOf(const Interval& interval);

// “Every two weeks”: the label of its code, or its days; empty for none.
[[nodiscard]] QString intervalText(const Interval& interval, const Lookup& lookup, bool chinese);

// Whether an item of that kind is a contact to be made.
[[nodiscard]] bool isContactKind(const QString& kind);

// Kind of an item that asks to look through the record.
inline constexpr auto kReviewKind = "review";
// Kinds of rows of the day that table `due` does not hold.
inline constexpr auto kSignalKind = "signal";    // a suggestion: two positive signals in a row
inline constexpr auto kNoStepKind = "no_step";   // a customer without anything that is to be done
inline constexpr auto kContactKind = "contact";  // a contact that was made

// What an item of that kind is called.
[[nodiscard]] Text kindName(const QString& kind);

// "Why today", one sentence in the language of the reader, such as “Medium intent: every two weeks; last contact
// 2023-08-25”.
[[nodiscard]] Text reasonOf(const DueItem& due);
// The same of a row of a list: an own step and a task say what they are.
[[nodiscard]] Text reasonOf(const DueRow& row);

}  // namespace zhike
