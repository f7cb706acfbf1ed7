#pragma once

#include "app/files/limits.h"
#include "base/result.h"

#include <QString>

namespace zhike {

// What a file is by its content, whatever its name says.
enum class FileKind {
    Csv,  // any delimited plain text
    Xlsx,
    Xlsb,
    Xls,              // BIFF in an OLE2 container
    EncryptedOffice,  // locked with a password
    Ods,
    Document,  // Office, but no workbook
    Html,
    Xml,
    Pdf,
    Zip,
    DamagedZip,  // begins as a ZIP, has no readable directory: an incomplete download
    Gzip,
    Archive,  // RAR, 7z
    Image,
    SQLite,
    Empty,  // nothing but white space
    Binary
};

// The kind of the content at `path`. Fails when it cannot be read or its ZIP directory is over a limit.
[[nodiscard]] Result<FileKind> fileKindOf(const QString& path, const ReadOptions& options = {});

// Refuses what no table can be read from, and a name whose ending promises another kind. The sentence names what the
// file really is.
[[nodiscard]] Done checkName(FileKind kind, const QString& fileName);

}  // namespace zhike
