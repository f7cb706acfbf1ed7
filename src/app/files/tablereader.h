#pragma once

#include "app/files/filekind.h"
#include "app/files/limits.h"
#include "base/result.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace zhike {

// One row as it stands in the file. Cells behind the last filled one may be missing.
struct SourceRow {
    int number = 0;  // the line or sheet row a person sees, from 1; the first line of a row with line breaks
    QStringList cells = {};
    std::optional<Error> problem = {};  // why this row must not be imported; its cells are then for showing only
};

struct Sheet {
    QString name;
    bool hidden = false;
    friend bool operator==(const Sheet&, const Sheet&) = default;
};

// What the content turned out to be, guessed or chosen.
struct TableForm {
    FileKind kind = FileKind::Csv;
    QString encoding = {};           // name of the encoding, CSV only
    QChar delimiter = {};            // CSV only
    std::vector<Sheet> sheets = {};  // XLSX only, in the order of the workbook
    QString sheet = {};              // the one that is read
};

// Reads a table from a file nobody vouches for, row by row, in bounded memory. Use it from one thread at a time;
// cancelling and progress are in the options. It knows rows and cells, never what a column means.
class TableReader {
public:
    // Looks at the content, refuses what is no table or is named as something else, and opens it.
    static Result<std::unique_ptr<TableReader>> open(const QString& path, const ReadOptions& options = {});

    TableReader() = default;
    virtual ~TableReader() = default;
    TableReader(const TableReader&) = delete;
    TableReader& operator=(const TableReader&) = delete;

    // The next row with a filled cell; false at the end. After an error (a limit, damage, cancelled) nothing of the
    // file may be kept: damage can show at the very end.
    virtual Result<bool> next(SourceRow& row) = 0;

    [[nodiscard]] const TableForm& info() const { return m_form; }

protected:
    TableForm m_form;
};

// True when no cell holds anything but white space.
[[nodiscard]] bool isBlank(const QStringList& cells);

}  // namespace zhike
