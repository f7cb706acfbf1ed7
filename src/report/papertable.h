#pragma once

#include "report/paper.h"
#include "report/report.h"

namespace zhike {

// A table on paper: its header stands again on top of every page it goes on to. A row is kept together unless it is
// higher than a page.
class PaperTable {
public:
    PaperTable(Paper& paper, const ReportTable& table);
    void add();

private:
    enum class Row { Header, Body, Total };
    struct Cells {
        QList<QStringList> lines;  // of each column
        qsizetype height = 1;      // in lines
    };

    void chooseWidths();
    [[nodiscard]] qreal contentWidth(qsizetype column) const;
    [[nodiscard]] bool mayWrap(qsizetype column) const;
    [[nodiscard]] QString text(const QVariantList& row, qsizetype column) const;
    [[nodiscard]] Cells header() const;
    [[nodiscard]] Cells cells(const QVariantList& row) const;
    [[nodiscard]] qreal heightOf(qsizetype lines) const;
    void addHeader();
    void addRow(const Cells& cells, Row kind);
    void addLines(const Cells& cells, Row kind, qsizetype from, qsizetype to);

    Paper& m_paper;
    const ReportTable& m_table;
    const qreal m_padding;  // at each side of a cell
    QList<qreal> m_widths;
    Cells m_header;
};

}  // namespace zhike
