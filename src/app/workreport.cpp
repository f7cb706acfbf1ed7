#include "app/workreport.h"

#include "app/dueitems.h"
#include "rules/rulebook.h"

namespace zhike {

namespace {

constexpr int kLongestPromiseDays = 180;  // steps that were agreed earlier are not looked for

Done addContacts(Repositories& data, Id<User> user, const Clock& clock, WorkReport& report) {
    const auto log = data.interactions.begunBy(user, clock.startOf(report.from));
    if (!log) return log.error();
    const Moment end = clock.startOf(report.to.addDays(1));
    for (const Interaction& one : *log) {
        if (one.at >= end) continue;
        ++report.contacts;
        report.reached += one.answered ? 1 : 0;
        report.promised += one.next.isEmpty() ? 0 : 1;
    }
    return done();
}

Done addPromises(Repositories& data, Id<User> user, const Clock& clock, WorkReport& report) {
    const Moment since = clock.startOf(report.from.addDays(-kLongestPromiseDays));
    const auto promises = data.interactions.promisesOf(user, since, report.from, report.to);
    if (!promises) return promises.error();
    for (const Interactions::Promise& one : *promises) {
        ++report.due;
        const Moment end = clock.startOf(one.due.addDays(1));
        if (one.kept.isSet() && one.kept < end)
            ++report.kept;
        else if (end <= clock.now())
            ++report.missed;
    }
    return done();
}

Done addNewCustomers(Repositories& data, const QList<Id<User>>& people, WorkReport& report) {
    CustomerQuery query;
    query.shelf = Shelf::All;
    QVariantList owners;
    for (const Id<User> one : people) owners << qlonglong(one.value);
    query.filters = {{QStringLiteral("owner_id"), owners},
                     {QStringLiteral("created_from"), {report.from.toString(Qt::ISODate)}},
                     {QStringLiteral("created_to"), {report.to.toString(Qt::ISODate)}}};
    const auto counted = data.customerList.count(query);
    if (!counted) return counted.error();
    report.newCustomers = *counted;
    return done();
}

// Reviews are suggestions and never late.
Done addLate(Repositories& data, const QList<Id<User>>& people, const Clock& clock, WorkReport& report) {
    DueQuery query;
    query.assignees = people;
    query.before = clock.now();
    query.notKind = QLatin1String(kReviewKind);
    const auto byRule = data.dueList.lateByRule(query, clock.now(), clock.startOf(clock.today()));
    if (!byRule) return byRule.error();
    for (auto one = byRule->begin(); one != byRule->end(); ++one) {
        report.late += one.value();
        report.lateByRule << std::pair(one.key(), one.value());
    }
    std::stable_sort(report.lateByRule.begin(), report.lateByRule.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    return done();
}

}  // namespace

Result<WorkReport> workReport(Repositories& data, const QList<Id<User>>& people, QDate from, QDate to,
                              const Clock& clock) {
    WorkReport report;
    report.from = from;
    report.to = to;
    for (const Id<User> user : people)
        for (const auto add : {addContacts, addPromises})
            if (const Done added = add(data, user, clock, report); !added) return added.error();
    if (const Done added = addNewCustomers(data, people, report); !added) return added.error();
    if (const Done added = addLate(data, people, clock, report); !added) return added.error();
    return report;
}

QString workReportText(const WorkReport& report, const QString& who) {
    const bool isDay = report.from == report.to;
    const QString day = report.to.toString(Qt::ISODate);
    const auto number = [](qint64 count) { return QString::number(count); };
    QStringList lines{
        (isDay ? Text{ZTEXT("Daily report %1, %2"), {day, who}}
               : Text{ZTEXT("Weekly report %1 to %2, %3"), {report.from.toString(Qt::ISODate), day, who}})
            .translated(),
        Text{ZTEXT("Contacts: %1, answered %2"), {number(report.contacts), number(report.reached)}}.translated(),
        Text{ZTEXT("New customers: %1"), {number(report.newCustomers)}}.translated(),
        Text{ZTEXT("Next steps agreed: %1"), {number(report.promised)}}.translated(),
        Text{ZTEXT("Steps due: %1, kept %2, missed %3"),
             {number(report.due), number(report.kept), number(report.missed)}}
            .translated(),
        Text{ZTEXT("Late now: %1"), {number(report.late)}}.translated()};
    for (const auto& [rule, count] : report.lateByRule) {
        const QString name = ruleName(ruleOf(rule).value_or(RuleId::Own)).translated();
        lines << Text{ZTEXT("  %1: %2"), {name, number(count)}}.translated();
    }
    return lines.join(u'\n');
}

}  // namespace zhike
