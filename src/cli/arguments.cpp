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
        {"init", "", wordsOf("demo customers= orders= seed=")},
        {"import", "KIND FILE", wordsOf("sheet= encoding= map= match= mode= add-values create-users dry-run rejects=")},
        {"export", "KIND", wordsOf("out= layout= view= where= unmask reason=")},
        {"list", "KIND", wordsOf("search= where= sort= limit= offset=")},
        {"show", "KIND KEY", {}},
        {"history", "[KIND KEY]", wordsOf("limit=")},
        {"undo", "[CHANGE_SET]", {}},
        {"redo", "", {}},
        {"due", "", wordsOf("from= to= owner= customer=")},
        {"rules", "RULE PARAM=VALUE…", wordsOf("simulate")},
        {"report", "NAME", wordsOf("month= out=")},
        {"do", "VERB FIELD=VALUE…", {}},
        {"batch", "FILE.jsonl", wordsOf("keep-going")},
        {"check", "", wordsOf("deep repair-derived")},
        {"migrate", "", {}},
        {"version", "", {}},
        {"help", "", {}},
    };
    return all;
}

const QStringList& globalOptions() {
    static const QStringList all = wordsOf("db= as= now= lang= json quiet");
    return all;
}

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
            const auto option =
                takeOption(arguments, at, shape == nullptr ? globalOptions() : globalOptions() + shape->options);
            if (!option) return option.error();
            if (globalOptions().contains(option->first) || globalOptions().contains(option->first + u'='))
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

Result<int> numberOption(const Arguments& arguments, const char* name, int otherwise, int least, int most) {
    if (!arguments.has(name)) return otherwise;
    bool ok = false;
    const int number = arguments.value(name).toInt(&ok);
    if (ok && number >= least && number <= most) return number;
    return invalid(name, Text{ZTEXT("“%1” is not a number from %2 to %3"),
                              {arguments.value(name), QString::number(least), QString::number(most)}});
}

QStringList wordsOf(const char* text) {
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
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
