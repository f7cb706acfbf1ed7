#include "cli/session.h"

#include "cli/moments.h"
#include "storage/migrator.h"

namespace zhike {

Result<std::unique_ptr<Session>> Session::start(const Arguments& arguments, const Output& output) {
    const Result<Location> location = Location::fromText(arguments.db.isEmpty() ? defaultDataFile() : arguments.db);
    if (!location) return location.error();
    std::unique_ptr<Session> session(new Session(arguments, output, *location, arguments.lang != u"en"));
    session->m_clock = std::make_shared<SystemClock>();
    const auto clock = session->clockAt(arguments.now);
    if (!clock) return clock.error();
    session->m_clock = *clock;
    return session;
}

Result<std::shared_ptr<Clock>> Session::clockAt(const QString& now) const {
    if (now.isEmpty()) return m_clock;
    const auto moment = momentFromText(now, m_clock->zone());
    if (!moment) return invalid("now", Text{ZTEXT("“%1” is not a time such as 2026-09-10T14:35"), {now}});
    return std::static_pointer_cast<Clock>(std::make_shared<FixedClock>(*moment, m_clock->zone()));
}

// `--now` was read in the system's time zone before the company's was known; a time without an offset is the company's.
Done Session::takeCompanyTime() {
    const Result<QTimeZone> zone = companyZone(*m_data);
    if (!zone) return zone.error();
    if (zone->isValid()) m_clock->setZone(*zone);
    const auto clock = clockAt(arguments.now);
    if (!clock) return clock.error();
    m_clock = *clock;
    return readLookup();
}

Done Session::refresh(const Receipt& receipt) {
    if (receipt.entities.contains(QStringLiteral("setting"))) return takeCompanyTime();
    if (receipt.entities.contains(QStringLiteral("choice")) || receipt.entities.contains(QStringLiteral("app_user")))
        return readLookup();
    return done();
}

Done Session::readLookup() {
    auto lookup = Lookup::read(*m_data);
    if (!lookup) return lookup.error();
    m_lookup = std::move(*lookup);
    return done();
}

Result<Repositories*> Session::reading() {
    if (m_data && m_reader && m_reader->isLost())
        if (const Done back = m_reader->reopen(); !back) return back.error();
    if (m_data) return m_data.get();
    Location readable = m_location;
    if (ReadableCopy::isNeededFor(m_location)) {
        auto copy = ReadableCopy::of(m_location);
        if (!copy) return copy.error();
        m_copy = std::move(*copy);
        readable = m_copy->location();
    }
    if (const Done fit = checkDatabaseAt(readable); !fit) return fit.error();
    auto reader = Connection::open(readable, Connection::Use::Read);
    if (!reader) return reader.error();
    const Result<int> version = schemaVersion(**reader);
    if (!version) return version.error();
    if (*version < allMigrations().last().number)
        return unavailable("db", Text{ZTEXT("The data are of an older version; “migrate” brings them up to date")});
    m_reader = std::move(*reader);
    m_readerReach.emplace(*m_reader);
    m_data = std::make_unique<Repositories>(*m_reader, nullptr);
    if (const Done ready = takeCompanyTime(); !ready) return ready.error();
    const auto stale = m_data->derived.staleAt(m_clock->now());
    if (!stale) return stale.error();
    if (!stale->isEmpty())  // beside an open client, which sweeps by itself, this is refused and not needed
        if (const auto writer = writing(); !writer && writer.error().code != ErrorCode::Unavailable)
            return writer.error();
    return m_data.get();
}

Result<Writer*> Session::writing() {
    if (m_writer) return m_writer.get();
    if (!m_data)
        if (const auto data = reading(); !data) return data.error();
    if (m_writer) return m_writer.get();
    auto lock = DataLock::take(m_location);
    if (!lock) return lock.error();
    auto writer = Writer::open(m_location);
    if (!writer) return writer.error();
    m_lock = std::move(*lock);
    const auto findings = findingsAt(m_location);
    if (!findings) return findings.error();
    for (const Finding& finding : *findings) output.message(finding.message);
    m_writer = std::move(*writer);
    m_writerReach.emplace(m_writer->connection());
    if (const Done swept = m_writer->sweep(*m_clock); !swept) return swept.error();
    return m_writer.get();
}

Result<Writer*> Session::writingAlone() {
    const auto writer = writing();
    if (!writer) return writer.error();
    m_data = std::make_unique<Repositories>((*writer)->connection(), nullptr);
    m_readerReach.reset();
    m_reader.reset();
    return writer;
}

std::optional<Error> Session::failure() {
    return m_reader ? m_reader->failure() : std::nullopt;
}

Result<User> Session::actor(const QString& name) const {
    const QString who = name.isEmpty() ? arguments.as : name;
    if (who.isEmpty()) return m_lookup.administrator();
    const auto user = m_lookup.user(who);
    if (!user) return notFound("as", Text{ZTEXT("Nobody is called “%1”"), {who}});
    if (!user->active) return notPermitted("as", Text{ZTEXT("“%1” no longer works here"), {who}});
    return *user;
}

}  // namespace zhike
