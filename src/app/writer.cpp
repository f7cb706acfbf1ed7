#include "app/writer.h"

#include "app/fileidentity.h"
#include "app/keynode.h"
#include "base/log.h"

namespace zhike {

namespace {

constexpr qint64 kClockIsWrongMs = 60'000;

// Keys go on from the highest there is, so that they rise whatever the clock says.
void noteClock(qint64 highestKey) {
    const qint64 behind = IdGenerator::msOf(highestKey) - systemMs();
    if (highestKey > 0 && behind > kClockIsWrongMs)
        qCWarning(programLog, "the clock is %lld s behind the newest entry of the journal", behind / 1000);
}

}  // namespace

Writer::Writer(std::unique_ptr<Connection> connection, QString file, QString identity, IdGenerator ids)
    : m_connection(std::move(connection)),
      m_file(std::move(file)),
      m_fileIdentity(fileIdentity(m_file)),
      m_identity(std::move(identity)),
      m_memory(m_file),
      m_ids(ids) {}

Result<std::unique_ptr<Writer>> Writer::open(const Location& location) {
    auto connection = Connection::open(location, Connection::Use::Write);
    if (!connection) return connection.error();
    Structure structure(**connection);
    const Result<QString> identity = structure.meta(QStringLiteral("identity"));
    if (!identity) return identity.error();
    const Result<qint64> highest = structure.highestJournalKey();
    if (!highest) return highest.error();
    noteClock(*highest);
    const Result<int> node = keyNode(**connection, location.file);
    if (!node) return node.error();
    return std::unique_ptr<Writer>(
        new Writer(std::move(*connection), location.file, *identity, IdGenerator(*node, *highest)));
}

// A file that was moved, replaced or deleted while open would take saves that nobody finds again (reliability.md §3).
Done Writer::stillOurFile() const {
    if (m_file.isEmpty() || fileIdentity(m_file) == m_fileIdentity) return done();
    return unavailable("", Text{ZTEXT("Not saved: the data file was moved, replaced or deleted while it was open")});
}

namespace {

using Body = std::function<Done(Work&)>;

// Of whom facts follow from what was written; when a setting decides them, of everybody, as it is from now on.
Result<DerivedChanges> deriveAfter(Work& work) {
    if (!work.decidesFacts) return derive(work.data, work.changes().touched(), work.clock);
    const auto zone = companyZone(work.data);
    if (!zone) return zone.error();
    const auto everybody = work.data.structure.allCustomers();
    if (!everybody) return everybody.error();
    return derive(work.data, *everybody, FixedClock(work.clock.now(), zone->isValid() ? *zone : work.clock.zone()));
}

// A use case and, when it changed something, what follows from that.
Done carryOut(Work& work, const Body& body, DerivedChanges& derived) {
    if (const Done ran = body(work); !ran) return ran;
    ChangeSet& changes = work.changes();
    if (changes.isEmpty()) return done();
    if (changes.kind() != ChangeKind::Setup)
        if (const Done stamped = work.data.customers.stamp(changes.touched(), work.clock.now()); !stamped)
            return stamped;
    auto following = deriveAfter(work);
    if (!following) return following.error();
    derived = std::move(*following);
    return changes.finish();
}

Done fill(Work& work, const Body& body, DerivedChanges& derived) {
    const auto indexes = work.data.structure.setIndexesAside();
    if (!indexes) return indexes.error();
    if (const Done filled = carryOut(work, body, derived); !filled) return filled;
    return work.data.structure.makeIndexes(*indexes);
}

// What is written into a new file needs no copy in a log: a kill leaves it empty, as it was.
Done withoutLog(Connection& connection, const std::function<Done()>& run) {
    Structure structure(connection);
    if (const Done aside = structure.setLogAside(); !aside) return aside;
    const Done ran = run();
    const Done back = structure.takeLogBack();
    return ran ? back : ran;
}

}  // namespace

Done Writer::attempt(const Authorship& author, const User& actor, const Clock& clock,
                     const std::function<Done(Work&)>& body) {
    m_receipt = {};
    if (const Done ours = stillOurFile(); !ours) return ours;
    std::optional<ChangeSet> changes;  // a new one each time the server has the transaction run again
    DerivedChanges derived;
    const auto transaction = [&]() -> Done {
        changes.emplace(*m_connection, m_ids, author, clock.now());
        Repositories data(*m_connection, &*changes);
        Work work{data, clock, actor};
        return author.kind == ChangeKind::Setup ? fill(work, body, derived) : carryOut(work, body, derived);
    };
    const auto isCommitted = [&] { return Structure(*m_connection).isCommitted(changes->id()); };
    const auto run = [&] { return m_connection->transaction(transaction, isCommitted); };
    const Done committed = author.kind == ChangeKind::Setup ? withoutLog(*m_connection, run) : run();
    if (committed && !changes->isEmpty()) confirm(*changes, std::move(derived));
    return committed;
}

void Writer::confirm(const ChangeSet& changes, DerivedChanges derived) {
    m_receipt = {changes.id(), changes.entities(), changes.touched(), std::move(derived.stages),
                 std::move(derived.plans)};
    QSet<Id<Customer>> named(m_receipt.customers.begin(), m_receipt.customers.end());
    for (const StageChange& stage : std::as_const(m_receipt.stages))
        if (!named.contains(stage.customer)) m_receipt.customers << stage.customer;
    if (!m_file.isEmpty()) m_memory.remember(changes.id(), m_identity);
    m_connection->tell();
}

Done Writer::sweep(const Clock& clock) {
    m_receipt = {};
    if (m_connection->isLost())
        if (const Done back = m_connection->reopen(); !back) return back;
    Repositories data(*m_connection, nullptr);
    const auto stale = data.derived.staleAt(clock.now());
    if (!stale) return stale.error();
    if (const auto failure = m_connection->failure()) return *failure;
    if (stale->isEmpty()) return done();
    const Done derived = deriveAgain(*stale, clock);
    if (derived) m_receipt.customers = *stale;
    return derived;
}

Done Writer::deriveAll(const Clock& clock) {
    const auto all = Structure(*m_connection).allCustomers();
    return all ? deriveAgain(*all, clock) : Done(all.error());
}

Done Writer::deriveAgain(const QList<Id<Customer>>& customers, const Clock& clock) {
    if (const Done ours = stillOurFile(); !ours) return ours;
    return m_connection->transaction([&]() -> Done {
        Repositories data(*m_connection, nullptr);
        const auto derived = derive(data, customers, clock);
        return derived ? done() : Done(derived.error());
    });
}

}  // namespace zhike
