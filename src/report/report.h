#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <variant>

namespace zhike {

// How a value is shown. A Percent is a fraction: 0.873 is shown as 87.3 %. A Date is a QDate, or a QDateTime in the
// zone it is to be shown in. A null value is nothing: no figure, an empty cell. A value of another type than its kind
// is shown as text.
enum class ValueKind { Text, Number, Percent, Date };

struct ReportHeading {
    QString text;
};

// A line break in the text begins a new line.
struct ReportParagraph {
    QString text;
};

struct KeyFigure {
    QString label;
    QVariant value;
    ValueKind kind = ValueKind::Number;
    int decimals = 0;     // digits behind the point, of Number and Percent
    QString unit;         // behind the value, or a short note
    QString explanation;  // what is counted, in small letters
};

// Figures side by side.
struct ReportFigures {
    QList<KeyFigure> figures;
};

struct ReportColumn {
    QString header;
    ValueKind kind = ValueKind::Text;
    int decimals = 0;  // digits behind the point, of Number and Percent
    double width = 0;  // in Latin letters, a Chinese character is two; 0: as the content needs
};

struct ReportTable {
    QString title;
    QList<ReportColumn> columns;
    QList<QVariantList> rows;  // cells behind the last one given are empty
    QVariantList total;        // the last row, set apart; empty when there is none
};

struct ChartSeries {
    QString name;
    QList<double> values;  // one for each category; missing or not finite: no bar
};

// Bars side by side for each category, from top to bottom.
struct ReportChart {
    QString title;
    QStringList categories;
    QList<ChartSeries> series;  // one or two; a single one may have no name
    ValueKind kind = ValueKind::Number;
    int decimals = 0;
};

using ReportBlock = std::variant<ReportHeading, ReportParagraph, ReportFigures, ReportTable, ReportChart>;

// Everything a report says, built once and rendered as a page, as PDF and as a workbook. Its texts are in the language
// of the reader and plain: "<b>" and "%1" are shown letter by letter.
struct Report {
    QString title;
    QString period;    // "2026-09-07 to 2026-09-13"; may be empty
    QString author;    // who had it made
    QString made;      // when, as local date and time
    QString language;  // "zh-CN" or "en", for the page; may be empty
    QList<ReportBlock> blocks;
};

}  // namespace zhike
