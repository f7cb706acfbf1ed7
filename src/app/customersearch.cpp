#include "app/customersearch.h"

#include "domain/searchtokens.h"

#include <algorithm>
#include <tuple>

namespace zhike {

namespace {

constexpr int kMostLookedAt = 200;

int rankOf(const CustomerRow& row, const QString& text) {
    const Customer& customer = row.customer;
    SearchFacts facts;
    facts.names = {customer.name, customer.shortName};
    facts.no = customer.no;
    facts.contacts = {row.contact.name};
    facts.phones = row.contact.otherPhones.split(u';', Qt::SkipEmptyParts) << row.contact.phone;
    facts.emails = {row.contact.email};
    facts.others = {customer.externalId, customer.formerNo, row.contact.wechat};
    return searchRank(facts, text);
}

Result<QList<CustomerHit>> hitsOf(Repositories& data, const QList<qint64>& keys) {
    const auto rows = data.customerList.rows(keys);
    if (!rows) return rows.error();
    QList<CustomerHit> hits;
    for (const CustomerRow& row : *rows)
        if (!row.customer.removed.isSet() && !row.customer.archived.isSet()) hits << CustomerHit{row, 0};
    return hits;
}

}  // namespace

Result<QList<CustomerHit>> searchCustomers(Repositories& data, const QString& text, Id<User> me, int most) {
    CustomerQuery query;
    query.newestOnly = true;
    for (const QueryToken& token : queryTokens(text)) query.terms << SearchTerm{token.token, token.prefix};
    if (query.terms.isEmpty()) return QList<CustomerHit>();
    auto keys = data.customerList.ids(query, kMostLookedAt);
    if (!keys) return keys.error();
    const auto numbered = data.customers.byNo(text.trimmed());
    if (!numbered) return numbered.error();
    if (*numbered && !keys->contains((*numbered)->id.value)) *keys << (*numbered)->id.value;
    auto hits = hitsOf(data, *keys);
    if (!hits) return hits;
    for (CustomerHit& hit : *hits) hit.rank = rankOf(hit.row, text);
    std::ranges::stable_sort(*hits, std::greater{}, [me](const CustomerHit& hit) {
        return std::tuple(hit.rank, hit.row.customer.owner == me, hit.row.customer.updated);
    });
    if (hits->size() > most) hits->resize(most);
    return hits;
}

Result<QList<CustomerHit>> recentCustomers(Repositories& data, const QList<Id<Customer>>& chosen, int most) {
    QList<qint64> keys;
    for (const Id<Customer> customer : chosen) keys << customer.value;
    const auto changed = data.customerList.ids({}, most);
    if (!changed) return changed.error();
    for (const qint64 key : *changed)
        if (!keys.contains(key)) keys << key;
    auto hits = hitsOf(data, keys);
    if (hits && hits->size() > most) hits->resize(most);
    return hits;
}

}  // namespace zhike
