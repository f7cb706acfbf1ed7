#include "app/executionreport.h"

#include "app/executionreplay.h"

namespace zhike {

namespace {

constexpr qsizetype kAtOnce = 500;

// Gathers what was due in a month.
class Gathering {
public:
    Gathering(Repositories& data, const Clock& clock, const ExecutionRequest& request)
        : m_data(data), m_clock(clock), m_request(request) {
        m_report.from = QDate(request.month.year(), request.month.month(), 1);
        m_report.to = m_report.from.addMonths(1).addDays(-1);
    }

    Result<ExecutionReport> make() {
        for (const auto add : {&Gathering::addRules, &Gathering::addTasks})
            if (const Done added = (this->*add)(); !added) return added.error();
        std::stable_sort(m_report.missed.begin(), m_report.missed.end(),
                         [](const MissedItem& a, const MissedItem& b) { return a.due < b.due; });
        m_report.missed = m_report.missed.mid(0, ExecutionReport::kMissedListed);
        return m_report;
    }

private:
    Done addRules() {
        const auto derivation = Derivation::prepare(m_data, m_clock);
        if (!derivation) return derivation.error();
        const auto keys = m_data.customerList.ids({});  // those that are not archived
        if (!keys) return keys.error();
        for (qsizetype from = 0; from < keys->size(); from += kAtOnce) {
            if (m_request.cancelled != nullptr && *m_request.cancelled) return cancelled();
            QList<Id<Customer>> ids;
            for (const qint64 key : keys->mid(from, kAtOnce)) ids << Id<Customer>{key};
            const auto basis = m_data.derived.basisOf(ids);
            if (!basis) return basis.error();
            for (const DerivedBasis& one : *basis) addCustomer(**derivation, one);
            if (m_request.progress) m_request.progress(from + ids.size(), keys->size());
        }
        return done();
    }

    void addCustomer(Derivation& derivation, const DerivedBasis& basis) {
        for (const ReplayedItem& item : replayedItems(derivation, basis, {m_report.from, m_report.to}, m_clock))
            count({basis.customer.id, item.rule, item.user, item.day, {}}, item.done, item.limit);
    }

    Done addTasks() {
        const auto tasks =
            m_data.tasks.dueBetween(m_clock.startOf(m_report.from), m_clock.startOf(m_report.to.addDays(1)));
        if (!tasks) return tasks.error();
        for (const Task& task : *tasks) {
            const QDate day = m_clock.dayOf(task.due);
            count({task.customer, QString::fromLatin1(kTaskRule), task.user, day, task.what}, task.done,
                  task.timed ? task.due : m_clock.startOf(day.addDays(1)));
        }
        return done();
    }

    // `limit`: the first moment that is too late, of a hard item the last that is not.
    void count(const MissedItem& item, Moment doneAt, Moment limit) {
        ExecutionCounts counts;
        counts.due = 1;
        counts.inTime = doneAt.isSet() && doneAt <= limit ? 1 : 0;
        counts.late = doneAt.isSet() && doneAt > limit ? 1 : 0;
        counts.missed = !doneAt.isSet() && limit <= m_clock.now() ? 1 : 0;
        counts.open = counts.due - counts.inTime - counts.late - counts.missed;
        m_report.add(item.user, item.rule, counts);
        if (counts.missed > 0) m_report.missed << item;
    }

    Repositories& m_data;
    const Clock& m_clock;
    const ExecutionRequest& m_request;
    ExecutionReport m_report;
};

}  // namespace

std::optional<double> ExecutionCounts::onTime() const {
    const int decided = due - open;
    return decided > 0 ? std::optional(double(inTime) / decided) : std::nullopt;
}

ExecutionCounts& ExecutionCounts::operator+=(const ExecutionCounts& other) {
    due += other.due;
    inTime += other.inTime;
    late += other.late;
    missed += other.missed;
    open += other.open;
    return *this;
}

void ExecutionReport::add(Id<User> user, const QString& rule, const ExecutionCounts& counts) {
    all += counts;
    byUser[user.value] += counts;
    byRule[rule] += counts;
    byBoth[{user.value, rule}] += counts;
}

Result<ExecutionReport> executionReport(Repositories& data, const Clock& clock, const ExecutionRequest& request) {
    return Gathering(data, clock, request).make();
}

}  // namespace zhike
