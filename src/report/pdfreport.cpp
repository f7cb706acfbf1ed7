#include "report/pdfreport.h"

#include "app/files/tablewriter.h"
#include "report/papertable.h"
#include "report/reporttext.h"
#include "report/wholefile.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPdfWriter>

#include <algorithm>

namespace zhike {

namespace {

constexpr qreal kMarginMm = 15;
constexpr qsizetype kMostColumnsUpright = 8;
constexpr qreal kFigureMm = 44;       // the width a key figure has at least
constexpr qsizetype kMostLines = 12;  // of what is not broken over pages

// Lines below each other, each on a new page when there is no more room.
void addLines(Paper& paper, const QStringList& lines, PaperFont font, quint32 colour) {
    for (const QString& line : lines) {
        paper.need(paper.lineHeight(font));
        paper.addText(0, 0, line, font, colour);
        paper.advance(paper.lineHeight(font));
    }
}

void addBlock(Paper& paper, const ReportHeading& heading) {
    const QStringList lines = paper.lines(heading.text, PaperFont::Heading, paper.width(), kMostLines);
    paper.gap(paper.mm(5));
    // Never the last thing on a page.
    paper.need(qreal(lines.size()) * paper.lineHeight(PaperFont::Heading) + paper.mm(30));
    addLines(paper, lines, PaperFont::Heading, kPaperInk);
    paper.advance(paper.mm(1));
}

void addBlock(Paper& paper, const ReportParagraph& paragraph) {
    addLines(paper, paper.lines(paragraph.text, PaperFont::Body, paper.width()), PaperFont::Body, kPaperInk);
    paper.advance(paper.mm(2));
}

// One key figure as its lines.
struct PaperFigure {
    PaperFigure(const Paper& paper, const KeyFigure& figure, qreal width)
        : label(paper.lines(figure.label, PaperFont::Small, width, kMostLines)),
          explanation(figure.explanation.isEmpty()
                          ? QStringList()
                          : paper.lines(figure.explanation, PaperFont::Foot, width, kMostLines)) {
        const QString text = valueText(figure.value, figure.kind, figure.decimals);
        value = paper.lines(text.isEmpty() ? QStringLiteral("–") : text, PaperFont::Figure, width, 3);
        if (!text.isEmpty()) unit = plainText(figure.unit).simplified();
        valueWidth = paper.textWidth(value.last(), PaperFont::Figure) + paper.mm(1);
        isUnitBelow = !unit.isEmpty() && valueWidth + paper.textWidth(unit, PaperFont::Small) > width;
        if (isUnitBelow) explanation = paper.lines(unit, PaperFont::Foot, width, kMostLines) + explanation;
    }
    [[nodiscard]] qreal height(const Paper& paper) const {
        return qreal(label.size()) * paper.lineHeight(PaperFont::Small) +
               qreal(value.size()) * paper.lineHeight(PaperFont::Figure) +
               qreal(explanation.size()) * paper.lineHeight(PaperFont::Foot) + paper.mm(3);
    }
    void add(Paper& paper, qreal x) const {
        qreal y = paper.mm(1);
        const auto put = [&](const QStringList& lines, PaperFont font, quint32 colour) {
            for (const QString& line : lines) {
                paper.addText(x, y, line, font, colour);
                y += paper.lineHeight(font);
            }
        };
        put(label, PaperFont::Small, kPaperSoftInk);
        put(value, PaperFont::Figure, kPaperInk);
        const qreal down = paper.lineHeight(PaperFont::Small) + paper.mm(0.3);
        if (!isUnitBelow) paper.addText(x + valueWidth, y - down, unit, PaperFont::Small, kPaperSoftInk);
        put(explanation, PaperFont::Foot, kPaperSoftInk);
    }

    QStringList label;
    QStringList value;
    QStringList explanation;
    QString unit;
    qreal valueWidth = 0;
    bool isUnitBelow = false;
};

void addBlock(Paper& paper, const ReportFigures& figures) {
    const auto across = std::max<qsizetype>(1, qsizetype(paper.width() / paper.mm(kFigureMm)));
    const qreal width = paper.width() / qreal(across);
    paper.gap(paper.mm(2));
    for (qsizetype from = 0; from < figures.figures.size(); from += across) {
        QList<PaperFigure> row;
        qreal height = 0;
        for (const KeyFigure& figure : figures.figures.mid(from, across)) {
            row << PaperFigure(paper, figure, width - paper.mm(4));
            height = std::max(height, row.last().height(paper));
        }
        paper.need(height);
        paper.addRule(0, 0.1, kPaperLine);
        for (qsizetype i = 0; i < row.size(); ++i) row[i].add(paper, qreal(i) * width);
        paper.advance(height);
    }
    paper.advance(paper.mm(2));
}

void addBlock(Paper& paper, const ReportTable& table) {
    PaperTable(paper, table).add();
}

// Bars from left to right, the names of the categories before them, the values behind.
class PaperChart {
public:
    PaperChart(Paper& paper, const ReportChart& chart)
        : m_paper(paper), m_chart(chart), m_scale(chart), m_series(std::min<qsizetype>(2, chart.series.size())) {
        for (const QString& name : chart.categories)
            m_names = std::max(m_names, paper.textWidth(plainText(name), PaperFont::Small));
        m_names = std::min(m_names, paper.width() * 0.35) + paper.mm(2);
        for (const ChartSeries& series : chart.series)
            for (const double value : series.values)
                m_values = std::max(m_values, paper.textWidth(text(value), PaperFont::Small));
        m_values += paper.mm(3);
    }

