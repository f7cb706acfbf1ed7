#pragma once

#include "app/work.h"

#include <QMap>

namespace zhike {

// What became of things that were due.
struct ExecutionCounts {
    int due = 0;
    int inTime = 0;  // done before the limit, or by the end of a soft day
    int late = 0;    // done, but later
    int missed = 0;  // not done, and the day is over
    int open = 0;    // not done, and the day is still to come

    // The share done in time of what has been decided; nothing while nothing is (KPI 及时率, domain.md §7).
    [[nodiscard]] std::optional<double> onTime() const;
    ExecutionCounts& operator+=(const ExecutionCounts& other);
};

// Something due that is not done.
struct MissedItem {
    Id<Customer> customer;  // not set: a task about nobody
    QString rule;
    Id<User> user;
    QDate due;
    QString what;  // of a task
};

// 跟进执行报告 (domain.md §9.4) of one month.
struct ExecutionReport {
    QDate from;
    QDate to;
    ExecutionCounts all;
    QMap<qint64, ExecutionCounts> byUser;   // by id
    QMap<QString, ExecutionCounts> byRule;  // by code; "task" for tasks
    QMap<std::pair<qint64, QString>, ExecutionCounts> byBoth;
    QList<MissedItem> missed;  // the first kMissedListed, by date
    static constexpr qsizetype kMissedListed = 500;

    void add(Id<User> user, const QString& rule, const ExecutionCounts& counts);
};
inline constexpr auto kTaskRule = "task";

struct ExecutionRequest {
    QDate month;  // any day of it
    const std::atomic_bool* cancelled = nullptr;
    std::function<void(qint64 done, qint64 total)> progress = {};  // customers
};

// What the rules asked for in a month, replayed from the log: after every contact and every change that time brings,
// the plan of a customer is made again under the rules as they are now. An item belongs to the month its date lies in
// and to whom the customer belongs now; own steps to whom agreed on them, tasks to whom they were given. Suggestions
// (T08) and customers in the archive are left out.
[[nodiscard]] Result<ExecutionReport> executionReport(Repositories& data, const Clock& clock,
                                                      const ExecutionRequest& request);

}  // namespace zhike
