#include "ui/customers/visitedrecords.h"

namespace zhike {

void VisitedRecords::visit(qint64 key) {
    if (m_at >= 0 && m_keys[m_at] == key) return;
    m_keys.resize(m_at + 1);
    m_keys << key;
    if (m_keys.size() > kMost) m_keys.removeFirst();
    m_at = m_keys.size() - 1;
}

}  // namespace zhike
