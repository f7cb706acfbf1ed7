#include "app/files/delimiter.h"

#include <map>
#include <utility>
#include <vector>

namespace zhike {

namespace {

constexpr int kMostRows = 50;

// How many fields each of the first rows has when cut at `delimiter`; blank lines do not count. The last row counts
// only when it is the only one: the sample may end within it.
std::vector<int> fieldCounts(QStringView sample, QChar delimiter) {
    std::vector<int> counts;
    int fields = 1;
    bool quoted = false;
    bool fieldStart = true;
    bool blank = true;
    for (const QChar c : sample) {
        if (c == u'"' && (quoted || fieldStart)) {
            quoted = !quoted;
            fieldStart = !quoted;  // a quote right after the closing one is a doubled quote: open again
            blank = false;
            continue;
        }
        fieldStart = false;
        if (quoted) continue;
        if (c == u'\n' || c == u'\r') {
            if (!blank) counts.push_back(fields);
            if (counts.size() == kMostRows) return counts;
            fields = 1;
            fieldStart = blank = true;
        } else {
            blank = false;
            if (c == delimiter) {
                ++fields;
                fieldStart = true;
            }
        }
    }
    if (counts.empty()) counts.push_back(fields);
    return counts;
}

}  // namespace

QChar guessDelimiter(QStringView sample) {
    QChar best = u',';
    std::pair<int, int> bestScore = {0, 0};  // rows that agree, fields they have
    for (const QChar delimiter : {u',', u'\t', u';', u'|'}) {
        std::map<int, int> rowsByFields;
        for (const int fields : fieldCounts(sample, delimiter)) ++rowsByFields[fields];
        for (const auto& [fields, rows] : rowsByFields) {
            if (fields < 2 || std::pair(rows, fields) <= bestScore) continue;
            best = delimiter;
            bestScore = {rows, fields};
        }
    }
    return best;
}

}  // namespace zhike
