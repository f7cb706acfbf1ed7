#include "cli/arguments.h"

namespace zhike {

namespace {

// Options that take a value end in '='.
struct CommandShape {
    const char* name;
    const char* words;
    QStringList options;
};

const QList<CommandShape>& commands() {
    static const QList<CommandShape> all{
        {"init", "", {QStringLiteral("demo"), QStringLiteral("customers="), QStringLiteral("seed=")}},
        {"list",
         "KIND",
         {QStringLiteral("search="), QStringLiteral("where="), QStringLiteral("sort="), QStringLiteral("limit="),
          QStringLiteral("offset=")}},
        {"show", "KIND KEY", {}},
        {"history", "[KIND KEY]", {QStringLiteral("limit=")}},
        {"undo", "[CHANGE_SET]", {}},
        {"redo", "", {}},
        {"do", "VERB FIELD=VALUE…", {}},
        {"batch", "FILE.jsonl", {QStringLiteral("keep-going")}},
        {"check", "", {QStringLiteral("deep"), QStringLiteral("repair-derived")}},
        {"migrate", "", {}},
        {"version", "", {}},
        {"help", "", {}},
    };
    return all;
}

const QStringList kGlobal{QStringLiteral("db="),   QStringLiteral("as="),  QStringLiteral("now="),
                          QStringLiteral("lang="), QStringLiteral("json"), QStringLiteral("quiet")};

const CommandShape* shapeOf(const QString& name) {
    for (const CommandShape& shape : commands())
        if (name == QLatin1String(shape.name)) return &shape;
    return nullptr;
}

void setGlobal(Arguments& parsed, const QString& option, const QString& value) {
    if (option == u"db") parsed.db = value;
    if (option == u"as") parsed.as = value;
    if (option == u"now") parsed.now = value;
    if (option == u"lang") parsed.lang = value;
    if (option == u"json") parsed.json = true;
    if (option == u"quiet") parsed.quiet = true;
}

// Splits "--limit=20" and takes the value of "--limit 20" from the next argument; moves `at` over what it used.
Result<std::pair<QString, QString>> takeOption(const QStringList& arguments, qsizetype& at, const QStringList& known) {
    const QString text = arguments[at].mid(2);
    const QString name = text.section(u'=', 0, 0);
    if (known.contains(name)) return std::pair(name, QString());
    if (!known.contains(name + u'=')) return invalid("option", Text{ZTEXT("There is no option “--%1” here"), {name}});
    if (text.contains(u'=')) return std::pair(name, text.section(u'=', 1));
    if (at + 1 >= arguments.size()) return invalid("option", Text{ZTEXT("“--%1” needs a value"), {name}});
    return std::pair(name, arguments[++at]);
}

}  // namespace

Result<Arguments> parseArguments(const QStringList& arguments) {
    Arguments parsed;
    const CommandShape* shape = nullptr;
    bool optionsOver = false;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString& text = arguments[at];
        if (text == u"--" && !optionsOver) {
            optionsOver = true;
        } else if (!optionsOver && text.startsWith(u"--")) {
            const auto option = takeOption(arguments, at, shape == nullptr ? kGlobal : kGlobal + shape->options);
            if (!option) return option.error();
            if (kGlobal.contains(option->first) || kGlobal.contains(option->first + u'='))
                setGlobal(parsed, option->first, option->second);
            else
                parsed.options.insert(option->first, option->second);
        } else if (shape == nullptr) {
            shape = shapeOf(text);
            if (shape == nullptr) return invalid("command", Text{ZTEXT("There is no command “%1”"), {text}});
            parsed.command = text;
        } else {
            parsed.words << text;
        }
    }
    if (shape == nullptr) return invalid("command", Text{ZTEXT("Say which command; “help” lists them")});
    return parsed;
}

QString usage() {
    QString text = QStringLiteral(
        "zhike-cli [--db WHERE] [--as USER] [--now TIME] [--lang zh|en] [--json] [--quiet] COMMAND …\n\n");
    for (const CommandShape& shape : commands()) {
        QString line = QStringLiteral("  %1 %2").arg(QString::fromLatin1(shape.name), QString::fromUtf8(shape.words));
        for (const QString& option : shape.options)
            line += QStringLiteral(" [--%1]").arg(option.endsWith(u'=') ? option.chopped(1) + QStringLiteral(" …")
                                                                        : option);
        text += line + u'\n';
    }
    return text;
}

}  // namespace zhike
