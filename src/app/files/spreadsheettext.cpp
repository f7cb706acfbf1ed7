#include "app/files/spreadsheettext.h"

#include <QRegularExpression>

namespace zhike {

namespace {

// Whether a formula starts behind the quotes at the start of the text.
bool startsFormula(QStringView text) {
    while (text.startsWith(u'\'')) text = text.mid(1);
    constexpr QStringView kStarts = u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
    return !text.isEmpty() && (text.front().isNull() || kStarts.contains(text.front()));
}

}  // namespace

QString withFormulaGuard(const QString& text) {
    return startsFormula(text) ? u'\'' + text : text;
}

QString withoutFormulaGuard(const QString& text) {
    return text.startsWith(u'\'') && startsFormula(text) ? text.mid(1) : text;
}

QString withoutUnitCodes(QString text) {
    static const QRegularExpression code(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    return text.replace(code, QStringLiteral("_x005F_"));
}

}  // namespace zhike
