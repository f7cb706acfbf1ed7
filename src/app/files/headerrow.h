#pragma once

#include "app/files/tablereader.h"

#include <functional>
#include <vector>

namespace zhike {

// How far down a header is looked for: titles and remarks may stand above it.
constexpr int kHeaderSearchRows = 20;

// The first rows of the table, for a preview and to find its header; they are used up.
[[nodiscard]] Result<std::vector<SourceRow>> readFirst(TableReader& reader, int count = kHeaderSearchRows);

// The index of the header among the first rows: the first of those with the most cells that are recognised as column
// names; else the first with two different texts that are no numbers; else nothing.
[[nodiscard]] std::optional<size_t> headerRow(const std::vector<SourceRow>& rows,
                                              const std::function<bool(const QString&)>& recognises);

}  // namespace zhike
