#include "app/day.h"

#include "app/dayitems.h"
#include "app/dueitems.h"
#include "app/followupviews.h"

namespace zhike {

namespace {

constexpr int kWeekDays = 7;
constexpr int kLateDays = 3;
constexpr qint64 kSoonMs = 2 * 3'600'000;
constexpr int kSignalDays = 30;
constexpr int kMostSignals = 2'000;  // of them; more nobody notices in so many days
constexpr int kMostFound = 40;       // with two of them, of whom many have a next step

QList<Id<User>> alone(const DayQuery& query) {
    return {query.user.id};
}

// The questions to the list of what is to be done. Reviews are suggestions, not duties of the day. Nothing is proposed
// after the day it is due, which is said as well because the rows are found by what is proposed.
DueQuery lateQuery(const QList<Id<User>>& people, QDate before, const Clock& clock) {
    DueQuery query;
    query.assignees = people;
    query.dueBefore = query.before = clock.startOf(before);
    query.notKind = QLatin1String(kReviewKind);
    return query;
}

DueQuery todayQuery(const QList<Id<User>>& people, const Clock& clock) {
    DueQuery query;
    query.assignees = people;
    query.from = clock.startOf(clock.today());
    query.before = clock.startOf(clock.today().addDays(1));
    query.notKind = QLatin1String(kReviewKind);
    return query;
}

DueQuery weekQuery(const QList<Id<User>>& people, const Clock& clock) {
    DueQuery query;
    query.assignees = people;
    query.notKind = QLatin1String(kReviewKind);
    query.slotFrom = clock.startOf(clock.today().addDays(1));
    query.before = clock.startOf(clock.today().addDays(1 + kWeekDays));
    return query;
}

CustomerQuery noStepQuery(const DayQuery& query, const Clock& clock) {
    CustomerQuery customers = followUpViewQuery(QStringLiteral("no_step"), query.user, clock);
    customers.filters.removeIf([](const CustomerFilter& filter) { return filter.field == u"owner_id"; });
    QVariantList owners;
    for (const Id<User> one : query.team) owners << qlonglong(one.value);
    customers.filters << CustomerFilter{QStringLiteral("owner_id"), owners};
    return customers;
}

DueRow rowOf(const CustomerRow& customer, const char* kind) {
    DueRow row;
    row.item.customer = customer.customer.id;
    row.item.owner = row.item.assignee = customer.customer.owner;
    row.item.kind = QLatin1String(kind);
    row.customerNo = customer.customer.no;
    row.customerName = customer.customer.name;
    row.contactName = customer.contactName();
    row.grade = customer.customer.grade;
    row.stage = customer.facts.stage;
    row.assigneeName = customer.ownerName;
    return row;
}

}  // namespace

QList<Id<User>> teamOf(const User& user, const Lookup& lookup) {
    const bool supervises = user.role.endsWith(u"_supervisor") && !user.team.isEmpty();
    QList<Id<User>> team;
    for (const User& one : lookup.users())
        if (one.active && !one.isUnassigned() && (!supervises || one.team == user.team)) team << one.id;
    return team;
}

const DueRow* nearestLimit(const DayList& day, const Clock& clock) {
    const DueRow* nearest = nullptr;
    for (const DaySection& section : day.sections)
        for (const DueRow& row : section.rows) {
            const qint64 left = row.item.due.ms - clock.now().ms;
            if (!row.item.hard || left < 0 || left >= kSoonMs) continue;
            if (nearest == nullptr || row.item.due < nearest->item.due) nearest = &row;
        }
    return nearest;
}

namespace {

// Limits that were broken today belong to what is late; then what has a minute comes before what has the day.
void split(DaySection& late, DaySection& today, const Clock& clock) {
    const auto broken = std::stable_partition(today.rows.begin(), today.rows.end(),
                                              [&](const DueRow& row) { return !isLate(row.item, clock); });
    const auto moved = std::distance(broken, today.rows.end());
    std::copy(broken, today.rows.end(), std::back_inserter(late.rows));
    today.rows.erase(broken, today.rows.end());
    late.total += moved;
    today.total -= moved;
    std::stable_sort(today.rows.begin(), today.rows.end(), [](const DueRow& a, const DueRow& b) {
        return isTimed(a) != isTimed(b) ? isTimed(a) : isTimed(a) && a.item.due < b.item.due;
    });
}

void add(DayList& day, DaySection::Kind kind, const QList<DueRow>& rows, QDate on = {}) {
    if (!rows.isEmpty()) day.sections << DaySection{kind, on, rows, rows.size()};
}

// Customers who said yes twice in a row of late and for whom nobody has agreed on a next step (T12).
Result<QList<DueRow>> encouraging(Repositories& data, Id<User> user, const Clock& clock) {
    const auto log =
        data.interactions.signalsOf(user, clock.startOf(clock.today().addDays(-kSignalDays)), kMostSignals);
    if (!log) return log.error();
    QHash<qint64, int> inARow;  // of the newest signals; -1: another one came between
    QHash<qint64, QDate> last;
    QList<qint64> found;
    for (const Interactions::Noticed& one : *log) {
        if (found.size() == kMostFound) break;
        int& count = inARow[one.customer.value];
        if (count < 0 || count == 2) continue;
        count = one.signal == u"positive" ? count + 1 : -1;
        if (count == 1) last.insert(one.customer.value, clock.dayOf(one.at));
        if (count == 2) found << one.customer.value;
    }
    const auto customers = data.customerList.rows(found);
    if (!customers) return customers.error();
    QList<DueRow> rows;
    for (const CustomerRow& customer : *customers) {
        if (!customer.plan.step.isEmpty() || customer.customer.owner != user || customer.customer.archived.isSet())
            continue;
        rows << rowOf(customer, kSignalKind);
        rows.last().item.since = last.value(customer.customer.id.value);
    }
    return rows;
}

Result<QList<DueRow>> suggestions(Repositories& data, const DayQuery& query, const Clock& clock) {
    auto rows = encouraging(data, query.user.id, clock);
    if (!rows) return rows;
    DueQuery reviews;
    reviews.assignees = alone(query);
    reviews.before = clock.startOf(clock.today().addDays(1));
    reviews.kind = QLatin1String(kReviewKind);
    const auto old = data.dueList.rows(reviews, DayList::kSuggestions);
    if (!old) return old;
    *rows += *old;
    rows->resize(std::min(rows->size(), qsizetype(DayList::kSuggestions)));
    return rows;
}

// Not all is read of very much, but all is counted.
Result<DaySection> sectionOf(Repositories& data, DaySection::Kind kind, const DueQuery& query) {
    auto rows = data.dueList.rows(query, DayList::kMost);
    if (!rows) return rows.error();
    DaySection section{kind, {}, *rows, rows->size()};
    if (rows->size() < DayList::kMost) return section;
    const auto counted = data.dueList.count(query);
    if (!counted) return counted.error();
    section.total = *counted;
    return section;
}

// What is late and what is for today.
Done readUrgent(Repositories& data, const QList<Id<User>>& people, const Clock& clock, DayList& day) {
    auto late = sectionOf(data, DaySection::Kind::Late, lateQuery(people, clock.today(), clock));
    if (!late) return late.error();
    auto today = sectionOf(data, DaySection::Kind::Today, todayQuery(people, clock));
    if (!today) return today.error();
    day.left += late->total + today->total;
    split(*late, *today, clock);
    for (const DaySection& section : {*late, *today})
        if (!section.rows.isEmpty()) day.sections << section;
    return done();
}

Done readWeek(Repositories& data, const DayQuery& query, const Clock& clock, DayList& day) {
    const auto rows = data.dueList.rows(weekQuery(alone(query), clock), DayList::kMost);
    if (!rows) return rows.error();
    QMap<QDate, QList<DueRow>> days;
    for (const DueRow& row : *rows) days[clock.dayOf(row.item.slot)] << row;
    for (auto one = days.begin(); one != days.end(); ++one) add(day, DaySection::Kind::Day, *one, one.key());
    return done();
}

// What the person did today, the newest first.
Result<QList<DueRow>> doneToday(Repositories& data, Id<User> user, const Clock& clock) {
    const Moment start = clock.startOf(clock.today());
    const auto log = data.interactions.begunBy(user, start);
    if (!log) return log.error();
    const auto tasks = data.tasks.doneBy(user, start);
    if (!tasks) return tasks.error();
    QList<DueRow> rows;
    for (const Interaction& one : *log) {
        DueRow row;
        row.item.customer = one.customer;
        row.item.kind = one.closes.isEmpty() ? QLatin1String(kContactKind) : one.closes;
        row.item.due = row.item.slot = one.at;
        row.step = one.summary;
        rows << row;
    }
    for (const Task& task : *tasks) {
        DueRow row;
        row.task = task;
        row.item.customer = task.customer;
        row.item.kind = QStringLiteral("task");
        row.item.due = row.item.slot = task.done;
        row.step = task.what;
        rows << row;
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const DueRow& a, const DueRow& b) { return a.item.due > b.item.due; });
    return rows;
}

Done nameCustomers(Repositories& data, QList<DueRow>& rows) {
    QList<qint64> keys;
    for (const DueRow& row : rows)
        if (row.item.customer.isSet()) keys << row.item.customer.value;
    const auto customers = data.customerList.rows(keys);
    if (!customers) return customers.error();
    QHash<qint64, DueRow> byId;
    for (const CustomerRow& customer : *customers) byId.insert(customer.customer.id.value, rowOf(customer, ""));
    for (DueRow& row : rows) {
        const DueRow named = byId.value(row.item.customer.value);
        row.customerNo = named.customerNo;
        row.customerName = named.customerName;
        row.contactName = named.contactName;
        row.grade = named.grade;
        row.stage = named.stage;
    }
    return done();
}

Done readNoStep(Repositories& data, const DayQuery& query, const Clock& clock, DayList& day) {
    const auto keys = data.customerList.ids(noStepQuery(query, clock), DayList::kMost);
    if (!keys) return keys.error();
    const auto customers = data.customerList.rows(*keys);
    if (!customers) return customers.error();
    QList<DueRow> rows;
    for (const CustomerRow& customer : *customers) rows << rowOf(customer, kNoStepKind);
    add(day, DaySection::Kind::NoStep, rows);
    return done();
}

Done readMine(Repositories& data, const DayQuery& query, const Clock& clock, DayList& day) {
    if (const Done read = readUrgent(data, alone(query), clock, day); !read) return read;
    const auto suggested = suggestions(data, query, clock);
    if (!suggested) return suggested.error();
    day.left += suggested->size();
    add(day, DaySection::Kind::Suggestions, *suggested);
    return done();
}

Done readSections(Repositories& data, const DayQuery& query, const Clock& clock, const QList<DueRow>& doneRows,
                  DayList& day) {
    switch (query.view) {
        case DayView::Mine: return readMine(data, query, clock, day);
        case DayView::Week: return readWeek(data, query, clock, day);
        case DayView::Done: add(day, DaySection::Kind::Done, doneRows); return done();
        case DayView::Team: return readUrgent(data, query.team, clock, day);
        case DayView::NoStep: return readNoStep(data, query, clock, day);
        case DayView::Late: break;
    }
    const auto late =
        sectionOf(data, DaySection::Kind::Late, lateQuery(query.team, clock.today().addDays(-kLateDays), clock));
    if (!late) return late.error();
    if (!late->rows.isEmpty()) day.sections << *late;
    return done();
}

}  // namespace

