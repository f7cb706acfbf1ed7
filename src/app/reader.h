#pragma once

#include "app/cancellation.h"
#include "storage/repositories.h"

#include <type_traits>

namespace zhike {

// The way to read, as Writer is the way to write: repositories over a connection that cannot write. Synchronous; owned
// by a read lane of a Store. What was read when the database failed on the way is an error, never a shorter list.
class Reader {
public:
    [[nodiscard]] static Result<std::unique_ptr<Reader>> open(const Location& location) {
        auto connection = Connection::open(location, Connection::Use::Read);
        if (!connection) return connection.error();
        return std::unique_ptr<Reader>(new Reader(std::move(*connection)));
    }

    // fn(Repositories&) -> Result<T>; runs a second time when a server was lost meanwhile and is back.
    template <class F, class R = std::invoke_result_t<F&, Repositories&>>
    [[nodiscard]] R read(F& fn, const Cancellation& cancellation = {}) {
        const Cancellation::Reach reach(cancellation, *m_connection);
        if (const Done wanted = reach.begin(); !wanted) return wanted.error();
        R result = fn(m_data);
        if (m_connection->isLost()) {
            if (const Done back = m_connection->reopen(); !back) return back.error();
            result = fn(m_data);
        }
        if (const auto failure = m_connection->failure()) return *failure;
        return result;
    }

    [[nodiscard]] Connection& connection() { return *m_connection; }

private:
    explicit Reader(std::unique_ptr<Connection> connection)
        : m_connection(std::move(connection)), m_data(*m_connection, nullptr) {}

    std::unique_ptr<Connection> m_connection;
    Repositories m_data;
};

}  // namespace zhike
