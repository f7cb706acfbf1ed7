#include "app/check.h"
#include "app/demo.h"
#include "cli/commands.h"

namespace zhike {

namespace {

Done fillNew(Session& session) {
    DemoOptions options;
    options.chinese = session.isChinese();
    const auto customers = numberOption(session.arguments, "customers", 60, 1, 1'000'000);
    if (!customers) return customers.error();
    const auto orders = numberOption(session.arguments, "orders", -1);
    if (!orders) return orders.error();
    const auto seed = numberOption(session.arguments, "seed", 1);
    if (!seed) return seed.error();
    options.customers = *customers;
    options.orders = *orders;
    options.seed = quint32(*seed);
    const auto writer = session.writingAlone();
    if (!writer) return writer.error();
    return fillWithDemo(**writer, session.clock(), options);
}

}  // namespace

Result<int> initCommand(Session& session) {
    if (const Done made = createDatabase(session.location(), session.clock(), session.isChinese()); !made)
        return made.error();
    if (session.arguments.has("demo"))
        if (const Done filled = fillNew(session); !filled) return filled.error();
    session.output.confirm({}, Text{ZTEXT("The new data file is ready")});
    return kExitDone;
}

Result<int> checkCommand(Session& session) {
    const auto data = session.reading();
    if (!data) return data.error();
    const auto found = checkData(**data, session.clock(), session.arguments.has("deep"));
    if (!found) return found.error();
    QJsonArray differences;
    for (const Difference& difference : *found)
        differences << QJsonObject{{QStringLiteral("what"), difference.what},
                                   {QStringLiteral("key"), difference.key},
                                   {QStringLiteral("stored"), difference.stored},
                                   {QStringLiteral("expected"), difference.expected}};
    if (session.arguments.has("repair-derived") && !found->isEmpty()) {
        const auto writer = session.writing();
        if (!writer) return writer.error();
        if (const Done repaired = (*writer)->deriveAll(session.clock()); !repaired) return repaired.error();
    }
    if (session.output.isJson())
        session.output.document({{QStringLiteral("differences"), differences}});
    else if (differences.isEmpty())
        session.output.message(Text{ZTEXT("Everything is in order")});
    else
        session.output.table(
            {QStringLiteral("what"), QStringLiteral("key"), QStringLiteral("stored"), QStringLiteral("expected")},
            differences);
    return differences.isEmpty() ? kExitDone : kExitRefused;
}

Result<int> migrateCommand(Session& session) {
    if (const Done fit = checkDatabaseAt(session.location()); !fit) return fit.error();
    const auto lock = DataLock::take(session.location());
    if (!lock) return lock.error();
    if (const Done upgraded = upgradeDatabase(session.location()); !upgraded) return upgraded.error();
    session.output.confirm({}, Text{ZTEXT("The data are up to date")});
    return kExitDone;
}

Result<int> versionCommand(Session& session) {
    const QString version = QStringLiteral(ZHIKE_VERSION);
    if (session.output.isJson())
        session.output.document({{QStringLiteral("version"), version}});
    else
        session.output.print(QStringLiteral("zhike-cli ") + version);
    return kExitDone;
}

}  // namespace zhike
