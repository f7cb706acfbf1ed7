#include "benchmarks/benchmarks.h"
#include "benchmarks/millionfile.h"

#include <QCoreApplication>
#include <QProcess>

namespace zhike::bench {

namespace {

constexpr int kRounds = 7;

double commandTime(const QStringList& arguments) {
    const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/zhike-cli");
    return medianOfRuns(kRounds, [&] {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            fail(program + u' ' + arguments.join(u' ') + u'\n' + QString::fromUtf8(process.readAllStandardError()));
    });
}

}  // namespace

// Whole runs of the program; `version` opens nothing and is taken off.
void benchCommands(Figures& figures) {
    const QString file = millionFile().file;
    const auto connection = reader(millionFile());
    const auto no = connection->text(QStringLiteral("SELECT no FROM customer LIMIT 1 OFFSET 1000"));
    if (!no) fail(QStringLiteral("no customer"));
    const double empty = commandTime({QStringLiteral("version")});
    const auto on = [&](const QStringList& words) {
        return commandTime(QStringList{QStringLiteral("--db"), file, QStringLiteral("--json")} + words) - empty;
    };
    figures.add({QStringLiteral("command line: open a database"), on({QStringLiteral("list"), QStringLiteral("users")}),
                 QStringLiteral("ms"), 20, 0});
    figures.add({QStringLiteral("command line: list --search"),
                 on({QStringLiteral("list"), QStringLiteral("customers"), QStringLiteral("--search"),
                     QStringLiteral("hzhy"), QStringLiteral("--limit"), QStringLiteral("50")}),
                 QStringLiteral("ms"), 50, 0});
    figures.add({QStringLiteral("command line: show"), on({QStringLiteral("show"), QStringLiteral("customer"), *no}),
                 QStringLiteral("ms"), 50, 0});
    for (const char* kind : {"contacts", "orders"})
        figures.add({QStringLiteral("command line: list %1, 100 rows").arg(QLatin1String(kind)),
                     on({QStringLiteral("list"), QString::fromLatin1(kind)}), QStringLiteral("ms"), 200, 0});
}

}  // namespace zhike::bench
