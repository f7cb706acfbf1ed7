#pragma once

#include "rules/nextactionwords.h"

#include <QStringView>
#include <QVarLengthArray>

namespace zhike {

// What else a piece of a next action can be, beside the kinds of the lists.
inline constexpr quint64 UnknownHan = 1ULL << 24U;    // characters of no list
inline constexpr quint64 UnknownLatin = 1ULL << 25U;  // a word of no list
inline constexpr quint64 BareNumber = 1ULL << 26U;    // also a date or a time
inline constexpr quint64 Quantity = 1ULL << 27U;      // a number with its unit, a code
inline constexpr quint64 ClauseEnd = 1ULL << 28U;
inline constexpr quint64 Person = 1ULL << 29U;  // a name, a department: counts for nothing

struct ActionToken {
    QStringView text;
    quint64 kinds = 0;
    bool isHan = false;
    bool isGlued = false;  // nothing stands between it and the one before

    [[nodiscard]] bool is(quint64 any) const { return (kinds & any) != 0; }
};
using ActionTokens = QVarLengthArray<ActionToken, 64>;

// The pieces of a folded sentence: the longest words of the lists, and what lies between them. Names and departments
// are known as such where their neighbours say so. The texts look at `folded`.
[[nodiscard]] ActionTokens actionTokens(QStringView folded, const NextActionWords& words);

}  // namespace zhike
