#include "app/customerexport.h"
#include "app/customerviews.h"
#include "app/exchange/recordimport.h"
#include "app/files/tablewriter.h"
#include "app/followupviews.h"
#include "cli/commands.h"
#include "cli/customerquery.h"
#include "cli/progressbar.h"

#include <QFileInfo>

namespace zhike {

namespace {

Error noneOf(const char* option, const QString& value, const QStringList& known) {
    return invalid(option, Text{ZTEXT("“%1” is none of %2"), {value, known.join(QLatin1String(", "))}});
}

const QString kFull = QStringLiteral("full");
const QString kManual = QStringLiteral("manual");

Done checkOptions(const Session& session, const QString& kind) {
    const QString out = session.arguments.value("out");
    const QString layout = session.arguments.value("layout", kFull);
    const bool hasForm = kind == u"customers" || hasPaperForm(kind);
    if (out.isEmpty()) return usageError(Text{ZTEXT("Say which file, such as “--out %1.csv”"), {kind}});
    if (layout == kManual && !hasForm) return invalid("layout", Text{ZTEXT("The manual has no form for “%1”"), {kind}});
    if (layout != kFull && layout != kManual) return noneOf("layout", layout, {kFull, kManual});
    if (!TableWriter::knows(out))
        return noneOf("out", out, {QStringLiteral(".csv"), QStringLiteral(".xlsx"), QStringLiteral(".json")});
    if (QFileInfo(out) == QFileInfo(session.location().file))
        return invalid("out", Text{ZTEXT("“%1” is in use and is left as it is"), {out}});
    return done();
}

ExportLayout layoutOf(const Session& session) {
    return session.arguments.value("layout") == kManual ? ExportLayout::Manual : ExportLayout::Full;
}

// What --view shows, narrowed by --where; all that are not archived without either.
Result<CustomerQuery> queryOf(Session& session, const User& actor, const QString& kind) {
    auto query = customerQuery(session);
    if (!query) return query.error();
    query->sortBy = QStringLiteral("no");
    query->descending = false;
    const QString view = session.arguments.value("view");
    if (view.isEmpty()) return query;
    const bool plans = kind == u"plans";
    const QStringList views = plans ? followUpViewNames() : customerViewNames();
    if (!views.contains(view)) return noneOf("view", view, views);
    const CustomerQuery shown =
        plans ? followUpViewQuery(view, actor, session.clock())
              : customerViewQuery(view, actor.id, session.lookup().unassigned().id, session.clock().today());
    query->shelf = shown.shelf;
    query->filters += shown.filters;
    return query;
}

Done record(Session& session, const User& actor, int customers) {
    const auto writer = session.writing();
    if (!writer) return writer.error();
    const QString reason = session.arguments.value("reason");
    return (*writer)->write(
        actor, session.clock(), Text{ZTEXT("Export")},
        [&](Work& work) { return recordWholeExport(work, customers, reason); }, ChangeKind::Note);
}

Result<int> exportTheCustomers(Session& session, Repositories& data, const User& actor) {
    const bool whole = session.arguments.has("unmask");
    if (whole)
        if (const Done may = mayExportWhole(actor, session.arguments.value("reason")); !may) return may.error();
    const auto query = queryOf(session, actor, QStringLiteral("customers"));
    if (!query) return query.error();
    const auto total = data.customerList.count(*query);
    if (!total) return total.error();
    if (whole)  // before the file is there, so that no export goes unrecorded
        if (const Done recorded = record(session, actor, int(*total)); !recorded) return recorded.error();
    ProgressBar bar(session.output, Text{ZTEXT("Writing")});
    return exportCustomers(
        data, session.clock(),
        {session.arguments.value("out"), *query, whole ? ContactsShown::Whole : ContactsShown::Masked,
         layoutOf(session), &interruptWanted(), [&](qint64 done, qint64 all) { bar.show(done, all); }});
}

Result<int> exportOthers(Session& session, Repositories& data, const User& actor, const QString& kind) {
    RecordExport request{kind, session.arguments.value("out"), layoutOf(session)};
    for (const char* option : {"where", "view"})
        if (kind != u"plans" && session.arguments.has(option))
            return invalid(option, Text{ZTEXT("“%1” are exported as a whole"), {kind}});
    if (kind == u"plans") {
        const auto query = queryOf(session, actor, kind);
        if (!query) return query.error();
        request.plans = *query;
    }
    ProgressBar bar(session.output, Text{ZTEXT("Writing")});
    request.cancelled = &interruptWanted();
    request.progress = [&](qint64 done, qint64 all) { bar.show(done, all); };
    return exportRecords(data, session.clock(), request);
}

}  // namespace

Result<int> exportCommand(Session& session) {
    const QString kind = session.arguments.words.value(0);
    const bool customers = kind == u"customers";
    if (!customers && !recordKinds().contains(kind))
        return usageError(Text{ZTEXT("There is no kind of record “%1”"), {kind}});
    if (const Done fit = checkOptions(session, kind); !fit) return fit.error();
    const auto data = session.reading();
    if (!data) return data.error();
    const Result<User> actor = session.actor();
    if (!actor) return actor.error();
    const auto exported =
        customers ? exportTheCustomers(session, **data, *actor) : exportOthers(session, **data, *actor, kind);
    if (!exported) return exported.error();
    const QString out = session.arguments.value("out");
    const QString count = QString::number(*exported);
    session.output.confirm({{QStringLiteral("kind"), kind},
                            {QStringLiteral("file"), out},
                            {QStringLiteral("rows"), *exported},
                            {QStringLiteral("masked"), customers && !session.arguments.has("unmask")}},
                           customers ? Text{ZTEXT("%1 customers are in “%2”"), {count, out}}
                                     : Text{ZTEXT("%1 rows are in “%2”"), {count, out}});
    return kExitDone;
}

}  // namespace zhike
