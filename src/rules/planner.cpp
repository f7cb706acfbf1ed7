#include "rules/planner.h"

#include "rules/lunar.h"
#include "rules/planrules.h"

#include <algorithm>

namespace zhike {

namespace {

constexpr LunarDay kFestivals[] = {{1, 1}, {5, 5}, {8, 15}};  // 春节, 端午, 中秋
constexpr int kFestivalsAhead = 2;                            // of each
constexpr int kSpreadDays = 30;                               // of what comes once

// From the wishes of the rules to the items of a plan.
class Making {
public:
    Making(const WorkCalendar& calendar, const EntrySpread& spread, Sketch& sketch)
        : m_book(sketch.book),
          m_calendar(calendar),
          m_spread(spread),
          m_clock(sketch.clock),
          m_sketch(sketch),
          m_wanted(sketch.wanted) {}

    std::vector<Due> make() {
        for (const auto& rule : planRules()) rule(m_sketch);
        obeyPause();
        putOff();
        keepOneCadence();
        for (Wanted& wish : m_wanted) moveToWorkday(wish);
        std::stable_sort(m_wanted.begin(), m_wanted.end(),
                         [](const Wanted& a, const Wanted& b) { return a.day < b.day; });
        std::vector<Due> dues;
        for (const Wanted& wish : m_wanted)
            if (!isPartOf(dues, wish)) dues.push_back(dueOf(wish));
        std::stable_sort(dues.begin(), dues.end(), [](const Due& a, const Due& b) { return a.due < b.due; });
        return dues;
    }

private:
    static bool isContact(const Wanted& wish) { return wish.wish == Wish::Cadence || wish.wish == Wish::Contact; }

    // No contact of our own accord while the customer is left in peace.
    void obeyPause() {
        const CustomerHistory& h = m_sketch.history;
        if (!h.paused) return;
        if (!h.pausedUntil.isValid()) std::erase_if(m_wanted, isContact);
        for (Wanted& wish : m_wanted)
            if (isContact(wish)) wish.day = std::max(wish.day, h.pausedUntil);
    }

    void putOff() {
        const QDate day = m_sketch.history.notBefore;
        if (!day.isValid()) return;
        for (Wanted& wish : m_wanted)
            if (isContact(wish) || wish.wish == Wish::Alone) wish.day = std::max(wish.day, day);
    }

    // I29: the strictest applies, and its contact satisfies the others. A rep's own dated step takes its place.
    void keepOneCadence() {
        const auto isCadence = [](const Wanted& wish) { return wish.wish == Wish::Cadence; };
        std::optional<Wanted> strictest;
        quint32 all = 0;
        for (const Wanted& wish : m_wanted) {
            if (!isCadence(wish)) continue;
            all |= bitOf(wish.rule) | wish.also;
            if (!strictest || wish.day < strictest->day) strictest = wish;
        }
        if (strictest) m_sketch.rhythm = strictest->every;
        std::erase_if(m_wanted, isCadence);
        const auto isOwn = [](const Wanted& wish) { return wish.rule == RuleId::Own; };
        if (std::none_of(m_wanted.begin(), m_wanted.end(), isOwn) && strictest) {
            strictest->also = all;
            m_wanted.insert(m_wanted.begin(), *strictest);  // of equal days it gives the item its name
        }
        for (Wanted& wish : m_wanted)
            if (isOwn(wish)) wish.also = all;
    }

    // §15: nothing is born overdue by an import; what would be, and first contacts, are spread.
    QDate notBornOverdue(const Wanted& wish) const {
        const CustomerHistory& h = m_sketch.history;
        const QDate entered = m_sketch.enteredOn;
        const bool isFirst = wish.wish == Wish::Cadence && wish.since == entered && !h.lastInteractionOn.isValid();
        const bool isOwn = wish.rule == RuleId::Own || h.notBefore > entered;
        if (h.entryShare == 0 || isOwn || (!isFirst && wish.day >= entered)) return std::max(wish.day, entered);
        const QDate end = wish.every.count > 0 ? wish.every.after(entered) : entered.addDays(kSpreadDays);
        return std::min(wish.day < entered ? end : wish.day, m_spread.dayOf(h.entryShare, entered, end));
    }

