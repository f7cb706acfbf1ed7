#include "report/workbookwriter.h"

#include "app/files/spreadsheettext.h"
#include "report/reporttext.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace zhike {

namespace {

constexpr qsizetype kLongestText = 32'767;
constexpr qsizetype kLongestName = 31;
constexpr double kMostExact = 1e15;  // Excel keeps fifteen digits
constexpr double kLineHeight = 15;   // points
constexpr double kMostHeight = 409;  // of a row

// Excel counts days from 1900 and believes that year had a 29th of February.
bool isDateOfExcel(const QDate& date) {
    return date >= QDate(1900, 3, 1) && date <= QDate(9999, 12, 31);
}

void style(lxw_format* format, CellLook look) {
    switch (look) {
        case CellLook::Plain: break;
        case CellLook::Header:
            format_set_bold(format);
            format_set_bottom(format, LXW_BORDER_MEDIUM);
            format_set_bottom_color(format, kPaperSoftInk & 0xFFFFFF);
            break;
        case CellLook::Total:
            format_set_bold(format);
            format_set_top(format, LXW_BORDER_THIN);
            break;
        case CellLook::Title:
            format_set_bold(format);
            format_set_font_size(format, 16);
            break;
        case CellLook::Heading:
            format_set_bold(format);
            format_set_font_size(format, 13);
            break;
        case CellLook::Soft: format_set_font_color(format, kPaperSoftInk & 0xFFFFFF); break;
    }
}

}  // namespace

WorkbookWriter::WorkbookWriter(const QString& path) : m_book(workbook_new(path.toUtf8().constData())) {}

WorkbookWriter::~WorkbookWriter() {
    if (m_book) lxw_workbook_free(m_book);
}

QString WorkbookWriter::freeName(const QString& wish) {
    QString base = plainText(wish);
    for (const QChar forbidden : QStringLiteral("[]:*?/\\'\n")) base.replace(forbidden, u' ');
    base = base.simplified();
    if (base.isEmpty()) base = QStringLiteral("-");
    if (base.compare(QLatin1String("History"), Qt::CaseInsensitive) == 0) base += u'_';  // taken by Excel itself
    for (int number = 1;; ++number) {
        const QString end = number == 1 ? QString() : QStringLiteral(" %1").arg(number);
        QString name = base.left(kLongestName - end.size());
        if (name.back().isHighSurrogate()) name.chop(1);
        name = name.trimmed() + end;
        if (m_names.contains(name.toLower())) continue;
        m_names << name.toLower();
        return name;
    }
}

lxw_worksheet* WorkbookWriter::addSheet(const QString& freeName) {
    return workbook_add_worksheet(m_book, freeName.toUtf8().constData());
}

void WorkbookWriter::put(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QVariant& value, ValueKind kind,
                         int decimals, CellLook look) {
    if (value.isNull()) {
        if (look == CellLook::Total) worksheet_write_blank(sheet, row, column, format(ValueKind::Text, 0, look));
        return;
    }
    const bool hasTime = value.typeId() == QMetaType::QDateTime;
    if (hasTime || value.typeId() == QMetaType::QDate) {
        const QDate date = value.toDate();
        if (!isDateOfExcel(date))
            return putText(sheet, row, column, valueText(value, kind, decimals), format(ValueKind::Text, 0, look));
        const QTime time = hasTime ? value.toDateTime().time() : QTime(0, 0);
        lxw_datetime moment{date.year(), date.month(), date.day(), time.hour(), time.minute(), double(time.second())};
        worksheet_write_datetime(sheet, row, column, &moment, format(ValueKind::Date, hasTime ? 1 : 0, look));
        return;
    }
    const auto number = isFigure(kind) ? numberOf(value) : std::nullopt;
    if (number && std::abs(*number) < kMostExact)
        worksheet_write_number(sheet, row, column, *number, format(kind, decimals, look));
    else
        putText(sheet, row, column, valueText(value, kind, decimals), format(ValueKind::Text, 0, look));
}

void WorkbookWriter::putText(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& text,
                             lxw_format* format) {
    QString whole = withoutUnitCodes(plainText(text));
    if (whole.size() > kLongestText) whole = plainText(whole.left(kLongestText - 1)) + u'…';
    const lxw_error error = worksheet_write_string(sheet, row, column, whole.toUtf8().constData(), format);
    if (m_error == LXW_NO_ERROR) m_error = error;
}

void WorkbookWriter::putAcross(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t last, const QString& text, int width,
                               CellLook look) {
    lxw_format* shown = format(ValueKind::Text, 0, look);
    worksheet_merge_range(sheet, row, 0, row, last, "", shown);
    putText(sheet, row, 0, text, shown);
    const double size = look == CellLook::Title ? 1.5 : look == CellLook::Heading ? 1.25 : 1;
    double lines = 0;
    for (const QString& line : plainText(text).split(u'\n'))
        lines += std::max(1.0, std::ceil(letters(line) * size / width));
    worksheet_set_row(sheet, row, std::min(kMostHeight, lines * kLineHeight * size), nullptr);
}

void WorkbookWriter::putLink(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& text,
                             const QString& target) {
    const QByteArray url = "internal:'" + target.toUtf8() + "'!A1";
    worksheet_write_url(sheet, row, column, url.constData(), nullptr);
    putText(sheet, row, column, text, workbook_get_default_url_format(m_book));
}

lxw_format* WorkbookWriter::format(ValueKind kind, int decimals, CellLook look) {
    const int key = (int(kind) * 16 + std::clamp(decimals, 0, 15)) * 16 + int(look);
    lxw_format*& made = m_formats[key];
    if (made) return made;
    made = workbook_add_format(m_book);
    format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
    style(made, look);
    if (kind == ValueKind::Text) format_set_text_wrap(made);
    if (kind == ValueKind::Date) format_set_num_format(made, decimals > 0 ? "yyyy-mm-dd hh:mm" : "yyyy-mm-dd");
    if (isFigure(kind)) format_set_num_format(made, numberFormat(kind, decimals).toLatin1().constData());
    return made;
}

QString WorkbookWriter::close() {
    if (!m_book) return QStringLiteral("no memory");
    const lxw_error closed = workbook_close(m_book);  // frees the book as well
    m_book = nullptr;
    const lxw_error error = closed != LXW_NO_ERROR ? closed : m_error;
    return error == LXW_NO_ERROR ? QString() : QString::fromUtf8(lxw_strerror(error));
}

QString numberFormat(ValueKind kind, int decimals) {
    const QString digits = decimals > 0 ? u'.' + QString(decimals, u'0') : QString();
    return kind == ValueKind::Percent ? u'0' + digits + u'%' : QLatin1String("#,##0") + digits;
}

int letters(const QString& text) {
    int widest = 0;
    int width = 0;
    for (const QChar unit : text) {
        width = unit == u'\n' ? 0 : width + (unit.unicode() >= 0x1100 ? 2 : 1);
        widest = std::max(widest, width);
    }
    return widest;
}

}  // namespace zhike
