#include "app/derive.h"

#include "app/rulebook.h"
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

// Who to talk to: the primary contact, or an individual himself.
QString contactNameOf(const DerivedBasis& basis) {
    const Contact* primary =
        basis.contacts.isEmpty() || !basis.contacts.first().primary ? nullptr : &basis.contacts.first();
    if (primary != nullptr && !primary->name.isEmpty()) return primary->name;
    return basis.customer.isIndividual() ? basis.customer.name : QString();
}

}  // namespace

CustomerFacts factsOf(const DerivedBasis& basis, const Clock& clock, const StageLimits& limits) {
    const Customer& c = basis.customer;
    const OrderSums& orders = basis.orders;
    const QDate entered = std::max(c.createdOn, clock.dayOf(c.created));
    const StageFacts stageFacts{c.createdOn,  c.isVerified(), c.reviewedOn,
                                orders.first, orders.last,    orders.last.isValid() ? orders.last : entered};
    const Stage stage = stageOn(clock.today(), stageFacts, limits);

    CustomerFacts facts;
    facts.customer = c.id;
    facts.stage = stage.code;
    facts.stageSince = stage.since;
    facts.orderCount = orders.count;
    facts.net = orders.net;
    facts.firstOrderOn = orders.first;
    facts.lastOrderOn = orders.last;
    facts.contactName = contactNameOf(basis);
    facts.completeness = completenessOf(c, basis.contacts.isEmpty() ? Contact{} : basis.contacts.first());
    if (stage.nextChange.isValid()) facts.nextTransition = clock.startOf(stage.nextChange);
    facts.derivedAt = clock.now();
    return facts;
}

Result<StageLimits> stageLimits(Repositories& data) {
    StageLimits limits;
    const auto months = data.settings.value(QStringLiteral("lost_after_months"));
    if (!months) return months.error();
    if (!months->isEmpty()) limits.lostAfterMonths = months->toInt();
    const auto book = ruleBook(data);
    if (!book) return book.error();
    limits.dormantAfterMonths = book->dormantMonths;
    return limits;
}

bool decidesFacts(const QString& setting) {
    return setting == u"lost_after_months" || setting == u"time_zone";
}

Result<QTimeZone> companyZone(Repositories& data) {
    const Result<QString> zone = data.settings.value(QStringLiteral("time_zone"));
    if (!zone) return zone.error();
    return QTimeZone(zone->toLatin1());
}

QString tokensOf(const DerivedBasis& basis) {
    const Customer& c = basis.customer;
    if (c.removed.isSet()) return {};
    SearchFacts facts;
    facts.names = {c.name, c.shortName};
    facts.no = c.no;
    facts.others = {c.externalId, c.formerNo};
    for (const Contact& contact : basis.contacts) {
        facts.contacts << contact.name;
        facts.phones << contact.phone << contact.otherPhones.split(u';', Qt::SkipEmptyParts);
        facts.emails << contact.email;
        facts.others << contact.wechat;
    }
    QStringList tokens = searchTokens(facts);
    for (const QString& tag : c.tags.split(u';', Qt::SkipEmptyParts)) tokens << tagToken(tag);
    return tokens.join(u' ');
}

bool sameFacts(const CustomerFacts& a, const CustomerFacts& b) {
    CustomerFacts derivedAlike = a;
    derivedAlike.derivedAt = b.derivedAt;
    return Table<CustomerFacts>::values(derivedAlike) == Table<CustomerFacts>::values(b);
}

namespace {

// Other statements between those that change the index make it write what it has gathered, so groups are large.
constexpr qsizetype kDerivedAtOnce = 4096;

Done deriveGroup(Repositories& data, const QList<Id<Customer>>& customers, const Clock& clock,
                 const StageLimits& limits, QList<StageChange>& stages) {
    const auto bases = data.derived.basisOf(customers);
    if (!bases) return bases.error();
    QList<CustomerFacts> changed;
    QList<Dialect::IndexChange> words;
    for (const DerivedBasis& basis : *bases) {
        if (data.connection.isInterrupted()) return cancelled();  // a group is too long to wait for its statements
        const Id<Customer> id = basis.customer.id;
        if (const QString tokens = tokensOf(basis); tokens != basis.tokens)
            words << Dialect::IndexChange{id.value, basis.tokens, tokens};
        if (basis.customer.removed.isSet()) continue;
        const CustomerFacts facts = factsOf(basis, clock, limits);
        // What seems to come from the future was derived by a clock that ran ahead and is dated anew.
        if (!basis.facts || basis.facts->derivedAt > facts.derivedAt || !sameFacts(*basis.facts, facts))
            changed << facts;
        const QString before = basis.facts ? basis.facts->stage : QString();
        if (before != facts.stage) stages << StageChange{id, before, facts.stage};
    }
    if (const Done replaced = data.derived.replaceTokens(words); !replaced) return replaced;
    return data.derived.saveFacts(changed);
}

}  // namespace

Result<QList<StageChange>> derive(Repositories& data, const QList<Id<Customer>>& customers, const Clock& clock) {
    const Result<StageLimits> limits = stageLimits(data);
    if (!limits) return limits.error();
    QList<StageChange> stages;
    for (qsizetype from = 0; from < customers.size(); from += kDerivedAtOnce)
        if (const Done derived = deriveGroup(data, customers.mid(from, kDerivedAtOnce), clock, *limits, stages);
            !derived)
            return derived.error();
    return stages;
}

}  // namespace zhike
