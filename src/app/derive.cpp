#include "app/derive.h"

#include "domain/searchtokens.h"

namespace zhike {

namespace {

// Share of what 表1 demands before a record may leave review (domain.md §3, column "Req").
int completenessOf(const Customer& c, const Contact& primary) {
    const bool company = !c.isIndividual();
    const bool filled[] = {
        !c.name.isEmpty(),
        !company || !primary.name.isEmpty(),
        !primary.phone.isEmpty() || !primary.email.isEmpty(),
        !company || !c.industry.isEmpty(),
        !c.grade.isEmpty(),
        !c.tags.isEmpty(),
        !c.source.isEmpty(),
    };
    return int(std::count(std::begin(filled), std::end(filled), true)) * 100 / int(std::size(filled));
}

struct OrderSums {
    int count = 0;
    Money net;
    QDate first;
    QDate last;
};

OrderSums sumsOf(const QList<Order>& orders) {
    OrderSums sums;
    for (const Order& order : orders) {
        if (order.status == u"cancelled") continue;
        sums.net = sums.net + order.amount;
        if (order.isRefund() || order.amount.fen == 0) continue;
        ++sums.count;
        if (!sums.first.isValid() || order.orderedOn < sums.first) sums.first = order.orderedOn;
        if (!sums.last.isValid() || order.orderedOn > sums.last) sums.last = order.orderedOn;
    }
    return sums;
}

}  // namespace

Result<std::optional<CustomerFacts>> factsOf(Repositories& data, Id<Customer> id, const Clock& clock,
                                             const StageLimits& limits) {
    const auto customer = data.customers.find(id);
    if (!customer) return customer.error();
    if (!*customer || (*customer)->removed.isSet()) return std::nullopt;
    const auto contacts = data.contacts.of(id);
    if (!contacts) return contacts.error();
    const auto orders = data.orders.of(id);
    if (!orders) return orders.error();

    const Customer& c = **customer;
    const OrderSums sums = sumsOf(*orders);
    const QDate entered = std::max(c.createdOn, clock.dayOf(c.created));
    const StageFacts stageFacts{c.createdOn, c.isVerified(), c.reviewedOn,
                                sums.first,  sums.last,      sums.last.isValid() ? sums.last : entered};
    const Stage stage = stageOn(clock.today(), stageFacts, limits);

    CustomerFacts facts;
    facts.customer = id;
    facts.stage = stage.code;
    facts.stageSince = stage.since;
    facts.orderCount = sums.count;
    facts.net = sums.net;
    facts.firstOrderOn = sums.first;
    facts.lastOrderOn = sums.last;
    facts.completeness = completenessOf(c, contacts->isEmpty() ? Contact{} : contacts->first());
    if (stage.nextChange.isValid()) facts.nextTransition = clock.startOf(stage.nextChange);
    facts.derivedAt = clock.now();
    return facts;
}

Result<StageLimits> stageLimits(Repositories& data) {
    StageLimits limits;
    const auto months = data.settings.value(QStringLiteral("lost_after_months"));
    if (!months) return months.error();
    if (!months->isEmpty()) limits.lostAfterMonths = months->toInt();
    return limits;
}

Result<QString> tokensOf(Repositories& data, Id<Customer> id) {
    const auto customer = data.customers.find(id);
    if (!customer) return customer.error();
    if (!*customer || (*customer)->removed.isSet()) return QString();
    const auto contacts = data.contacts.of(id);
    if (!contacts) return contacts.error();
    const Customer& c = **customer;
    SearchFacts facts;
    facts.names = {c.name, c.shortName};
    facts.no = c.no;
    facts.others = {c.externalId, c.formerNo};
    for (const Contact& contact : *contacts) {
        facts.contacts << contact.name;
        facts.phones << contact.phone << contact.otherPhones.split(u';', Qt::SkipEmptyParts);
        facts.emails << contact.email;
        facts.others << contact.wechat;
    }
    return searchTokens(facts).join(u' ');
}

namespace {

Result<std::optional<StageChange>> deriveFacts(Repositories& data, Id<Customer> id, const Clock& clock,
                                               const StageLimits& limits) {
    const auto facts = factsOf(data, id, clock, limits);
    if (!facts) return facts.error();
    if (!*facts) return std::nullopt;
    const auto before = data.derived.facts(id);
    if (!before) return before.error();
    if (const Done saved = data.derived.saveFacts(**facts); !saved) return saved.error();
    const QString stage = *before ? (*before)->stage : QString();
    return stage == (*facts)->stage ? std::nullopt : std::optional(StageChange{id, stage, (*facts)->stage});
}

}  // namespace

Result<QList<StageChange>> derive(Repositories& data, const QList<Id<Customer>>& customers, const Clock& clock) {
    const Result<StageLimits> limits = stageLimits(data);
    if (!limits) return limits.error();
    QList<StageChange> stages;
    for (const Id<Customer> id : customers) {
        const auto stage = deriveFacts(data, id, clock, *limits);
        if (!stage) return stage.error();
        if (*stage) stages << **stage;
        const Result<QString> tokens = tokensOf(data, id);
        if (!tokens) return tokens.error();
        if (const Done saved = data.derived.saveTokens(id, *tokens); !saved) return saved.error();
    }
    return stages;
}

}  // namespace zhike
