#include "report/htmlreport.h"

#include "report/reporttext.h"

namespace zhike {

namespace {

constexpr char kStyle[] = R"(
@page { size: A4; margin: 15mm; }
html { background: #f3f4f7; color: #1a1f2b; }
body { font: 14px/1.5 "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; max-width: 960px;
  margin: 24px auto; padding: 32px 40px; background: #fff; overflow-wrap: anywhere; }
h1 { font-size: 24px; margin: 0; }
h2 { font-size: 18px; margin: 28px 0 8px; }
p { margin: 8px 0; white-space: pre-wrap; }
.soft, .explanation, footer { color: #545d6e; }
.figures { display: flex; flex-wrap: wrap; gap: 16px 24px; margin: 16px 0; }
.figures > div { flex: 1 1 150px; max-width: 300px; border-top: 2px solid #cfd4dd; padding-top: 6px; }
dt { color: #545d6e; }
dd { margin: 0; }
dd.value { font-size: 22px; }
dd.value small { font-size: 13px; }
dd.explanation { font-size: 12px; white-space: pre-wrap; }
table { border-collapse: collapse; width: 100%; margin: 12px 0 20px; font-size: 13px; }
caption { text-align: left; font-weight: bold; padding: 4px 0; }
th, td { text-align: left; vertical-align: top; padding: 4px 8px; border-bottom: 1px solid #e3e6ec; white-space: pre-wrap; }
thead th { border-bottom: 2px solid #858d9d; font-weight: bold; }
tfoot td { border-top: 2px solid #858d9d; border-bottom: 0; font-weight: bold; }
.n { text-align: right; font-variant-numeric: tabular-nums; }
tr { break-inside: avoid; }
.chart th { width: 25%; font-weight: normal; border: 0; }
.chart td { border: 0; }
.bar { display: flex; align-items: center; gap: 6px; }
.bar > span:first-child { flex: 0 0 80%; }
.bar b { display: block; height: 12px; background: #3b5bdb; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.bar.second b, .key.second { background: #b4c0ee; }
.key { display: inline-block; width: 12px; height: 12px; background: #3b5bdb; margin: 0 4px 0 12px;
  print-color-adjust: exact; -webkit-print-color-adjust: exact; }
footer { border-top: 1px solid #cfd4dd; margin-top: 32px; padding-top: 8px; font-size: 12px; }
@media print { html { background: none; } body { margin: 0; padding: 0; max-width: none; font-size: 9pt; }
  table { font-size: 8pt; } }
)";

QString escaped(const QString& text) {
    return plainText(text).toHtmlEscaped();
}

// <tag class="…">text</tag>; the text is escaped, nothing when it is empty.
QString element(const char* tag, const QString& text, const char* className = "") {
    if (text.isEmpty()) return {};
    const QString name = QString::fromLatin1(tag);
    const QString attribute =
        *className ? QLatin1String(" class=\"") + QString::fromLatin1(className) + u'"' : QString();
    return u'<' + name + attribute + u'>' + escaped(text) + QLatin1String("</") + name + QLatin1String(">\n");
}

QString block(const ReportHeading& heading) {
    return element("h2", heading.text);
}

QString block(const ReportParagraph& paragraph) {
    return element("p", paragraph.text);
}

QString block(const ReportFigures& figures) {
    QString out = QStringLiteral("<dl class=\"figures\">\n");
    for (const KeyFigure& figure : figures.figures) {
        const QString value = valueText(figure.value, figure.kind, figure.decimals);
        const QString unit = figure.unit.isEmpty()
                                 ? QString()
                                 : QLatin1String(" <small>") + escaped(figure.unit) + QLatin1String("</small>");
        out += QLatin1String("<div>\n") + element("dt", figure.label) + QLatin1String("<dd class=\"value\">") +
               (value.isEmpty() ? QStringLiteral("–") : value.toHtmlEscaped() + unit) + QLatin1String("</dd>\n") +
               element("dd", figure.explanation, "explanation") + QLatin1String("</div>\n");
    }
    return out + QLatin1String("</dl>\n");
}

QString row(const ReportTable& table, const QVariantList& cells) {
    QString out = QStringLiteral("<tr>");
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const ReportColumn& column = table.columns[i];
        out += isFigure(column.kind) ? QLatin1String("<td class=\"n\">") : QLatin1String("<td>");
        out += valueText(cellOf(cells, i), column.kind, column.decimals).toHtmlEscaped() + QLatin1String("</td>");
    }
    return out + QLatin1String("</tr>\n");
}

QString block(const ReportTable& table) {
    QString out = QLatin1String("<table>\n") + element("caption", table.title) + QLatin1String("<thead><tr>");
    for (const ReportColumn& column : table.columns) {
        out += isFigure(column.kind) ? QLatin1String("<th scope=\"col\" class=\"n\">")
                                     : QLatin1String("<th scope=\"col\">");
        out += escaped(column.header) + QLatin1String("</th>");
    }
    out += QLatin1String("</tr></thead>\n<tbody>\n");
    for (const QVariantList& cells : table.rows) out += row(table, cells);
    out += QLatin1String("</tbody>\n");
    if (!table.total.isEmpty()) out += QLatin1String("<tfoot>") + row(table, table.total) + QLatin1String("</tfoot>\n");
    return out + QLatin1String("</table>\n");
}

QString percent(double fraction) {
    return QString::number(fraction * 100, 'f', 2) + u'%';
}

QString bar(const ReportChart& chart, const ChartScale& scale, qsizetype series, qsizetype category) {
    const auto value = chartValue(chart.series[series], category);
    if (!value) return {};
    const double from = scale.at(std::min(*value, 0.0));
    const double to = scale.at(std::max(*value, 0.0));
    return QLatin1String(series == 0 ? "<div class=\"bar\">" : "<div class=\"bar second\">") +
           QLatin1String("<span><b style=\"margin-left:") + percent(from) + QLatin1String(";width:") +
           percent(to - from) + QLatin1String("\"></b></span><span>") +
           valueText(*value, chart.kind, chart.decimals).toHtmlEscaped() + QLatin1String("</span></div>");
}

QString legend(const ReportChart& chart) {
    if (chart.series.size() < 2) return {};
    return QLatin1String("<p><span class=\"key\"></span>") + escaped(chart.series[0].name) +
           QLatin1String("<span class=\"key second\"></span>") + escaped(chart.series[1].name) +
           QLatin1String("</p>\n");
}

QString block(const ReportChart& chart) {
    const ChartScale scale(chart);
    QString out = QLatin1String("<table class=\"chart\">\n") + element("caption", chart.title);
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        out += QLatin1String("<tr><th scope=\"row\">") + escaped(chart.categories[i]) + QLatin1String("</th><td>");
        for (qsizetype s = 0; s < std::min<qsizetype>(2, chart.series.size()); ++s) out += bar(chart, scale, s, i);
        out += QLatin1String("</td></tr>\n");
    }
    return out + QLatin1String("</table>\n") + legend(chart);
}

}  // namespace

QString reportHtml(const Report& report) {
    const QString language =
        report.language.isEmpty() ? QString() : QLatin1String(" lang=\"") + escaped(report.language) + u'"';
    QString out = QLatin1String("<!DOCTYPE html>\n<html") + language +
                  QLatin1String(
                      ">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" "
                      "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                      "<meta name=\"viewport\" content=\"width=device-width\">\n") +
                  element("title", report.title) + QLatin1String("<style>") + QLatin1String(kStyle) +
                  QLatin1String("</style>\n</head>\n<body>\n") + element("h1", report.title) +
                  element("p", report.period, "soft");
    for (const ReportBlock& one : report.blocks) out += std::visit([](const auto& b) { return block(b); }, one);
    return out + element("footer", madeText(report)) + QLatin1String("</body>\n</html>\n");
}

}  // namespace zhike
