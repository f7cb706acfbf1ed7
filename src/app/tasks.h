#pragma once

#include "app/work.h"

namespace zhike {

// Saves something one person is to do. Required: what, user, due; `customer` when it is about one.
[[nodiscard]] Result<Task> createTask(Work& work, Task task);

// Saves a task of a list that was kept elsewhere as it was, done ones too; with an id, the stored one becomes it.
[[nodiscard]] Result<Task> recordTask(Work& work, Task task);

// Conflict that names who did it when it is done already.
[[nodiscard]] Result<Task> finishTask(Work& work, Id<Task> id);

// To another moment, `timed` when the minute counts. What is done cannot be put off.
[[nodiscard]] Result<Task> postponeTask(Work& work, Id<Task> id, Moment due, bool timed);

// By id.
[[nodiscard]] Result<Task> findTask(Repositories& data, const QString& key);

}  // namespace zhike
