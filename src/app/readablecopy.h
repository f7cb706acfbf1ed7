#pragma once

#include "storage/location.h"

#include <QTemporaryDir>

#include <memory>

namespace zhike {

// A copy of a data file in a temporary folder, gone with this object: the way to read a file in a place that cannot be
// written, on a network disk, or that another program holds. The file itself stays untouched.
class ReadableCopy {
public:
    // Unavailable when the file cannot be read or keeps changing meanwhile.
    [[nodiscard]] static Result<std::unique_ptr<ReadableCopy>> of(const Location& original);
    // Whether a file can be read in no other way.
    [[nodiscard]] static bool isNeededFor(const Location& location);

    [[nodiscard]] const Location& location() const { return m_location; }
    [[nodiscard]] const Location& original() const { return m_original; }

private:
    QTemporaryDir m_folder;
    Location m_original;
    Location m_location;
};

}  // namespace zhike
