#pragma once

#include "domain/dueitem.h"
#include "domain/task.h"
#include "storage/connection.h"

namespace zhike {

// Which of the things to be done; what is not set asks for nothing.
struct DueQuery {
    QList<Id<User>> assignees = {};
    Id<Customer> customer = {};
    Moment from = {};       // due then or later
    Moment before = {};     // due or proposed before then
    Moment slotFrom = {};   // proposed then or later
    Moment dueBefore = {};  // due before then, whenever it is proposed
    QString kind = {};      // of that kind alone
    QString notKind = {};   // of any kind but that
    bool hardOnly = false;  // limits and what was agreed to the minute
    friend bool operator==(const DueQuery&, const DueQuery&) = default;
};

// One thing to be done, read in one statement with what a list shows of its customer. A task is an item of kind "task"
// and rule "own".
struct DueRow {
    DueItem item;
    Task task;  // without id when the rules ask for the item
    QString customerNo;
    QString customerName;
    QString contactName;
    QString grade;
    QString stage;
    QString assigneeName;
    QString step;  // of an own step, what it is
};

// Reads what is to be done: items of plans and open tasks, most urgent first; writes nothing.
class DueList {
public:
    explicit DueList(Connection& connection) : m_connection(connection) {}

    // By proposed moment, of equal ones hard limits first. limit < 0: all.
    [[nodiscard]] Result<QList<DueRow>> rows(const DueQuery& query, int limit = -1);
    [[nodiscard]] Result<qint64> count(const DueQuery& query);
    // How many of the items and tasks that a query finds are late, by rule: limits before `now`, others before `today`.
    [[nodiscard]] Result<QMap<QString, qint64>> lateByRule(const DueQuery& query, Moment now, Moment today);

private:
    [[nodiscard]] Done countByRule(const QString& sql, const QVariantList& binds, QMap<QString, qint64>& counts);
    [[nodiscard]] Result<QList<DueRow>> items(const DueQuery& query, int limit);
    [[nodiscard]] Result<QList<DueRow>> tasks(const DueQuery& query, int limit);

    Connection& m_connection;
};

}  // namespace zhike
