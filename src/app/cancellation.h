#pragma once

#include "storage/connection.h"

#include <memory>

namespace zhike {

struct CancellationState;

// The wish that work handed in should stop: what waits is not begun, what runs ends within 200 ms, both answer
// ErrorCode::Cancelled. Copies are one wish; any thread may voice it, and never waits.
class Cancellation {
public:
    Cancellation();
    void cancel();
    [[nodiscard]] bool isCancelled() const;

    // While this lives the wish reaches `connection`.
    class Reach {
    public:
        Reach(const Cancellation& cancellation, Connection& connection);
        ~Reach();
        Reach(const Reach&) = delete;
        Reach& operator=(const Reach&) = delete;
        // Cancelled, when the wish was there already.
        [[nodiscard]] Done begin() const;

    private:
        std::shared_ptr<CancellationState> m_state;
        Connection& m_connection;
    };

private:
    std::shared_ptr<CancellationState> m_state;
};

// The newest of requests that replace each other: asking for the next stops the one before.
class Newest {
public:
    ~Newest() { stop(); }
    [[nodiscard]] Cancellation next() {
        stop();
        m_running = {};
        return m_running;
    }
    void stop() { m_running.cancel(); }

private:
    Cancellation m_running;
};

}  // namespace zhike
