#include "report/papertable.h"

#include "report/reporttext.h"

#include <algorithm>
#include <numeric>

namespace zhike {

namespace {

constexpr PaperFont kFont = PaperFont::Small;
constexpr qsizetype kRowsMeasured = 500;
constexpr qsizetype kMostHeaderLines = 6;
constexpr qreal kLeastMm = 6;  // of a column

}  // namespace

PaperTable::PaperTable(Paper& paper, const ReportTable& table)
    : m_paper(paper), m_table(table), m_padding(paper.mm(1)) {
    chooseWidths();
    m_header = header();
}

void PaperTable::add() {
    const qreal line = m_paper.lineHeight(PaperFont::Body);
    const QStringList title =
        m_table.title.isEmpty() ? QStringList() : m_paper.lines(m_table.title, PaperFont::Body, m_paper.width(), 3);
    m_paper.gap(m_paper.mm(3));
    m_paper.need(line * qreal(title.size()) + heightOf(m_header.height) + heightOf(2));
    for (const QString& one : title) {
        m_paper.addText(0, 0, one, PaperFont::Body, kPaperInk);
        m_paper.advance(line);
    }
    addHeader();
    for (const QVariantList& row : m_table.rows) addRow(cells(row), Row::Body);
    if (!m_table.total.isEmpty()) addRow(cells(m_table.total), Row::Total);
    m_paper.advance(m_paper.mm(3));
}

QString PaperTable::text(const QVariantList& row, qsizetype column) const {
    const ReportColumn& shown = m_table.columns[column];
    return valueText(cellOf(row, column), shown.kind, shown.decimals);
}

// Figures and dates are not broken, texts are.
bool PaperTable::mayWrap(qsizetype column) const {
    return m_table.columns[column].kind == ValueKind::Text;
}

qreal PaperTable::contentWidth(qsizetype column) const {
    const ReportColumn& shown = m_table.columns[column];
    if (shown.width > 0) return m_paper.textWidth(QStringLiteral("0"), kFont) * shown.width;
    const QString header = plainText(shown.header);
    qreal widest = m_paper.textWidth(header, kFont) / (mayWrap(column) ? 1 : 2);
    for (const QString& word : header.split(u' ')) widest = std::max(widest, m_paper.textWidth(word, kFont));
    for (qsizetype i = 0; i < std::min(kRowsMeasured, m_table.rows.size()); ++i)
        widest = std::max(widest, m_paper.textWidth(text(m_table.rows[i], column), kFont));
    return std::max(widest, m_paper.textWidth(text(m_table.total, column), kFont));
}

// The table is as wide as the page. When what the columns need fits, all grow alike; if not, those whose text can be
// broken share what the others leave.
void PaperTable::chooseWidths() {
    const qreal room = m_paper.width();
    bool fits = true;
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        const qreal content = std::max(contentWidth(i), m_paper.mm(kLeastMm)) + 2 * m_padding + m_paper.mm(0.5);
        m_widths << std::min(content, mayWrap(i) ? room / 2 : room);
        fits = fits && content <= m_widths.last();
    }
    const auto sum = [this](bool wrapping) {
        qreal total = 0;
        for (qsizetype i = 0; i < m_widths.size(); ++i) total += mayWrap(i) == wrapping ? m_widths[i] : 0;
        return total;
    };
    const qreal fixed = sum(false);
    const qreal texts = sum(true);
    const bool allShare = texts == 0 || (fits && fixed + texts < room) || fixed > room * 0.7;
    const qreal factor = allShare ? room / (fixed + texts) : (room - fixed) / texts;
    for (qsizetype i = 0; i < m_widths.size(); ++i)
        if (allShare || mayWrap(i)) m_widths[i] *= factor;
}

PaperTable::Cells PaperTable::header() const {
    Cells made;
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        made.lines << m_paper.lines(m_table.columns[i].header, kFont, m_widths[i] - 2 * m_padding, kMostHeaderLines);
        made.height = std::max(made.height, made.lines.last().size());
    }
    return made;
}

PaperTable::Cells PaperTable::cells(const QVariantList& row) const {
    Cells made;
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        made.lines << m_paper.lines(text(row, i), kFont, m_widths[i] - 2 * m_padding);
        made.height = std::max(made.height, made.lines.last().size());
    }
    return made;
}

qreal PaperTable::heightOf(qsizetype lines) const {
    return qreal(lines) * m_paper.lineHeight(kFont) + m_padding;
}

void PaperTable::addHeader() {
    addLines(m_header, Row::Header, 0, m_header.height);
}

void PaperTable::addRow(const Cells& cells, Row kind) {
    const auto fitting = [this](qreal room) {
        return std::max<qsizetype>(0, qsizetype((room - m_padding) / m_paper.lineHeight(kFont)));
    };
    const qsizetype onEmptyPage = std::max<qsizetype>(1, fitting(m_paper.height() - heightOf(m_header.height)));
    for (qsizetype from = 0; from < cells.height;) {
        const qsizetype rest = cells.height - from;
        qsizetype part = std::min(rest, fitting(m_paper.left()));
        if (part == 0 || (part < rest && from == 0 && rest <= onEmptyPage)) {
            m_paper.newPage();
            addHeader();
            part = std::min(rest, onEmptyPage);
        }
        addLines(cells, kind, from, from + part);
        from += part;
    }
}

void PaperTable::addLines(const Cells& cells, Row kind, qsizetype from, qsizetype to) {
    const qreal line = m_paper.lineHeight(kFont);
    const quint32 colour = kind == Row::Header ? kPaperSoftInk : kPaperInk;
    if (kind == Row::Total) m_paper.addRule(-m_paper.mm(0.1), 0.3, kPaperSoftInk);
    qreal x = 0;
    for (qsizetype i = 0; i < m_widths.size(); ++i) {
        const qreal right = x + m_widths[i];
        for (qsizetype k = from; k < std::min(to, cells.lines[i].size()); ++k) {
            const qreal y = m_padding / 2 + qreal(k - from) * line;
            if (isFigure(m_table.columns[i].kind))
                m_paper.addTextToRight(right - m_padding, y, cells.lines[i][k], kFont, colour);
            else
                m_paper.addText(x + m_padding, y, cells.lines[i][k], kFont, colour);
        }
        x = right;
    }
    m_paper.advance(heightOf(to - from));
    if (kind == Row::Header)
        m_paper.addRule(-m_paper.mm(0.3), 0.3, kPaperSoftInk);
    else
        m_paper.addRule(-m_paper.mm(0.1), 0.1, kPaperLine);
}

}  // namespace zhike
