#pragma once

#include "app/derive.h"
#include "app/filememory.h"
#include "app/work.h"

#include <type_traits>

namespace zhike {

// What a committed write touched: tells pages what to read again and the command line what to report.
struct Receipt {
    ChangeSetId changeSet;  // not set when nothing changed
    QSet<QString> entities;
    QList<Id<Customer>> customers;  // whose records are not what they were
    QList<StageChange> stages;
    QList<PlanChange> plans;
};

// The one way to change data: runs a use case in a transaction with a change set, derives what follows from it and
// commits. Synchronous; owned by the write lane of a Store or by the command line.
class Writer {
public:
    // `connection` may write. `file`: its path, compared with the open file before every write; empty on a server.
    [[nodiscard]] static Result<std::unique_ptr<Writer>> open(const Location& location);

    // fn(Work&) -> Result<T>. The label names the change for people; a use case may refine it. A Setup fills a new
    // database: its customers keep the `updated_ms` they bring, and indexes are made afterwards.
    template <class F, class R = std::invoke_result_t<F&, Work&>>
    [[nodiscard]] R write(const User& actor, const Clock& clock, Text label, F fn, ChangeKind kind = ChangeKind::Do) {
        std::optional<R> result;
        const Done ran =
            attempt({actor.id, actor.login, std::move(label), kind}, actor, clock, [&](Work& work) -> Done {
                result = fn(work);
                return result->ok() ? done() : Done(result->error());
            });
        if (!ran) return ran.error();
        return std::move(*result);
    }
    // Brings derived rows up to date that time alone has made stale (a minute tick, each start, each command).
    [[nodiscard]] Done sweep(const Clock& clock);
    // Recomputes every derived row; for `check --repair-derived`.
    [[nodiscard]] Done deriveAll(const Clock& clock);

    [[nodiscard]] const Receipt& receipt() const { return m_receipt; }
    [[nodiscard]] Connection& connection() { return *m_connection; }

private:
    Writer(std::unique_ptr<Connection> connection, QString file, QString identity, IdGenerator ids);
    [[nodiscard]] Done attempt(const Authorship& author, const User& actor, const Clock& clock,
                               const std::function<Done(Work&)>& body);
    [[nodiscard]] Done stillOurFile() const;
    void confirm(const ChangeSet& changes, DerivedChanges derived);
    [[nodiscard]] Done deriveAgain(const QList<Id<Customer>>& customers, const Clock& clock);

    std::unique_ptr<Connection> m_connection;
    QString m_file;
    QByteArray m_fileIdentity;
    QString m_identity;  // what the file says it is
    FileMemory m_memory;
    IdGenerator m_ids;
    Receipt m_receipt;
};

}  // namespace zhike
