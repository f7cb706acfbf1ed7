#include "ui/customers/customerfeed.h"

namespace zhike {

namespace {

constexpr int kFirstKeys = 200;
constexpr int kFewCustomers = 50;  // so many of a change set are looked at one by one

// What the views are made of (customerviews.cpp, followupviews.cpp): the record, and what the next contact and the
// stage follow from.
bool isCounted(const JournalEntry& entry) {
    static const QStringList columns{QStringLiteral("owner_id"),    QStringLiteral("grade"),
                                     QStringLiteral("created_on"),  QStringLiteral("verification"),
                                     QStringLiteral("archived_ms"), QStringLiteral("removed_ms")};
    for (const char* table : {Interaction::kTable, FollowPlan::kTable, Order::kTable})
        if (entry.entity == QLatin1String(table)) return true;
    if (entry.entity != QLatin1String(Customer::kTable)) return false;
    return entry.created || std::any_of(columns.begin(), columns.end(),
                                        [&](const QString& column) { return entry.after.contains(column); });
}

bool isNarrowed(const CustomerQuery& query) {
    return !query.filters.isEmpty() || !query.terms.isEmpty();
}

}  // namespace

CustomerFeed::CustomerFeed(Store& store, QObject* parent) : QObject(parent), m_store(store) {}

void CustomerFeed::list(const CustomerQuery& query) {
    m_sumsWanted = true;
    askAgain(query);
}

void CustomerFeed::count(const Views& views) {
    m_views = views;
    m_countsWanted = true;
    if (!m_firstAsked) askNext();
}

// A filter can stand on any field, so the sums of a filtered list are always read again.
void CustomerFeed::follow(const Receipt& receipt, const CustomerQuery& query, const Views& views) {
    if (isNarrowed(query)) m_sumsWanted = true;
    askAgain(query);
    const auto readAgain = [this, views](bool sums, bool counts) {
        m_sumsWanted = m_sumsWanted || sums;
        if (counts) m_views = views;
        m_countsWanted = m_countsWanted || counts;
        if (!m_firstAsked) askNext();
    };
    if (!receipt.changeSet.isSet() || receipt.customers.size() > kFewCustomers) return readAgain(true, true);
    const auto entries = [id = receipt.changeSet](Repositories& data) { return data.history.entries(id); };
    whenDone(m_store.read(entries), this, [readAgain](const Result<QList<JournalEntry>>& found) {
        if (!found) return readAgain(true, true);
        readAgain(std::any_of(found->begin(), found->end(), isCounted),
                  std::any_of(found->begin(), found->end(), isCounted));
    });
}

void CustomerFeed::askAgain(const CustomerQuery& query) {
    m_query = query;
    ++m_generation;
    m_restWanted = false;
    m_rest.stop();
    askFirst();
}

void CustomerFeed::askFirst() {
    if (m_firstAsked) return;
    m_firstAsked = true;
    const auto first = [query = m_query](Repositories& data) { return data.customerList.ids(query, kFirstKeys); };
    whenDone(m_store.read(first), this, [this, generation = m_generation](const Result<QList<qint64>>& keys) {
        m_firstAsked = false;
        if (generation != m_generation) return askFirst();
        if (!keys) {
            Q_EMIT failed(keys.error());
            return;
        }
        m_restWanted = keys->size() == kFirstKeys;
        Q_EMIT listed(*keys, !m_restWanted);
        askNext();
    });
}

void CustomerFeed::askNext() {
    if (m_slowAsked) return;
    if (m_restWanted) return askRest();
    if (m_sumsWanted) return askSums();
    if (m_countsWanted) askCounts();
}

template <class F, class Then>
void CustomerFeed::askSlowly(F fn, Then then, const Cancellation& cancellation) {
    m_slowAsked = true;
    whenDone(m_store.readSlowly(std::move(fn), cancellation), this, [this, then = std::move(then)](const auto& answer) {
        m_slowAsked = false;
        if (answer)
            then(*answer);
        else if (answer.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(answer.error());
        if (!m_firstAsked) askNext();
    });
}

void CustomerFeed::askRest() {
    m_restWanted = false;
    askSlowly([query = m_query](Repositories& data) { return data.customerList.ids(query); },
              [this, generation = m_generation](const QList<qint64>& keys) {
                  if (generation == m_generation) Q_EMIT completed(keys);
              },
              m_rest.next());
}

void CustomerFeed::askSums() {
    m_sumsWanted = false;
    askSlowly([query = m_query](Repositories& data) { return data.customerList.sums(query); },
              [this, query = m_query](const CustomerSums& sums) {
                  if (query == m_query)
                      Q_EMIT summed(sums);
                  else
                      m_sumsWanted = true;
              });
}

void CustomerFeed::askCounts() {
    m_countsWanted = false;
    const auto counts = [views = m_views](Repositories& data) -> Result<QHash<QString, qint64>> {
        QHash<QString, qint64> counts;
        for (auto view = views.begin(); view != views.end(); ++view) {
            const Result<qint64> count = data.customerList.count(view.value());
            if (!count) return count.error();
            counts.insert(view.key(), *count);
        }
        return counts;
    };
    askSlowly(counts, [this](const QHash<QString, qint64>& found) { Q_EMIT counted(found); });
}

}  // namespace zhike
