#pragma once

#include <QList>

namespace zhike {

// The records that were looked at, one after the other, as the pages of a browser: who goes back and then looks at
// another one leaves behind what lay ahead.
class VisitedRecords {
public:
    static constexpr int kMost = 100;

    // The one that is looked at now.
    void visit(qint64 key);
    [[nodiscard]] bool canGo(int steps) const { return m_at + steps >= 0 && m_at + steps < m_keys.size(); }
    // Goes that far and says who is there; only where canGo().
    [[nodiscard]] qint64 go(int steps) { return m_keys[m_at += steps]; }

private:
    QList<qint64> m_keys;
    qsizetype m_at = -1;
};

}  // namespace zhike
