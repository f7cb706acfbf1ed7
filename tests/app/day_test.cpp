#include "app/day.h"

#include "app/dayitems.h"
#include "app/dueitems.h"
#include "app/followups.h"
#include "app/tasks.h"
#include "usecasesfixture.h"

namespace zhike {
namespace {

QDate day(const char* iso) {
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

// The administrator's day is Thursday, 2026-09-10, 10:00.
class Day : public UseCases {
protected:
    DayList read(DayView view) { return *readDay(*data, query(view), clock); }
    DayQuery query(DayView view) { return {view, admin, teamOf(admin, *Lookup::read(*data))}; }
    qint64 count(DayView view) { return countDay(*data, query(view), clock)->value(view); }
    // A section as "kind: customer, customer", of what is to be done by customer name.
    QStringList names(const DayList& day, DaySection::Kind kind) {
        QStringList names;
        for (const DaySection& section : day.sections)
            if (section.kind == kind)
                for (const DueRow& row : section.rows) names << row.customerName;
        return names;
    }
    Customer customerWith(const char* name, const char* due, const char* step = "发送 48 万报价") {
        const Customer made = *create({{"name", name}, {"grade", "B"}});
        log(made, step, due);
        return made;
    }
    void log(const Customer& customer, const char* step, const char* due, const char* signal = "") {
        Interaction entry;
        entry.customer = customer.id;
        entry.method = QStringLiteral("phone");
        entry.summary = QStringLiteral("谈了备份方案");
        entry.signal = QString::fromLatin1(signal);
        if (*step != 0) entry.next = QString::fromUtf8(step);
        if (*step != 0) entry.nextDue = zhike::day(due);
        EXPECT_TRUE(write([&](Work& work) { return logFollowUp(work, entry); }));
    }
    Task task(const char* what, Moment due, bool timed) {
        Task made;
        made.what = QString::fromUtf8(what);
        made.user = admin.id;
        made.due = due;
        made.timed = timed;
        return *write([&](Work& work) { return createTask(work, made); });
    }
    DueRow rowOf(DayView view, const QString& kind) {
        for (const DaySection& section : read(view).sections)
            for (const DueRow& row : section.rows)
                if (row.item.kind == kind) return row;
        ADD_FAILURE() << "no row of kind " << kind.toStdString();
        return {};
    }
    void goTo(const char* iso) { clock.set(at(iso, clock)); }
};

TEST_P(Day, whatIsLateStandsBeforeWhatHasAMinuteAndThatBeforeWhatHasTheDay) {
    customerWith("云启", "2026-09-11");
    customerWith("恒远", "2026-09-14");
    goTo("2026-09-14");
    task("整理合同", clock.startOf(clock.today()), false);
    task("给王总打电话", {clock.now().ms + 3'600'000}, true);
    const DayList today = read(DayView::Mine);
    ASSERT_EQ(today.sections.size(), 2);
    EXPECT_EQ(names(today, DaySection::Kind::Late), QStringList{QStringLiteral("云启")});
    const QList<DueRow>& rows = today.sections[1].rows;
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0].step, QStringLiteral("给王总打电话"));
    EXPECT_EQ(today.left, 4);
    EXPECT_EQ(count(DayView::Mine), 4);
    EXPECT_EQ(today.minutes, 10 + 10 + 15 + 15);
    ASSERT_NE(nearestLimit(today, clock), nullptr);
    EXPECT_EQ(nearestLimit(today, clock)->step, QStringLiteral("给王总打电话"));
}

TEST_P(Day, aLimitIsLateTheMinuteItIsOver) {
    const Customer fresh = *create({{"name", "云启"}, {"grade", "B"}});
    clock.set({clock.now().ms + 48 * 3'600'000 - 60'000});
    EXPECT_EQ(names(read(DayView::Mine), DaySection::Kind::Today), QStringList{fresh.name});
    EXPECT_NE(nearestLimit(read(DayView::Mine), clock), nullptr);
    clock.set({clock.now().ms + 120'000});
    EXPECT_EQ(names(read(DayView::Mine), DaySection::Kind::Late), QStringList{fresh.name});
    EXPECT_EQ(nearestLimit(read(DayView::Mine), clock), nullptr);
}

TEST_P(Day, theNextSevenDaysAreADayEachAndHoldNothingOfToday) {
    customerWith("云启", "2026-09-11");
    customerWith("恒远", "2026-09-14");
    customerWith("江南", "2026-09-15");
    customerWith("北辰", "2026-09-21");
    goTo("2026-09-11");
    const DayList week = read(DayView::Week);
    ASSERT_EQ(week.sections.size(), 2);
    EXPECT_EQ(week.sections[0].day, day("2026-09-14"));
    EXPECT_EQ(week.sections[1].day, day("2026-09-15"));
    EXPECT_EQ(names(week, DaySection::Kind::Day), (QStringList{QStringLiteral("恒远"), QStringLiteral("江南")}));
    EXPECT_EQ(count(DayView::Week), 2);
}

TEST_P(Day, whatWasDoneTodayIsCountedAndNamed) {
    customerWith("云启", "2026-09-14");
    const Task made = task("整理合同", clock.now(), true);
    EXPECT_TRUE(write([&](Work& work) { return finishTask(work, made.id); }));
    const DayList finished = read(DayView::Done);
    EXPECT_EQ(finished.done, 2);
    EXPECT_EQ(count(DayView::Done), 2);
    EXPECT_TRUE(names(finished, DaySection::Kind::Done).contains(QStringLiteral("云启")));
    goTo("2026-09-11");
    EXPECT_EQ(read(DayView::Done).done, 0);
}

TEST_P(Day, twoPositiveSignalsInARowWithoutANextStepAreSuggested) {
    const Customer hot = *create({{"name", "云启"}, {"grade", "B"}});
    log(hot, "", "", "positive");
    clock.set({clock.now().ms + 60'000});
    EXPECT_TRUE(names(read(DayView::Mine), DaySection::Kind::Suggestions).isEmpty());
    log(hot, "", "", "positive");
    clock.set({clock.now().ms + 60'000});
    EXPECT_EQ(names(read(DayView::Mine), DaySection::Kind::Suggestions), QStringList{hot.name});
    EXPECT_EQ(read(DayView::Mine).left, 1);
    EXPECT_EQ(count(DayView::Mine), 1);
    log(hot, "发送 48 万报价", "2026-09-15", "positive");
    EXPECT_TRUE(names(read(DayView::Mine), DaySection::Kind::Suggestions).isEmpty());
}

TEST_P(Day, aNegativeSignalEndsTheSuggestion) {
    const Customer hot = *create({{"name", "云启"}, {"grade", "B"}});
    for (const char* signal : {"positive", "positive", "negative"}) {
        log(hot, "", "", signal);
        clock.set({clock.now().ms + 60'000});
    }
    EXPECT_TRUE(names(read(DayView::Mine), DaySection::Kind::Suggestions).isEmpty());
}

TEST_P(Day, recordsThatGrewOldAreSuggestedFiveAtMost) {
    for (int i = 0; i < 7; ++i) {
        const Customer one = *create({{"name", std::string("客户" + std::to_string(i)).c_str()}, {"grade", "B"}});
        log(one, "发送 48 万报价", "2027-09-30");
    }
    goTo("2027-09-20");
    const QStringList old = names(read(DayView::Mine), DaySection::Kind::Suggestions);
    EXPECT_EQ(old.size(), 5);
    EXPECT_EQ(read(DayView::Mine).left, 5);
}

TEST_P(Day, aTaskIsTickedOffOnceAndTheSecondIsToldWhoDidIt) {
    task("整理合同", clock.now(), true);
    const DueRow row = rowOf(DayView::Mine, QStringLiteral("task"));
    EXPECT_FALSE(hasOutcome(row));
    EXPECT_TRUE(write([&](Work& work) { return tickOff(work, row); }));
    EXPECT_EQ(read(DayView::Mine).left, 0);
    const auto again = write([&](Work& work) { return tickOff(work, row); });
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::Conflict);
    EXPECT_TRUE(again.error().message.source.contains(QStringLiteral("did this already")));
}

TEST_P(Day, aContactIsNotTickedOffButLogged) {
    customerWith("云启", "2026-09-11");
    goTo("2026-09-11");
    const DueRow row = rowOf(DayView::Mine, QStringLiteral("follow_up"));
    EXPECT_TRUE(hasOutcome(row));
    const auto refused = write([&](Work& work) { return tickOff(work, row); });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
}

TEST_P(Day, aTimedTaskKeepsItsMinuteWhenItIsPutOffOverTheWeekend) {
    clock.set(at("2026-09-11", clock));  // a Friday
    const Task made = task("给王总打电话", {clock.now().ms + 3'600'000}, true);
    const DueRow row = rowOf(DayView::Mine, QStringLiteral("task"));
    EXPECT_TRUE(write([&](Work& work) { return putOff(work, row, 1); }));
    const Task later = **data->tasks.find(made.id);
    EXPECT_EQ(clock.local(later.due).toString(QStringLiteral("yyyy-MM-dd HH:mm")),
              QStringLiteral("2026-09-14 ") + clock.local(made.due).toString(QStringLiteral("HH:mm")));
    EXPECT_TRUE(later.timed);
}

TEST_P(Day, aContactIsPutOffAndALimitIsNot) {
    customerWith("云启", "2026-09-11");
    (void)create({{"name", "恒远"}, {"grade", "B"}});
    goTo("2026-09-11");
    const DueRow call = rowOf(DayView::Mine, QStringLiteral("follow_up"));
    EXPECT_TRUE(write([&](Work& work) { return putOff(work, call, 1); }));
    EXPECT_EQ(read(DayView::Mine).left, 1);
    EXPECT_EQ(names(read(DayView::Week), DaySection::Kind::Day), QStringList{QStringLiteral("云启")});
    const DueRow limit = rowOf(DayView::Mine, QStringLiteral("first_contact"));
    EXPECT_FALSE(write([&](Work& work) { return putOff(work, limit, 1); }));
}

TEST_P(Day, aSupervisorSeesHisTeamAndTheManagerEverybody) {
    const auto person = [&](const char* name, const char* role, const char* team) {
        return *write([&](Work& work) {
            return saveUser(
                work,
                {.name = QString::fromUtf8(name), .role = QString::fromLatin1(role), .team = QString::fromUtf8(team)});
        });
    };
    const User rep = person("宁", "sales", "华东一组");
    const User other = person("周", "sales", "华南组");
    const User chief = person("陈", "sales_supervisor", "华东一组");
    const User manager = person("总", "manager", "");
    const Lookup lookup = *Lookup::read(*data);
    EXPECT_EQ(teamOf(chief, lookup), (QList<Id<User>>{rep.id, chief.id}));
    EXPECT_TRUE(teamOf(manager, lookup).contains(other.id));
    EXPECT_FALSE(teamOf(manager, lookup).contains(lookup.unassigned().id));
}

TEST_P(Day, theTeamSeesWhatIsLateByMoreThanThreeDays) {
    customerWith("云启", "2026-09-11");
    goTo("2026-09-14");
    EXPECT_EQ(count(DayView::Late), 0);
    goTo("2026-09-15");
    EXPECT_EQ(count(DayView::Late), 1);
    EXPECT_EQ(names(read(DayView::Late), DaySection::Kind::Late), QStringList{QStringLiteral("云启")});
    EXPECT_EQ(count(DayView::Team), 1);
}

ON_BOTH_DATABASES(Day);

}  // namespace
}  // namespace zhike
