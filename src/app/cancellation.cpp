#include "app/cancellation.h"

#include <QThreadPool>

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace zhike {

namespace {

constexpr std::chrono::milliseconds kAgain(50);

}  // namespace

// The locks of the language: the thread checker sees them, those of Qt it does not.
struct CancellationState {
    std::atomic<bool> cancelled = false;
    std::mutex guard;
    Connection* running = nullptr;
    std::condition_variable ended;
};

Cancellation::Cancellation() : m_state(std::make_shared<CancellationState>()) {}

bool Cancellation::isCancelled() const {
    return m_state->cancelled;
}

// A server is told over the network, which takes its time, so another thread does it; and again, because a server hears
// nothing between two statements.
void Cancellation::cancel() {
    if (m_state->cancelled.exchange(true)) return;
    if (m_state.use_count() == 1) return;  // nobody works on it
    QThreadPool::globalInstance()->start([state = m_state] {
        std::unique_lock lock(state->guard);
        while (state->running != nullptr) {
            state->running->interrupt();
            state->ended.wait_for(lock, kAgain);
        }
    });
}

Cancellation::Reach::Reach(const Cancellation& cancellation, Connection& connection)
    : m_state(cancellation.m_state), m_connection(connection) {
    const std::lock_guard lock(m_state->guard);
    m_connection.resume();
    m_state->running = &m_connection;
}

Cancellation::Reach::~Reach() {
    const std::lock_guard lock(m_state->guard);
    m_state->running = nullptr;
    m_state->ended.notify_all();
    m_connection.resume();
}

Done Cancellation::Reach::begin() const {
    if (!m_state->cancelled) return done();
    return cancelled();
}

}  // namespace zhike
