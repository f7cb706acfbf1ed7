#pragma once

#include "base/text.h"
#include "rules/nextactionwords.h"

#include <QStringView>

namespace zhike {

// What a next action lacks (V06). Who does it and when are fields of their own and no part of the sentence.
enum class NextActionFlaw : quint8 {
    None,
    Empty,
    NoAct,    // a name, a date, a remark, but nothing anybody does
    Vague,    // words that say nothing: "follow up later"
    NoObject  // an act, but with what or about what: "call Mr. Wang"
};

// Whether a sentence says what will be done and with what, in Chinese, English or both. The words decide, width, case
// and punctuation do not. Deterministic, about 10 µs, thread-safe.
[[nodiscard]] NextActionFlaw checkNextAction(QStringView text, const NextActionWords& words);

// What to write instead, in one sentence; empty for None.
[[nodiscard]] Text flawSentence(NextActionFlaw flaw);

}  // namespace zhike
