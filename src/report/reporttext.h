#pragma once

#include "report/report.h"

namespace zhike {

// Reports are on paper, always light.
inline constexpr quint32 kPaperInk = 0xFF1A1F2B;
inline constexpr quint32 kPaperSoftInk = 0xFF545D6E;
inline constexpr quint32 kPaperLine = 0xFFCFD4DD;
inline constexpr quint32 kPaperBars[] = {0xFF3B5BDB, 0xFFB4C0EE};  // the first and the second series

// The text without what no file format can hold: line ends become \n, tabs blanks, other control characters and
// halves of surrogate pairs are dropped.
[[nodiscard]] QString plainText(const QString& text);

// The value as a finite number; nothing when it is none.
[[nodiscard]] std::optional<double> numberOf(const QVariant& value);

// The value as people read it: 1,234.5, 87.3%, 2026-09-10, 2026-09-10 14:05; "" for nothing.
[[nodiscard]] QString valueText(const QVariant& value, ValueKind kind, int decimals);

// Whether a cell of the kind stands at the right.
[[nodiscard]] inline bool isFigure(ValueKind kind) {
    return kind == ValueKind::Number || kind == ValueKind::Percent;
}

// Cell `at` of a row; nothing when the row is shorter.
[[nodiscard]] inline QVariant cellOf(const QVariantList& row, qsizetype at) {
    return at < row.size() ? row[at] : QVariant();
}

// "Who, when" of a footer.
[[nodiscard]] QString madeText(const Report& report);

// From the least to the greatest value of a chart, with nought between or at an end; shares up to the whole.
struct ChartScale {
    explicit ChartScale(const ReportChart& chart);
    // Where a value lies, from 0 to 1.
    [[nodiscard]] double at(double value) const { return (value - low) / (high - low); }

    double low = 0;
    double high = 0;
};

// The value of a series at a category; nothing when there is none.
[[nodiscard]] std::optional<double> chartValue(const ChartSeries& series, qsizetype category);

}  // namespace zhike
