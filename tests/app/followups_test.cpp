#include "app/followups.h"

#include "app/check.h"
#include "app/followupviews.h"
#include "app/tasks.h"
#include "usecasesfixture.h"

namespace zhike {
namespace {

QDate day(const char* iso) {
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

// The administrator's day is Thursday, 2026-09-10, 10:00; 25 to 27 September and 1 to 7 October are free.
class FollowUps : public UseCases {
protected:
    Interaction entry(const Customer& customer) {
        Interaction made;
        made.customer = customer.id;
        made.method = QStringLiteral("phone");
        made.summary = QStringLiteral("谈了备份方案");
        return made;
    }
    Result<Interaction> log(const Interaction& entry) {
        return write([&](Work& work) { return logFollowUp(work, entry); });
    }
    Result<Interaction> logStep(const Customer& customer, const char* next, const char* due) {
        Interaction made = entry(customer);
        made.next = QString::fromUtf8(next);
        made.nextDue = day(due);
        return log(made);
    }
    QStringList plan(const Customer& customer) {
        QStringList items;
        const auto dues = *data->derived.dues(customer.id);
        for (const DueItem& due : dues)
            if (due.kind != u"review") items << text(due);
        return items;
    }
    QString text(const DueItem& due) {
        return due.rule + u' ' + due.kind + u' ' + clock.dayOf(due.due).toString(Qt::ISODate);
    }
    // What the plan is but for the yearly review, as “rule kind day”.
    void expectPlan(const Customer& customer, const QStringList& items) {
        EXPECT_EQ(plan(customer), items);
        EXPECT_TRUE(checkData(*data, clock, true)->isEmpty());
    }
    void goTo(const char* iso) { clock.set(at(iso, clock)); }
};

TEST_P(FollowUps, anAnsweredContactDoesTheFirstOneAndTheRhythmOfTheGradeFollows) {
    const Customer b = *create({{"name", "云启"}, {"grade", "B"}});
    expectPlan(b, {QStringLiteral("T01 first_contact 2026-09-12")});
    ASSERT_TRUE(log(entry(b)));
    expectPlan(b, {QStringLiteral("T02b follow_up 2026-09-24")});
    const auto facts = *data->derived.facts(b.id);
    EXPECT_EQ(clock.dayOf(facts->nextDue), day("2026-09-24"));
    EXPECT_EQ(facts->nextRule, QStringLiteral("T02b"));
    EXPECT_FALSE(facts->nextHard);
}

TEST_P(FollowUps, whoWasNotReachedIsStillToBeReached) {
    const Customer b = *create({{"name", "云启"}, {"grade", "B"}});
    Interaction missed = entry(b);
    missed.answered = false;
    ASSERT_TRUE(log(missed));
    expectPlan(b, {QStringLiteral("T01 first_contact 2026-09-12")});
}

TEST_P(FollowUps, anOwnStepTakesThePlaceOfTheRhythmUntilAContactDoesIt) {
    const Customer b = *create({{"name", "云启"}, {"grade", "B"}});
    const User ning = *write(
        [](Work& work) { return saveUser(work, {.name = QStringLiteral("宁"), .role = QStringLiteral("sales")}); });
    Interaction made = entry(b);
    made.next = QStringLiteral("发送 48 万报价");
    made.nextDue = day("2026-09-15");
    made.nextUser = ning.id;
    ASSERT_TRUE(log(made));
    expectPlan(b, {QStringLiteral("own follow_up 2026-09-15")});
    const auto rows = *data->dueList.rows({.assignees = {ning.id}});
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0].step, made.next);
    EXPECT_EQ(rows[0].customerName, b.name);
    goTo("2026-09-14");
    Interaction missed = entry(b);
    missed.answered = false;
    ASSERT_TRUE(log(missed));
    expectPlan(b, {QStringLiteral("own follow_up 2026-09-15")});
    ASSERT_TRUE(log(entry(b)));
    expectPlan(b, {QStringLiteral("T02b follow_up 2026-09-28")});
}

TEST_P(FollowUps, whatIsEnteredLateLeavesTheNewerPlanAlone) {
    const Customer b = *create({{"name", "云启"}, {"grade", "B"}});
    ASSERT_TRUE(logStep(b, "周二发合同草稿给王总", "2026-09-15"));
    Interaction older = entry(b);
    older.at = at("2026-09-01", clock);
    older.next = QStringLiteral("寄样品两件");
    older.nextDue = day("2026-09-03");
    ASSERT_TRUE(log(older));
    expectPlan(b, {QStringLiteral("own follow_up 2026-09-15")});
}

TEST_P(FollowUps, whatSaysTooLittleIsRefusedWithItsField) {
    const Customer b = *create({{"name", "云启"}});
    const auto refused = [&](const std::function<void(Interaction&)>& spoil) {
        Interaction spoilt = entry(b);
        spoil(spoilt);
        const qint64 before = *data->interactions.count();
        const auto result = log(spoilt);
        EXPECT_EQ(*data->interactions.count(), before);
        return result ? QStringLiteral("saved") : result.error().field;
    };
    EXPECT_EQ(refused([](Interaction& i) { i.method.clear(); }), QStringLiteral("method"));
    EXPECT_EQ(refused([](Interaction& i) { i.summary = QStringLiteral(" \u200b\n"); }), QStringLiteral("summary"));
    EXPECT_EQ(refused([](Interaction& i) { i.summary = QString(4001, u'字'); }), QStringLiteral("summary"));
    EXPECT_EQ(refused([&](Interaction& i) { i.at = {clock.now().ms + 60'000}; }), QStringLiteral("at"));
    EXPECT_EQ(refused([](Interaction& i) { i.closes = QStringLiteral("<b>"); }), QStringLiteral("closes"));
    EXPECT_EQ(refused([](Interaction& i) { i.next = QStringLiteral("寄样品"); }), QStringLiteral("next_due"));
    EXPECT_EQ(refused([](Interaction& i) { i.nextDue = day("2026-09-20"); }), QStringLiteral("next"));
    EXPECT_EQ(refused([](Interaction& i) {
                  i.next = QStringLiteral("寄样品");
                  i.nextDue = day("2026-09-09");
              }),
              QStringLiteral("next_due"));
    EXPECT_EQ(refused([](Interaction& i) {  // V06
                  i.next = QStringLiteral("后续联系");
                  i.nextDue = day("2026-09-20");
              }),
              QStringLiteral("next"));
    Interaction nobody = entry(b);
    nobody.customer = {4711};
    EXPECT_EQ(log(nobody).error().code, ErrorCode::NotFound);
}

TEST_P(FollowUps, textStaysAsItWasTyped) {
    const Customer b = *create({{"name", "<b>%1</b>"}});
    Interaction made = entry(b);
    made.summary = QStringLiteral("<b>%1</b>\r\n第二行 &amp;");
    const auto logged = log(made);
    EXPECT_EQ(data->interactions.of(b.id)->first().summary, QStringLiteral("<b>%1</b>\n第二行 &amp;"));
    EXPECT_EQ(logged->user, admin.id);
    EXPECT_EQ(logged->at, clock.now());
}

TEST_P(FollowUps, signalsSpeedUpAndSlowDown) {
    const Customer b = *create({{"name", "云启"}, {"grade", "B"}});
    Interaction made = entry(b);
    made.signal = QStringLiteral("positive");
    ASSERT_TRUE(log(made));
    expectPlan(b, {QStringLiteral("T02b follow_up 2026-09-17")});  // T12: half of two weeks
    made.signal = QStringLiteral("negative");
    ASSERT_TRUE(log(made));
    goTo("2026-09-14");
    made.at = {};
    ASSERT_TRUE(log(made));
    expectPlan(b, {QStringLiteral("T11 follow_up 2026-12-14")});
}

TEST_P(FollowUps, aFrequencySetByHandSaysWhyAndStaysUntilItIsGivenBack) {
    const Customer b = *create({{"name", "云启"}, {"grade", "B"}});
    ASSERT_TRUE(log(entry(b)));
    const auto change = [&](const char* frequency, const char* reason) {
        return write([&](Work& work) {
            return overrideFrequency(work, b.id, QString::fromLatin1(frequency), QString::fromUtf8(reason));
        });
    };
    EXPECT_EQ(change("weekly", " ").error().field, QStringLiteral("reason"));
    EXPECT_EQ(change("hourly", "急").error().field, QStringLiteral("frequency"));
    ASSERT_TRUE(change("weekly", "客户要求每周碰一次"));
    expectPlan(b, {QStringLiteral("T02b follow_up 2026-09-17")});
    goTo("2026-09-17");
    ASSERT_TRUE(log(entry(b)));
    expectPlan(b, {QStringLiteral("T02b follow_up 2026-09-24")});
    const FollowPlan stored = *data->followPlans.of(b.id);
    EXPECT_EQ(stored.frequencyReason, QStringLiteral("客户要求每周碰一次"));
    EXPECT_EQ(stored.frequencyBy, admin.id);
    ASSERT_TRUE(change("", ""));
    expectPlan(b, {QStringLiteral("T02b follow_up 2026-10-08")});  // 1 October is free
}

TEST_P(FollowUps, aPauseLeavesInPeaceAndEnds) {
    const Customer b = *create({{"name", "云启"}, {"grade", "B"}});
    ASSERT_TRUE(log(entry(b)));
    const auto pause = [&](const char* until, const char* reason) {
        return write([&](Work& work) { return pausePlan(work, b.id, day(until), QString::fromUtf8(reason)); });
    };
    EXPECT_EQ(pause("2026-11-02", "").error().field, QStringLiteral("reason"));
    EXPECT_EQ(pause("2026-09-10", "出国").error().field, QStringLiteral("until"));
    ASSERT_TRUE(pause("", "客户要求暂不联系"));
    expectPlan(b, {});
    ASSERT_TRUE(pause("2026-11-02", "出国"));
    expectPlan(b, {QStringLiteral("T02b follow_up 2026-11-02")});
    ASSERT_TRUE(write([&](Work& work) { return resumePlan(work, b.id); }));
    expectPlan(b, {QStringLiteral("T02b follow_up 2026-09-24")});
}

TEST_P(FollowUps, whatIsSoftIsPutOffAndALimitIsNot) {
    const Customer b = *create({{"name", "云启"}, {"grade", "B"}});
    const auto postpone = [&](const char* to) {
        return write([&](Work& work) { return postponePlan(work, b.id, day(to)); });
    };
    EXPECT_EQ(postpone("2026-09-15").error().field, QStringLiteral("due"));  // T01
    ASSERT_TRUE(log(entry(b)));
    EXPECT_EQ(postpone("2026-09-09").error().field, QStringLiteral("due"));
    ASSERT_TRUE(postpone("2026-09-28"));
    expectPlan(b, {QStringLiteral("T02b follow_up 2026-09-28")});
    ASSERT_TRUE(logStep(b, "寄样品两件给采购部", "2026-09-15"));
    expectPlan(b, {QStringLiteral("own follow_up 2026-09-15")});
    ASSERT_TRUE(postpone("2026-09-16"));
    expectPlan(b, {QStringLiteral("own follow_up 2026-09-16")});
    EXPECT_EQ(data->followPlans.of(b.id)->step, QStringLiteral("寄样品两件给采购部"));
}

TEST_P(FollowUps, aLetterIsDoneOnceAndTheSecondIsToldByWhom) {
    const Customer b = *create({{"name", "云启"}, {"grade", "B"}});
    ASSERT_TRUE(buy(b, "1", "2026-06-11", 10));
    EXPECT_EQ(data->derived.dues(b.id)->first().rules, QStringLiteral("T03;T04"));  // the letter goes with the call
    const auto close = [&](const char* kind) {
        return write([&](Work& work) { return closeItem(work, b.id, QString::fromLatin1(kind)); });
    };
    ASSERT_TRUE(close("thank_you"));
    EXPECT_EQ(data->derived.dues(b.id)->first().rules, QStringLiteral("T03"));
    EXPECT_TRUE(checkData(*data, clock, true)->isEmpty());
    const auto again = close("thank_you");
    EXPECT_EQ(again.error().code, ErrorCode::Conflict);
    EXPECT_EQ(again.error().message.args, (QStringList{admin.name, QStringLiteral("2026-09-10")}));
    EXPECT_EQ(close("follow_up").error().field, QStringLiteral("kind"));
    EXPECT_EQ(close("wake_up").error().code, ErrorCode::Conflict);
}

TEST_P(FollowUps, aChangeThatWasLearntIsToBeInTheRecordWithinADay) {
    const Customer b = *create({{"name", "云启"}, {"grade", "B"}});
    Interaction made = entry(b);
    made.change = QStringLiteral("预算加到 60 万");
    made.changeOpen = true;
    ASSERT_TRUE(log(made));
    expectPlan(b, {QStringLiteral("T07 record_update 2026-09-11"), QStringLiteral("T02b follow_up 2026-09-24")});
    auto edited = *customerToEdit(*data, b.id);
    edited.customer.budget = Money{60'000'000};
    ASSERT_TRUE(write([&](Work& work) { return updateCustomer(work, edited); }));
    expectPlan(b, {QStringLiteral("T02b follow_up 2026-09-24")});
}

TEST_P(FollowUps, aMailThatCameIsAnsweredInTime) {
    const Customer b = *create({{"name", "云启"}, {"grade", "B"}});
    ASSERT_TRUE(log(entry(b)));
    Interaction mail = entry(b);
    mail.method = QStringLiteral("email");
    mail.direction = QStringLiteral("in");
    ASSERT_TRUE(log(mail));
    const QList<DueItem> dues = *data->derived.dues(b.id);
    EXPECT_EQ(dues[0].rule, QStringLiteral("T10"));
    EXPECT_EQ(dues[0].due.ms - clock.now().ms, 2 * 3'600'000);
    EXPECT_EQ(dues[1].rule, QStringLiteral("T09"));
    EXPECT_EQ(dues[1].due.ms - clock.now().ms, 24 * 3'600'000);
    mail.direction = QStringLiteral("out");
    ASSERT_TRUE(log(mail));
    expectPlan(b, {QStringLiteral("T02b follow_up 2026-09-24")});
}

TEST_P(FollowUps, undoBringsThePlanBackAsItWas) {
    const Customer b = *create({{"name", "云启"}, {"grade", "B"}});
    ASSERT_TRUE(logStep(b, "周二发合同草稿给王总", "2026-09-15"));
    const auto before = *data->derived.dues(b.id);
    ASSERT_TRUE(log(entry(b)));
    const ChangeSetId logged = writer->receipt().changeSet;
    ASSERT_EQ(writer->receipt().plans.size(), 1);
    EXPECT_EQ(writer->receipt().plans[0].before, before);
    EXPECT_NE(*data->derived.dues(b.id), before);
    ASSERT_TRUE(undo(logged));
    EXPECT_EQ(*data->derived.dues(b.id), before);
    EXPECT_TRUE(checkData(*data, clock, true)->isEmpty());
}

TEST_P(FollowUps, timeAloneMakesADormantCustomerAndAsksForAPack) {
    const Customer b = *create({{"name", "云启"}, {"grade", "B"}});
    ASSERT_TRUE(log(entry(b)));
    goTo("2027-03-10");
    ASSERT_TRUE(writer->sweep(clock));
    EXPECT_EQ((*data->derived.facts(b.id))->stage, QStringLiteral("dormant"));
    EXPECT_EQ(plan(b).first(), QStringLiteral("T05 wake_up 2027-03-10"));
    EXPECT_TRUE(checkData(*data, clock, true)->isEmpty());
    goTo("2027-03-17");
    ASSERT_TRUE(writer->sweep(clock));
    EXPECT_TRUE(plan(b).last().startsWith(u"T06 follow_up 2027-06-")) << qPrintable(plan(b).join(u'\n'));
}

TEST_P(FollowUps, aChangedItemIsFoundByTheDeepCheck) {
    const Customer b = *create({{"name", "云启"}, {"grade", "B"}});
    ASSERT_TRUE(log(entry(b)));
    ASSERT_TRUE(
        writer->connection().run(QStringLiteral("UPDATE due SET due_ms = due_ms + 86400000 WHERE kind = 'follow_up'")));
    EXPECT_EQ(checkData(*data, clock, true)->size(), 1);
    ASSERT_TRUE(writer->deriveAll(clock));
    EXPECT_TRUE(checkData(*data, clock, true)->isEmpty());
}

TEST_P(FollowUps, anArchivedCustomerAsksForNothing) {
    const Customer b = *create({{"name", "云启"}});
    ASSERT_TRUE(write([&](Work& work) { return archiveCustomer(work, b.id); }));
    EXPECT_TRUE(data->derived.dues(b.id)->isEmpty());
    ASSERT_TRUE(write([&](Work& work) { return restoreCustomer(work, b.id); }));
    EXPECT_FALSE(data->derived.dues(b.id)->isEmpty());
}

TEST_P(FollowUps, anotherOwnerTakesTheItemsOver) {
    const Customer b = *create({{"name", "云启"}});
    const User ning = *write(
        [](Work& work) { return saveUser(work, {.name = QStringLiteral("宁"), .role = QStringLiteral("sales")}); });
    ASSERT_TRUE(log(entry(b)));
    ASSERT_TRUE(write([&](Work& work) { return assignCustomers(work, {b.id}, ning); }));
    EXPECT_EQ(data->dueList.rows({.assignees = {ning.id}})->size(), 2);
    EXPECT_EQ(data->dueList.rows({.assignees = {admin.id}})->size(), 0);
}

TEST_P(FollowUps, aTaskIsDoneOnceAndTheSecondIsToldByWhom) {
    const Customer b = *create({{"name", "云启"}});
    Task task;
    task.what = QStringLiteral("寄合同");
    EXPECT_EQ(write([&](Work& work) { return createTask(work, task); }).error().field, QStringLiteral("owner"));
    task.user = admin.id;
    EXPECT_EQ(write([&](Work& work) { return createTask(work, task); }).error().field, QStringLiteral("due"));
    task.due = clock.startOf(day("2026-09-11"));
    task.customer = b.id;
    const Task made = *write([&](Work& work) { return createTask(work, task); });
    EXPECT_EQ(data->dueList.rows({.customer = b.id, .before = clock.startOf(day("2026-09-12"))})->size(), 2);
    EXPECT_EQ(data->dueList.rows({.assignees = {admin.id}, .from = made.due})->first().task.id, made.id);
    const auto postpone = [&](const char* to) {
        return write([&](Work& work) { return postponeTask(work, made.id, clock.startOf(day(to)), false); });
    };
    EXPECT_EQ(postpone("2026-09-09").error().field, QStringLiteral("due"));
    ASSERT_TRUE(postpone("2026-09-18"));
    ASSERT_TRUE(write([&](Work& work) { return finishTask(work, made.id); }));
    EXPECT_EQ(write([&](Work& work) { return finishTask(work, made.id); }).error().message.args,
              (QStringList{admin.name, QStringLiteral("2026-09-10")}));
    EXPECT_EQ(postpone("2026-09-20").error().code, ErrorCode::Conflict);
    const auto left = *data->dueList.rows({});
    for (const DueRow& row : left) EXPECT_FALSE(row.task.id.isSet());
}

TEST_P(FollowUps, aLimitIsLateAtOnceAndASoftContactWhenItsDayIsOver) {
    const Customer soft = *create({{"name", "甲"}, {"grade", "B"}});
    ASSERT_TRUE(logStep(soft, "寄样品两件给采购部", "2026-09-14"));
    ASSERT_TRUE(create({{"name", "乙"}}));  // first contact by 12 September, 10:00
    const auto late = [&](qint64 hours) {
        clock.set({at("2026-09-10", clock).ms + hours * 3'600'000});
        QStringList names;
        const auto ids = *data->customerList.ids(followUpViewQuery(QStringLiteral("overdue"), admin, clock));
        const auto rows = *data->customerList.rows(ids);
        for (const CustomerRow& row : rows) names << row.customer.name;
        return names.join(u',');
    };
    EXPECT_EQ(late(47), QString());
    EXPECT_EQ(late(49), QStringLiteral("乙"));
    EXPECT_EQ(late(4 * 24 + 13), QStringLiteral("乙"));  // 14 September, 23:00
    EXPECT_EQ(late(4 * 24 + 15), QStringLiteral("乙,甲"));
}

TEST_P(FollowUps, theListIsByProposedMomentAndKnowsItsBounds) {
    const Customer a = *create({{"name", "甲"}, {"grade", "B"}});
    ASSERT_TRUE(logStep(a, "寄样品两件给采购部", "2026-09-14"));
    const Customer b = *create({{"name", "乙"}, {"grade", "B"}});  // first contact by 12 September, 10:00
    const auto names = [&](const DueQuery& query) {
        QStringList all;
        const auto rows = *data->dueList.rows(query);
        for (const DueRow& row : rows)
            if (row.item.kind != u"review") all << row.customerName;
        return all;
    };
    EXPECT_EQ(names({}), (QStringList{QStringLiteral("乙"), QStringLiteral("甲")}));
    EXPECT_EQ(names({.before = clock.startOf(day("2026-09-12"))}),
              QStringList{QStringLiteral("乙")});  // its hour is before
    EXPECT_EQ(names({.from = clock.startOf(day("2026-09-13"))}), QStringList{QStringLiteral("甲")});
    EXPECT_EQ(names({.customer = a.id}), QStringList{QStringLiteral("甲")});
    EXPECT_EQ(data->dueList.rows({}, 1)->size(), 1);
}

ON_BOTH_DATABASES(FollowUps);

}  // namespace
}  // namespace zhike
