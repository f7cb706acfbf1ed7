#include "report/reporttext.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace zhike {

namespace {

constexpr char16_t kTab = u'\t';
constexpr char16_t kBreak = u'\n';

bool isLineEnd(char16_t unit) {
    return unit == u'\r' || unit == u'\v' || unit == u'\f' || unit == u'\u0085' || unit == u'\u2028' ||
           unit == u'\u2029';
}

bool isForbidden(QChar unit) {
    return (unit.unicode() < 0x20 && unit.unicode() != kBreak) || (unit.unicode() >= 0x7F && unit.unicode() < 0xA0) ||
           unit.unicode() >= 0xFFFE;
}

QString grouped(double number, int decimals) {
    QLocale locale(QLocale::English);  // Chinese groups and points alike
    return locale.toString(number + 0.0, 'f', decimals);
}

}  // namespace

QString plainText(const QString& text) {
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        const bool pair = unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            out += unit;
            out += text[++i];
        } else if (isLineEnd(unit.unicode())) {
            const bool both = unit == u'\r' && i + 1 < text.size() && text[i + 1] == kBreak;
            if (!both) out += kBreak;
        } else if (unit == kTab) {
            out += u' ';
        } else if (!unit.isSurrogate() && !isForbidden(unit)) {
            out += unit;
        }
    }
    return out;
}

std::optional<double> numberOf(const QVariant& value) {
    switch (value.typeId()) {
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::Long:
        case QMetaType::ULong:
        case QMetaType::LongLong:
        case QMetaType::ULongLong:
        case QMetaType::Short:
        case QMetaType::UShort:
        case QMetaType::Float:
        case QMetaType::Double: break;
        default: return {};
    }
    const double number = value.toDouble();
    return !value.isNull() && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QString valueText(const QVariant& value, ValueKind kind, int decimals) {
    if (value.isNull()) return {};
    if (value.typeId() == QMetaType::QDate) return value.toDate().toString(Qt::ISODate);
    if (value.typeId() == QMetaType::QDateTime) return value.toDateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    const auto number = numberOf(value);
    if (number && kind == ValueKind::Percent) return grouped(*number * 100, decimals) + u'%';
    if (number && kind == ValueKind::Number) return grouped(*number, decimals);
    const bool notFinite = value.typeId() == QMetaType::Double || value.typeId() == QMetaType::Float;
    return notFinite && !number ? QString() : plainText(value.toString());
}

QString madeText(const Report& report) {
    QStringList parts{plainText(report.author), plainText(report.made)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

ChartScale::ChartScale(const ReportChart& chart) {
    if (chart.kind == ValueKind::Percent) high = 1;  // shares are read against the whole
    for (const ChartSeries& series : chart.series)
        for (qsizetype i = 0; i < chart.categories.size(); ++i)
            if (const auto value = chartValue(series, i)) {
                low = std::min(low, *value);
                high = std::max(high, *value);
            }
    if (low == high) high = 1;
}

std::optional<double> chartValue(const ChartSeries& series, qsizetype category) {
    if (category >= series.values.size() || !std::isfinite(series.values[category])) return {};
    return series.values[category];
}

}  // namespace zhike
