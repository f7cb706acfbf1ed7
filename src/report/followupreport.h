#pragma once

#include "app/executionreport.h"
#include "app/lookup.h"
#include "report/report.h"

namespace zhike {

// Who has a report made, when, and for readers of which language.
struct ReportReader {
    QString author;
    QString made;
    bool chinese = false;
};

// 跟进执行报告 as it is read: sums, on-time rate, by person, by rule, who is late by what, and what was missed.
// `customers`: numbers and names of those that are named in it.
[[nodiscard]] Report followUpReport(const ExecutionReport& execution, const QHash<Id<Customer>, Customer>& customers,
                                    const Lookup& lookup, const ReportReader& reader);

}  // namespace zhike
