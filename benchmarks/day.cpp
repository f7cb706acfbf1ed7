#include "app/day.h"

#include "app/derive.h"
#include "app/followups.h"
#include "app/writer.h"
#include "benchmarks/benchmarks.h"
#include "benchmarks/millionfile.h"

#include <QRandomGenerator>

namespace zhike::bench {

namespace {

constexpr int kRounds = 5;
constexpr int kContacts = 100;

// The rep with the most to do among those of the file.
User busiest(Repositories& data, const Lookup& lookup, const Clock& clock) {
    User found;
    qint64 most = -1;
    for (const User& user : lookup.users()) {
        const auto counted = data.dueList.count({.assignees = {user.id}, .before = clock.now()});
        if (counted && *counted > most && !user.isUnassigned()) {
            most = *counted;
            found = user;
        }
    }
    return found;
}

void benchReading(Figures& figures, const Location& location, const Clock& clock) {
    const auto connection = reader(location);
    Repositories data(*connection, nullptr);
    const Lookup lookup = *Lookup::read(data);
    const User rep = busiest(data, lookup, clock);
    const auto items = data.dueList.count({});
    figures.add({QStringLiteral("open items in the file"), double(*items), QStringLiteral("items"), 1e9, 0});
    for (const auto& [view, name, limit] :
         {std::tuple{DayView::Mine, "Today of one rep", 100}, {DayView::Team, "Today of everybody", 1000}}) {
        const DayQuery query{view, rep, teamOf(lookup.administrator(), lookup)};
        const double ms = medianOfRuns(kRounds, [&] {
            if (!readDay(data, query, clock)) fail(QStringLiteral("the day cannot be read"));
        });
        figures.add({QString::fromLatin1(name), ms, QStringLiteral("ms"), double(limit), 0});
    }
    const DayQuery query{DayView::Mine, rep, teamOf(lookup.administrator(), lookup)};
    const double counts = medianOfRuns(kRounds, [&] { (void)countDay(data, query, clock); });
    figures.add({QStringLiteral("counts of the views of Today"), counts, QStringLiteral("ms"), 3000, 0});
}

void benchLogging(Figures& figures, const Location& location, const Clock& clock) {
    const auto writer = Writer::open(location);
    if (!writer) fail(QStringLiteral("cannot write ") + location.file);
    Repositories data((*writer)->connection(), nullptr);
    const User actor = Lookup::read(data)->administrator();
    const auto all = data.customerList.ids({}, 100'000);
    QRandomGenerator random(11);
    QList<double> times;
    QList<double> derivings;
    for (int i = 0; i < kContacts; ++i) {
        Interaction entry;
        entry.customer = {(*all)[random.bounded(int(all->size()))]};
        derivings << millisecondsOf([&] {
            if (!derive(data, {entry.customer}, clock)) fail(QStringLiteral("a plan cannot be derived"));
        });
        entry.method = QStringLiteral("phone");
        entry.summary = QStringLiteral("谈了备份方案");
        times << millisecondsOf([&] {
            if (!(*writer)->write(actor, clock, Text{"Log"}, [&](Work& work) { return logFollowUp(work, entry); }))
                fail(QStringLiteral("a contact cannot be logged"));
        });
    }
    figures.add(
        {QStringLiteral("derive what follows for one customer, p95"), p95Of(derivings), QStringLiteral("ms"), 2, 0});
    figures.add({QStringLiteral("log a contact, durable, p95"), p95Of(times), QStringLiteral("ms"), 20, 0});
}

}  // namespace

void benchDay(Figures& figures) {
    const Location location = millionFile();
    const SystemClock clock;
    benchReading(figures, location, clock);
    benchLogging(figures, location, clock);
}

}  // namespace zhike::bench
