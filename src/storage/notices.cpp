#include "storage/connection.h"

#include <QSqlDatabase>
#include <QSqlDriver>

namespace zhike {

// What clients of one server tell each other (reliability.md §7): that something was committed, not what.

namespace {

constexpr auto kChannel = "zhike_changed";

QSqlDriver* driverOf(const QString& connection) {
    return QSqlDatabase::database(connection, false).driver();
}

}  // namespace

void Connection::listen(std::function<void()> heard) {
    if (isSqlite()) return;
    m_heard = std::move(heard);
    QSqlDriver* driver = driverOf(m_name);
    QObject::connect(driver, &QSqlDriver::notification, driver, [this] { m_heard(); });
    subscribe();
}

// Once in each session. A server that does not know this is asked now and then instead (Store).
void Connection::subscribe() {
    if (m_heard) driverOf(m_name)->subscribeToNotification(QLatin1String(kChannel));
}

void Connection::tell() {
    if (!isSqlite() && !m_lost) (void)execute(QStringLiteral("NOTIFY ") + QLatin1String(kChannel));
}

}  // namespace zhike
