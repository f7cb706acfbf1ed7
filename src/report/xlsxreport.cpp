#include "report/xlsxreport.h"

#include "app/files/tablewriter.h"
#include "report/reporttext.h"
#include "report/wholefile.h"
#include "report/workbookwriter.h"

#include <QTemporaryFile>

#include <algorithm>

namespace zhike {

namespace {

constexpr qsizetype kMostRows = LXW_ROW_MAX - 2;  // beside header and total
constexpr qsizetype kRowsMeasured = 1000;
constexpr int kNarrowest = 8;  // of a column, in Latin letters
constexpr int kWidest = 60;
constexpr int kFilterButton = 3;
constexpr int kCoverWidths[] = {28, 18, 14, 44};  // label, value, unit, explanation
constexpr lxw_col_t kLastOfCover = 3;
constexpr int kRowPixels = 20;

// What a report becomes, sheet by sheet.
class ReportBook {
public:
    ReportBook(const Report& report, const QString& path) : m_report(report), m_book(path) {}

    [[nodiscard]] QString write() {
        m_cover = m_book.addSheet(m_book.freeName(translated(ZTEXT("Overview"))));
        for (lxw_col_t i = 0; i <= kLastOfCover; ++i) worksheet_set_column(m_cover, i, i, kCoverWidths[i], nullptr);
        addSheets();
        addHead();
        for (const ReportBlock& block : m_report.blocks) std::visit([this](const auto& one) { add(one); }, block);
        return m_book.close();
    }

private:
    struct TableSheet {
        QString name;
        lxw_worksheet* sheet;
    };

    // One for each table in their order, then that of the charts.
    void addSheets() {
        bool hasChart = false;
        for (const ReportBlock& block : m_report.blocks) {
            hasChart = hasChart || std::holds_alternative<ReportChart>(block);
            const auto* table = std::get_if<ReportTable>(&block);
            if (!table) continue;
            const QString name = m_book.freeName(table->title.isEmpty() ? m_report.title : table->title);
            m_tables << TableSheet{name, m_book.addSheet(name)};
        }
        if (!hasChart) return;
        m_chartSheetName = m_book.freeName(translated(ZTEXT("Figures of the charts")));
        m_chartSheet = m_book.addSheet(m_chartSheetName);
        worksheet_set_column(m_chartSheet, 0, 0, kCoverWidths[0], nullptr);
        worksheet_set_column(m_chartSheet, 1, 2, kCoverWidths[1], nullptr);
    }

    void addHead() {
        addAcross(m_report.title, CellLook::Title);
        addFact(translated(ZTEXT("Period")), m_report.period);
        addFact(translated(ZTEXT("Author")), m_report.author);
        addFact(translated(ZTEXT("Made at")), m_report.made);
        ++m_row;
    }

    void addAcross(const QString& text, CellLook look) {
        if (text.isEmpty()) return;
        int width = 0;
        for (const int one : kCoverWidths) width += one;
        m_book.putAcross(m_cover, m_row++, kLastOfCover, text, width, look);
    }

    void addFact(const QString& label, const QString& text) {
        if (text.isEmpty()) return;
        m_book.put(m_cover, m_row, 0, label, ValueKind::Text, 0, CellLook::Soft);
        m_book.put(m_cover, m_row++, 1, text);
    }

    void add(const ReportHeading& heading) {
        ++m_row;
        addAcross(heading.text, CellLook::Heading);
    }

    void add(const ReportParagraph& paragraph) { addAcross(paragraph.text, CellLook::Plain); }

    void add(const ReportFigures& figures) {
        for (const KeyFigure& figure : figures.figures) {
            m_book.put(m_cover, m_row, 0, figure.label);
            m_book.put(m_cover, m_row, 1, figure.value, figure.kind, figure.decimals);
            m_book.put(m_cover, m_row, 2, figure.unit);
            m_book.put(m_cover, m_row++, 3, figure.explanation, ValueKind::Text, 0, CellLook::Soft);
        }
        ++m_row;
    }

    void add(const ReportTable& table) {
        const auto [name, sheet] = m_tables.takeFirst();
        m_book.putLink(m_cover, m_row++, 0, table.title.isEmpty() ? name : table.title, name);
        if (table.columns.isEmpty()) return;
        const auto last = lxw_col_t(table.columns.size() - 1);
        lxw_row_t row = 0;
        for (lxw_col_t i = 0; i <= last; ++i) {
            m_book.put(sheet, row, i, table.columns[i].header, ValueKind::Text, 0, CellLook::Header);
            worksheet_set_column(sheet, i, i, columnWidth(table, i), nullptr);
        }
        for (const QVariantList& cells : table.rows) addRow(sheet, ++row, table, cells, CellLook::Plain);
        worksheet_autofilter(sheet, 0, 0, row, last);
        worksheet_freeze_panes(sheet, 1, 0);
        if (!table.total.isEmpty()) addRow(sheet, ++row, table, table.total, CellLook::Total);
        worksheet_set_paper(sheet, 9);  // A4
        worksheet_repeat_rows(sheet, 0, 0);
        worksheet_fit_to_pages(sheet, 1, 0);
        if (last >= 8) worksheet_set_landscape(sheet);
    }

    void addRow(lxw_worksheet* sheet, lxw_row_t row, const ReportTable& table, const QVariantList& cells,
                CellLook look) {
        for (lxw_col_t i = 0; i < table.columns.size(); ++i)
            m_book.put(sheet, row, i, cellOf(cells, i), table.columns[i].kind, table.columns[i].decimals, look);
    }

