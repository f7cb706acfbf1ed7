#include "benchmarks/millionfile.h"

#include "app/datafile.h"
#include "app/demo.h"
#include "benchmarks/figures.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace zhike::bench {

QString benchFolder() {
    const QString folder = QStringLiteral("build/bench");
    if (!QDir().mkpath(folder)) fail(QStringLiteral("cannot make ") + folder);
    return folder;
}

double secondsToGenerate(const QString& path, int customers) {
    Location location;
    location.file = path;
    const SystemClock clock;
    return millisecondsOf([&] {
               if (!createDatabase(location, clock, true)) fail(QStringLiteral("cannot make ") + path);
               auto writer = Writer::open(location);
               DemoOptions options;
               options.customers = customers;
               if (!writer || !fillWithDemo(**writer, clock, options)) fail(QStringLiteral("cannot fill ") + path);
           }) /
           1000;
}

Location millionFile() {
    Location location;
    location.file = benchFolder() + QStringLiteral("/million.zhk");
    if (!QFileInfo::exists(location.file)) {
        const QString part = location.file + QStringLiteral(".new");
        QFile::remove(part);
        std::printf("making a million customers once: %.0f s\n", secondsToGenerate(part, 1'000'000));
        QFile::rename(part, location.file);
    }
    if (!checkDatabaseAt(location) || !upgradeDatabase(location)) fail(QStringLiteral("cannot use ") + location.file);
    return location;
}

std::unique_ptr<Connection> reader(const Location& location) {
    auto connection = Connection::open(location, Connection::Use::Read);
    if (!connection) fail(QStringLiteral("cannot read ") + location.file);
    return std::move(*connection);
}

}  // namespace zhike::bench
