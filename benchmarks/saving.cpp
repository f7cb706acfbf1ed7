#include "app/customers.h"
#include "app/lookup.h"
#include "app/writer.h"
#include "benchmarks/benchmarks.h"
#include "benchmarks/millionfile.h"
#include "benchmarks/plainsqlite.h"

#include <QRandomGenerator>

namespace zhike::bench {

namespace {

constexpr int kSaves = 200;

QList<qint64> someCustomers(Connection& connection) {
    CustomerList list(connection);
    const auto all = list.ids({});
    if (!all || all->isEmpty()) fail(QStringLiteral("no customers"));
    QRandomGenerator random(7);
    QList<qint64> some;
    for (int i = 0; i < kSaves; ++i) some << (*all)[random.bounded(int(all->size()))];
    return some;
}

// Name and phone are given another value each time, so that tokens change too.
Done edit(Writer& writer, const User& actor, const Clock& clock, qint64 id, int round) {
    Repositories data(writer.connection(), nullptr);
    auto input = customerToEdit(data, {id});
    if (!input) return input.error();
    input->customer.note = QString::number(round);
    input->customer.shortName = QStringLiteral("改名%1").arg(round);
    input->contact.phone = QStringLiteral("139%1").arg(round, 8, 10, QChar(u'0'));
    const auto saved = writer.write(actor, clock, Text{"Edit"}, [&](Work& w) { return updateCustomer(w, *input, {}); });
    return saved ? done() : Done(saved.error());
}

double plainP95(const Location& location, const QList<qint64>& ids) {
    PlainSqlite plain(location.file);
    plain.run("PRAGMA synchronous=FULL; CREATE TABLE IF NOT EXISTS bench_journal (id INTEGER PRIMARY KEY, a, b)");
    sqlite3_stmt* update = plain.prepare("UPDATE customer SET note = note || '.' WHERE customer_id = ?");
    sqlite3_stmt* journal = plain.prepare("INSERT INTO bench_journal (a, b) VALUES ('note', 'before and after')");
    QList<double> times;
    for (const qint64 id : ids)
        times << millisecondsOf([&] {
            plain.run("BEGIN IMMEDIATE");
            sqlite3_bind_int64(update, 1, id);
            plain.step(update);
            plain.step(journal);
            plain.run("COMMIT");
        });
    plain.run("DROP TABLE bench_journal");
    return p95Of(times);
}

}  // namespace

void benchSaving(Figures& figures) {
    const Location location = millionFile();
    const SystemClock clock;
    const auto writer = Writer::open(location);
    if (!writer) fail(QStringLiteral("cannot write ") + location.file);
    Repositories data((*writer)->connection(), nullptr);
    const User actor = Lookup::read(data)->administrator();
    const QList<qint64> ids = someCustomers((*writer)->connection());
    QList<double> times;
    for (const qint64 id : ids)
        times << millisecondsOf([&] {
            if (!edit(**writer, actor, clock, id, int(times.size()))) fail(QStringLiteral("save failed"));
        });
    figures.add({QStringLiteral("save one record, durable, p95"), p95Of(times), QStringLiteral("ms"), 20,
                 plainP95(location, ids)});
}

}  // namespace zhike::bench
