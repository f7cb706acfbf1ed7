#pragma once

#include "app/store.h"
#include "app/whendone.h"

#include <QHash>

namespace zhike {

// Asks the store what the list shows: the keys in their order, the sums of them, how many each view holds. The first
// two hundred keys come at once from the quick reader; the rest, the sums and the counts come one after the other from
// the slow one. No question is asked while the one before it is under way, and then only the newest. On the GUI thread.
class CustomerFeed : public QObject {
    Q_OBJECT

public:
    using Views = QHash<QString, CustomerQuery>;  // by the id of the view

    CustomerFeed(Store& store, QObject* parent);

    // What is to be listed from now on; answers to earlier questions are passed over.
    void list(const CustomerQuery& query);
    void count(const Views& views);
    // Lists again after a write. Sums and counts are read again only when something that they count has changed.
    void follow(const Receipt& receipt, const CustomerQuery& query, const Views& views);

Q_SIGNALS:
    void listed(const QList<qint64>& keys, bool complete);
    void completed(const QList<qint64>& keys);  // all of them; the head is what was listed
    void summed(const zhike::CustomerSums& sums);
    void counted(const QHash<QString, qint64>& counts);
    void failed(const zhike::Error& error);

private:
    void askAgain(const CustomerQuery& query);
    void askFirst();
    void askNext();
    void askRest();
    void askSums();
    void askCounts();
    template <class F, class Then>
    void askSlowly(F fn, Then then, const Cancellation& cancellation = {});

    Store& m_store;
    CustomerQuery m_query;
    Views m_views;
    int m_generation = 0;  // of m_query
    bool m_firstAsked = false;
    bool m_slowAsked = false;
    bool m_restWanted = false;
    Newest m_rest;  // reading every key stops when another list is wanted
    bool m_sumsWanted = false;
    bool m_countsWanted = false;
};

}  // namespace zhike
