#pragma once

#include "storage/customerlist.h"
#include "ui/widgets/viewlist.h"

namespace zhike {

// The built-in views of the customers page (ux.md §3, §5.1).
[[nodiscard]] QList<ViewList::View> customerViews();

// What a view shows: for `user`, on `today`; `unassigned` owns the 公海.
[[nodiscard]] CustomerQuery customerViewQuery(const QString& view, Id<User> user, Id<User> unassigned, QDate today);

}  // namespace zhike
