#pragma once

#include <QSet>

#include <optional>

class QItemSelection;

namespace zhike {

class ListTable;
class WindowedModel;

// Which records are selected, whatever rows they stand in: those of the keys, or all of the list but those, so that a
// million selected rows need no million keys.
struct KeySelection {
    bool allBut = false;
    QSet<qint64> keys;
};

// What is selected in the table, in at most `most` keys; nothing when that is not enough. `sameList` says that the rows
// to come are the same records in another order: only then "all but" still means what it said.
[[nodiscard]] std::optional<KeySelection> keySelection(const ListTable& table, const WindowedModel& model, int most,
                                                       bool sameList);
// The rows where they stand now.
[[nodiscard]] QItemSelection rowsOf(const KeySelection& selection, const WindowedModel& model);

}  // namespace zhike
