#pragma once

#include "app/lookup.h"

namespace zhike {

// The stage as the paper form has it (表3): 潜在, 合作, 沉睡, and 流失; empty for none.
[[nodiscard]] QString stageGroup(const QString& stage);

// Whether a text means that stage: its code or label, or its group, as “沉睡(8个月无互动)”.
[[nodiscard]] bool meansStage(const QString& text, const QString& stage, const Lookup& lookup);

}  // namespace zhike
