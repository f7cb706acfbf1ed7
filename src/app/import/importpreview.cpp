#include "app/import/importpreview.h"

#include "app/files/csvwriter.h"
#include "app/files/spreadsheettext.h"

namespace zhike {

namespace {

QStringList headersOf(const ImportShape& shape) {
    QStringList headers;
    for (const ImportColumn& column : shape.columns) {
        while (headers.size() <= column.index) headers << QString();
        headers[column.index] = column.header;
    }
    return headers;
}

QString reasonsOf(const ImportRow& row) {
    QStringList reasons;
    for (const Error& problem : row.problems) reasons << problem.message.translated();
    return Text{ZTEXT("Row %1: %2"), {QString::number(row.number), reasons.join(QLatin1String("; "))}}.translated();
}

// A cell that is guarded already stays as it is.
QString guarded(const QString& cell) {
    return cell.startsWith(u'\'') ? cell : withFormulaGuard(cell);
}

}  // namespace

Done ImportPreview::writeRejects(const QString& path) const {
    CsvWriter file(path);
    if (const Done opened = file.open(); !opened) return opened;
    QStringList headers = headersOf(shape());
    const qsizetype width = headers.size();
    file.writeRow(headers << translated(ZTEXT("Refused because")));
    for (int i = 0; i < size(); ++i) {
        const ImportRow row = this->row(i);
        if (row.outcome != ImportOutcome::Refused) continue;
        QStringList cells;
        for (const QString& cell : cellsOf(i).mid(0, width)) cells << guarded(cell);
        while (cells.size() < width) cells << QString();
        file.writeRow(cells << reasonsOf(row));
    }
    return file.commit();
}

}  // namespace zhike
