#include "cli/inputlines.h"

#include "cli/interrupt.h"

namespace zhike {

std::optional<QByteArray> InputLines::next() {
    qsizetype end = m_read.indexOf('\n');
    while (end < 0 && !m_ended) {
        const qsizetype from = m_read.size();
        m_read += readUnlessInterrupted(m_descriptor);
        m_ended = m_read.size() == from;
        end = m_read.indexOf('\n', from);
    }
    if (interruptWanted() || m_read.isEmpty()) return std::nullopt;
    if (end < 0) end = m_read.size();
    QByteArray line = m_read.left(end);
    m_read.remove(0, end + 1);
    return line;
}

}  // namespace zhike
