#include "ui/customers/customerviews.h"

namespace zhike {

QList<ViewList::View> customerViews() {
    return {
        {QStringLiteral("all"), ZTEXT("All customers"), QStringLiteral("users-round")},
        {QStringLiteral("mine"), ZTEXT("My customers"), QStringLiteral("user")},
        {QStringLiteral("tier_a"), ZTEXT("Tier A"), QStringLiteral("gem")},
        {QStringLiteral("first_contact"), ZTEXT("First contact 48 h"), QStringLiteral("timer"), true},
        {QStringLiteral("dormant"), ZTEXT("Dormant 6 months"), QStringLiteral("moon")},
        {QStringLiteral("to_verify"), ZTEXT("To verify"), QStringLiteral("circle-question-mark"), true},
        {QStringLiteral("new"), ZTEXT("New this month"), QStringLiteral("sparkles")},
        {QStringLiteral("pool"), ZTEXT("Unassigned pool"), QStringLiteral("hand")},
        {QStringLiteral("archive"), ZTEXT("Archive"), QStringLiteral("archive")},
    };
}

}  // namespace zhike
