#pragma once

#include "base/result.h"

#include <QSaveFile>
#include <QStringList>

namespace zhike {

// Writes a CSV (RFC 4180, UTF-8 with byte order mark, CR LF) that takes the place of `path` only when it is whole.
class CsvWriter {
public:
    explicit CsvWriter(const QString& path) : m_file(path) {}
    [[nodiscard]] Done open();
    void writeRow(const QStringList& cells);
    // Fails when anything could not be written; the file is then as before.
    [[nodiscard]] Done commit();

private:
    [[nodiscard]] Error failed() const;

    QSaveFile m_file;
};

}  // namespace zhike
