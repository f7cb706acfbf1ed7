#pragma once

#include <QHashFunctions>

#include <compare>
#include <cstdint>

namespace zhike {

// A typed 64-bit key; 0 means "none". Entities of different types cannot be mixed up.
template <class Entity>
struct Id {
    qint64 value = 0;

    [[nodiscard]] constexpr bool isSet() const { return value != 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
};

template <class Entity>
size_t qHash(Id<Entity> id, size_t seed = 0) {
    return ::qHash(id.value, seed);
}

// Makes time-ordered keys that are unique across machines without asking a server:
// 41 bits milliseconds since 2024-01-01 UTC, 14 bits node, 8 bits counter.
// A full counter borrows the next millisecond; a clock that steps back keeps the last value,
// so keys of one generator always rise. Not thread-safe: each write lane owns one.
class IdGenerator {
public:
    static constexpr qint64 kEpochMs = 1704067200000;  // 2024-01-01T00:00:00Z
    static constexpr int kNodeBits = 14;
    static constexpr int kCounterBits = 8;

    // node: 0 … 16383. above: the highest key already used in the database; the next key is larger.
    explicit IdGenerator(int node, qint64 above = 0);

    // When a key was made, in milliseconds since 1970 UTC by the clock of its maker.
    [[nodiscard]] static qint64 msOf(qint64 key) { return (key >> (kNodeBits + kCounterBits)) + kEpochMs; }

    // The next key for system time `nowMs` (milliseconds since 1970 UTC).
    [[nodiscard]] qint64 next(qint64 nowMs);

private:
    qint64 m_node;
    qint64 m_tick;         // milliseconds since kEpochMs of the last key
    qint64 m_counter = 0;  // counter of the last key within its millisecond
};

}  // namespace zhike
