#include "cli/run.h"

#include "cli/commands.h"
#include "i18n/i18n.h"

#include <QCoreApplication>
#include <QTranslator>

namespace zhike {

namespace {

struct Command {
    const char* name;
    Result<int> (*run)(Session&);
};

constexpr Command kCommands[] = {
    {"init", initCommand},       {"import", importCommand},   {"export", exportCommand}, {"list", listCommand},
    {"show", showCommand},       {"history", historyCommand}, {"undo", undoCommand},     {"redo", redoCommand},
    {"due", dueCommand},         {"do", doCommand},           {"batch", batchCommand},   {"check", checkCommand},
    {"migrate", migrateCommand}, {"version", versionCommand}, {"rules", rulesCommand},   {"report", reportCommand},
};

Result<int> carryOut(const Arguments& arguments, const Output& output) {
    auto session = Session::start(arguments, output);
    if (!session) return session.error();
    for (const Command& command : kCommands)
        if (arguments.command == QLatin1String(command.name)) {
            Result<int> status = command.run(**session);
            if (const auto failure = (*session)->failure(); failure && status) return *failure;
            return status;
        }
    output.print(usage());
    return kExitDone;
}

bool wantsChinese(const QStringList& arguments) {
    const qsizetype at = arguments.indexOf(QStringLiteral("--lang"));
    if (at >= 0 && at + 1 < arguments.size()) return arguments[at + 1] == u"zh";
    if (arguments.contains(QStringLiteral("--lang=zh"))) return true;
    return !arguments.contains(QStringLiteral("--lang=en")) && systemIsChinese();
}

}  // namespace

Error usageError(Text message) {
    return invalid("usage", std::move(message));
}

bool isUsageError(const Error& error) {
    return error.field == u"usage" || error.field == u"command" || error.field == u"option";
}

int runCommandLine(const QStringList& arguments, Streams streams) {
    QTranslator translator;
    if (loadTexts(translator, wantsChinese(arguments))) QCoreApplication::installTranslator(&translator);
    const bool json = arguments.contains(QStringLiteral("--json"));
    const Result<Arguments> parsed = parseArguments(arguments);
    const Output output(streams, json, parsed && parsed->quiet);
    const Result<int> status = parsed ? carryOut(*parsed, output) : Result<int>(parsed.error());
    if (status) return *status;
    output.error(status.error());
    return isUsageError(status.error()) ? kExitUsage : kExitRefused;
}

}  // namespace zhike
