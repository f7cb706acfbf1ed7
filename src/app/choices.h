#pragma once

#include "app/work.h"

namespace zhike {

// Adds a value to a list that people may edit; it is called so in both languages and gets a code of its own.
[[nodiscard]] Result<Choice> addChoice(Work& work, const QString& list, const QString& label);

}  // namespace zhike
