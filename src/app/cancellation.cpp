#include "app/cancellation.h"

#include <QMutex>
#include <QMutexLocker>
#include <QThreadPool>
#include <QWaitCondition>

#include <atomic>

namespace zhike {

namespace {

constexpr unsigned long kAgainMs = 50;

}  // namespace

struct CancellationState {
    std::atomic<bool> cancelled = false;
    QMutex guard;
    Connection* running = nullptr;
    QWaitCondition ended;
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
        const QMutexLocker lock(&state->guard);
        while (state->running != nullptr) {
            state->running->interrupt();
            state->ended.wait(&state->guard, kAgainMs);
        }
    });
}

Cancellation::Reach::Reach(const Cancellation& cancellation, Connection& connection)
    : m_state(cancellation.m_state), m_connection(connection) {
    const QMutexLocker lock(&m_state->guard);
    m_connection.resume();
    m_state->running = &m_connection;
}

Cancellation::Reach::~Reach() {
    const QMutexLocker lock(&m_state->guard);
    m_state->running = nullptr;
    m_state->ended.wakeAll();
    m_connection.resume();
}

Done Cancellation::Reach::begin() const {
    if (!m_state->cancelled) return done();
    return cancelled();
}

}  // namespace zhike
