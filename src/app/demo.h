#pragma once

#include "app/lookup.h"
#include "app/writer.h"

namespace zhike {

struct DemoOptions {
    int customers = 60;
    int orders = -1;  // at most, refunds not counted; < 0: as many as the customers' stages ask for
    quint32 seed = 1;
    bool chinese = true;
};

// Fills a new database with coherent demo data around the clock's now: people, customers of five industries and the
// orders that put them into every stage. Equal options and clock give equal data, but for keys. One change set that
// nobody undoes. A million customers take minutes.
[[nodiscard]] Done fillWithDemo(Writer& writer, const Clock& clock, const DemoOptions& options);

}  // namespace zhike
