#pragma once

#include "domain/interaction.h"
#include "ui/customers/entrylist.h"

namespace zhike {

class ValueReader;

// A contact as the timeline tells it: how and when, what was said, the attitude, and what comes next.
[[nodiscard]] Entry contactEntry(const Interaction& contact, const ValueReader& reader);

}  // namespace zhike
