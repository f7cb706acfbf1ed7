#include "benchmarks/benchmarks.h"
#include "benchmarks/millionfile.h"
#include "benchmarks/plainsqlite.h"

#include <QFile>

namespace zhike::bench {

namespace {

// A million rows of a customer and a contact, by plain inserts into tables without an index.
double plainSeconds(const QString& path) {
    QFile::remove(path);
    PlainSqlite plain(path);
    plain.run(
        "PRAGMA journal_mode=WAL; CREATE TABLE customer (id INTEGER PRIMARY KEY, a, b, c, d, e, f, g, h, i, j);"
        "CREATE TABLE contact (id INTEGER PRIMARY KEY, customer, name, phone, email)");
    return millisecondsOf([&] {
               plain.run("BEGIN");
               sqlite3_stmt* customer = plain.prepare(
                   "INSERT INTO customer (a, b, c, d, e, f, g, h, i, j) VALUES ('2026000001', '杭州云启科技有限公司', "
                   "'company', 'it', 'A', 'high', 'urgent', 'referral', '杭州', '2026-01-05')");
               sqlite3_stmt* contact = plain.prepare(
                   "INSERT INTO contact (customer, name, phone, email) VALUES (1, '王小明', '13800135678', "
                   "'a@b.example')");
               for (int i = 0; i < 1'000'000; ++i) {
                   plain.step(customer);
                   plain.step(contact);
               }
               plain.run("COMMIT");
           }) /
           1000;
}

}  // namespace

void benchGenerator(Figures& figures) {
    const QString path = benchFolder() + QStringLiteral("/generated.zhk");
    QFile::remove(path);
    const double seconds = secondsToGenerate(path, 1'000'000);
    figures.add({QStringLiteral("generate 1,000,000 customers"), seconds, QStringLiteral("s"), 240,
                 plainSeconds(benchFolder() + QStringLiteral("/plain.db"))});
    QFile::remove(benchFolder() + QStringLiteral("/plain.db"));
    QFile::remove(path);
}

}  // namespace zhike::bench
