#include "app/files/headerrow.h"

#include <QSet>

#include <algorithm>

namespace zhike {

namespace {

bool isNumber(const QString& cell) {
    bool ok = false;
    QString(cell).remove(u',').toDouble(&ok);
    return ok;
}

// Whether the row could name columns: at least two texts, none twice, none a number.
bool couldBeHeader(const SourceRow& row) {
    QSet<QString> seen;
    for (const QString& cell : row.cells) {
        const QString text = cell.trimmed();
        if (text.isEmpty()) continue;
        if (isNumber(text) || seen.contains(text)) return false;
        seen.insert(text);
    }
    return seen.size() >= 2;
}

}  // namespace

Result<std::vector<SourceRow>> readFirst(TableReader& reader, int count) {
    std::vector<SourceRow> rows;
    while (int(rows.size()) < count) {
        SourceRow row;
        const auto more = reader.next(row);
        if (!more) return more.error();
        if (!*more) break;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::optional<size_t> headerRow(const std::vector<SourceRow>& rows,
                                const std::function<bool(const QString&)>& recognises) {
    const size_t searched = std::min(rows.size(), size_t(kHeaderSearchRows));
    std::optional<size_t> best;
    qsizetype most = 0;
    for (size_t i = 0; i < searched; ++i) {
        const auto known = std::count_if(rows[i].cells.begin(), rows[i].cells.end(), recognises);
        if (known <= most) continue;
        most = known;
        best = i;
    }
    for (size_t i = 0; i < searched && !best; ++i) {
        if (couldBeHeader(rows[i])) best = i;
    }
    return best;
}

}  // namespace zhike
