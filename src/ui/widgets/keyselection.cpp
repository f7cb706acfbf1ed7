#include "ui/widgets/keyselection.h"

#include "ui/widgets/listtable.h"
#include "ui/widgets/windowedmodel.h"

namespace zhike {

namespace {

// The rows between the selected ranges.
QList<int> unselectedRows(const ListTable& table, int rows) {
    QList<std::pair<int, int>> ranges;
    for (const QItemSelectionRange& range : table.selectionModel()->selection())
        ranges << std::pair(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    ranges << std::pair(rows, rows);
    QList<int> gaps;
    int next = 0;
    for (const auto& [top, bottom] : ranges) {
        for (; next < top; ++next) gaps << next;
        next = bottom + 1;
    }
    return gaps;
}

}  // namespace

std::optional<KeySelection> keySelection(const ListTable& table, const WindowedModel& model, int most, bool sameList) {
    const int selected = table.selectedCount();
    KeySelection kept;
    kept.allBut = selected > most;
    if (kept.allBut && (!sameList || model.rowCount() - selected > most)) return std::nullopt;
    for (const int row :
         kept.allBut ? unselectedRows(table, model.rowCount()) : table.selectedRowNumbers(model.rowCount()))
        kept.keys.insert(model.keyAt(row));
    return kept;
}

QItemSelection rowsOf(const KeySelection& selection, const WindowedModel& model) {
    QItemSelection rows;
    const int count = model.rowCount();
    const auto isSelected = [&](int row) { return selection.keys.contains(model.keyAt(row)) != selection.allBut; };
    const auto add = [&](int first, int end) {
        if (end > first) rows.select(model.index(first, 0), model.index(end - 1, model.columnCount() - 1));
    };
    if (selection.keys.isEmpty()) {
        if (selection.allBut) add(0, count);
        return rows;
    }
    int first = 0;
    for (int row = 0; row < count; ++row) {
        if (isSelected(row)) continue;
        add(first, row);
        first = row + 1;
    }
    add(first, count);
    return rows;
}

}  // namespace zhike
