#include "rules/planner.h"

#include "benchmarks/benchmarks.h"

#include <QRandomGenerator>

namespace zhike::bench {

namespace {

constexpr int kCustomers = 200'000;

// Customers of every kind: prospects and buyers, heard of lately or long ago, some with a birthday or a mail
// unanswered.
std::vector<CustomerHistory> histories(QDate today) {
    QRandomGenerator random(5);
    std::vector<CustomerHistory> all(kCustomers);
    for (CustomerHistory& h : all) {
        h.standing = Standing(random.bounded(4));
        h.intent = Intent(random.bounded(3));
        h.vip = random.bounded(4) == 0;
        h.createdOn = today.addDays(-random.bounded(900));
        h.entered = {(h.createdOn.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * 86'400'000};
        if (h.standing == Standing::Cooperating) h.firstOrderOn = h.createdOn;
        h.lastContactOn = h.lastInteractionOn = h.lastTouchOn = today.addDays(-random.bounded(300));
        h.lastSignal = Signal(random.bounded(4));
        h.lastNegativeOn = today.addDays(-random.bounded(60));
        h.negativeBeforeOn = h.lastNegativeOn.addDays(-random.bounded(60));
        if (random.bounded(5) == 0) h.bornMonth = 1 + random.bounded(12);
        h.bornDay = 1 + random.bounded(28);
        h.bornLunar = random.bounded(2) == 0;
        if (random.bounded(20) == 0) h.mailSince = h.entered;
    }
    return all;
}

}  // namespace

void benchPlanner(Figures& figures) {
    const QDate today(2026, 9, 10);
    const WallClock clock(QTimeZone("Asia/Shanghai"));
    const Planner planner({}, WorkCalendar(), clock, clock.momentOf({today, 540}));
    const auto all = histories(today);
    size_t items = 0;
    const double ms = millisecondsOf([&] {
        for (const CustomerHistory& history : all) items += planner.plan(history).dues.size();
    });
    if (items < all.size()) fail(QStringLiteral("hardly anything was planned"));
    figures.add({QStringLiteral("plan one customer"), ms * 1000 / kCustomers, QStringLiteral("µs"), 5, 0});
}

}  // namespace zhike::bench
