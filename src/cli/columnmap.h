#pragma once

#include "app/customerimport.h"
#include "app/import/importcolumns.h"

namespace zhike {

// The columns with what `--map FIELD=COLUMN,…` says instead of the guess. COLUMN is a header, a number from 1 or a
// letter as in a spreadsheet; nothing leaves the field out. Invalid on field `map` when there is no such field or
// column.
[[nodiscard]] Result<QList<ImportColumn>> mappedColumns(QList<ImportColumn> columns, const QString& map,
                                                        const ColumnNames& names);

}  // namespace zhike
