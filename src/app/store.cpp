#include "app/store.h"

#include "app/whendone.h"

namespace zhike {

namespace {

constexpr int kSoonMs = 500;

}  // namespace

Result<std::unique_ptr<Store>> Store::open(const Location& location, std::shared_ptr<Clock> clock) {
    auto opened = openData(location);
    if (!opened) return opened.error();
    return std::make_unique<Store>(std::move(*opened), std::move(clock));
}

Store::Store(OpenedData opened, std::shared_ptr<Clock> clock)
    : m_location(opened.copy ? opened.copy->original() : opened.location),
      m_identity(std::move(opened.identity)),
      m_clock(std::move(clock)),
      m_copy(std::move(opened.copy)),
      m_lock(std::move(opened.lock)),
      m_findings(std::move(opened.findings)),
      m_quick(QStringLiteral("quick reader"), [this, where = opened.location] { return openListening(where); }),
      m_slow(QStringLiteral("slow reader"), [where = opened.location] { return Reader::open(where); }),
      m_writer(QStringLiteral("writer"), [where = opened.location] { return Writer::open(where); }) {
    if (opened.zone.isValid()) m_clock->setZone(opened.zone);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Store::lookElsewhere);
    lookElsewhere();
    sweep();
}

Result<std::unique_ptr<Reader>> Store::openListening(const Location& location) {
    auto reader = Reader::open(location);
    const auto soon = [this] {
        if (!m_soon.isActive()) m_soon.start(kSoonMs);
    };
    if (reader)
        (*reader)->connection().listen([this, soon] { QMetaObject::invokeMethod(this, soon, Qt::QueuedConnection); });
    return reader;
}

Error Store::copyRefusal() {
    return notPermitted("", Text{ZTEXT("This is a copy to read: nothing can be saved in it")});
}

Store::~Store() = default;

void Store::waitUntilIdle() {
    auto written = m_writer.run([](Writer&) { return done(); });
    auto read = m_quick.run([](Reader&) { return done(); });
    auto slow = m_slow.run([](Reader&) { return done(); });
    for (QFuture<Done>* future : {&written, &read, &slow}) future->waitForFinished();
}

void Store::whenIdle(QObject* context, std::function<void()> then) {
    const auto oneIsIdle = [busy = std::make_shared<int>(3), then = std::move(then)](const Done&) {
        if (--*busy == 0) then();
    };
    whenDone(m_writer.run([](Writer&) { return done(); }), context, oneIsIdle);
    whenDone(m_quick.run([](Reader&) { return done(); }), context, oneIsIdle);
    whenDone(m_slow.run([](Reader&) { return done(); }), context, oneIsIdle);
}

void Store::sweep() {
    (void)m_writer.run([this](Writer& writer) -> Done {
        const Done swept = writer.sweep(*m_clock);
        announce(writer.receipt());
        return swept;
    });
}

void Store::lookElsewhere() {
    const auto look = [this](Repositories& data) {
        const auto found = m_elsewhere.look(data);
        if (found) takeTime(*found, data.connection);
        return found;
    };
    whenDone(read(look), this, [this](const Result<Receipt>& found) {
        if (found && !found->entities.isEmpty()) Q_EMIT changed(*found);
    });
}

// The clock follows the setting before anybody reads anything again.
void Store::takeTime(const Receipt& receipt, Connection& connection) {
    if (!receipt.entities.contains(QLatin1String(Setting::kTable))) return;
    Repositories data(connection, nullptr);
    if (const auto zone = companyZone(data); zone && zone->isValid()) m_clock->setZone(*zone);
}

void Store::announce(const Receipt& receipt) {
    if (receipt.changeSet.isSet()) m_elsewhere.add(receipt.changeSet);
    if (receipt.entities.isEmpty() && receipt.customers.isEmpty()) return;
    QMetaObject::invokeMethod(
        this, [this, receipt] { Q_EMIT changed(receipt); }, Qt::QueuedConnection);
}

}  // namespace zhike