    [[nodiscard]] static double columnWidth(const ReportTable& table, qsizetype at) {
        const ReportColumn& column = table.columns[at];
        if (column.width > 0) return std::min(column.width, double(kWidest));
        int widest = letters(column.header) + kFilterButton;
        const auto measure = [&](const QVariantList& row) {
            widest = std::max(widest, letters(valueText(cellOf(row, at), column.kind, column.decimals)) + 1);
        };
        for (qsizetype i = 0; i < std::min(kRowsMeasured, table.rows.size()); ++i) measure(table.rows[i]);
        measure(table.total);
        return std::clamp(widest, kNarrowest, kWidest);
    }

    // The figures of the chart go to a sheet of their own, the chart itself to the cover.
    void add(const ReportChart& chart) {
        const auto series = lxw_col_t(std::min<qsizetype>(2, chart.series.size()));
        const auto count = lxw_row_t(chart.categories.size());
        if (series == 0 || count == 0) return;
        addChartFigures(chart, series);
        lxw_chart* drawn = m_book.addBarChart();
        const QByteArray sheet = m_chartSheetName.toUtf8();
        const QByteArray format = numberFormat(chart.kind, chart.decimals).toLatin1();
        const lxw_row_t first = m_chartRow + 2;
        for (lxw_col_t i = 1; i <= series; ++i) {
            lxw_chart_series* bars = chart_add_series(drawn, nullptr, nullptr);
            chart_series_set_categories(bars, sheet.constData(), first, 0, first + count - 1, 0);
            chart_series_set_values(bars, sheet.constData(), first, i, first + count - 1, i);
            if (!seriesName(chart, i - 1).isEmpty())
                chart_series_set_name_range(bars, sheet.constData(), m_chartRow + 1, i);
            lxw_chart_fill fill{.color = kPaperBars[i - 1] & 0xFFFFFF};
            chart_series_set_fill(bars, &fill);
            chart_series_set_labels(bars);
            chart_series_set_labels_num_format(bars, format.constData());
        }
        if (chart.title.isEmpty())
            chart_title_off(drawn);
        else
            chart_title_set_name_range(drawn, sheet.constData(), m_chartRow, 0);
        chart_axis_set_num_format(drawn->x_axis, format.constData());
        insert(drawn, count, series);
        m_chartRow = first + count + 1;
    }

    static QString seriesName(const ReportChart& chart, qsizetype at) {
        return chart.series[at].name.isEmpty() ? chart.title : chart.series[at].name;
    }

    void addChartFigures(const ReportChart& chart, lxw_col_t series) {
        m_book.put(m_chartSheet, m_chartRow, 0, chart.title, ValueKind::Text, 0, CellLook::Heading);
        for (lxw_col_t i = 1; i <= series; ++i) {
            const ChartSeries& one = chart.series[i - 1];
            m_book.put(m_chartSheet, m_chartRow + 1, i, seriesName(chart, i - 1), ValueKind::Text, 0, CellLook::Header);
            for (lxw_row_t k = 0; k < chart.categories.size(); ++k)
                if (const auto value = chartValue(one, k))
                    m_book.put(m_chartSheet, m_chartRow + 2 + k, i, *value, chart.kind, chart.decimals);
        }
        for (lxw_row_t k = 0; k < chart.categories.size(); ++k)
            m_book.put(m_chartSheet, m_chartRow + 2 + k, 0, chart.categories[k]);
    }

    // The first category on top, as on paper. The upright axis of libxlsxwriter, y, is that of the categories.
    void insert(lxw_chart* chart, lxw_row_t categories, lxw_col_t series) {
        chart_axis_set_reverse(chart->y_axis);
        chart_axis_set_crossing_max(chart->y_axis);
        chart_axis_set_label_position(chart->y_axis, LXW_CHART_AXIS_LABEL_POSITION_LOW);  // left of negative bars
        chart_axis_major_gridlines_set_visible(chart->x_axis, LXW_FALSE);
        chart_legend_set_position(chart, series > 1 ? LXW_CHART_LEGEND_BOTTOM : LXW_CHART_LEGEND_NONE);
        constexpr double width = 640;
        const double height = std::clamp(100.0 + 22.0 * categories * series, 220.0, 1200.0);
        lxw_chart_options options{.x_scale = width / 480, .y_scale = height / 288};  // of libxlsxwriter's own size
        worksheet_insert_chart_opt(m_cover, m_row, 0, chart, &options);
        m_row += lxw_row_t(height / kRowPixels) + 2;
    }

    const Report& m_report;
    WorkbookWriter m_book;
    lxw_worksheet* m_cover = nullptr;
    lxw_row_t m_row = 0;         // the next one of the cover
    QList<TableSheet> m_tables;  // those still to be filled
    lxw_worksheet* m_chartSheet = nullptr;
    QString m_chartSheetName;
    lxw_row_t m_chartRow = 0;  // the next one of that sheet
};

Done checkSizes(const Report& report) {
    for (const ReportBlock& block : report.blocks) {
        const auto* table = std::get_if<ReportTable>(&block);
        if (table && (table->rows.size() > kMostRows || table->columns.size() > LXW_COL_MAX))
            return invalid("out",
                           {ZTEXT("“%1” has more rows or columns than a sheet of Excel can hold"), {table->title}});
    }
    return done();
}

}  // namespace

Done writeXlsx(const Report& report, const QString& path) {
    if (const Done fits = checkSizes(report); !fits) return fits.error();
    QTemporaryFile file;  // libxlsxwriter writes to names only
    if (!file.open()) return cannotWrite(path, file.errorString());
    if (const QString error = ReportBook(report, file.fileName()).write(); !error.isEmpty())
        return cannotWrite(path, error);
    if (!file.seek(0)) return cannotWrite(path, file.errorString());
    return writeWhole(path, file.readAll());
}

}  // namespace zhike
