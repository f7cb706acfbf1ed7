#include "app/executionreport.h"
#include "cli/commands.h"
#include "cli/progressbar.h"
#include "report/followupreport.h"
#include "report/reportfile.h"

#include <QFileInfo>

namespace zhike {

namespace {

Result<QDate> monthOf(const Session& session) {
    const QString text = session.arguments.value("month");
    if (text.isEmpty()) return usageError(Text{ZTEXT("Say which month, such as “--month 2026-09”")});
    const QDate month = QDate::fromString(text + QStringLiteral("-01"), Qt::ISODate);
    if (!month.isValid()) return invalid("month", Text{ZTEXT("“%1” is not a month, such as 2026-09"), {text}});
    if (month > session.clock().today()) return invalid("month", Text{ZTEXT("The month “%1” has not begun"), {text}});
    return month;
}

Done checkFile(const Session& session) {
    const QString out = session.arguments.value("out");
    if (out.isEmpty()) return usageError(Text{ZTEXT("Say which file, such as “--out report.pdf”")});
    if (QFileInfo(out) == QFileInfo(session.location().file))
        return invalid("out", Text{ZTEXT("“%1” is in use and is left as it is"), {out}});
    return done();
}

Result<Report> followUps(Session& session, QDate month) {
    const auto data = session.reading();
    if (!data) return data.error();
    const auto actor = session.actor();
    if (!actor) return actor.error();
    ProgressBar bar(session.output, Text{ZTEXT("Counting")});
    const auto execution =
        executionReport(**data, session.clock(),
                        {month, &interruptWanted(), [&](qint64 done, qint64 total) { bar.show(done, total); }});
    if (!execution) return execution.error();
    const auto customers = (*data)->customers.ofRows(execution->missed);
    if (!customers) return customers.error();
    const QString made = session.clock().local(session.clock().now()).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return followUpReport(*execution, *customers, session.lookup(), {actor->name, made, session.isChinese()});
}

}  // namespace

Result<int> reportCommand(Session& session) {
    const QString name = session.arguments.words.value(0);
    if (name != u"followups") return usageError(Text{ZTEXT("There is no report “%1”"), {name}});
    const auto month = monthOf(session);
    if (!month) return month.error();
    if (const Done fit = checkFile(session); !fit) return fit.error();
    const auto report = followUps(session, *month);
    if (!report) return report.error();
    const QString out = session.arguments.value("out");
    if (const Done written = writeReport(*report, out); !written) return written.error();
    session.output.confirm({{QStringLiteral("report"), name},
                            {QStringLiteral("month"), month->toString(QStringLiteral("yyyy-MM"))},
                            {QStringLiteral("file"), out}},
                           Text{ZTEXT("The report is in “%1”"), {out}});
    return kExitDone;
}

}  // namespace zhike
