#pragma once

#include "app/work.h"

namespace zhike {

// Adds a person or changes name, role, team, active. Names are unique. 未分配 keeps its login and stays active, and
// one active administrator must remain.
[[nodiscard]] Result<User> saveUser(Work& work, User user);

// Takes a person out of the work; his customers, archived ones too, go to `heir`, or stay his when there is none.
[[nodiscard]] Result<User> retirePerson(Work& work, Id<User> person, Id<User> heir);

// Sets a firm-wide setting after checking its value (`time_zone` must be a known zone, numbers in their range).
// NotFound for a name the program does not know.
[[nodiscard]] Result<Setting> setSetting(Work& work, const QString& name, const QString& value);

}  // namespace zhike
