#pragma once

#include "domain/user.h"
#include "storage/customerlist.h"

namespace zhike {

// The built-in views of customers (ux.md §3, §5.1), by name: all mine tier_a first_contact dormant
// to_verify new pool archive.
[[nodiscard]] QStringList customerViewNames();

// What a view shows: for `user`, on `today`; `unassigned` owns the 公海.
[[nodiscard]] CustomerQuery customerViewQuery(const QString& view, Id<User> user, Id<User> unassigned, QDate today);

}  // namespace zhike
