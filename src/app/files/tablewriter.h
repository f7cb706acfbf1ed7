#pragma once

#include "base/result.h"

#include <QVariant>

#include <memory>

namespace zhike {

// A column of a table that is written: its name in JSON and its header in a spreadsheet.
struct WrittenColumn {
    QString name;
    QString header;
};

// Writes a table row by row to a file that takes the place of another only when it is whole.
class TableWriter {
public:
    // What is written follows from the ending of the name: .csv (UTF-8 with byte order mark), .xlsx (texts as texts,
    // real numbers and dates) or .json ({"kind","rows":[{name: value}]}). Invalid for another ending, Unavailable when
    // nothing can be written there. `kind`: what the rows are.
    [[nodiscard]] static Result<std::unique_ptr<TableWriter>> open(const QString& path, const QString& kind,
                                                                   const QList<WrittenColumn>& columns);
    [[nodiscard]] static bool knows(const QString& path);

    TableWriter() = default;
    virtual ~TableWriter() = default;
    TableWriter(const TableWriter&) = delete;
    TableWriter& operator=(const TableWriter&) = delete;

    // A cell is a text, a QDate, a number, a bool, or nothing (null).
    virtual void writeRow(const QVariantList& cells) = 0;
    // Fails when anything could not be written; what stood there before is then as it was.
    [[nodiscard]] virtual Done commit() = 0;
};

// Why a file is not written.
[[nodiscard]] Error cannotWrite(const QString& path, const QString& detail);

// A cell as CSV has it: dates as 2023-08-15, nothing as "", a bool as yes or no.
[[nodiscard]] QString cellText(const QVariant& cell);

}  // namespace zhike
