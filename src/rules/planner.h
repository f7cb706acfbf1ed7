#pragma once

#include "rules/entryspread.h"
#include "rules/rulebook.h"
#include "rules/workcalendar.h"

#include <QString>

#include <map>
#include <vector>

namespace zhike {

// What is to be done, as `due` and table `due` name it (cli.md).
enum class DueKind : quint8 {
    FirstContact,
    FollowUp,
    ThankYou,
    WakeUp,
    Visit,
    Greeting,
    FeedbackAnswer,
    MailAck,
    RecordUpdate,
    Review
};
[[nodiscard]] const char* kindCode(DueKind kind);

// A span of time after which something is due again.
struct Interval {
    int count = 0;
    bool months = false;

    [[nodiscard]] QDate after(QDate day) const { return months ? day.addMonths(count) : day.addDays(count); }
    friend bool operator==(const Interval&, const Interval&) = default;
};

// One item of a plan. Says nothing relative to the present.
struct Due {
    RuleId rule;        // the one that decides the date; the sentence "why" is made of it, `since` and `every`
    quint32 rules = 0;  // every rule that this one contact satisfies, a bit each by RuleId
    DueKind kind;
    bool hard = false;    // a limit, never moved later; a soft item stands on a working day
    Moment due;           // the limit, or the start of the day
    Moment slot;          // the hour that is proposed
    QDate since;          // what the date counts from
    Interval every = {};  // how long after it, if it comes again

    [[nodiscard]] bool satisfies(RuleId id) const { return (rules >> unsigned(id) & 1U) != 0; }
    friend bool operator==(const Due&, const Due&) = default;
};

// Where a customer stands in the lifecycle, as far as rules ask; lead and prospect are one to them (domain.md §15).
enum class Standing : quint8 { Prospect, Cooperating, Dormant, Lost };
enum class Intent : quint8 { High, Medium, Low };
enum class Signal : quint8 { None, Positive, Neutral, Negative };

// What the planner knows of a customer: facts of the record, the log and the orders, boiled down. "Contact" is an
// answered one, "touch" any that went out.
struct CustomerHistory {
    Standing standing = Standing::Prospect;
    Intent intent = Intent::Medium;
    bool vip = false;  // grade A
    Moment entered;    // when the program learnt of the customer
    QDate createdOn;   // 建档日期
    QDate reviewedOn;
    QDate firstOrderOn;
    QDate lastContactOn;      // answered
    QDate lastInteractionOn;  // contact or order
    QDate lastTouchOn;
    Signal lastSignal = Signal::None;  // of the last contact that had one
    QDate lastNegativeOn;
    QDate negativeBeforeOn;            // the one before that
    QDate thankedOn;                   // last letter of T04
    QDate wokenOn;                     // last pack of T05
    QDate greetedThrough;              // greetings of T19 for days up to this one are done
    Moment mailSince;                  // the oldest incoming mail without an answer
    bool mailAcknowledged = false;     // but the customer was told that it came
    Moment changeSince;                // the oldest change learnt and not in the record yet
    QDate ownStepOn;                   // the rep's own dated next step
    std::optional<Interval> ownEvery;  // frequency that was set by hand, with a reason
    bool paused = false;
    QDate pausedUntil;   // invalid while paused: until somebody ends it
    QDate notBefore;     // what is soft was put off to this day
    int entryShare = 0;  // see Customer::entryShare
    int bornMonth = 0;   // birthday; 0: unknown
    int bornDay = 0;
    bool bornLunar = false;  // in the Chinese calendar
};

// Everything that is to be done with one customer and when time alone next changes that.
struct Plan {
    std::vector<Due> dues;  // by date
    Moment nextChange;      // none: never
    Interval rhythm;        // how often a regular contact is asked for, strictest rule or by hand; 0: never
};

// The manual's planner (domain.md §4, §15; I04, I29): one plan per customer. Pure: the same history, book, calendar and
// moment give the same plan. Made once for many customers; one thread at a time.
class Planner {
public:
    Planner(const RuleBook& book, WorkCalendar calendar, WallClock clock, Moment now);
    Planner(const Planner&) = delete;

    [[nodiscard]] Plan plan(const CustomerHistory& history) const;
    // From now on it plans at that moment.
    void moveTo(Moment now);
    [[nodiscard]] QDate today() const { return m_today; }

private:
    RuleBook m_book;
    WorkCalendar m_calendar;
    EntrySpread m_spread{m_calendar};
    WallClock m_clock;
    QDate m_today;
    std::vector<QDate> m_festivals;                       // those to come, in order
    std::map<QDate, std::vector<QDate>> m_festivalsFrom;  // of days it was moved to
};

}  // namespace zhike
