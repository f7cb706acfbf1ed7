#include "app/elsewhere.h"

#include <QMutexLocker>

namespace zhike {

namespace {

// Keys are made when a write begins and are there when it is committed, on clocks that differ a little: a change set
// that comes to light can be this much older than the newest one.
constexpr qint64 kLateMs = 3'600'000;

ChangeSetId lateFrom(ChangeSetId newest) {
    return {std::max(qint64(0), newest.value - (kLateMs << (IdGenerator::kNodeBits + IdGenerator::kCounterBits)))};
}

}  // namespace

Result<QList<ChangeSetId>> Elsewhere::newOnes(Repositories& data) {
    if (!m_looked) {
        const auto newest = data.history.changeSets(1);
        if (!newest) return newest.error();
        if (!newest->isEmpty()) m_newest = newest->first().id;
    }
    const auto all = data.history.changeSetsAfter(lateFrom(m_newest));
    if (!all) return all.error();
    const QMutexLocker lock(&m_guard);
    QList<ChangeSetId> fresh;
    for (const ChangeSetId id : *all) {
        if (m_looked && !m_known.contains(id)) fresh << id;
        m_known.insert(id);
        m_newest = std::max(m_newest, id);
    }
    m_known.removeIf([oldest = lateFrom(m_newest)](ChangeSetId id) { return id < oldest; });
    m_looked = true;
    return fresh;
}

Result<Receipt> Elsewhere::look(Repositories& data) {
    const auto fresh = newOnes(data);
    if (!fresh) return fresh.error();
    Receipt receipt;
    if (fresh->isEmpty()) return receipt;
    if (fresh->size() == 1) receipt.changeSet = fresh->first();
    const auto rows = data.history.touchedBy(*fresh, kFar);
    if (!rows) return rows.error();
    QSet<Id<Customer>> met;
    for (const auto& [entity, customer] : *rows) {
        receipt.entities.insert(entity);
        if (!customer.isSet() || met.contains(customer)) continue;
        met.insert(customer);
        receipt.customers << customer;
    }
    return receipt;
}

void Elsewhere::add(ChangeSetId own) {
    const QMutexLocker lock(&m_guard);
    m_known.insert(own);
}

}  // namespace zhike
