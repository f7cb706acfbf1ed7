#include "report/followupreport.h"

#include "rules/rulebook.h"

namespace zhike {

namespace {

QString ruleTitle(const QString& code) {
    if (code == QLatin1String(kTaskRule)) return translated(ZTEXT("Tasks"));
    return ruleName(ruleOf(code).value_or(RuleId::Own)).translated();
}

QString ruleLabel(const QString& code) {
    const bool isNumbered = code != QLatin1String(kTaskRule) && code != ruleCode(RuleId::Own);
    return isNumbered ? code + u' ' + ruleTitle(code) : ruleTitle(code);
}

QVariant rateOf(const ExecutionCounts& counts) {
    const auto rate = counts.onTime();
    return rate ? QVariant(*rate) : QVariant();
}

// The five counts and the rate, as columns behind what they are about.
QList<ReportColumn> countColumns() {
    return {{translated(ZTEXT("Were due")), ValueKind::Number},
            {translated(ZTEXT("Done in time")), ValueKind::Number},
            {translated(ZTEXT("Done late")), ValueKind::Number},
            {translated(ZTEXT("Missed")), ValueKind::Number},
            {translated(ZTEXT("Still open")), ValueKind::Number},
            {translated(ZTEXT("On-time rate")), ValueKind::Percent, 1}};
}

QVariantList countCells(const ExecutionCounts& counts) {
    return {counts.due, counts.inTime, counts.late, counts.missed, counts.open, rateOf(counts)};
}

// Makes the blocks of one report.
class FollowUpReport {
public:
    FollowUpReport(const ExecutionReport& execution, const QHash<Id<Customer>, Customer>& customers,
                   const Lookup& lookup)
        : m_execution(execution), m_customers(customers), m_lookup(lookup) {}

    QList<ReportBlock> blocks() {
        QList<ReportBlock> blocks{figures(), ReportParagraph{explanation()}};
        if (m_execution.all.due == 0) {
            blocks << ReportParagraph{translated(ZTEXT("Nothing was due in this month."))};
            return blocks;
        }
        blocks << chart() << byPerson() << byRule() << byBoth();
        if (!m_execution.missed.isEmpty()) blocks << missed();
        return blocks;
    }

private:
    [[nodiscard]] ReportFigures figures() const {
        const ExecutionCounts& all = m_execution.all;
        const auto figure = [](const Text& label, int value) { return KeyFigure{label.translated(), value}; };
        ReportFigures figures{{figure({ZTEXT("Were due")}, all.due), figure({ZTEXT("Done in time")}, all.inTime),
                               figure({ZTEXT("Done late")}, all.late), figure({ZTEXT("Missed")}, all.missed),
                               figure({ZTEXT("Still open")}, all.open)}};
        KeyFigure rate{translated(ZTEXT("On-time rate")), rateOf(all), ValueKind::Percent, 1};
        rate.explanation = Text{ZTEXT("%1 in time of %2 whose day is over or that are done"),
                                {QString::number(all.inTime), QString::number(all.due - all.open)}}
                               .translated();
        figures.figures << rate;
        return figures;
    }

    static QString explanation() {
        return translated(
            ZTEXT("Counted from the log: after every contact the rules set the next date, and each date in "
                  "this month counts once. In time: before a limit, or by the end of the day. Late: done "
                  "after it. Missed: not done, and the day is over. An item belongs to whom the customer "
                  "belongs now, an own step or a task to whom it was given."));
    }

    [[nodiscard]] QString person(qint64 id) const { return m_lookup.user(Id<User>{id}).value_or(User{}).name; }

    [[nodiscard]] QList<qint64> people() const {
        QList<qint64> people = m_execution.byUser.keys();
        std::stable_sort(people.begin(), people.end(),
                         [&](qint64 a, qint64 b) { return m_execution.byUser[a].due > m_execution.byUser[b].due; });
        return people;
    }

    [[nodiscard]] ReportChart chart() const {
        ReportChart chart{translated(ZTEXT("On-time rate by employee")), {}, {ChartSeries{}}, ValueKind::Percent};
        for (const qint64 id : people())
            if (const auto rate = m_execution.byUser[id].onTime()) {
                chart.categories << person(id);
                chart.series.first().values << *rate;
            }
        return chart;
    }

    [[nodiscard]] ReportTable byPerson() const {
        ReportTable table{translated(ZTEXT("By employee")), {{translated(ZTEXT("Employee"))}}, {}, {}};
        table.columns += countColumns();
        for (const qint64 id : people()) table.rows << (QVariantList{person(id)} + countCells(m_execution.byUser[id]));
        table.total = QVariantList{translated(ZTEXT("Total"))} + countCells(m_execution.all);
        return table;
    }

    [[nodiscard]] ReportTable byRule() const {
        ReportTable table{translated(ZTEXT("By rule")), {{translated(ZTEXT("Rule"))}}, {}, {}};
        table.columns += countColumns();
        for (auto one = m_execution.byRule.begin(); one != m_execution.byRule.end(); ++one)
            table.rows << (QVariantList{ruleLabel(one.key())} + countCells(one.value()));
        table.total = QVariantList{translated(ZTEXT("Total"))} + countCells(m_execution.all);
        return table;
    }

    [[nodiscard]] ReportTable byBoth() const {
        ReportTable table{translated(ZTEXT("By employee and rule")),
                          {{translated(ZTEXT("Employee"))}, {translated(ZTEXT("Rule"))}},
                          {},
                          {}};
        table.columns += countColumns();
        for (const qint64 id : people())
            for (auto one = m_execution.byRule.begin(); one != m_execution.byRule.end(); ++one)
                if (const auto found = m_execution.byBoth.constFind({id, one.key()});
                    found != m_execution.byBoth.cend())
                    table.rows << (QVariantList{person(id), ruleLabel(one.key())} + countCells(*found));
        return table;
    }

    [[nodiscard]] ReportTable missed() const {
        ReportTable table{translated(ZTEXT("Missed")),
                          {{translated(ZTEXT("Due")), ValueKind::Date},
                           {translated(ZTEXT("No."))},
                           {translated(ZTEXT("Customer"))},
                           {translated(ZTEXT("What"))},
                           {translated(ZTEXT("Employee"))}},
                          {},
                          {}};
        for (const MissedItem& item : m_execution.missed) {
            const Customer customer = m_customers.value(item.customer);
            table.rows << QVariantList{item.due, customer.no, customer.name,
                                       item.what.isEmpty() ? ruleLabel(item.rule) : item.what, person(item.user.value)};
        }
        return table;
    }

    const ExecutionReport& m_execution;
    const QHash<Id<Customer>, Customer>& m_customers;
    const Lookup& m_lookup;
};

}  // namespace

Report followUpReport(const ExecutionReport& execution, const QHash<Id<Customer>, Customer>& customers,
                      const Lookup& lookup, const ReportReader& reader) {
    Report report;
    report.title = translated(ZTEXT("Follow-up execution report"));
    report.period = Text{ZTEXT("%1 to %2"), {execution.from.toString(Qt::ISODate), execution.to.toString(Qt::ISODate)}}
                        .translated();
    report.author = reader.author;
    report.made = reader.made;
    report.language = reader.chinese ? QStringLiteral("zh-CN") : QStringLiteral("en");
    report.blocks = FollowUpReport(execution, customers, lookup).blocks();
    return report;
}

}  // namespace zhike
