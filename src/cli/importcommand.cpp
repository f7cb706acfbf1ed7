#include "app/customerimport.h"
#include "app/exchange/recordimport.h"
#include "app/fieldlabels.h"
#include "cli/columnmap.h"
#include "cli/commands.h"
#include "cli/progressbar.h"

#include <QFileInfo>

namespace zhike {

namespace {

Result<ImportMode> modeOf(const Arguments& arguments) {
    const QString mode =
        arguments.value("mode", arguments.has("match") ? QStringLiteral("upsert") : QStringLiteral("create"));
    if (mode == u"create") return ImportMode::Create;
    if (mode == u"update") return ImportMode::Update;
    if (mode == u"upsert") return ImportMode::Upsert;
    return invalid("mode", Text{ZTEXT("“%1” is none of %2"), {mode, QStringLiteral("create, update, upsert")}});
}

Result<QString> matchOf(const Arguments& arguments) {
    static const QStringList fields = wordsOf("no external_id name phone email");
    const QString match = arguments.value("match");
    if (match.isEmpty() || fields.contains(match)) return match;
    return invalid("match", Text{ZTEXT("“%1” is none of %2"), {match, fields.join(QLatin1String(", "))}});
}

// The rejects must not take the place of what is imported, or of the data.
Done checkRejectsFile(const Session& session, const QString& file) {
    const QString rejects = session.arguments.value("rejects");
    if (rejects.isEmpty()) return done();
    const QFileInfo target(rejects);
    if (target != QFileInfo(file) && target != QFileInfo(session.location().file)) return done();
    return invalid("rejects", Text{ZTEXT("“%1” is in use and is left as it is"), {rejects}});
}

Result<ImportRequest> requestOf(const Session& session, const QString& kind, const QString& file) {
    const Arguments& arguments = session.arguments;
    const auto mode = modeOf(arguments);
    if (!mode) return mode.error();
    const auto match = matchOf(arguments);
    if (!match) return match.error();
    if (const Done free = checkRejectsFile(session, file); !free) return free.error();
    ImportRequest request;
    request.path = file;
    request.mode = *mode;
    request.match = *match;
    request.addValues = arguments.has("add-values");
    request.createUsers = arguments.has("create-users");
    request.read.sheet = arguments.value("sheet");
    request.read.encoding = arguments.value("encoding");
    request.read.cancelled = &interruptWanted();
    request.chinese = session.isChinese();
    if (!arguments.has("map")) return request;
    const auto shape = importShape(file, request.read, 0, kind);
    if (!shape) return shape.error();
    auto columns = mappedColumns(shape->columns, arguments.value("map"), ColumnNames::of(kind));
    if (!columns) return columns.error();
    request.columns = *columns;
    return request;
}

// What is imported: read, checked, and how it is carried out.
struct Incoming {
    std::shared_ptr<const ImportPreview> preview;
    std::function<Result<ImportCounts>(Work&, const ImportProgress&)> carryOut;
};

Result<Incoming> planOf(Session& session, const QString& kind, ImportRequest request) {
    const auto data = session.reading();
    if (!data) return data.error();
    ProgressBar bar(session.output, Text{ZTEXT("Reading")});
    request.read.progress = [&](qint64 done, qint64 total) { bar.show(done, total); };
    if (kind == u"customers") {
        const auto plan = planImport(**data, session.clock(), request);
        if (!plan) return plan.error();
        return Incoming{*plan, [plan = *plan](Work& work, const ImportProgress& progress) {
                            return carryOutImport(work, *plan, progress);
                        }};
    }
    const auto plan = planRecordImport(**data, session.clock(), kind, request);
    if (!plan) return plan.error();
    return Incoming{*plan, [plan = *plan](Work& work, const ImportProgress& progress) {
                        return carryOutRecordImport(work, *plan, progress);
                    }};
}

Result<ChangeSetId> carryOut(Session& session, const Incoming& incoming) {
    const auto writer = session.writing();
    if (!writer) return writer.error();
    const Result<User> actor = session.actor();
    if (!actor) return actor.error();
    ProgressBar bar(session.output, Text{ZTEXT("Saving")});
    const ImportProgress progress{&interruptWanted(), [&](qint64 done, qint64 total) { bar.show(done, total); }};
    const auto counts = (*writer)->write(*actor, session.clock(), Text{ZTEXT("Import")},
                                         [&](Work& work) { return incoming.carryOut(work, progress); });
    if (!counts) return counts.error();
    return (*writer)->receipt().changeSet;
}

QString columnName(const ImportColumn& column) {
    return column.header.isEmpty() ? QString::number(column.index + 1) : column.header;
}

QJsonArray listed(const ImportPreview& plan, QList<Error> ImportRow::*errors) {
    QJsonArray rows;
    for (int i = 0; i < plan.size(); ++i) {
        const ImportRow row = plan.row(i);
        const QList<Error>& all = row.*errors;
        const bool isWarned = errors == &ImportRow::warnings;
        if (all.isEmpty() || (isWarned && row.outcome == ImportOutcome::Refused)) continue;
        QJsonObject object = errorObject(all.first());
        QStringList sentences;
        for (const Error& error : all) sentences << error.message.translated();
        object[QStringLiteral("row")] = row.number;
        object[QStringLiteral("message")] = sentences.join(QLatin1String("; "));
        rows << object;
    }
    return rows;
}

QJsonValue orNull(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject answerOf(const ImportPreview& plan, const QString& kind, const QString& file, ChangeSetId changeSet,
                     bool dryRun) {
    const TableForm& form = plan.shape().form;
    const ImportCounts& counts = plan.counts();
    QJsonObject mapping;
    for (const ImportColumn& column : plan.shape().columns)
        if (!column.field.isEmpty()) mapping[column.field] = columnName(column);
    return {
        {QStringLiteral("kind"), kind},
        {QStringLiteral("file"), file},
        {QStringLiteral("encoding"), orNull(form.encoding)},
        {QStringLiteral("delimiter"), form.delimiter.isNull() ? QJsonValue() : QString(form.delimiter)},
        {QStringLiteral("sheet"), orNull(form.sheet)},
        {QStringLiteral("mapping"), mapping},
        {QStringLiteral("read"), counts.read},
        {QStringLiteral("created"), counts.created},
        {QStringLiteral("updated"), counts.updated},
        {QStringLiteral("unchanged"), counts.unchanged},
        {QStringLiteral("rejected"), counts.rejected},
        {QStringLiteral("rejects"), listed(plan, &ImportRow::problems)},
        {QStringLiteral("warnings"), listed(plan, &ImportRow::warnings)},
        {QStringLiteral("change_set"), changeSet.isSet() ? QJsonValue(QString::number(changeSet.value)) : QJsonValue()},
        {QStringLiteral("dry_run"), dryRun}};
}

// For people: how the file was understood, what was refused and why, and the sums.
void tell(const Output& output, const ImportPreview& plan, const QJsonObject& answer, bool dryRun) {
    QStringList leftOut;
    for (const ImportColumn& column : plan.shape().columns) {
        if (column.field.isEmpty())
            leftOut << columnName(column);
        else
            output.message(Text{ZTEXT("%1: column “%2”"), {fieldLabel(column.field).translated(), columnName(column)}});
    }
    if (!leftOut.isEmpty()) output.message(Text{ZTEXT("Left out: %1"), {leftOut.join(QLatin1String(", "))}});
    const QStringList columns = wordsOf("row field message");
    const QJsonArray warnings = answer[QStringLiteral("warnings")].toArray();
    const QJsonArray rejects = answer[QStringLiteral("rejects")].toArray();
    if (!rejects.isEmpty()) output.table(columns, rejects);
    for (const QJsonValue& warning : warnings)
        output.message(Text{
            ZTEXT("Row %1: %2"),
            {QString::number(warning[QStringLiteral("row")].toInt()), warning[QStringLiteral("message")].toString()}});
    const ImportCounts& counts = plan.counts();
    const QStringList sums{QString::number(counts.read), QString::number(counts.created),
                           QString::number(counts.updated), QString::number(counts.unchanged),
                           QString::number(counts.rejected)};
    output.message(
        dryRun ? Text{ZTEXT("Only checked: %1 rows, %2 would be new, %3 changed, %4 unchanged, %5 refused"), sums}
               : Text{ZTEXT("%1 rows: %2 new, %3 changed, %4 unchanged, %5 refused"), sums});
}

}  // namespace

Result<int> importCommand(Session& session) {
    const QString kind = session.arguments.words.value(0);
    const QString file = session.arguments.words.value(1);
    if (kind != u"customers" && !recordKinds().contains(kind))
        return usageError(Text{ZTEXT("There is no kind of record “%1”"), {kind}});
    if (file.isEmpty()) return usageError(Text{ZTEXT("Say which file, such as “import %1 list.xlsx”"), {kind}});
    const auto request = requestOf(session, kind, file);
    if (!request) return request.error();
    const auto incoming = planOf(session, kind, *request);
    if (!incoming) return incoming.error();
    const ImportPreview& plan = *incoming->preview;
    if (const QString rejects = session.arguments.value("rejects"); !rejects.isEmpty())
        if (const Done written = plan.writeRejects(rejects); !written) return written.error();
    const ImportCounts& counts = plan.counts();
    const bool dryRun = session.arguments.has("dry-run");
    ChangeSetId changeSet;
    if (!dryRun && counts.created + counts.updated > 0) {
        const auto saved = carryOut(session, *incoming);
        if (!saved) return saved.error();
        changeSet = *saved;
    }
    const QJsonObject answer = answerOf(plan, kind, file, changeSet, dryRun);
    if (session.output.isJson())
        session.output.document(answer);
    else
        tell(session.output, plan, answer, dryRun);
    return counts.rejected > 0 ? kExitPartly : kExitDone;
}

}  // namespace zhike
