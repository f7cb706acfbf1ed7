#include "app/store.h"

namespace zhike {

namespace {

Done takeCompanyTime(const Location& location, Clock& clock) {
    const auto connection = Connection::open(location, Connection::Use::Read);
    if (!connection) return connection.error();
    const Result<QString> zone = Repositories(**connection, nullptr).settings.value(QStringLiteral("time_zone"));
    if (!zone) return zone.error();
    if (QTimeZone::isTimeZoneIdAvailable(zone->toLatin1())) clock.setZone(QTimeZone(zone->toLatin1()));
    return done();
}

}  // namespace

Result<std::unique_ptr<Store>> Store::open(const Location& location, std::shared_ptr<Clock> clock) {
    if (const Done fit = checkDatabaseAt(location); !fit) return fit.error();
    auto lock = DataLock::take(location);
    if (!lock) return lock.error();
    if (const Done upgraded = upgradeDatabase(location); !upgraded) return upgraded.error();
    if (const Done timed = takeCompanyTime(location, *clock); !timed) return timed.error();
    std::unique_ptr<Store> store(new Store(location, std::move(clock), std::move(*lock)));
    store->sweep();
    return store;
}

Store::Store(Location location, std::shared_ptr<Clock> clock, std::unique_ptr<DataLock> lock)
    : m_location(std::move(location)),
      m_clock(std::move(clock)),
      m_lock(std::move(lock)),
      m_quick(QStringLiteral("quick reader"), [this] { return openReader(); }),
      m_slow(QStringLiteral("slow reader"), [this] { return openReader(); }),
      m_writer(QStringLiteral("writer"), [this] { return Writer::open(m_location); }) {}

Store::~Store() = default;

Result<std::unique_ptr<Store::Reader>> Store::openReader() const {
    auto connection = Connection::open(m_location, Connection::Use::Read);
    if (!connection) return connection.error();
    Connection& opened = **connection;
    return std::unique_ptr<Reader>(new Reader{std::move(*connection), Repositories(opened, nullptr)});
}

void Store::waitUntilIdle() {
    auto written = m_writer.run([](Writer&) { return done(); });
    auto read = m_quick.run([](Reader&) { return done(); });
    auto slow = m_slow.run([](Reader&) { return done(); });
    for (QFuture<Done>* future : {&written, &read, &slow}) future->waitForFinished();
}

void Store::sweep() {
    (void)m_writer.run([this](Writer& writer) -> Done {
        const Done swept = writer.sweep(*m_clock);
        announce(writer.receipt());
        return swept;
    });
}

void Store::announce(const Receipt& receipt) {
    if (receipt.entities.isEmpty() && receipt.customers.isEmpty()) return;
    QMetaObject::invokeMethod(
        this, [this, receipt] { Q_EMIT changed(receipt); }, Qt::QueuedConnection);
}

}  // namespace zhike
