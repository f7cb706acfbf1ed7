#include "app/import/importsource.h"

#include "app/files/headerrow.h"
#include "app/import/importcolumns.h"
#include "app/import/packedcells.h"

#include <QFileInfo>

namespace zhike {

namespace {

constexpr qsizetype kSamples = 3;

// The file opened, with the rows that were read to find its header.
struct Opened {
    std::unique_ptr<TableReader> reader;
    std::vector<SourceRow> first;
    size_t header = 0;    // among `first`
    size_t dataFrom = 0;  // the first row below the header
    qsizetype width = 0;  // cells of a row
};

// Below merged cells the header goes on in a second line (one cell over phone and e-mail): its cells are all known, and
// one of them stands where the first line has nothing.
bool continues(const SourceRow& header, const SourceRow& below, const ColumnNames& names) {
    bool fillsGap = false;
    for (qsizetype i = 0; i < below.cells.size(); ++i) {
        if (below.cells[i].trimmed().isEmpty()) continue;
        if (!names.recognises(below.cells[i])) return false;
        fillsGap = fillsGap || header.cells.value(i).trimmed().isEmpty();
    }
    return fillsGap;
}

// The names of the columns; of two lines the lower text.
QStringList headerCells(const Opened& opened) {
    QStringList cells = opened.first[opened.header].cells;
    if (opened.dataFrom == opened.header + 1) return cells;
    const QStringList& below = opened.first[opened.header + 1].cells;
    while (cells.size() < below.size()) cells << QString();
    for (qsizetype i = 0; i < below.size(); ++i)
        if (!below[i].trimmed().isEmpty()) cells[i] = below[i];
    return cells;
}

// The cells that are the rest of a text with an unquoted comma: a blank stands behind it ("12, rue des Bouchers"). Last
// first. Only when they account for all the cells a row has too many.
QList<qsizetype> restsOfTexts(const QStringList& cells, qsizetype width) {
    QList<qsizetype> rests;
    for (qsizetype i = 1; i < cells.size(); ++i)
        if (cells[i].startsWith(u' ') && !cells[i].trimmed().isEmpty()) rests.prepend(i);
    return rests.size() == cells.size() - width ? rests : QList<qsizetype>();
}

// As many cells as the header has, or more when most of the first rows do.
qsizetype widthOf(const Opened& opened) {
    const qsizetype named = headerCells(opened).size();
    QHash<qsizetype, int> rows;
    qsizetype usual = 0;
    for (size_t i = opened.dataFrom; i < opened.first.size(); ++i) {
        const QStringList& cells = opened.first[i].cells;
        const qsizetype size = restsOfTexts(cells, named).isEmpty() ? cells.size() : named;
        if (++rows[size] > rows.value(usual)) usual = size;
    }
    return std::max(usual, named);
}

// A row of a text file with more cells than the table has columns: put together again, or refused, because nobody
// knows which cell belongs where.
void settleExcess(SourceRow& row, const Opened& opened) {
    QStringList& cells = row.cells;
    while (cells.size() > opened.width && cells.last().trimmed().isEmpty()) cells.removeLast();
    if (cells.size() <= opened.width || row.problem || opened.reader->info().kind != FileKind::Csv) return;
    const QList<qsizetype> rests = restsOfTexts(cells, opened.width);
    for (const qsizetype i : rests) cells[i - 1] += opened.reader->info().delimiter + cells.takeAt(i);
    if (rests.isEmpty())
        row.problem = invalid("", {ZTEXT("This row has %1 cells, the table only %2 columns."),
                                   {QString::number(cells.size()), QString::number(opened.width)}});
}

Error noHeader(const QString& path) {
    return fileError({ZTEXT("“%1” has no row with the names of its columns."), {QFileInfo(path).fileName()}});
}

Result<Opened> open(const QString& path, const ReadOptions& read, int headerRowNumber, const ColumnNames& names) {
    auto reader = TableReader::open(path, read);
    if (!reader) return reader.error();
    Opened opened{std::move(*reader), {}};
    auto first = readFirst(*opened.reader, std::max(kHeaderSearchRows, headerRowNumber + 1));
    if (!first) return first.error();
    opened.first = std::move(*first);
    std::optional<size_t> header;
    for (size_t i = 0; headerRowNumber > 0 && i < opened.first.size(); ++i)
        if (opened.first[i].number == headerRowNumber) header = i;
    if (headerRowNumber <= 0)
        header = headerRow(opened.first, [&](const QString& text) { return names.recognises(text); });
    if (!header) return noHeader(path);
    opened.header = *header;
    const bool twoLines = headerRowNumber <= 0 && *header + 1 < opened.first.size() &&
                          continues(opened.first[*header], opened.first[*header + 1], names);
    opened.dataFrom = *header + (twoLines ? 2 : 1);
    opened.width = widthOf(opened);
    for (size_t i = opened.dataFrom; i < opened.first.size(); ++i) settleExcess(opened.first[i], opened);
    return opened;
}

ImportShape shapeOf(const Opened& opened, const ColumnNames& names) {
    ImportShape shape{opened.reader->info(), opened.first[opened.header].number, {}, false};
    const QStringList header = headerCells(opened);
    for (qsizetype c = 0; c < opened.width; ++c) {
        ImportColumn column{int(c), header.value(c).trimmed()};
        for (size_t i = opened.dataFrom; i < opened.first.size() && column.samples.size() < kSamples; ++i)
            if (const QString cell = opened.first[i].cells.value(c).trimmed(); !cell.isEmpty()) column.samples << cell;
        if (!column.header.isEmpty() || !column.samples.isEmpty()) shape.columns << column;
    }
    names.guess(shape.columns);
    shape.recognised = names.nameRecords(shape.columns);
    return shape;
}

}  // namespace

Result<ImportShape> importShape(const QString& path, const ReadOptions& read, int headerRow, const QString& kind) {
    const ColumnNames& names = ColumnNames::of(kind);
    const auto opened = open(path, read, headerRow, names);
    if (!opened) return opened.error();
    return shapeOf(*opened, names);
}

Result<ImportSource> ImportSource::read(const QString& path, const ReadOptions& read, int headerRow,
                                        const ColumnNames& names) {
    const auto opened = open(path, read, headerRow, names);
    if (!opened) return opened.error();
    ImportSource source{shapeOf(*opened, names), {}};
    const auto keep = [&](const SourceRow& row) {
        source.rows.push_back({row.number, packed(row.cells), row.problem});
    };
    for (size_t i = opened->dataFrom; i < opened->first.size(); ++i) keep(opened->first[i]);
    SourceRow row;
    for (;;) {
        const auto more = opened->reader->next(row);
        if (!more) return more.error();
        if (!*more) break;
        settleExcess(row, *opened);
        keep(row);
    }
    if (source.rows.empty())
        return fileError({ZTEXT("“%1” has a header and no rows below it."), {QFileInfo(path).fileName()}});
    return source;
}

}  // namespace zhike
