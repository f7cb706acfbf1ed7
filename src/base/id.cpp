#include "base/id.h"

namespace zhike {

namespace {
constexpr qint64 kCounterMax = (qint64{1} << IdGenerator::kCounterBits) - 1;
constexpr qint64 kNodeMax = (qint64{1} << IdGenerator::kNodeBits) - 1;
constexpr int kTickShift = IdGenerator::kNodeBits + IdGenerator::kCounterBits;
}  // namespace

// Starting with a full counter makes the first key borrow the millisecond after `above`, whatever its node was.
IdGenerator::IdGenerator(int node, qint64 above)
    : m_node(node & kNodeMax), m_tick(above >> kTickShift), m_counter(above > 0 ? kCounterMax : -1) {}

qint64 IdGenerator::next(qint64 nowMs) {
    const qint64 tick = nowMs - kEpochMs;
    if (tick > m_tick) {
        m_tick = tick;
        m_counter = 0;
    } else if (m_counter == kCounterMax) {
        ++m_tick;
        m_counter = 0;
    } else {
        ++m_counter;
    }
    return (m_tick << kTickShift) | (m_node << kCounterBits) | m_counter;
}

}  // namespace zhike
