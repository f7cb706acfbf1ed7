#include "rules/planrules.h"

#include "rules/lunar.h"

#include <algorithm>

namespace zhike {

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr int kMonthDays = 30;  // of a month that is divided (§15: half a month is 15 days)

// The later of two days; one that is not set counts for nothing.
QDate later(QDate a, QDate b) {
    if (!a.isValid() || !b.isValid()) return a.isValid() ? a : b;
    return std::max(a, b);
}

void wantLimit(Sketch& s, RuleId rule, DueKind kind, Moment from, int hours) {
    s.want({rule, kind, Wish::Limit, {}, {from.ms + hours * kHourMs}, from, s.clock.at(from).day});
}

// T01 is for who came to the firm just before he came into the program (§15): not for a book that is imported.
bool awaitsFirstContact(const Sketch& s) {
    const CustomerHistory& h = s.history;
    const int days = (s.book.firstContactHours + 23) / 24;
    return h.standing == Standing::Prospect && !h.lastContactOn.isValid() && h.createdOn.addDays(days) >= s.enteredOn;
}

void firstContact(Sketch& s) {
    if (awaitsFirstContact(s))
        wantLimit(s, RuleId::T01, DueKind::FirstContact, s.history.entered, s.book.firstContactHours);
}

// T11: two negative signals near each other, and nothing better since.
QDate reassessOn(const Sketch& s) {
    const CustomerHistory& h = s.history;
    if (h.lastSignal != Signal::Negative || !h.negativeBeforeOn.isValid()) return {};
    if (h.negativeBeforeOn.daysTo(h.lastNegativeOn) > s.book.negativeWithinDays) return {};
    const QDate day = h.lastNegativeOn.addMonths(s.book.reassessMonths);
    return h.lastContactOn < day ? day : QDate();
}

// T12: half the days, rounded up.
Interval hastened(const Interval& every, int divisor) {
    const int days = every.months ? every.count * kMonthDays : every.count;
    return {(days + divisor - 1) / divisor, false};
}

// A regular contact: from the last interaction on, or from the day the customer came in. A frequency set by hand stands
// above all of it; negative signals end it.
void cadence(Sketch& s, RuleId rule, DueKind kind, Interval every) {
    const CustomerHistory& h = s.history;
    quint32 also = 0;
    if (h.ownEvery) {
        every = *h.ownEvery;
    } else if (reassessOn(s).isValid()) {
        return;
    } else if (h.lastSignal == Signal::Positive) {
        every = hastened(every, s.book.positiveDivisor);
        also = bitOf(RuleId::T12);
    }
    const QDate since = h.lastInteractionOn.isValid() ? h.lastInteractionOn : s.enteredOn;
    s.want({rule, kind, Wish::Cadence, every.after(since), {}, {}, since, every, also});
}

void prospect(Sketch& s) {
    if (s.history.standing != Standing::Prospect || awaitsFirstContact(s)) return;
    switch (s.history.intent) {
        case Intent::High: return cadence(s, RuleId::T02a, DueKind::FollowUp, {s.book.highIntentDays, false});
        case Intent::Medium: return cadence(s, RuleId::T02b, DueKind::FollowUp, {s.book.mediumIntentDays, false});
        case Intent::Low: return cadence(s, RuleId::T02c, DueKind::FollowUp, {s.book.lowIntentMonths, true});
    }
}

void vip(Sketch& s) {
    if (s.history.standing == Standing::Cooperating && s.history.vip)
        cadence(s, RuleId::T16, DueKind::Visit, {s.book.vipMonths, true});
}

void cooperating(Sketch& s) {
    if (s.history.standing == Standing::Cooperating)
        cadence(s, RuleId::T03, DueKind::FollowUp, {s.book.cooperatingMonths, true});
}

void reassess(Sketch& s) {
    const QDate day = reassessOn(s);
    const bool asked = s.history.standing == Standing::Prospect || s.history.standing == Standing::Cooperating;
    if (day.isValid() && asked && !s.history.ownEvery)
        s.want({RuleId::T11,
                DueKind::FollowUp,
                Wish::Cadence,
                day,
                {},
                {},
                s.history.lastNegativeOn,
                {s.book.reassessMonths, true}});
}

void thanks(Sketch& s) {
    const CustomerHistory& h = s.history;
    if (h.standing != Standing::Cooperating || !h.firstOrderOn.isValid()) return;
    for (const int months : {s.book.firstThanksMonths, s.book.secondThanksMonths}) {
        const QDate day = h.firstOrderOn.addMonths(months);
        const QDate last = day.addDays(s.book.thanksValidDays);
        const bool isDone = h.thankedOn.isValid() && h.thankedOn.addDays(s.book.thanksValidDays) >= day;
        if (isDone || last < s.today) continue;
        s.changesOn(last.addDays(1));
        return s.want({RuleId::T04, DueKind::ThankYou, Wish::Contact, day, {}, {}, h.firstOrderOn, {months, true}});
    }
}

// The day of the last sign of life, which dormancy counts from (§15).
QDate quietSince(const Sketch& s) {
    return s.history.lastInteractionOn.isValid() ? s.history.lastInteractionOn
                                                 : later(s.history.createdOn, s.enteredOn);
}

void wakeUp(Sketch& s) {
    if (s.history.standing != Standing::Dormant) return;
    const QDate quiet = quietSince(s);
    const QDate day = quiet.addMonths(s.book.dormantMonths);
    if (s.history.entryShare > 0 && day < s.enteredOn) return;  // §15: those of an import are offered as one plan
    const QDate last = day.addDays(s.book.wakeUpValidDays);
    const bool isDone = s.history.wokenOn.isValid() && s.history.wokenOn >= day;
    if (isDone || last < s.today) return;
    s.changesOn(last.addDays(1));
    s.want({RuleId::T05, DueKind::WakeUp, Wish::Contact, day, {}, {}, quiet, {s.book.dormantMonths, true}});
}

// A week after the pack, or after the day it was due; who is lost has no pack and is asked as seldom.
void seldom(Sketch& s) {
    const CustomerHistory& h = s.history;
    if (h.standing != Standing::Dormant && h.standing != Standing::Lost) return;
    QDate since = quietSince(s);
    if (h.standing == Standing::Dormant) {
        since = later(since.addMonths(s.book.dormantMonths), h.wokenOn);
        const QDate silent = since.addDays(s.book.silentDays);
        s.changesOn(silent);
        if (silent > s.today) return;
    }
    since = later(since, h.lastTouchOn);
    const Interval every = h.ownEvery.value_or(Interval{s.book.dormantEveryMonths, true});
    s.want({RuleId::T06, DueKind::FollowUp, Wish::Cadence, every.after(since), {}, {}, since, every});
}

void recordUpdate(Sketch& s) {
    if (s.history.changeSince.isSet())
        wantLimit(s, RuleId::T07, DueKind::RecordUpdate, s.history.changeSince, s.book.recordUpdateHours);
}

void review(Sketch& s) {
    const QDate since = later(s.history.reviewedOn, s.history.createdOn);
    const Interval every{s.book.reviewMonths, true};
    s.want({RuleId::T08, DueKind::Review, Wish::Alone, every.after(since), {}, {}, since, every});
}

void mail(Sketch& s) {
    if (!s.history.mailSince.isSet()) return;
    if (!s.history.mailAcknowledged)
        wantLimit(s, RuleId::T10, DueKind::MailAck, s.history.mailSince, s.book.mailAckHours);
    wantLimit(s, RuleId::T09, DueKind::FeedbackAnswer, s.history.mailSince, s.book.feedbackHours);
}

// The next birthday from a day on; who was born on 29 February has it on the 28th of other years.
QDate birthdayFrom(const CustomerHistory& h, QDate from) {
    if (h.bornLunar) return nextLunarDay({h.bornMonth, h.bornDay}, from);
    for (int year = from.year();; ++year) {
        const int day = std::min(h.bornDay, QDate(year, h.bornMonth, 1).daysInMonth());
        if (const QDate birthday(year, h.bornMonth, day); birthday >= from) return birthday;
    }
}

void greet(Sketch& s, QDate day) {
    s.changesOn(day.addDays(1));
    s.want({RuleId::T19, DueKind::Greeting, Wish::Greeting, day, {}, {}, day});
}

// I16: festivals for VIPs as personal items, a birthday for whoever has one in the record.
void greetings(Sketch& s) {
    const CustomerHistory& h = s.history;
    if (h.standing == Standing::Lost) return;
    const auto isGreeted = [&](QDate day) { return h.greetedThrough.isValid() && h.greetedThrough >= day; };
    if (h.bornMonth != 0) {
        QDate day = birthdayFrom(h, s.today);
        if (isGreeted(day)) day = birthdayFrom(h, day.addDays(1));
        if (day.isValid()) greet(s, day);
    }
    if (!h.vip) return;
    for (const QDate festival : s.festivals)
        if (!isGreeted(festival)) return greet(s, festival);
}

void ownStep(Sketch& s) {
    if (s.history.ownStepOn.isValid())
        s.want({RuleId::Own, DueKind::FollowUp, Wish::Contact, s.history.ownStepOn, {}, {}, s.history.lastContactOn});
}

constexpr void (*kPlanRules[])(Sketch&) = {
    firstContact, prospect,     vip,    cooperating, reassess,  thanks,  wakeUp,
    seldom,       recordUpdate, review, mail,        greetings, ownStep,
};

}  // namespace

std::span<void (*const)(Sketch&)> planRules() {
    return kPlanRules;
}

}  // namespace zhike