    void add() {
        const qreal line = m_paper.lineHeight(PaperFont::Body);
        m_paper.gap(m_paper.mm(3));
        m_paper.need(3 * line + m_paper.mm(12));
        if (!m_chart.title.isEmpty()) {
            const QStringList title = m_paper.lines(m_chart.title, PaperFont::Body, m_paper.width(), 3);
            addLines(m_paper, title, PaperFont::Body, kPaperInk);
        }
        if (m_series > 1) addLegend();
        m_paper.advance(m_paper.mm(1));
        for (qsizetype i = 0; i < m_chart.categories.size(); ++i) addCategory(i);
        m_paper.advance(m_paper.mm(3));
    }

private:
    [[nodiscard]] QString text(double value) const { return valueText(value, m_chart.kind, m_chart.decimals); }

    void addLegend() {
        const qreal line = m_paper.lineHeight(PaperFont::Small);
        const qreal square = m_paper.mm(2.2);
        qreal x = 0;
        for (qsizetype i = 0; i < m_series; ++i) {
            const QString name = m_paper.lines(m_chart.series[i].name, PaperFont::Small, m_paper.width() * 0.4, 1)[0];
            m_paper.addBox(QRectF(x, (line - square) / 2, square, square), kPaperBars[i]);
            m_paper.addText(x + square + m_paper.mm(1), 0, name, PaperFont::Small, kPaperInk);
            x += square + m_paper.textWidth(name, PaperFont::Small) + m_paper.mm(6);
        }
        m_paper.advance(line);
    }

    void addCategory(qsizetype category) {
        const qreal line = m_paper.lineHeight(PaperFont::Small);
        const QStringList name =
            m_paper.lines(m_chart.categories[category], PaperFont::Small, m_names - m_paper.mm(1), 2);
        const qreal height = line * qreal(std::max(name.size(), m_series)) + m_paper.mm(0.8);
        m_paper.need(height);
        for (qsizetype i = 0; i < name.size(); ++i)
            m_paper.addText(0, line * qreal(i), name[i], PaperFont::Small, kPaperInk);
        for (qsizetype i = 0; i < m_series; ++i)
            if (const auto value = chartValue(m_chart.series[i], category)) addBar(i, *value, line * qreal(i), line);
        m_paper.addBox(QRectF(x(0), 0, m_paper.mm(0.1), height), kPaperSoftInk);
        m_paper.advance(height);
    }

    void addBar(qsizetype series, double value, qreal y, qreal line) {
        const qreal from = x(std::min(value, 0.0));
        const qreal to = x(std::max(value, 0.0));
        m_paper.addBox(QRectF(from, y + line * 0.12, to - from, line * 0.76), kPaperBars[series]);
        m_paper.addText(to + m_paper.mm(1), y, text(value), PaperFont::Small, kPaperInk);
    }

    [[nodiscard]] qreal x(double value) const {
        return m_names + m_scale.at(value) * (m_paper.width() - m_names - m_values);
    }

    Paper& m_paper;
    const ReportChart& m_chart;
    const ChartScale m_scale;
    const qsizetype m_series;
    qreal m_names = 0;   // room of the names
    qreal m_values = 0;  // room behind the longest bar
};

void addBlock(Paper& paper, const ReportChart& chart) {
    PaperChart(paper, chart).add();
}

bool isWide(const Report& report) {
    return std::any_of(report.blocks.begin(), report.blocks.end(), [](const ReportBlock& block) {
        const auto* table = std::get_if<ReportTable>(&block);
        return table && table->columns.size() > kMostColumnsUpright;
    });
}

Paper laidOut(const Report& report, const QPagedPaintDevice& device) {
    Paper paper(device);
    addLines(paper, paper.lines(report.title, PaperFont::Title, paper.width(), kMostLines), PaperFont::Title,
             kPaperInk);
    if (!report.period.isEmpty())
        addLines(paper, paper.lines(report.period, PaperFont::Body, paper.width(), kMostLines), PaperFont::Body,
                 kPaperSoftInk);
    paper.advance(paper.mm(3));
    for (const ReportBlock& block : report.blocks)
        std::visit([&paper](const auto& one) { addBlock(paper, one); }, block);
    return paper;
}

}  // namespace

QPageLayout pageLayoutOf(const Report& report) {
    return {QPageSize(QPageSize::A4), isWide(report) ? QPageLayout::Landscape : QPageLayout::Portrait,
            QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter};
}

void paintReport(const Report& report, QPagedPaintDevice& device) {
    laidOut(report, device).paint(device, plainText(report.title).simplified(), madeText(report).simplified());
}

Done writePdf(const Report& report, const QString& path) {
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        return cannotWrite(path, QStringLiteral("there is no QGuiApplication"));
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    {
        QPdfWriter device(&bytes);
        device.setPageLayout(pageLayoutOf(report));
        device.setTitle(plainText(report.title));
        device.setCreator(QStringLiteral("Zhike"));
        paintReport(report, device);
    }
    return writeWhole(path, bytes.data());
}

}  // namespace zhike
