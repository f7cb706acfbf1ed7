#pragma once

#include "app/lookup.h"

namespace zhike {

// What people did in some days and what waits (日报, 周报).
struct WorkReport {
    QDate from;
    QDate to;
    int contacts = 0;  // that they began
    int reached = 0;   // of these, answered
    qint64 newCustomers = 0;
    int promised = 0;                              // next steps that were agreed
    int due = 0;                                   // agreed steps whose day lay in these days
    int kept = 0;                                  // of these, done by the end of their day
    int missed = 0;                                // of these, not done by the end of a day that is over
    qint64 late = 0;                               // items that are late now
    QList<std::pair<QString, qint64>> lateByRule;  // codes of rules, most first
};

// Of those people from one day to another, both included.
[[nodiscard]] Result<WorkReport> workReport(Repositories& data, const QList<Id<User>>& people, QDate from, QDate to,
                                            const Clock& clock);

// The report as lines for a chat, in the language of the reader; `who`: whose it is.
[[nodiscard]] QString workReportText(const WorkReport& report, const QString& who);

}  // namespace zhike
