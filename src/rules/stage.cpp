#include "rules/stage.h"

#include <QList>

#include <algorithm>

namespace zhike {

namespace {

constexpr int kGrowingAfterMonths = 3;
constexpr int kEstablishedAfterMonths = 6;

struct Step {
    const char* code;
    QDate since;
};

// The tiers a customer passes in time, oldest first.
QList<Step> tiers(const StageFacts& facts) {
    if (facts.firstOrderOn.isValid())
        return {{"new", facts.firstOrderOn},
                {"growing", facts.firstOrderOn.addMonths(kGrowingAfterMonths)},
                {"established", facts.firstOrderOn.addMonths(kEstablishedAfterMonths)}};
    if (facts.verified) return {{"prospect", facts.verifiedOn.isValid() ? facts.verifiedOn : facts.createdOn}};
    return {{"lead", facts.createdOn}};
}

}  // namespace

Stage stageOn(QDate today, const StageFacts& facts, const StageLimits& limits) {
    QList<Step> steps = tiers(facts);
    if (facts.lastInteractionOn.isValid())
        steps << Step{"dormant", facts.lastInteractionOn.addMonths(limits.dormantAfterMonths)};
    if (facts.lastOrderOn.isValid()) steps << Step{"lost", facts.lastOrderOn.addMonths(limits.lostAfterMonths)};

    // Later steps of the list take precedence; the first tier holds even before its day.
    Stage stage{QString::fromLatin1(steps.first().code), steps.first().since, {}};
    for (const Step& step : steps) {
        if (step.since <= today)
            stage = {QString::fromLatin1(step.code), step.since, stage.nextChange};
        else if (!stage.nextChange.isValid() || step.since < stage.nextChange)
            stage.nextChange = step.since;
    }
    return stage;
}

}  // namespace zhike