    // Soft days fall on working days, and not on the day of the last contact (T34).
    void moveToWorkday(Wanted& wish) const {
        if (wish.wish == Wish::Limit) return;
        if (wish.wish == Wish::Greeting) {
            wish.day = m_calendar.workdayUntil(wish.day.addDays(-1));
            return;
        }
        wish.day = notBornOverdue(wish);
        if (isContact(wish) && wish.day == m_sketch.history.lastTouchOn) wish.day = wish.day.addDays(1);
        wish.day = m_calendar.workdayFrom(wish.day);
    }

    // I04, I31: contacts at most the gap apart are one. Those before it in the list are of the same day or earlier.
    bool isPartOf(std::vector<Due>& dues, const Wanted& wish) {
        if (!isContact(wish)) return false;
        const int gap = m_sketch.history.vip ? m_book.vipGapDays : m_book.gapDays;
        if (m_mergesInto < dues.size() && m_mergedFrom.daysTo(wish.day) <= gap) {
            dues[m_mergesInto].rules |= bitOf(wish.rule) | wish.also;
            return true;
        }
        m_mergesInto = dues.size();
        m_mergedFrom = wish.day;
        return false;
    }

    Due dueOf(const Wanted& wish) const {
        Due due{wish.rule, bitOf(wish.rule) | wish.also, wish.kind};
        due.since = wish.since;
        due.every = wish.every;
        due.hard = wish.wish == Wish::Limit;
        if (due.hard) {
            due.due = wish.limit;
            const auto slot = m_calendar.slotBefore(m_clock.at(wish.from), m_clock.at(wish.limit));
            due.slot = slot ? m_clock.momentOf(*slot) : due.due;
        } else {
            due.due = m_clock.momentOf({wish.day, 0});
            due.slot = m_clock.momentOf(WorkCalendar::slotOn(wish.day));
        }
        return due;
    }

    const RuleBook& m_book;
    const WorkCalendar& m_calendar;
    const EntrySpread& m_spread;
    const WallClock& m_clock;
    Sketch& m_sketch;
    std::vector<Wanted>& m_wanted;
    size_t m_mergesInto = SIZE_MAX;  // the contact that later ones join
    QDate m_mergedFrom;
};

std::vector<QDate> festivalsFrom(QDate day) {
    std::vector<QDate> festivals;
    for (const LunarDay festival : kFestivals) {
        QDate from = day;
        for (int i = 0; i < kFestivalsAhead; ++i) {
            const QDate next = nextLunarDay(festival, from);
            if (!next.isValid()) break;
            festivals.push_back(next);
            from = next.addDays(1);
        }
    }
    std::sort(festivals.begin(), festivals.end());
    return festivals;
}

}  // namespace

const char* kindCode(DueKind kind) {
    switch (kind) {
        case DueKind::FirstContact: return "first_contact";
        case DueKind::FollowUp: return "follow_up";
        case DueKind::ThankYou: return "thank_you";
        case DueKind::WakeUp: return "wake_up";
        case DueKind::Visit: return "visit";
        case DueKind::Greeting: return "greeting";
        case DueKind::FeedbackAnswer: return "feedback_answer";
        case DueKind::MailAck: return "mail_ack";
        case DueKind::RecordUpdate: return "record_update";
        case DueKind::Review: break;
    }
    return "review";
}

Planner::Planner(const RuleBook& book, WorkCalendar calendar, WallClock clock, Moment now)
    : m_book(book),
      m_calendar(std::move(calendar)),
      m_clock(std::move(clock)),
      m_today(m_clock.at(now).day),
      m_festivals(festivalsFrom(m_today)) {}

void Planner::moveTo(Moment now) {
    const QDate day = m_clock.at(now).day;
    if (day == m_today) return;
    m_today = day;
    auto known = m_festivalsFrom.find(day);
    if (known == m_festivalsFrom.end()) known = m_festivalsFrom.emplace(day, festivalsFrom(day)).first;
    m_festivals = known->second;
}

Plan Planner::plan(const CustomerHistory& history) const {
    Sketch sketch{m_book, m_clock, m_festivals, history, m_today, m_clock.at(history.entered).day};
    Plan plan{Making(m_calendar, m_spread, sketch).make(), {}, {}};
    plan.rhythm = sketch.rhythm;
    if (sketch.nextChange.isValid()) plan.nextChange = m_clock.momentOf({sketch.nextChange, 0});
    return plan;
}

}  // namespace zhike
