#include "app/customerexport.h"
#include "app/customerviews.h"
#include "cli/commands.h"
#include "cli/customerquery.h"
#include "cli/progressbar.h"

#include <QFileInfo>

namespace zhike {

namespace {

Error noneOf(const char* option, const QString& value, const QStringList& known) {
    return invalid(option, Text{ZTEXT("“%1” is none of %2"), {value, known.join(QLatin1String(", "))}});
}

Done checkOptions(const Session& session) {
    const QString out = session.arguments.value("out");
    const QString layout = session.arguments.value("layout", QStringLiteral("full"));
    if (out.isEmpty()) return usageError(Text{ZTEXT("Say which file, such as “--out customers.csv”")});
    if (layout != u"full") return noneOf("layout", layout, {QStringLiteral("full")});
    if (!out.endsWith(u".csv", Qt::CaseInsensitive))
        return invalid("out", Text{ZTEXT("“%1” is not the name of a CSV file"), {out}});
    if (QFileInfo(out) == QFileInfo(session.location().file))
        return invalid("out", Text{ZTEXT("“%1” is in use and is left as it is"), {out}});
    return done();
}

// What --view shows, narrowed by --where; all that are not archived without either.
Result<CustomerQuery> queryOf(Session& session, const User& actor) {
    auto query = customerQuery(session);
    if (!query) return query.error();
    query->sortBy = QStringLiteral("no");
    query->descending = false;
    const QString view = session.arguments.value("view");
    if (view.isEmpty()) return query;
    if (!customerViewNames().contains(view)) return noneOf("view", view, customerViewNames());
    const CustomerQuery shown =
        customerViewQuery(view, actor.id, session.lookup().unassigned().id, session.clock().today());
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

}  // namespace

Result<int> exportCommand(Session& session) {
    const QString kind = session.arguments.words.value(0);
    if (kind != u"customers") return usageError(Text{ZTEXT("There is no kind of record “%1”"), {kind}});
    if (const Done fit = checkOptions(session); !fit) return fit.error();
    const auto data = session.reading();
    if (!data) return data.error();
    const Result<User> actor = session.actor();
    if (!actor) return actor.error();
    const bool whole = session.arguments.has("unmask");
    if (whole)
        if (const Done may = mayExportWhole(*actor, session.arguments.value("reason")); !may) return may.error();
    const auto query = queryOf(session, *actor);
    if (!query) return query.error();
    const auto total = (*data)->customerList.count(*query);
    if (!total) return total.error();
    if (whole)  // before the file is there, so that no export goes unrecorded
        if (const Done recorded = record(session, *actor, int(*total)); !recorded) return recorded.error();
    const QString out = session.arguments.value("out");
    ProgressBar bar(session.output, Text{ZTEXT("Writing")});
    const auto exported =
        exportCustomers(**data, {out, *query, whole ? ContactsShown::Whole : ContactsShown::Masked, &interruptWanted(),
                                 [&](qint64 done, qint64 all) { bar.show(done, all); }});
    if (!exported) return exported.error();
    session.output.confirm({{QStringLiteral("kind"), kind},
                            {QStringLiteral("file"), out},
                            {QStringLiteral("rows"), *exported},
                            {QStringLiteral("masked"), !whole}},
                           Text{ZTEXT("%1 customers are in “%2”"), {QString::number(*exported), out}});
    return kExitDone;
}

}  // namespace zhike
