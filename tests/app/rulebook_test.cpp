#include "app/rulebook.h"

#include "app/followups.h"
#include "app/rulesimulation.h"
#include "usecasesfixture.h"

namespace zhike {
namespace {

// The figures and days a firm begins with, what it makes of them, and back.
class FirmRules : public UseCases {
protected:
    QString stageOf(const char* name) {
        const auto customer = (*data->customers.byName(QString::fromUtf8(name))).first();
        return (*data->derived.facts(customer.id))->stage;
    }
    Done set(const char* rule, const QMap<QString, QString>& figures) {
        return write([&](Work& w) { return setRule(w, QString::fromLatin1(rule), figures); });
    }
    int highIntentDays() { return ruleBook(*data)->highIntentDays; }
};

TEST_P(FirmRules, beginWithTheFiguresOfTheManual) {
    EXPECT_EQ(*ruleBook(*data), RuleBook());
    const auto values = data->ruleValues.all();
    EXPECT_EQ(size_t(values->size()), ruleParameters().size());
}

// The State Council's notices: National Day of 2023 with its make-up days, and a year nobody has published yet.
TEST_P(FirmRules, knowTheHolidaysThatWerePublished) {
    const auto calendar = workCalendar(*data);
    EXPECT_FALSE(calendar->isWorkday(QDate(2023, 10, 6)));
    EXPECT_TRUE(calendar->isWorkday(QDate(2023, 10, 7)));
    EXPECT_TRUE(calendar->isWorkday(QDate(2026, 10, 10)));
    for (int year = 2016; year <= 2026; ++year) EXPECT_TRUE(calendar->knowsYear(year)) << year;
    EXPECT_FALSE(calendar->knowsYear(2027));
}

TEST_P(FirmRules, changeAndAreTakenBack) {
    ASSERT_TRUE(set("T02a", {{u"days"_qs, u"5"_qs}}));
    EXPECT_EQ(highIntentDays(), 5);
    ASSERT_TRUE(undo(writer->receipt().changeSet));
    EXPECT_EQ(highIntentDays(), 7);
}

TEST_P(FirmRules, refuseWhatNoFirmCanMeanAndChangeNothing) {
    for (const char* figure : {"0", "-1", "1000000000", "many", ""})
        EXPECT_EQ(set("T02a", {{u"days"_qs, QString::fromLatin1(figure)}}).error().field, u"days"_qs) << figure;
    EXPECT_EQ(set("T99", {{u"days"_qs, u"5"_qs}}).error().field, u"rule"_qs);
    EXPECT_EQ(set("T02a", {}).error().message.args, QStringList{u"days"_qs}) << "says which there are";
    EXPECT_EQ(set("T20", {}).error().message.args, QStringList{u"T20"_qs}) << "it has none";
    EXPECT_FALSE(set("T02a", {{u"days"_qs, u"5"_qs}, {u"weeks"_qs, u"1"_qs}}));
    EXPECT_EQ(*ruleBook(*data), RuleBook());
}

// T05 decides a stage: everybody's is right at once, and again after the undo.
TEST_P(FirmRules, decideWhoIsDormant) {
    clock.set(at("2026-01-10T00:00:00", clock));
    ASSERT_TRUE(create({{"name", "Quiet"}}));
    clock.set(at("2026-05-01T00:00:00", clock));
    ASSERT_TRUE(writer->sweep(clock));
    EXPECT_EQ(stageOf("Quiet"), u"lead"_qs);
    ASSERT_TRUE(set("T05", {{u"months"_qs, u"3"_qs}}));
    EXPECT_EQ(stageOf("Quiet"), u"dormant"_qs);
    ASSERT_TRUE(undo(writer->receipt().changeSet));
    EXPECT_EQ(stageOf("Quiet"), u"lead"_qs);
}

// Two prospects of class B were called on 2026-09-10: every two weeks is 09-24; every week would be 09-17. One has a
// step of his own, which no rule moves.
TEST_P(FirmRules, sayWhatAChangeWouldDoBeforeItIsSaved) {
    const auto call = [&](const Customer& customer, const char* next) {
        Interaction entry;
        entry.customer = customer.id;
        entry.method = u"phone"_qs;
        entry.summary = u"谈了备份方案"_qs;
        entry.next = QString::fromUtf8(next);
        if (!entry.next.isEmpty()) entry.nextDue = QDate(2026, 9, 15);
        ASSERT_TRUE(write([&](Work& work) { return logFollowUp(work, entry); }));
    };
    const Customer one = *create({{"name", "云启"}, {"grade", "B"}});
    const Customer two = *create({{"name", "恒远"}, {"grade", "B"}});
    call(one, "");
    call(two, "发送 48 万报价");
    const auto found = simulateRule(*data, u"T02b"_qs, {{u"days"_qs, u"7"_qs}}, clock);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->customers, 1);
    EXPECT_EQ(found->moved, 1);
    EXPECT_EQ(found->added + found->removed, 0);
    ASSERT_EQ(found->shifts.size(), 1);
    EXPECT_EQ(found->shifts.first().week, QDate(2026, 9, 14));
    EXPECT_EQ(found->shifts.first().user, admin.id);
    EXPECT_EQ(found->shifts.first().moved, 1);
    EXPECT_EQ(*ruleBook(*data), RuleBook()) << "nothing was saved";
    const auto same = simulateRule(*data, u"T02b"_qs, {{u"days"_qs, u"14"_qs}}, clock);
    EXPECT_EQ(same->customers, 0);
    EXPECT_TRUE(same->shifts.isEmpty());
}

TEST_P(FirmRules, areNotSimulatedWithFiguresThereCannotBe) {
    for (const char* figure : {"0", "-1", "1000000000", "many"})
        EXPECT_EQ(simulateRule(*data, u"T02a"_qs, {{u"days"_qs, QString::fromLatin1(figure)}}, clock).error().field,
                  u"days"_qs);
    EXPECT_EQ(simulateRule(*data, u"T99"_qs, {{u"days"_qs, u"5"_qs}}, clock).error().field, u"rule"_qs);
}

ON_BOTH_DATABASES(FirmRules);

}  // namespace
}  // namespace zhike
