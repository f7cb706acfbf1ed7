#pragma once

#include "ui/style/theme.h"

namespace zhike {

// What the colours of a customer's states mean (ux.md §12 "Meaning of state colours").
[[nodiscard]] Kind kindOfGrade(const QString& grade);
// Prospects wait for us, customers are well, the dormant are grey.
[[nodiscard]] Kind kindOfStage(const QString& stage);

}  // namespace zhike
