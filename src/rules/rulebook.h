#pragma once

#include "base/result.h"

#include <span>

namespace zhike {

// The time rules of domain.md §4 that the planner follows, and a rep's own dated step.
enum class RuleId : quint8 {
    T01,
    T02a,
    T02b,
    T02c,
    T03,
    T04,
    T05,
    T06,
    T07,
    T08,
    T09,
    T10,
    T11,
    T12,
    T16,
    T19,
    T20,
    T34,
    Own
};

// What the firm can set about them; these are the figures of the manual. Days and months are calendar days and months,
// hours are hours of the clock.
struct RuleBook {
    int firstContactHours = 48;   // T01
    int highIntentDays = 7;       // T02a
    int mediumIntentDays = 14;    // T02b
    int lowIntentMonths = 1;      // T02c
    int cooperatingMonths = 1;    // T03
    int firstThanksMonths = 3;    // T04
    int secondThanksMonths = 12;  // T04
    int thanksValidDays = 30;     // T04, after its date (§15)
    int dormantMonths = 6;        // T05
    int wakeUpValidDays = 30;     // T05 (§15)
    int silentDays = 7;           // T06
    int dormantEveryMonths = 3;   // T06
    int recordUpdateHours = 24;   // T07
    int reviewMonths = 12;        // T08
    int feedbackHours = 24;       // T09
    int mailAckHours = 2;         // T10
    int negativeWithinDays = 30;  // T11, two signals
    int reassessMonths = 3;       // T11
    int positiveDivisor = 2;      // T12
    int vipMonths = 1;            // T16
    int gapDays = 7;              // T34, I04
    int vipGapDays = 5;           // T34, I04

    friend bool operator==(const RuleBook&, const RuleBook&) = default;
};

// One figure of a rule by the name that `rule.set` and table `rule` know.
struct RuleParameter {
    RuleId rule;
    const char* name;
    int RuleBook::*value;
    int most;  // at least 1
};
[[nodiscard]] std::span<const RuleParameter> ruleParameters();

// The names of a rule's figures, separated by commas: for a sentence.
[[nodiscard]] QString figureNames(const QString& rule);

// "T02b"; "own" for a rep's own step.
[[nodiscard]] QString ruleCode(RuleId rule);
[[nodiscard]] std::optional<RuleId> ruleOf(QStringView code);
// What the rule is called.
[[nodiscard]] Text ruleName(RuleId rule);

// Sets one figure. Invalid for a rule or a name there is not and for a figure no firm can mean: below 1, or so large
// that dates run out.
[[nodiscard]] Done setParameter(RuleBook& book, const QString& rule, const QString& name, qint64 value);

}  // namespace zhike
