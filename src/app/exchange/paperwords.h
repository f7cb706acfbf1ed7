#pragma once

#include "app/lookup.h"
#include "rules/planner.h"

namespace zhike {

// The stage as the paper form has it (表3): 潜在, 合作, 沉睡, and 流失; empty for none.
[[nodiscard]] QString stageGroup(const QString& stage);

// Whether a text means that stage: its code or label, or its group, as “沉睡(8个月无互动)”.
[[nodiscard]] bool meansStage(const QString& text, const QString& stage, const Lookup& lookup);

// How often, as the paper form has it whatever the language of the reader: “每两周1次”, “每15天1次”; empty for never.
[[nodiscard]] QString paperFrequency(const Interval& every, const Lookup& lookup);

// What a text says of how often: a value of list "frequency", or so many days or months in Chinese or English. Nothing
// for anything else.
[[nodiscard]] std::optional<Interval> frequencyMeant(const QString& text, const Lookup& lookup);

}  // namespace zhike
