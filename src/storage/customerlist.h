#pragma once

#include "domain/contact.h"
#include "domain/customerfacts.h"
#include "domain/followplan.h"
#include "storage/dialect.h"

#include <QHash>

namespace zhike {

// A filter on one column: any of the values; an empty list of values means "is empty".
struct CustomerFilter {
    QString field;  // owner_id grade stage industry … created_from created_to next_from next_before late paused …
                    // late: two moments, before which soft contacts and limits are late
    QVariantList values;
    friend bool operator==(const CustomerFilter&, const CustomerFilter&) = default;
};

enum class Shelf { Active, Archived, All };

// What a list of customers shows and in which order. Sums and counts use the same conditions.
struct CustomerQuery {
    Shelf shelf = Shelf::Active;
    QList<CustomerFilter> filters;
    QList<SearchTerm> terms;                        // empty: no search
    QString sortBy = QStringLiteral("updated_ms");  // a field of CustomerRow
    bool descending = true;
    // Of a word that very many have, only the newest who have it, found at once: for what a screen shows.
    bool newestOnly = false;
    friend bool operator==(const CustomerQuery& a, const CustomerQuery& b) {
        return a.shelf == b.shelf && a.filters == b.filters && a.sortBy == b.sortBy && a.descending == b.descending &&
               a.newestOnly == b.newestOnly &&
               std::equal(
                   a.terms.begin(), a.terms.end(), b.terms.begin(), b.terms.end(),
                   [](const SearchTerm& x, const SearchTerm& y) { return x.word == y.word && x.prefix == y.prefix; });
    }
};

// One row of the list: the customer with his primary contact, facts and owner, read in one statement.
struct CustomerRow {
    Customer customer;
    Contact contact;  // the primary contact; without id when there is none
    CustomerFacts facts;
    FollowPlan plan;  // without id when nobody has decided anything about it
    QString ownerName;
    QString referrerNo;  // of the customer who referred this one; empty when nobody did
    QString referrerName;

    // Who to talk to; lists are sorted by it.
    [[nodiscard]] const QString& contactName() const { return facts.contactName; }
};

struct CustomerSums {
    qint64 customers = 0;
    Money net;
};

class Connection;
struct KeyGroup;

// Reads lists of customers; works on any connection, writes nothing.
class CustomerList {
public:
    // So many customers at most are found by words alone, the newest ones; sorting more would keep who types waiting.
    static constexpr int kFoundAtMost = 2'000;

    // So many customers are few: to look each up and sort them costs less than to walk down an index.
    static constexpr int kFew = 20'000;

    explicit CustomerList(Connection& connection, int few = kFew) : m_connection(connection), m_few(few) {}

    // Keys in order; limit < 0: all.
    [[nodiscard]] Result<QList<qint64>> ids(const CustomerQuery& query, int limit = -1, int offset = 0);
    [[nodiscard]] Result<CustomerSums> sums(const CustomerQuery& query);
    // How many match, counting no further than `most` (< 0: all).
    [[nodiscard]] Result<qint64> count(const CustomerQuery& query, int most = -1);
    // How many customers each owner has, archived ones too; who has none is missing.
    [[nodiscard]] Result<QHash<qint64, qint64>> countsByOwner();
    // The rows of those keys, in their order; keys that are gone are left out.
    [[nodiscard]] Result<QList<CustomerRow>> rows(const QList<qint64>& ids);
    // Whether `field` can be filtered or sorted by.
    [[nodiscard]] static bool knowsFilter(const QString& field);
    [[nodiscard]] static bool knowsSort(const QString& field);

private:
    enum class Reach { Few, Many, Everyone };  // how many customers a query may find
    struct Conditions {
        QString joins;
        QStringList where;
        QVariantList binds;
    };
    [[nodiscard]] Result<Conditions> conditionsOf(const CustomerQuery& query);
    [[nodiscard]] Done addFilter(const CustomerFilter& filter, Conditions& all);
    [[nodiscard]] Done addTags(const QVariantList& tags, Conditions& all);
    [[nodiscard]] Result<Reach> reachOf(const CustomerQuery& query, const QString& sort);
    [[nodiscard]] static QString selectOf(const Conditions& conditions, const QString& sort, Reach reach);
    [[nodiscard]] Done addRows(const KeyGroup& group, QHash<qint64, CustomerRow>& byId);
    [[nodiscard]] Result<QList<qint64>> keys(const QString& sql, const QVariantList& binds);

    Connection& m_connection;
    int m_few;
};

}  // namespace zhike
