#include "app/check.h"
#include "usecasesfixture.h"

namespace zhike {
namespace {

// Settings from which facts of customers follow (domain.md §13): those of every customer are right at once, also of
// those nobody touched.
class DecidingSettings : public UseCases {
protected:
    Result<Setting> set(const char* name, const char* value) {
        return write(
            [=](Work& work) { return setSetting(work, QString::fromLatin1(name), QString::fromLatin1(value)); });
    }
    QString stage(const Customer& customer) { return (*data->derived.facts(customer.id))->stage; }
    // What `check --deep` finds, by the time of the company.
    qsizetype differences(const char* zone = "Asia/Shanghai") {
        return checkData(*data, FixedClock(clock.now(), QTimeZone(zone)), true)->size();
    }
};

TEST_P(DecidingSettings, aShorterTimeUntilLostReachesCustomersNobodyTouched) {
    const auto asleep = create({{"name", "甲"}});
    const auto awake = create({{"name", "乙"}});
    ASSERT_TRUE(buy(*asleep, "1", "2026-02-01", 10));
    ASSERT_TRUE(buy(*awake, "2", "2026-09-01", 10));
    const QString before = stage(*asleep);
    ASSERT_NE(before, QStringLiteral("lost"));
    ASSERT_TRUE(set("lost_after_months", "3"));
    const Receipt receipt = writer->receipt();
    EXPECT_EQ(stage(*asleep), QStringLiteral("lost"));
    EXPECT_EQ(stage(*awake), QStringLiteral("new"));
    EXPECT_EQ(receipt.customers, QList<Id<Customer>>{asleep->id});  // whose page reads again
    ASSERT_EQ(receipt.stages.size(), 1);
    EXPECT_EQ(receipt.stages[0].to, QStringLiteral("lost"));
    EXPECT_EQ(differences(), 0);
    ASSERT_TRUE(undo(receipt.changeSet));
    EXPECT_EQ(stage(*asleep), before);
    EXPECT_EQ(differences(), 0);
}

TEST_P(DecidingSettings, anotherTimeZoneMovesTheDaysAtWhichSomethingChanges) {
    ASSERT_TRUE(buy(*create({{"name", "甲"}}), "1", "2026-09-01", 10));
    ASSERT_TRUE(set("time_zone", "America/New_York"));
    const ChangeSetId changed = writer->receipt().changeSet;
    EXPECT_EQ(differences("America/New_York"), 0);
    EXPECT_GT(differences("Asia/Shanghai"), 0);
    ASSERT_TRUE(undo(changed));
    EXPECT_EQ(differences("Asia/Shanghai"), 0);
}

ON_BOTH_DATABASES(DecidingSettings);

class WhatStands : public UseCases {};

TEST_P(WhatStands, whatTheDataBeganWithIsNotTakenBackAndThatIsSaid) {
    const ChangeSetRow first = data->history.changeSets(10)->last();
    ASSERT_EQ(first.kind, ChangeKind::Setup);
    const auto refused = undo(first.id);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(refused.error().message.source, QStringLiteral("Not taken back: “%1” is what these data began with"));
    EXPECT_EQ(refused.error().message.args, QStringList{first.label.translated()});
    EXPECT_EQ(Lookup::read(*data)->administrator().id, admin.id);
}

ON_BOTH_DATABASES(WhatStands);

}  // namespace
}  // namespace zhike
