#pragma once

#include "app/demowords.h"
#include "app/work.h"

#include <QRandomGenerator>

namespace zhike {

// The log and the plans of demonstration customers: contacts of the last weeks, so that what is to be done lies around
// today, some with a step of their own. Who sleeps or is lost has none.
class DemoLog {
public:
    DemoLog(Work& work, const DemoWords& words, quint32 seed) : m_work(work), m_words(words), m_random(seed) {}

    // `lastOrderOn`: invalid when he has never bought.
    void add(const Customer& customer, QDate lastOrderOn);
    // What the rep has noted for today: something at a minute, something for the day, something that is done already.
    void addTasks(const User& rep);
    [[nodiscard]] Done store();

private:
    [[nodiscard]] Interaction contact(const Customer& customer, QDate day);
    [[nodiscard]] Interaction pack(const Customer& customer, QDate day);
    [[nodiscard]] int daysSince(const Customer& customer, bool buys);
    void plan(const Customer& customer);
    [[nodiscard]] QString anyOf(const char* kind);

    Work& m_work;
    const DemoWords& m_words;
    QRandomGenerator m_random;
    QList<Interaction> m_entries;
    QList<FollowPlan> m_plans;
    QList<Task> m_tasks;
};

}  // namespace zhike
