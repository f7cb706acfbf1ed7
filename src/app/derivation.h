#pragma once

#include "rules/planner.h"
#include "rules/stage.h"
#include "storage/repositories.h"

namespace zhike {

// Everything that follows from the facts of one customer and is stored beside them.
struct Derived {
    CustomerFacts facts;
    ContactFacts contactFacts;
    QList<DueItem> dues;
    QString tokens;  // the words under which search finds him, separated by blanks; empty when he was removed
};

// What follows from facts at one moment, under the rules and settings of the firm: stage, sums, plan, search words
// (domain.md §4, §13, §15). Reads the rules once, for many customers; writes nothing. One thread at a time.
class Derivation {
public:
    [[nodiscard]] static Result<std::unique_ptr<Derivation>> prepare(Repositories& data, const Clock& clock);
    // Under other rules than the firm's.
    [[nodiscard]] static Result<std::unique_ptr<Derivation>> prepare(Repositories& data, const RuleBook& book,
                                                                     const Clock& clock);

    [[nodiscard]] Derived of(const DerivedBasis& basis) const;
    // The same without the words for search.
    [[nodiscard]] Derived planOf(const DerivedBasis& basis) const;
    // From now on what follows at that moment; `derivedAt` stays the time of the clock.
    void moveTo(Moment now);

private:
    Derivation(const RuleBook& book, const WorkCalendar& calendar, StageLimits limits, const Clock& clock);
    [[nodiscard]] QDate dayOf(Moment moment) const { return moment.isSet() ? m_wall.at(moment).day : QDate(); }
    [[nodiscard]] Stage stageOf(const DerivedBasis& basis, const ContactFacts& log) const;
    [[nodiscard]] CustomerHistory historyOf(const DerivedBasis& basis, const ContactFacts& log,
                                            const QString& stage) const;
    void addContacts(CustomerHistory& history, const ContactFacts& log, const OrderSums& orders) const;

    StageLimits m_limits;
    const Clock& m_clock;
    WallClock m_wall;
    Planner m_planner;
};

// The firm's own limits of stages (setting `lost_after_months`, rule T05).
[[nodiscard]] Result<StageLimits> stageLimits(Repositories& data, const RuleBook& book);

// Whether facts of customers follow from the setting of that name.
[[nodiscard]] bool decidesFacts(const QString& setting);

// The company's time zone; invalid when it names none that is known here.
[[nodiscard]] Result<QTimeZone> companyZone(Repositories& data);

}  // namespace zhike
