#include "rules/rulebook.h"

namespace zhike {

namespace {

struct RuleLine {
    RuleId id;
    const char* code;
    const char* name;
};

constexpr RuleLine kRules[] = {
    {RuleId::T01, "T01", ZTEXT("First contact with a new prospect")},
    {RuleId::T02a, "T02a", ZTEXT("Prospect of high intent")},
    {RuleId::T02b, "T02b", ZTEXT("Prospect of medium intent")},
    {RuleId::T02c, "T02c", ZTEXT("Prospect of low intent")},
    {RuleId::T03, "T03", ZTEXT("Cooperating customer")},
    {RuleId::T04, "T04", ZTEXT("Thank-you letter")},
    {RuleId::T05, "T05", ZTEXT("Wake-up pack for a dormant customer")},
    {RuleId::T06, "T06", ZTEXT("Dormant customer who does not answer")},
    {RuleId::T07, "T07", ZTEXT("Record updated after a change was learnt")},
    {RuleId::T08, "T08", ZTEXT("Yearly review of the record")},
    {RuleId::T09, "T09", ZTEXT("Answer to feedback")},
    {RuleId::T10, "T10", ZTEXT("Acknowledgement of an e-mail")},
    {RuleId::T11, "T11", ZTEXT("Negative signals: soft touches, then a new look")},
    {RuleId::T12, "T12", ZTEXT("Positive signals: half the interval")},
    {RuleId::T16, "T16", ZTEXT("Return visit to a VIP")},
    {RuleId::T19, "T19", ZTEXT("Greeting")},
    {RuleId::T20, "T20", ZTEXT("Good hours for a contact")},
    {RuleId::T34, "T34", ZTEXT("No repeated contacts")},
    {RuleId::Own, "own", ZTEXT("Own next step")},
};

constexpr int kYears = 5;

constexpr RuleParameter kParameters[] = {
    {RuleId::T01, "hours", &RuleBook::firstContactHours, 24 * 60},
    {RuleId::T02a, "days", &RuleBook::highIntentDays, 366 * kYears},
    {RuleId::T02b, "days", &RuleBook::mediumIntentDays, 366 * kYears},
    {RuleId::T02c, "months", &RuleBook::lowIntentMonths, 12 * kYears},
    {RuleId::T03, "months", &RuleBook::cooperatingMonths, 12 * kYears},
    {RuleId::T04, "first_months", &RuleBook::firstThanksMonths, 12 * kYears},
    {RuleId::T04, "second_months", &RuleBook::secondThanksMonths, 12 * kYears},
    {RuleId::T04, "valid_days", &RuleBook::thanksValidDays, 366},
    {RuleId::T05, "months", &RuleBook::dormantMonths, 12 * kYears},
    {RuleId::T05, "valid_days", &RuleBook::wakeUpValidDays, 366},
    {RuleId::T06, "silent_days", &RuleBook::silentDays, 366},
    {RuleId::T06, "months", &RuleBook::dormantEveryMonths, 12 * kYears},
    {RuleId::T07, "hours", &RuleBook::recordUpdateHours, 24 * 60},
    {RuleId::T08, "months", &RuleBook::reviewMonths, 12 * kYears},
    {RuleId::T09, "hours", &RuleBook::feedbackHours, 24 * 60},
    {RuleId::T10, "hours", &RuleBook::mailAckHours, 24 * 60},
    {RuleId::T11, "within_days", &RuleBook::negativeWithinDays, 366},
    {RuleId::T11, "months", &RuleBook::reassessMonths, 12 * kYears},
    {RuleId::T12, "divisor", &RuleBook::positiveDivisor, 12},
    {RuleId::T16, "months", &RuleBook::vipMonths, 12 * kYears},
    {RuleId::T34, "gap_days", &RuleBook::gapDays, 31},
    {RuleId::T34, "vip_gap_days", &RuleBook::vipGapDays, 31},
};

}  // namespace

std::span<const RuleParameter> ruleParameters() {
    return kParameters;
}

QString figureNames(const QString& rule) {
    QStringList names;
    for (const RuleParameter& parameter : kParameters)
        if (ruleCode(parameter.rule) == rule) names << QString::fromLatin1(parameter.name);
    return names.join(QStringLiteral(", "));
}

QString ruleCode(RuleId rule) {
    return QString::fromLatin1(kRules[size_t(rule)].code);
}

std::optional<RuleId> ruleOf(QStringView code) {
    for (const RuleLine& rule : kRules)
        if (code == QLatin1String(rule.code)) return rule.id;
    return std::nullopt;
}

Text ruleName(RuleId rule) {
    return {kRules[size_t(rule)].name};
}

Done setParameter(RuleBook& book, const QString& rule, const QString& name, qint64 value) {
    const auto id = ruleOf(rule);
    if (!id || *id == RuleId::Own) return invalid("rule", Text{ZTEXT("There is no rule “%1”"), {rule}});
    for (const RuleParameter& parameter : kParameters) {
        if (parameter.rule != *id || name != QLatin1String(parameter.name)) continue;
        if (value < 1 || value > parameter.most)
            return Error{
                ErrorCode::Invalid,
                name,
                Text{ZTEXT("“%1” is not between 1 and %2"), {QString::number(value), QString::number(parameter.most)}},
                {}};
        book.*parameter.value = int(value);
        return done();
    }
    return Error{ErrorCode::Invalid, name, Text{ZTEXT("Rule %1 has no figure “%2”"), {rule, name}}, {}};
}

}  // namespace zhike
