#include "app/check.h"

#include "app/derive.h"

namespace zhike {

namespace {

void compare(const CustomerFacts& stored, const CustomerFacts& expected, const QString& no, QList<Difference>& found) {
    for (const Field<CustomerFacts>& f : CustomerFacts::fields()) {
        if (qstrcmp(f.name, "derived_ms") == 0) continue;  // when, not what
        const QVariant a = f.get(stored);
        const QVariant b = f.get(expected);
        if (a != b) found << Difference{QString::fromLatin1(f.name), no, a.toString(), b.toString()};
    }
}

Done checkCustomer(Repositories& data, const Clock& clock, Id<Customer> id, const QString& no,
                   const StageLimits& limits, QList<Difference>& found) {
    const auto expected = factsOf(data, id, clock, limits);
    if (!expected) return expected.error();
    const auto stored = data.derived.facts(id);
    if (!stored) return stored.error();
    if (*expected) compare(stored->value_or(CustomerFacts{}), **expected, no, found);
    const Result<QString> tokens = tokensOf(data, id);
    if (!tokens) return tokens.error();
    const Result<QString> indexed = data.derived.tokens(id);
    if (!indexed) return indexed.error();
    if (*tokens != *indexed) found << Difference{QStringLiteral("search"), no, *indexed, *tokens};
    return done();
}

}  // namespace

Result<QList<Difference>> checkData(Repositories& data, const Clock& clock, bool deep) {
    QList<Difference> found;
    const auto faults = data.structure.faults();
    if (!faults) return faults.error();
    for (const Structure::Fault& fault : *faults) found << Difference{fault.part, fault.where, fault.found, {}};
    const Result<qint64> broken = data.structure.brokenJournalRow();
    if (!broken) return broken.error();
    if (*broken != 0)
        found << Difference{QStringLiteral("journal"), QString::number(*broken), QStringLiteral("changed"),
                            QStringLiteral("unchanged")};
    if (!deep) return found;
    const auto limits = stageLimits(data);
    if (!limits) return limits.error();
    const auto customers = data.structure.allCustomers();
    if (!customers) return customers.error();
    for (const auto& [id, no] : *customers)
        if (const Done ok = checkCustomer(data, clock, id, no, *limits, found); !ok) return ok.error();
    return found;
}

}  // namespace zhike