Result<DayList> readDay(Repositories& data, const DayQuery& query, const Clock& clock) {
    auto doneRows = doneToday(data, query.user.id, clock);
    if (!doneRows) return doneRows.error();
    DayList day;
    day.done = int(doneRows->size());
    const auto anybody = data.customerList.ids({.shelf = Shelf::All}, 1);
    if (!anybody) return anybody.error();
    day.hasCustomers = !anybody->isEmpty();
    if (query.view == DayView::Done)
        if (const Done named = nameCustomers(data, *doneRows); !named) return named.error();
    if (const Done read = readSections(data, query, clock, *doneRows, day); !read) return read.error();
    for (const DaySection& section : day.sections)
        for (const DueRow& row : section.rows) day.minutes += minutesOf(row.item.kind);
    return day;
}

Result<QHash<DayView, qint64>> countDay(Repositories& data, const DayQuery& query, const Clock& clock) {
    QHash<DayView, qint64> counts;
    const QDate today = clock.today();
    const std::pair<DayView, DueQuery> questions[] = {
        {DayView::Mine, lateQuery(alone(query), today, clock)},
        {DayView::Mine, todayQuery(alone(query), clock)},
        {DayView::Week, weekQuery(alone(query), clock)},
        {DayView::Team, lateQuery(query.team, today, clock)},
        {DayView::Team, todayQuery(query.team, clock)},
        {DayView::Late, lateQuery(query.team, today.addDays(-kLateDays), clock)},
    };
    for (const auto& [view, question] : questions) {
        const auto counted = data.dueList.count(question);
        if (!counted) return counted.error();
        counts[view] += *counted;
    }
    const auto suggested = suggestions(data, query, clock);
    if (!suggested) return suggested.error();
    counts[DayView::Mine] += suggested->size();
    const auto doneRows = doneToday(data, query.user.id, clock);
    if (!doneRows) return doneRows.error();
    counts[DayView::Done] = doneRows->size();
    const auto idle = data.customerList.count(noStepQuery(query, clock));
    if (!idle) return idle.error();
    counts[DayView::NoStep] = *idle;
    return counts;
}

}  // namespace zhike
