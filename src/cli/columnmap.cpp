#include "cli/columnmap.h"

namespace zhike {

namespace {

// "A" is 0, "Z" 25, "AA" 26; -1 for anything else.
int columnOfLetters(const QString& text) {
    if (text.isEmpty() || text.size() > 3) return -1;
    int column = 0;
    for (const QChar c : text.toUpper()) {
        if (c < u'A' || c > u'Z') return -1;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

// The index of the cell a name means: a header first, so that a column called "A" or "2023" can be named.
std::optional<int> columnOf(const QList<ImportColumn>& columns, const QString& name) {
    for (const ImportColumn& column : columns)
        if (foldedValue(column.header) == foldedValue(name)) return column.index;
    bool isNumber = false;
    const int number = name.toInt(&isNumber) - 1;
    const int index = isNumber ? number : columnOfLetters(name);
    for (const ImportColumn& column : columns)
        if (column.index == index) return index;
    return std::nullopt;
}

}  // namespace

Result<QList<ImportColumn>> mappedColumns(QList<ImportColumn> columns, const QString& map, const ColumnNames& names) {
    for (const QString& part : map.split(u',', Qt::SkipEmptyParts)) {
        const QString field = part.section(u'=', 0, 0).trimmed();
        const QString name = part.section(u'=', 1).trimmed();
        if (!names.fields().contains(field)) return invalid("map", Text{ZTEXT("There is no field “%1”"), {field}});
        const auto index = columnOf(columns, name);
        if (!index && !name.isEmpty()) return invalid("map", Text{ZTEXT("There is no column “%1”"), {name}});
        for (ImportColumn& column : columns) {
            if (column.field == field) column.field.clear();
            if (index && column.index == *index) column.field = field;
        }
    }
    return columns;
}

}  // namespace zhike
