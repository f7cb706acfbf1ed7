#pragma once

#include "storage/repositories.h"

namespace zhike {

// What a use case works with inside one write: the data, the time, the person who acts. A use case is a free function
// `Result<T> verb(Work&, value)`; the same one serves window, command line, import and tests.
struct Work {
    Repositories& data;
    const Clock& clock;
    User actor;
    bool decidesFacts = false;  // a setting changed from which facts follow: those of every customer are derived again

    [[nodiscard]] ChangeSet& changes() { return *data.changes; }
};

}  // namespace zhike
