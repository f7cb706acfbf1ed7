#pragma once

#include "app/import/importcolumns.h"

#include <vector>

namespace zhike {

// Everything a file holds, read once: what it is, its columns, and its rows packed.
struct ImportSource {
    struct Row {
        int number = 0;
        QByteArray cells;  // packed (packedcells.h)
        std::optional<Error> problem = {};
    };
    ImportShape shape;
    std::vector<Row> rows;  // below the header

    // The whole file, or nothing of it: damage can show at the very end.
    [[nodiscard]] static Result<ImportSource> read(const QString& path, const ReadOptions& read, int headerRow,
                                                   const ColumnNames& names);
};

}  // namespace zhike
