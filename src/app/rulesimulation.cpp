#include "app/rulesimulation.h"

#include "app/derivation.h"
#include "app/rulebook.h"

namespace zhike {

namespace {

constexpr qsizetype kAtOnce = 4096;

// Compares two plans of the same customer: items of a kind are the same in the order of their days.
class Comparison {
public:
    explicit Comparison(const Clock& clock) : m_wall(clock.zone()) {}

    void compare(const QList<DueItem>& before, const QList<DueItem>& after) {
        if (before == after) return;
        ++m_found.customers;
        QMap<QString, QList<DueItem>> left;
        for (const DueItem& item : before) left[item.kind] << item;
        for (const DueItem& item : after) {
            QList<DueItem>& same = left[item.kind];
            if (same.isEmpty())
                count(item, &RuleSimulation::Shift::added, m_found.added);
            else if (const DueItem was = same.takeFirst(); was.due != item.due)
                count(item, &RuleSimulation::Shift::moved, m_found.moved);
        }
        for (const QList<DueItem>& gone : left)
            for (const DueItem& item : gone) count(item, &RuleSimulation::Shift::removed, m_found.removed);
    }

    [[nodiscard]] RuleSimulation found() const {
        RuleSimulation all = m_found;
        all.shifts = m_shifts.values();
        return all;
    }

private:
    void count(const DueItem& item, int RuleSimulation::Shift::*what, int& total) {
        const QDate day = m_wall.at(item.due).day;
        const QDate week = day.addDays(1 - day.dayOfWeek());
        RuleSimulation::Shift& shift = m_shifts[{week, item.assignee.value}];
        shift.week = week;
        shift.user = item.assignee;
        ++(shift.*what);
        ++total;
    }

    WallClock m_wall;
    RuleSimulation m_found;
    QMap<std::pair<QDate, qint64>, RuleSimulation::Shift> m_shifts;
};

}  // namespace

Result<RuleSimulation> simulateRule(Repositories& data, const QString& rule, const QMap<QString, QString>& figures,
                                    const Clock& clock, const std::function<void(qint64, qint64)>& progress) {
    const auto changed = changedRuleBook(data, rule, figures);
    if (!changed) return changed.error();
    const auto now = Derivation::prepare(data, clock);
    if (!now) return now.error();
    const auto then = Derivation::prepare(data, *changed, clock);
    if (!then) return then.error();
    const auto everybody = data.structure.allCustomers();
    if (!everybody) return everybody.error();
    Comparison comparison(clock);
    for (qsizetype from = 0; from < everybody->size(); from += kAtOnce) {
        const auto bases = data.derived.basisOf(everybody->mid(from, kAtOnce));
        if (!bases) return bases.error();
        for (const DerivedBasis& basis : *bases) {
            if (data.connection.isInterrupted()) return cancelled();
            comparison.compare((*now)->of(basis).dues, (*then)->of(basis).dues);
        }
        if (progress) progress(std::min(from + kAtOnce, everybody->size()), everybody->size());
    }
    return comparison.found();
}

}  // namespace zhike
