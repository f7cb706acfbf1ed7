#include "app/executionreplay.h"

#include "app/dueitems.h"

namespace zhike {

namespace {

constexpr int kMostSteps = 400;  // of one customer in a month

// Replays one customer.
class Replay {
public:
    Replay(Derivation& derivation, const DerivedBasis& basis, const ReplayedDays& days, const Clock& clock)
        : m_derivation(derivation), m_basis(basis), m_days(days), m_clock(clock) {}

    QList<ReplayedItem> run() {
        const Moment begin = std::max(m_clock.startOf(m_days.from), m_basis.customer.created);
        const Moment end = std::min(m_clock.startOf(m_days.to.addDays(1)), m_clock.now());
        Moment at = begin;
        bool byContact = false;
        for (int step = 0; at < end && step < kMostSteps; ++step) {
            const Moment change = take(at, byContact);
            const Moment contact = nextContact(at);
            const bool contactFirst = contact.isSet() && (!change.isSet() || contact <= change);
            const Moment next = contactFirst ? contact : change;
            if (!next.isSet() || next >= end) break;
            byContact = contactFirst;
            at = next;
        }
        closeByLaterContacts(end);
        return m_closed + m_open;
    }

private:
    // Compares the plan at that moment with what was open; answers when time alone changes it next.
    Moment take(Moment at, bool byContact) {
        m_derivation.moveTo(at);
        const Derived derived = m_derivation.planOf(basisAt(at));
        QList<ReplayedItem> now;
        for (const DueItem& due : derived.dues)
            if (due.kind != QLatin1String(kReviewKind)) now << itemOf(due);
        for (const ReplayedItem& open : std::as_const(m_open))
            if (!holds(now, open)) close(open, at, byContact);
        m_open = now;
        const Moment change = derived.facts.nextTransition;
        return change > at ? change : Moment{};
    }

    [[nodiscard]] ReplayedItem itemOf(const DueItem& due) const {
        const QDate day = m_clock.dayOf(due.due);
        return {due.rule, due.assignee, due.hard ? due.due : m_clock.startOf(day.addDays(1)), day};
    }

    static bool holds(const QList<ReplayedItem>& items, const ReplayedItem& item) {
        return std::any_of(items.begin(), items.end(),
                           [&](const ReplayedItem& one) { return one.rule == item.rule && one.day == item.day; });
    }

    // What a contact did is done; what time took away before its day was never due.
    void close(ReplayedItem item, Moment at, bool byContact) {
        if (byContact)
            item.done = at;
        else if (item.limit > at)
            return;
        m_closed << item;
    }

    // A contact after the days in question may still do what was due in them.
    void closeByLaterContacts(Moment end) {
        for (ReplayedItem& item : m_open)
            for (const Interaction& one : m_basis.log)
                if (!item.done.isSet() && one.at >= end && one.isContact()) item.done = one.at;
    }

    [[nodiscard]] Moment nextContact(Moment after) const {
        for (const Interaction& one : m_basis.log)
            if (one.at > after) return one.at;
        return {};
    }

    // What was known then: a step that was agreed stands until the next contact, as it was agreed.
    [[nodiscard]] DerivedBasis basisAt(Moment at) const {
        DerivedBasis then = m_basis;
        then.log.erase(
            std::remove_if(then.log.begin(), then.log.end(), [&](const Interaction& one) { return one.at > at; }),
            then.log.end());
        if (then.orders.first > m_clock.dayOf(at)) then.orders = {};
        if (!then.plan) then.plan.emplace();
        FollowPlan& plan = *then.plan;
        plan.notBefore = {};
        plan.stepDue = {};
        for (const Interaction& one : std::as_const(then.log)) {
            if (!one.isContact() && !one.nextDue.isValid()) continue;
            plan.stepDue = one.nextDue;
            plan.stepUser = one.nextUser;
        }
        if (plan.frequencyAt > at) plan.frequency.clear();
        if (plan.pausedAt > at) plan.paused = false;
        return then;
    }

    Derivation& m_derivation;
    const DerivedBasis& m_basis;
    const ReplayedDays& m_days;
    const Clock& m_clock;
    QList<ReplayedItem> m_open;
    QList<ReplayedItem> m_closed;
};

}  // namespace

QList<ReplayedItem> replayedItems(Derivation& derivation, const DerivedBasis& basis, const ReplayedDays& days,
                                  const Clock& clock) {
    QList<ReplayedItem> items;
    for (const ReplayedItem& item : Replay(derivation, basis, days, clock).run())
        if (item.day >= days.from && item.day <= days.to) items << item;
    return items;
}

}  // namespace zhike
