#pragma once

#include "cli/session.h"

namespace zhike {

// The customers that --where, --search and --sort ask for; Invalid when one of them names no field or value.
[[nodiscard]] Result<CustomerQuery> customerQuery(Session& session);

}  // namespace zhike
