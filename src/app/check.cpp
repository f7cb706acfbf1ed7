#include "app/check.h"

#include "app/derive.h"
#include "storage/rowgroups.h"

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

// A plan as one line: kind, rule and day of each item.
QString planText(const QList<DueItem>& dues) {
    QStringList items;
    for (const DueItem& due : dues)
        items << QStringLiteral("%1 %2 %3 %4").arg(due.kind, due.rules).arg(due.due.ms).arg(due.slot.ms);
    return items.join(QLatin1String("; "));
}

void checkDerived(const DerivedBasis& basis, const Derived& derived, QList<Difference>& found) {
    const Customer& customer = basis.customer;
    if (!customer.removed.isSet()) {
        compare(basis.facts.value_or(CustomerFacts{}), derived.facts, customer.no, found);
        if (basis.contactFacts ? *basis.contactFacts != derived.contactFacts : !basis.log.isEmpty())
            found << Difference{QStringLiteral("contacts"), customer.no, {}, {}};
    }
    if (basis.dues != derived.dues)
        found << Difference{QStringLiteral("plan"), customer.no, planText(basis.dues), planText(derived.dues)};
    if (derived.tokens != basis.tokens)
        found << Difference{QStringLiteral("search"), customer.no, basis.tokens, derived.tokens};
}

Done checkAllDerived(Repositories& data, const Clock& clock, QList<Difference>& found) {
    const auto derivation = Derivation::prepare(data, clock);
    if (!derivation) return derivation.error();
    const auto customers = data.structure.allCustomers();
    if (!customers) return customers.error();
    for (qsizetype from = 0; from < customers->size(); from += kKeysAtOnce) {
        const auto bases = data.derived.basisOf(customers->mid(from, kKeysAtOnce));
        if (!bases) return bases.error();
        for (const DerivedBasis& basis : *bases) checkDerived(basis, (*derivation)->of(basis), found);
    }
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
    const Done checked = checkAllDerived(data, clock, found);
    return checked ? Result<QList<Difference>>(found) : checked.error();
}

}  // namespace zhike
