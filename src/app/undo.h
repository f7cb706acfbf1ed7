#pragma once

#include "app/work.h"

namespace zhike {

// Takes a change set back: every field it changed gets its former value, every row it made is set aside
// (`removed_ms`). Conflict, and nothing changed, where a field has another value by now or somebody has built on a
// row since. NotPermitted for what the data began with. The undo is a change set of its own; taking *that* back is a
// redo. Answers what was taken back.
[[nodiscard]] Result<ChangeSetRow> takeBack(Work& work, ChangeSetId changeSet);

}  // namespace zhike
