#include "app/demolog.h"

namespace zhike {

namespace {

constexpr int kAwakeDays = 170;  // since an order, of who is not dormant yet
constexpr int kMonthDays = 30;
constexpr int kLateDays = 2;   // that a contact is late at most
constexpr int kFreshDays = 2;  // in which somebody new was not called yet
constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kHalfHourMs = kHourMs / 2;

}  // namespace

QString DemoLog::anyOf(const char* kind) {
    const QList<DemoWord>& words = m_words.of(kind);
    return words[m_random.bounded(int(words.size()))].text;
}

Interaction DemoLog::contact(const Customer& customer, QDate day) {
    Interaction entry;
    entry.customer = customer.id;
    entry.user = customer.owner;
    entry.at = {m_work.clock.startOf(day).ms + (9 + m_random.bounded(8)) * kHourMs + m_random.bounded(60) * 60'000};
    entry.created = entry.at;
    const auto [method, summary] = m_random.bounded(3) != 0 ? std::pair{"phone", "call"} : std::pair{"email", "mail"};
    entry.method = QString::fromLatin1(method);
    entry.summary = anyOf(summary);
    if (const int roll = m_random.bounded(8); roll < 3)
        entry.signal = QString::fromLatin1(roll < 2 ? "positive" : "negative");
    return entry;
}

void DemoLog::plan(const Customer& customer) {
    FollowPlan plan;
    plan.customer = customer.id;
    plan.focus = anyOf("focus");
    plan.methods = QString::fromLatin1(m_random.bounded(2) == 0 ? "phone" : "phone;email");
    if (m_random.bounded(2) == 0) {
        plan.step = m_entries.last().next = anyOf("step");
        plan.stepDue = m_entries.last().nextDue = m_work.clock.today().addDays(m_random.bounded(10) - 2);
        plan.stepUser = m_entries.last().nextUser = customer.owner;
    }
    m_plans << plan;
}

// A pack to somebody who sleeps, to which he has not answered.
Interaction DemoLog::pack(const Customer& customer, QDate day) {
    Interaction entry = contact(customer, day);
    entry.method = QStringLiteral("email");
    entry.answered = false;
    entry.signal.clear();
    entry.closes = QStringLiteral("wake_up");
    entry.summary = anyOf("pack");
    return entry;
}

// How many days ago the last contact was, mostly less than the rhythm asks for.
int DemoLog::daysSince(const Customer& customer, bool buys) {
    const int rhythm = buys                           ? kMonthDays
                       : customer.intent == u"high"   ? 7
                       : customer.intent == u"medium" ? 14
                                                      : kMonthDays;
    return 1 + m_random.bounded(rhythm + kLateDays);
}

void DemoLog::add(const Customer& customer, QDate lastOrderOn) {
    const QDate today = m_work.clock.today();
    const QDate entered = m_work.clock.dayOf(customer.created);
    if (entered >= today.addDays(-kFreshDays)) return;  // waits for the first contact
    QDate day = today.addDays(-daysSince(customer, lastOrderOn.isValid()));
    if (lastOrderOn.isValid() && lastOrderOn < today.addDays(-kAwakeDays)) {
        m_entries << pack(customer, std::max(entered, day));
        return;
    }
    day = std::max(day, entered.addDays(1));
    QList<Interaction> back;
    for (int left = 1 + m_random.bounded(3); left > 0 && day > entered; --left) {
        back.prepend(contact(customer, day));
        day = day.addDays(-9 - m_random.bounded(25));
    }
    m_entries += back;
    if (m_random.bounded(3) != 0) plan(customer);
}

void DemoLog::addTasks(const User& rep) {
    const Moment now = m_work.clock.now();
    for (const DemoWord& word : m_words.of("task")) {
        Task task;
        task.what = word.text;
        task.user = rep.id;
        task.createdBy = rep.id;
        task.created = m_work.clock.startOf(m_work.clock.today());
        task.timed = word.code == u"timed";
        task.due = task.timed ? Moment{(now.ms / kHalfHourMs + 4) * kHalfHourMs} : task.created;
        if (word.code == u"done") {
            task.done = now;
            task.doneBy = rep.id;
        }
        m_tasks << task;
    }
}

Done DemoLog::store() {
    if (const Done stored = m_work.data.interactions.insertAll(m_entries); !stored) return stored;
    if (const Done stored = m_work.data.followPlans.insertAll(m_plans); !stored) return stored;
    if (const Done stored = m_work.data.tasks.insertAll(m_tasks); !stored) return stored;
    m_tasks.clear();
    m_entries.clear();
    m_plans.clear();
    return done();
}

}  // namespace zhike
