#pragma once

#include "app/files/tablereader.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <string>
#include <utility>
#include <vector>

namespace zhike {

// A folder of files made by a test, gone with it.
class SampleFiles {
public:
    using Parts = std::vector<std::pair<QString, QByteArray>>;

    // Writes the bytes and returns the path.
    QString write(const char* name, const QByteArray& bytes) const;
    // A ZIP of these parts, in this order; names may be anything.
    QString zip(const char* name, const Parts& parts) const;
    static QByteArray zipBytes(const Parts& parts);
    // A workbook with one sheet whose sheetData holds `rows`; `extra` parts replace the usual ones of their name.
    QString xlsx(const QByteArray& rows, const Parts& extra = {}) const;
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

private:
    QTemporaryDir m_folder;
};

// The parts of such a workbook.
SampleFiles::Parts workbookParts(const QByteArray& rows, const SampleFiles::Parts& extra = {});

// Everything a reader says about a file.
struct ReadTable {
    TableForm form;
    std::vector<SourceRow> rows;
    std::optional<Error> error;

    // "1:a|b" per row, "3!a|b" when it has a problem.
    [[nodiscard]] std::vector<std::string> lines() const;
    // The English source of the error, "" when there is none; of the problem of row `number`.
    [[nodiscard]] std::string refusal() const;
    [[nodiscard]] std::string problem(int number) const;
};
// Reads a file to its end and keeps nothing: how many rows it has, -1 when it cannot be read.
int rowsOf(const QString& path);
ReadTable readTable(const QString& path, const ReadOptions& options = {});

}  // namespace zhike
