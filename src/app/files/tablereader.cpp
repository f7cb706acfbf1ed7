#include "app/files/tablereader.h"

#include "app/files/csvreader.h"
#include "app/files/xlsxreader.h"

#include <QFileInfo>

#include <algorithm>

namespace zhike {

namespace {

Done checkPlace(const QFileInfo& file, const ReadLimits& limits) {
    const QString name = file.fileName();
    if (!file.exists()) {
        return notFound("file", Text{ZTEXT("There is no file “%1”."), {name}});
    }
    if (!file.isFile()) return fileError({ZTEXT("“%1” is not a file."), {name}});
    if (!file.isReadable()) {
        return unavailable("file", Text{ZTEXT("“%1” cannot be opened for reading."), {name}});
    }
    if (file.size() > limits.fileBytes) {
        return fileError(
            {ZTEXT("“%1” is larger than %2. Split it into smaller files."), {name, megabytes(limits.fileBytes)}});
    }
    return done();
}

}  // namespace

Result<std::unique_ptr<TableReader>> TableReader::open(const QString& path, const ReadOptions& options) {
    const QFileInfo file(path);
    if (auto place = checkPlace(file, options.limits); !place) return place.error();
    const auto kind = fileKindOf(path, options);
    if (!kind) return kind.error();
    if (auto named = checkName(*kind, file.fileName()); !named) return named.error();
    return *kind == FileKind::Xlsx ? XlsxReader::open(path, options) : CsvReader::open(path, options);
}

bool isBlank(const QStringList& cells) {
    return std::all_of(cells.begin(), cells.end(), [](const QString& cell) {
        return std::all_of(cell.begin(), cell.end(), [](QChar c) { return c.isSpace(); });
    });
}

}  // namespace zhike
