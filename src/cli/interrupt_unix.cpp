#include "cli/interrupt.h"
#include "storage/connection.h"

#include <QList>

#include <poll.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <mutex>
#include <thread>

namespace zhike {

namespace {

constexpr int kLookMs = 50;

// What a signal handler may touch: a flag, and a pipe that wakes the thread that does the rest.
std::atomic_bool wanted = false;
static_assert(std::atomic_bool::is_always_lock_free);
int wakeUp[2];

// Never destroyed: the thread may still look at it while the program ends.
struct Reached {
    std::mutex guard;
    QList<Connection*> connections;
};

Reached& reached() {
    static auto* const all = new Reached;
    return *all;
}

void onSignal(int) {
    wanted = true;
    const char byte = 0;
    (void)!write(wakeUp[1], &byte, 1);
}

// Asks again and again: a statement that begins between two wishes is stopped by the next.
void stopWhatRuns() {
    char byte = 0;
    while (read(wakeUp[0], &byte, 1) < 1) {
    }
    for (;;) {
        {
            const std::scoped_lock lock(reached().guard);
            for (Connection* connection : std::as_const(reached().connections)) connection->interrupt();
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
}

}  // namespace

void watchForInterrupt() {
    if (pipe(wakeUp) != 0) return;
    std::thread(stopWhatRuns).detach();
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    sigaction(SIGINT, &action, nullptr);
}

const std::atomic_bool& interruptWanted() {
    return wanted;
}

QByteArray readUnlessInterrupted(int descriptor) {
    pollfd waiting{descriptor, POLLIN, 0};
    while (!wanted) {
        if (poll(&waiting, 1, kLookMs) <= 0) continue;
        QByteArray some(64 * 1024, Qt::Uninitialized);
        some.truncate(std::max(ssize_t(0), read(descriptor, some.data(), size_t(some.size()))));
        return some;
    }
    return {};
}

InterruptReach::InterruptReach(Connection& connection) : m_connection(connection) {
    const std::scoped_lock lock(reached().guard);
    reached().connections << &m_connection;
}

InterruptReach::~InterruptReach() {
    const std::scoped_lock lock(reached().guard);
    reached().connections.removeAll(&m_connection);
}

}  // namespace zhike
