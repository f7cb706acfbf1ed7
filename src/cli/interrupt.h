#pragma once

#include <QByteArray>

#include <atomic>

namespace zhike {

class Connection;

// Ctrl+C as a wish that a command grants at the next safe point: statements are stopped and transactions taken back.
// The first asks, a second ends the program. For the main program; unless it watches, nobody ever asks.
void watchForInterrupt();
// Whether the wish is there.
[[nodiscard]] const std::atomic_bool& interruptWanted();
// Waits for something to read and answers as much as there is; nothing at the end and when the wish is there first.
[[nodiscard]] QByteArray readUnlessInterrupted(int descriptor);

// While it lives, an interrupt reaches the connection, from a thread of its own.
class InterruptReach {
public:
    explicit InterruptReach(Connection& connection);
    ~InterruptReach();
    InterruptReach(const InterruptReach&) = delete;
    InterruptReach& operator=(const InterruptReach&) = delete;

private:
    Connection& m_connection;
};

}  // namespace zhike
