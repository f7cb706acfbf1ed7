#include "app/files/xlsxwriter.h"

#include "app/files/spreadsheettext.h"

#include <QDate>
#include <QSaveFile>

#include <xlsxwriter.h>

namespace zhike {

namespace {

constexpr quint32 kSheetRows = 1'048'576;
constexpr qsizetype kMeasuredRows = 100;
constexpr qsizetype kCellCharacters = 32'767;
constexpr double kNarrowest = 8;
constexpr double kWidest = 60;
constexpr qint64 kCopiedAtOnce = 1 << 20;

// In characters of a spreadsheet's default font: a Chinese one takes two.
double widthOf(const QString& text) {
    double width = 0;
    double longest = 0;
    for (const QChar c : text) {
        width = c == u'\n' ? 0 : width + (c.unicode() > 0x2E7F ? 2 : 1);
        longest = std::max(longest, width);
    }
    return longest + 2;
}

// A text that begins as a guarded formula keeps its ' when it is read back.
QByteArray storedText(QString text) {
    if (withoutFormulaGuard(text) != text) text.prepend(u'\'');
    return withoutUnitCodes(text.left(kCellCharacters)).toUtf8();
}

Done copyTo(const QString& from, const QString& path) {
    QFile source(from);
    QSaveFile target(path);
    if (!source.open(QIODevice::ReadOnly)) return cannotWrite(path, source.errorString());
    if (!target.open(QIODevice::WriteOnly)) return cannotWrite(path, target.errorString());
    while (!source.atEnd()) target.write(source.read(kCopiedAtOnce));
    return target.commit() ? done() : Done(cannotWrite(path, target.errorString()));
}

}  // namespace

XlsxWriter::XlsxWriter(QString path, QString sheet, QList<WrittenColumn> columns)
    : m_path(std::move(path)), m_sheetName(std::move(sheet)), m_columns(std::move(columns)) {}

XlsxWriter::~XlsxWriter() {
    if (m_book != nullptr) workbook_close(m_book);
}

Done XlsxWriter::open() {
    QSaveFile probe(m_path);  // before the long work
    if (!probe.open(QIODevice::WriteOnly)) return cannotWrite(m_path, probe.errorString());
    probe.cancelWriting();
    if (!m_folder.isValid()) return cannotWrite(m_path, m_folder.errorString());
    QByteArray folder = m_folder.path().toUtf8();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    m_book = workbook_new_opt(draft().toUtf8().constData(), &options);
    if (m_book == nullptr) return cannotWrite(m_path, {});
    m_sheet = workbook_add_worksheet(m_book, m_sheetName.toUtf8().constData());
    m_dateFormat = workbook_add_format(m_book);
    format_set_num_format(m_dateFormat, "yyyy-mm-dd");
    return done();
}

void XlsxWriter::writeRow(const QVariantList& cells) {
    if (m_rows == 0) {
        m_kept << cells;
        if (m_kept.size() == kMeasuredRows) writeKept();
        return;
    }
    m_isFull = m_isFull || m_rows >= kSheetRows;
    if (m_isFull) return;
    for (qsizetype i = 0; i < cells.size(); ++i) writeCell(m_rows, quint16(i), cells[i]);
    ++m_rows;
}

void XlsxWriter::writeHead() {
    lxw_format* bold = workbook_add_format(m_book);
    format_set_bold(bold);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        double width = widthOf(m_columns[i].header);
        for (const QVariantList& row : m_kept) width = std::max(width, widthOf(cellText(row[i])));
        const auto column = lxw_col_t(i);
        worksheet_set_column(m_sheet, column, column, std::clamp(width, kNarrowest, kWidest), nullptr);
        worksheet_write_string(m_sheet, 0, column, m_columns[i].header.toUtf8().constData(), bold);
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_rows = 1;
}

void XlsxWriter::writeKept() {
    writeHead();
    const QList<QVariantList> rows = std::exchange(m_kept, {});
    for (const QVariantList& row : rows) writeRow(row);
}

void XlsxWriter::writeCell(quint32 row, quint16 column, const QVariant& cell) {
    if (cell.isNull()) return;
    const int type = cell.typeId();
    if (type == QMetaType::QDate) {
        const QDate day = cell.toDate();
        lxw_datetime date{day.year(), day.month(), day.day(), 0, 0, 0};
        worksheet_write_datetime(m_sheet, row, column, &date, m_dateFormat);
    } else if (type == QMetaType::Int || type == QMetaType::LongLong || type == QMetaType::Double) {
        worksheet_write_number(m_sheet, row, column, cell.toDouble(), nullptr);
    } else {
        worksheet_write_string(m_sheet, row, column, storedText(cellText(cell)).constData(), nullptr);
    }
}

Done XlsxWriter::commit() {
    if (m_rows == 0) writeKept();
    if (m_isFull)
        return Error{ErrorCode::Invalid,
                     QStringLiteral("out"),
                     {ZTEXT("A sheet holds %1 rows at most; write a CSV file instead"), {QString::number(kSheetRows)}},
                     {}};
    worksheet_autofilter(m_sheet, 0, 0, m_rows - 1, lxw_col_t(m_columns.size() - 1));
    const lxw_error failure = workbook_close(std::exchange(m_book, nullptr));
    if (failure != LXW_NO_ERROR) return cannotWrite(m_path, QString::fromUtf8(lxw_strerror(failure)));
    return copyTo(draft(), m_path);
}

}  // namespace zhike
