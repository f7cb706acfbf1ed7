#pragma once

#include "cli/verbs.h"

namespace zhike {

// The verbs of follow-ups, plans and tasks.
[[nodiscard]] QList<Verb> workVerbs();

}  // namespace zhike
