#pragma once

#include "app/customerviews.h"
#include "ui/widgets/viewlist.h"

namespace zhike {

// The built-in views (app/customerviews.h) as the customers page lists them.
[[nodiscard]] QList<ViewList::View> customerViews();

}  // namespace zhike
