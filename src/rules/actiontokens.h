#pragma once

#include "rules/nextactionwords.h"

#include <QStringView>
#include <QVarLengthArray>

namespace zhike {

// What else a piece of a next action can be, beside the kinds of the lists.
inline constexpr quint32 UnknownHan = 1U << 24U;    // characters of no list
inline constexpr quint32 UnknownLatin = 1U << 25U;  // a word of no list
inline constexpr quint32 BareNumber = 1U << 26U;    // also a date or a time
inline constexpr quint32 Quantity = 1U << 27U;      // a number with its unit, a code
inline constexpr quint32 ClauseEnd = 1U << 28U;
inline constexpr quint32 Person = 1U << 29U;  // a name, a department: counts for nothing

struct ActionToken {
    QStringView text;
    quint32 kinds = 0;
    bool isHan = false;
    bool isGlued = false;  // nothing stands between it and the one before

    [[nodiscard]] bool is(quint32 any) const { return (kinds & any) != 0; }
};
using ActionTokens = QVarLengthArray<ActionToken, 64>;

// The pieces of a folded sentence: the longest words of the lists, and what lies between them. Names and departments
// are known as such where their neighbours say so. The texts look at `folded`.
[[nodiscard]] ActionTokens actionTokens(QStringView folded, const NextActionWords& words);

}  // namespace zhike
