#pragma once

#include "report/report.h"

#include <QHash>

#include <xlsxwriter.h>

namespace zhike {

// How a cell looks beside its value.
enum class CellLook { Plain, Header, Total, Title, Heading, Soft };

// An Excel file while it is written: libxlsxwriter with texts of ours, each kind of cell with its format.
class WorkbookWriter {
public:
    explicit WorkbookWriter(const QString& path);
    ~WorkbookWriter();
    WorkbookWriter(const WorkbookWriter&) = delete;
    WorkbookWriter& operator=(const WorkbookWriter&) = delete;

    // A name that Excel takes and no sheet has yet: at most 31 characters, none of []:*?/\.
    [[nodiscard]] QString freeName(const QString& wish);
    [[nodiscard]] lxw_worksheet* addSheet(const QString& freeName);
    [[nodiscard]] lxw_chart* addBarChart() { return workbook_add_chart(m_book, LXW_CHART_BAR); }

    // What the value is decides what the cell becomes: a number, a date or a text; nothing for null.
    void put(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QVariant& value,
             ValueKind kind = ValueKind::Text, int decimals = 0, CellLook look = CellLook::Plain);
    // A text over several columns with the height it needs; `width` of all of them in Latin letters.
    void putAcross(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t last, const QString& text, int width, CellLook look);
    // A text that leads to another sheet.
    void putLink(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& text, const QString& target);

    // Writes the file; an error of libxlsxwriter in its own words, "" when all went well.
    [[nodiscard]] QString close();

private:
    [[nodiscard]] lxw_format* format(ValueKind kind, int decimals, CellLook look);
    void putText(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& text, lxw_format* format);

    lxw_workbook* m_book;
    QStringList m_names;  // lower case
    QHash<int, lxw_format*> m_formats;
    lxw_error m_error = LXW_NO_ERROR;  // the first one
};

// The format of figures as Excel writes it.
[[nodiscard]] QString numberFormat(ValueKind kind, int decimals);

// How wide a text is in Latin letters, its widest line; a Chinese character is two.
[[nodiscard]] int letters(const QString& text);

}  // namespace zhike
