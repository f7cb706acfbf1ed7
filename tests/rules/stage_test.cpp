#include "rules/stage.h"

#include "support/printers.h"

#include <gtest/gtest.h>

namespace zhike {
namespace {

QString on(const char* day, const StageFacts& facts) {
    return stageOn(QDate::fromString(QString::fromLatin1(day), Qt::ISODate), facts).code;
}

TEST(Stage, followsReviewAndOrders) {
    StageFacts facts{.createdOn = QDate(2026, 1, 5), .lastInteractionOn = QDate(2026, 1, 5)};
    EXPECT_EQ(on("2026-02-01", facts), QStringLiteral("lead"));
    facts.verified = true;
    EXPECT_EQ(on("2026-02-01", facts), QStringLiteral("prospect"));
    facts.firstOrderOn = QDate(2026, 3, 10);
    facts.lastOrderOn = facts.lastInteractionOn = QDate(2026, 9, 1);
    EXPECT_EQ(on("2026-06-09", facts), QStringLiteral("new"));
    EXPECT_EQ(on("2026-06-10", facts), QStringLiteral("growing"));
    EXPECT_EQ(on("2026-09-10", facts), QStringLiteral("established"));
}

// domain.md §14, golden cases 6 and 7.
TEST(Stage, becomesDormantAtExactlySixCalendarMonthsClamped) {
    const StageFacts january{.createdOn = QDate(2022, 1, 1), .lastInteractionOn = QDate(2023, 1, 31)};
    EXPECT_EQ(on("2023-07-30", january), QStringLiteral("lead"));
    EXPECT_EQ(on("2023-07-31", january), QStringLiteral("dormant"));
    EXPECT_EQ(stageOn(QDate(2023, 2, 1), january).nextChange, QDate(2023, 7, 31));
    const StageFacts august{.createdOn = QDate(2022, 1, 1), .lastInteractionOn = QDate(2023, 8, 31)};
    EXPECT_EQ(on("2024-02-28", august), QStringLiteral("lead"));
    EXPECT_EQ(on("2024-02-29", august), QStringLiteral("dormant"));
}

TEST(Stage, isLostTwelveMonthsAfterTheLastOrderWhateverElseHolds) {
    const StageFacts facts{.createdOn = QDate(2020, 1, 1),
                           .verified = true,
                           .firstOrderOn = QDate(2020, 2, 1),
                           .lastOrderOn = QDate(2025, 5, 20),
                           .lastInteractionOn = QDate(2026, 5, 1)};
    EXPECT_EQ(on("2026-05-19", facts), QStringLiteral("established"));
    const Stage lost = stageOn(QDate(2026, 5, 20), facts);
    EXPECT_EQ(lost.code, QStringLiteral("lost"));
    EXPECT_EQ(lost.since, QDate(2026, 5, 20));
}

}  // namespace
}  // namespace zhike
