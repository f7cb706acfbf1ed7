#include "app/derive.h"

namespace zhike {

namespace {

// Other statements between those that change the index make it write what it has gathered, so groups are large.
constexpr qsizetype kDerivedAtOnce = 4096;

// What is to be written for a group of customers: differences alone.
struct Differences {
    QList<CustomerFacts> facts;
    QList<ContactFacts> contactFacts;
    QList<Id<Customer>> replanned;
    QList<DueItem> dues;
    QList<Dialect::IndexChange> words;
};

void notePlan(const DerivedBasis& basis, const Derived& derived, Differences& found, DerivedChanges& changes) {
    if (basis.dues == derived.dues) return;
    found.replanned << basis.customer.id;
    found.dues += derived.dues;
    if (changes.plans.size() < DerivedChanges::kPlansNamed)
        changes.plans << PlanChange{basis.customer.id, basis.dues, derived.dues};
}

void compare(const DerivedBasis& basis, const Derived& derived, Differences& found, DerivedChanges& changes) {
    const Id<Customer> id = basis.customer.id;
    if (derived.tokens != basis.tokens) found.words << Dialect::IndexChange{id.value, basis.tokens, derived.tokens};
    notePlan(basis, derived, found, changes);
    if (basis.customer.removed.isSet()) return;
    if (basis.contactFacts ? *basis.contactFacts != derived.contactFacts : !basis.log.isEmpty())
        found.contactFacts << derived.contactFacts;
    // What seems to come from the future was derived by a clock that ran ahead and is dated anew.
    if (!basis.facts || basis.facts->derivedAt > derived.facts.derivedAt || !sameFacts(*basis.facts, derived.facts))
        found.facts << derived.facts;
    const QString before = basis.facts ? basis.facts->stage : QString();
    if (before != derived.facts.stage) changes.stages << StageChange{id, before, derived.facts.stage};
}

Done store(Repositories& data, const Differences& found) {
    if (const Done replaced = data.derived.replaceTokens(found.words); !replaced) return replaced;
    if (const Done saved = data.derived.saveContactFacts(found.contactFacts); !saved) return saved;
    if (const Done replaced = data.derived.replaceDues(found.replanned, found.dues); !replaced) return replaced;
    return data.derived.saveFacts(found.facts);
}

Done deriveGroup(Repositories& data, const QList<Id<Customer>>& customers, const Derivation& derivation,
                 DerivedChanges& changes) {
    const auto bases = data.derived.basisOf(customers);
    if (!bases) return bases.error();
    Differences found;
    for (const DerivedBasis& basis : *bases) {
        if (data.connection.isInterrupted()) return cancelled();  // a group is too long to wait for its statements
        compare(basis, derivation.of(basis), found, changes);
    }
    return store(data, found);
}

}  // namespace

bool sameFacts(const CustomerFacts& a, const CustomerFacts& b) {
    CustomerFacts derivedAlike = a;
    derivedAlike.derivedAt = b.derivedAt;
    return Table<CustomerFacts>::values(derivedAlike) == Table<CustomerFacts>::values(b);
}

Result<DerivedChanges> derive(Repositories& data, const QList<Id<Customer>>& customers, const Clock& clock) {
    DerivedChanges changes;
    if (customers.isEmpty()) return changes;
    const auto derivation = Derivation::prepare(data, clock);
    if (!derivation) return derivation.error();
    for (qsizetype from = 0; from < customers.size(); from += kDerivedAtOnce)
        if (const Done derived = deriveGroup(data, customers.mid(from, kDerivedAtOnce), **derivation, changes);
            !derived)
            return derived.error();
    return changes;
}

}  // namespace zhike
