#pragma once

#include "app/datafile.h"

namespace zhike {

// Which data the program works with, and whether they are made where there are none yet. Demonstration data lie in a
// file of their own, so that they never mix with real ones.
struct DataSource {
    // New must not be there yet; Own and Demo are made at first use; Copy is Existing without the right to write.
    enum class Kind { Existing, New, Own, Demo, Copy };

    Kind kind = Kind::Own;
    Location location;

    [[nodiscard]] bool isDemo() const { return kind == Kind::Demo; }
    // The data file of this computer's person.
    [[nodiscard]] static DataSource own();
    [[nodiscard]] static DataSource demo();
};

// openData(), after making the data if they have to be; `chinese`: the language of what a new file is filled with.
[[nodiscard]] Result<OpenedData> openSource(const DataSource& source, const Clock& clock, bool chinese);

// Throws the demonstration data away; nobody may have them open.
void removeDemoData();

}  // namespace zhike
