#include "app/derivation.h"

#include "app/dueitems.h"
#include "app/rulebook.h"
#include "domain/searchtokens.h"
#include "rules/contactlog.h"

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

ContactFacts contactFactsOf(const DerivedBasis& basis) {
    std::vector<LogEntry> entries;
    entries.reserve(size_t(basis.log.size()));
    for (const Interaction& one : basis.log)
        entries.push_back({one.at, one.isIncoming(), one.answered, one.method == u"email", one.changeOpen, one.signal,
                           one.closes, one.closesOn});
    ContactFacts facts = contactFactsOf(entries);
    facts.customer = basis.customer.id;
    return facts;
}

Standing standingOf(const QString& stage) {
    if (stage == u"lost") return Standing::Lost;
    if (stage == u"dormant") return Standing::Dormant;
    return stage == u"lead" || stage == u"prospect" ? Standing::Prospect : Standing::Cooperating;
}

// domain.md §15: neither grade nor intent is medium.
Intent intentOf(const QString& intent) {
    if (intent == u"high") return Intent::High;
    return intent == u"low" ? Intent::Low : Intent::Medium;
}

Signal signalOf(const QString& signal) {
    if (signal == u"positive") return Signal::Positive;
    if (signal == u"negative") return Signal::Negative;
    return signal.isEmpty() ? Signal::None : Signal::Neutral;
}

void addPlan(CustomerHistory& history, const FollowPlan& plan) {
    history.ownEvery = intervalOf(plan.frequency);
    history.paused = plan.paused;
    history.pausedUntil = plan.pausedUntil;
    history.notBefore = plan.notBefore;
    history.ownStepOn = plan.stepDue;
}

void addBirthday(CustomerHistory& history, const Customer& customer) {
    const QStringList parts = customer.birthday.split(u'-');
    if (parts.size() < 2) return;
    history.bornMonth = parts[parts.size() - 2].toInt();
    history.bornDay = parts.last().toInt();
    history.bornLunar = customer.birthdayCalendar == u"lunar";
}

// The nearest contact that is to be made; other items of a plan are none.
void addNext(CustomerFacts& facts, const QList<DueItem>& dues) {
    for (const DueItem& due : dues) {
        if (!isContactKind(due.kind)) continue;
        facts.nextDue = due.due;
        facts.nextHard = due.hard;
        facts.nextKind = due.kind;
        facts.nextRule = due.rule;
        return;
    }
}

Moment earlier(Moment a, Moment b) {
    if (!a.isSet() || !b.isSet()) return a.isSet() ? a : b;
    return std::min(a, b);
}

}  // namespace

Derivation::Derivation(const RuleBook& book, const WorkCalendar& calendar, StageLimits limits, const Clock& clock)
    : m_limits(limits),
      m_clock(clock),
      m_wall(clock.zone()),
      m_planner(book, calendar, WallClock(clock.zone()), clock.now()) {}

Result<std::unique_ptr<Derivation>> Derivation::prepare(Repositories& data, const Clock& clock) {
    const auto book = ruleBook(data);
    if (!book) return book.error();
    return prepare(data, *book, clock);
}

Result<std::unique_ptr<Derivation>> Derivation::prepare(Repositories& data, const RuleBook& book, const Clock& clock) {
    const auto limits = stageLimits(data, book);
    if (!limits) return limits.error();
    const auto calendar = workCalendar(data);
    if (!calendar) return calendar.error();
    return std::unique_ptr<Derivation>(new Derivation(book, *calendar, *limits, clock));
}

void Derivation::moveTo(Moment now) {
    m_planner.moveTo(now);
}

Stage Derivation::stageOf(const DerivedBasis& basis, const ContactFacts& log) const {
    const Customer& c = basis.customer;
    const OrderSums& orders = basis.orders;
    QDate interaction = std::max(orders.last, dayOf(log.lastInteraction));
    if (!interaction.isValid()) interaction = std::max(c.createdOn, dayOf(c.created));
    return stageOn(m_planner.today(),
                   {c.createdOn, c.isVerified(), c.reviewedOn, orders.first, orders.last, interaction}, m_limits);
}

void Derivation::addContacts(CustomerHistory& h, const ContactFacts& log, const OrderSums& orders) const {
    h.firstOrderOn = orders.first;
    h.lastContactOn = dayOf(log.lastContact);
    h.lastInteractionOn = std::max(orders.last, dayOf(log.lastInteraction));
    h.lastTouchOn = dayOf(log.lastTouch);
    h.lastSignal = signalOf(log.lastSignal);
    h.lastNegativeOn = dayOf(log.lastNegative);
    h.negativeBeforeOn = dayOf(log.negativeBefore);
    h.thankedOn = dayOf(log.thanked);
    h.wokenOn = dayOf(log.woken);
    h.greetedThrough = log.greetedThrough;
    h.mailSince = log.mailSince;
    h.mailAcknowledged = log.mailAcknowledged;
    h.changeSince = log.changeSince;
}

CustomerHistory Derivation::historyOf(const DerivedBasis& basis, const ContactFacts& log, const QString& stage) const {
    const Customer& c = basis.customer;
    CustomerHistory history;
    history.standing = standingOf(stage);
    history.intent = intentOf(c.intent);
    history.vip = c.grade == u"A";
    history.entered = c.created;
    history.createdOn = c.createdOn;
    history.reviewedOn = c.reviewedOn;
    history.entryShare = c.entryShare;
    addContacts(history, log, basis.orders);
    addBirthday(history, c);
    if (basis.plan) addPlan(history, *basis.plan);
    return history;
}

Derived Derivation::of(const DerivedBasis& basis) const {
    Derived derived = planOf(basis);
    derived.tokens = tokensOf(basis);
    return derived;
}

Derived Derivation::planOf(const DerivedBasis& basis) const {
    const Customer& c = basis.customer;
    Derived derived;
    derived.contactFacts = contactFactsOf(basis);
    const Stage stage = stageOf(basis, derived.contactFacts);
    Plan plan;
    if (!c.archived.isSet() && !c.removed.isSet())
        plan = m_planner.plan(historyOf(basis, derived.contactFacts, stage.code));
    derived.dues = dueItems(plan, c, basis.plan.value_or(FollowPlan{}));

    CustomerFacts& facts = derived.facts;
    facts.customer = c.id;
    facts.stage = stage.code;
    facts.stageSince = stage.since;
    facts.orderCount = basis.orders.count;
    facts.net = basis.orders.net;
    facts.firstOrderOn = basis.orders.first;
    facts.lastOrderOn = basis.orders.last;
    facts.contactName = contactNameOf(basis);
    facts.completeness = completenessOf(c, basis.contacts.isEmpty() ? Contact{} : basis.contacts.first());
    addNext(facts, derived.dues);
    facts.everyCount = plan.rhythm.count;
    facts.everyMonths = plan.rhythm.months;
    if (stage.nextChange.isValid()) facts.nextTransition = m_wall.momentOf({stage.nextChange, 0});
    facts.nextTransition = earlier(facts.nextTransition, plan.nextChange);
    facts.derivedAt = m_clock.now();
    return derived;
}

Result<StageLimits> stageLimits(Repositories& data, const RuleBook& book) {
    StageLimits limits;
    const auto months = data.settings.value(QStringLiteral("lost_after_months"));
    if (!months) return months.error();
    if (!months->isEmpty()) limits.lostAfterMonths = months->toInt();
    limits.dormantAfterMonths = book.dormantMonths;
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

}  // namespace zhike
