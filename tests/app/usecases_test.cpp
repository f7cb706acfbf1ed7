#include "app/check.h"
#include "usecasesfixture.h"

namespace zhike {
namespace {

TEST_P(UseCases, aNewCustomerGetsTheNumberOfItsYear) {
    EXPECT_EQ(create({{"name", "云启科技有限公司"}})->no, QStringLiteral("2026001"));
    EXPECT_EQ(create({{"name", "B"}, {"created_on", "2023-08-15"}})->no, QStringLiteral("2023001"));
    EXPECT_EQ(create({{"name", "C"}, {"no", "2026041"}})->no, QStringLiteral("2026041"));
    EXPECT_EQ(create({{"name", "D"}})->no, QStringLiteral("2026042"));
    const auto taken = create({{"name", "E"}, {"no", "2026041"}});
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().code, ErrorCode::Conflict);
    EXPECT_EQ(taken.error().field, QStringLiteral("no"));
}

TEST_P(UseCases, anUndoneNumberIsNotUsedAgain) {
    ASSERT_TRUE(create({{"name", "A"}}));
    ASSERT_TRUE(undo(writer->receipt().changeSet));
    EXPECT_EQ(create({{"name", "B"}})->no, QStringLiteral("2026002"));
}

TEST_P(UseCases, whatIsTypedIsNormalised) {
    const auto c = create({{"name", "  王　五 "},
                           {"kind", "个人"},
                           {"phone", "＋86 138-0013-5678"},
                           {"grade", "A类"},
                           {"budget", "50万"},
                           {"tags", "急购；机房改造"},
                           {"created_on", "2026年9月1日"}});
    ASSERT_TRUE(c);
    const auto edit = customerToEdit(*data, c->id);
    EXPECT_EQ(edit->contact.phone, QStringLiteral("13800135678"));
    EXPECT_EQ(edit->contact.name, QString());  // an individual is his own contact
    EXPECT_EQ(c->kind, QStringLiteral("individual"));
    EXPECT_EQ(c->grade, QStringLiteral("A"));
    EXPECT_EQ(c->intent, QStringLiteral("high"));  // I01
    EXPECT_EQ(c->budget, Money{50'000'000});
    EXPECT_EQ(fieldText(*edit, QStringLiteral("tags"), lookup).split(u';').size(), 2);
    EXPECT_TRUE(fieldText(*edit, QStringLiteral("tags"), lookup).contains(QStringLiteral("机房改造")));
}

TEST_P(UseCases, badValuesAreRefusedByField) {
    CustomerInput filled;
    for (const auto& [field, value] : std::map<const char*, const char*>{{"grade", "Z"},
                                                                         {"created_on", "2026-02-30"},
                                                                         {"budget", "viel"},
                                                                         {"owner", "nobody"},
                                                                         {"nonsense", "x"},
                                                                         {"phone", "abc"}}) {
        const Done refused = setField(filled, QString::fromLatin1(field), QString::fromUtf8(value), lookup, newTags);
        ASSERT_FALSE(refused) << field;
        EXPECT_EQ(refused.error().code, ErrorCode::Invalid) << field;
        EXPECT_EQ(refused.error().field, QString::fromLatin1(field));
    }
    const auto nameless = writer->write(admin, clock, Text{"New"}, [&](Work& w) { return createCustomer(w, {}); });
    ASSERT_FALSE(nameless);
    EXPECT_EQ(nameless.error().field, QStringLiteral("name"));
}

TEST_P(UseCases, anIdentityCardNumberIsNotKept) {  // V08; the number is the standard's own example
    CustomerInput filled = input({{"name", "A"}, {"note", "身份证 11010519491231002X"}});
    const auto refused = writer->write(admin, clock, Text{"New"}, [&](Work& w) { return createCustomer(w, filled); });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().field, QStringLiteral("note"));
}

TEST_P(UseCases, contactFieldsAreSearchedForCardNumbersToo) {
    CustomerInput filled = input({{"name", "A"}, {"contact", "张三 11010519491231002X"}});
    const auto refused = writer->write(admin, clock, Text{"New"}, [&](Work& w) { return createCustomer(w, filled); });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
}

TEST_P(UseCases, severalPhonesAndBirthdaysWithoutAYearAreRead) {
    const CustomerInput filled = input({{"other_phones", "139 0000 1111、010-62345678"}, {"birthday", "5月31日"}});
    EXPECT_EQ(filled.contact.otherPhones, QStringLiteral("13900001111;010-62345678"));
    EXPECT_EQ(filled.customer.birthday, QStringLiteral("05-31"));
    CustomerInput bad;
    for (const char* day : {"8.15", "2026-02-30", "15.13.2026"})
        EXPECT_FALSE(setField(bad, QStringLiteral("founded_on"), QString::fromLatin1(day), lookup, newTags)) << day;
    EXPECT_TRUE(setField(bad, QStringLiteral("founded_on"), QStringLiteral("20230815"), lookup, newTags));
    EXPECT_EQ(bad.customer.foundedOn, QDate(2023, 8, 15));
    EXPECT_FALSE(setField(bad, QStringLiteral("birthday"), QStringLiteral("13-40"), lookup, newTags));
    EXPECT_FALSE(setField(bad, QStringLiteral("other_phones"), QStringLiteral("139 0000 1111;x"), lookup, newTags));
}

TEST_P(UseCases, everyUseCaseUndoneEqualsTheStateBefore) {
    const auto c = create({{"name", "云启科技有限公司"}, {"contact", "王磊"}, {"phone", "13800135678"}});
    const auto order = buy(*c, "D1", "2026-08-01", 500);
    User rep;
    rep.name = QStringLiteral("李静");
    rep = *write([&](Work& w) { return saveUser(w, rep); });

    const std::vector<std::function<Done()>> actions{
        [&] {
            return create({{"name", "另一家"}, {"phone", "13900001111"}}) ? done() : Done(Error{});
        },
        [&] {
            CustomerInput edit = *customerToEdit(*data, c->id);
            edit.customer.name = QStringLiteral("云启集团");
            edit.contact.phone = QStringLiteral("13900002222");
            return write([&](Work& w) { return updateCustomer(w, edit); }) ? done() : Done(Error{});
        },
        [&] { return write([&](Work& w) { return archiveCustomer(w, c->id); }) ? done() : Done(Error{}); },
        [&] { return write([&](Work& w) { return assignCustomers(w, {c->id}, rep); }); },
        [&] { return buy(*c, "D2", "2026-08-02", 700) ? done() : Done(Error{}); },
        [&] {
            return write([&](Work& w) { return refundOrder(w, *order, QDate(2026, 8, 3), {10'000}); }) ? done()
                                                                                                       : Done(Error{});
        },
    };
    for (size_t i = 0; i < actions.size(); ++i) {
        const QString before = everything();
        ASSERT_TRUE(actions[i]()) << i;
        const ChangeSetId action = writer->receipt().changeSet;
        const QString after = everything();
        EXPECT_NE(after, before) << i;
        ASSERT_TRUE(undo(action)) << i;
        EXPECT_EQ(everything(), before) << i;
        const ChangeSetId taken = writer->receipt().changeSet;
        ASSERT_TRUE(undo(taken)) << i;
        EXPECT_EQ(everything(), after) << i;
        ASSERT_TRUE(undo(action)) << i;  // and back again, for the next one
    }
}

TEST_P(UseCases, undoRefusesWhereSomebodyHasChangedTheFieldSince) {
    const auto c = create({{"name", "A"}, {"grade", "C"}});
    const ChangeSetId creation = writer->receipt().changeSet;
    const auto grade = [&](const char* code) {
        CustomerInput edit = *customerToEdit(*data, c->id);
        edit.customer.grade = QString::fromLatin1(code);
        EXPECT_TRUE(write([&](Work& w) { return updateCustomer(w, edit); }));
        return writer->receipt().changeSet;
    };
    const ChangeSetId toB = grade("B");
    const ChangeSetId toA = grade("A");
    const QString before = everything();
    const auto refused = undo(toB);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
    EXPECT_EQ(refused.error().field, QStringLiteral("grade"));
    EXPECT_FALSE(undo(creation));
    EXPECT_EQ(everything(), before);
    EXPECT_TRUE(undo(toA));
    EXPECT_TRUE(undo(toB));
    EXPECT_TRUE(undo(creation));
}

// More rows than any group of a statement takes: journal, derived rows and the way back lose none of them.
TEST_P(UseCases, aLargeChangeSetIsWholeAndIsTakenBackWhole) {
    const auto first = create({{"name", "A"}, {"phone", "13800135678"}});
    const QString before = everything();
    ASSERT_TRUE(write([&](Work& w) -> Done {
        for (int i = 0; i < 300; ++i) {
            CustomerInput one;
            one.customer.name = QStringLiteral("客户%1").arg(i);
            one.contact.phone = QStringLiteral("1390000%1").arg(i, 4, 10, QChar(u'0'));
            const auto made = createCustomer(w, one, {});
            if (!made) return made.error();
            CustomerInput edit = *customerToEdit(w.data, made->id);
            edit.customer.grade = QStringLiteral("B");
            if (const auto edited = updateCustomer(w, edit); !edited) return edited.error();
        }
        CustomerInput edit = *customerToEdit(w.data, first->id);
        edit.contact.phone = QStringLiteral("13700000000");
        const auto edited = updateCustomer(w, edit);
        return edited ? done() : Done(edited.error());
    }));
    const ChangeSetId large = writer->receipt().changeSet;
    EXPECT_EQ(writer->receipt().customers.size(), 301);
    EXPECT_EQ((*data->history.changeSet(large))->records, 901);  // 300 × customer, contact, grade, and one phone
    EXPECT_EQ(data->history.entries(large)->size(), 901);
    EXPECT_EQ(hits("13900000299"), 1);
    EXPECT_EQ(hits("13800135678"), 0);
    EXPECT_TRUE(checkData(*data, clock, true)->isEmpty());
    ASSERT_TRUE(undo(large));
    EXPECT_EQ(everything(), before);
    EXPECT_EQ(hits("13900000299"), 0);
    EXPECT_TRUE(checkData(*data, clock, true)->isEmpty());
}

TEST_P(UseCases, aCustomerSomebodyHasBuiltOnIsNotUndone) {
    const auto c = create({{"name", "A"}});
    const ChangeSetId creation = writer->receipt().changeSet;
    ASSERT_TRUE(buy(*c, "D1", "2026-09-01", 5));
    const auto refused = undo(creation);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
}

TEST_P(UseCases, bareUndoTakesTheNewestThatIsNeitherAnUndoNorUndone) {
    ASSERT_TRUE(create({{"name", "A"}}));
    const ChangeSetId first = writer->receipt().changeSet;
    ASSERT_TRUE(create({{"name", "B"}}));
    const ChangeSetId second = writer->receipt().changeSet;
    EXPECT_EQ(*data->history.nextUndo(admin.id), second);
    ASSERT_TRUE(undo(second));
    const ChangeSetId undone = writer->receipt().changeSet;
    EXPECT_EQ(*data->history.nextUndo(admin.id), first);
    EXPECT_EQ(*data->history.nextRedo(admin.id), undone);
    ASSERT_TRUE(undo(undone));
    EXPECT_EQ(*data->history.nextUndo(admin.id), second);
    EXPECT_FALSE(data->history.nextRedo(admin.id)->isSet());
}

TEST_P(UseCases, searchFindsByInitialsPinyinContactAndPhone) {
    const auto c = create({{"name", "云启科技有限公司"},
                           {"contact", "曾国强"},
                           {"phone", "13800135678"},
                           {"email", "zeng@yunqi.example"}});
    ASSERT_TRUE(create({{"name", "恒远贸易集团"}}));
    for (const char* text :
         {"yqkj", "yunqi", "云启", "雲啟", "云", "5678", "1380013", "00135678", "zgq", "zeng@yunqi", "2026001"})
        EXPECT_EQ(hits(text), 1) << text;
    EXPECT_EQ(hits("yqmy"), 0);
    ASSERT_TRUE(undo(writer->receipt().changeSet));
    EXPECT_EQ(hits("hymy"), 0);
}

TEST_P(UseCases, stageAndSumsFollowTheOrders) {
    const auto c = create({{"name", "A"}, {"created_on", "2026-01-05"}});
    const auto facts = [&] { return **data->derived.facts(c->id); };
    EXPECT_EQ(facts().stage, QStringLiteral("lead"));
    const auto order = buy(*c, "D1", "2026-08-01", 500);
    EXPECT_EQ(facts().stage, QStringLiteral("new"));
    EXPECT_EQ(facts().net, Money{50'000});
    ASSERT_TRUE(write([&](Work& w) { return refundOrder(w, *order, QDate(2026, 8, 3), {10'000}); }));
    EXPECT_EQ(facts().net, Money{40'000});
    EXPECT_EQ(facts().orderCount, 1);
    const auto tooMuch = write([&](Work& w) { return refundOrder(w, *order, QDate(2026, 8, 3), {40'001}); });
    EXPECT_FALSE(tooMuch);
    // Time alone: growing after three months, dormant after six, lost after twelve (domain.md §13, I12).
    const std::vector<std::pair<const char*, const char*>> days{
        {"2026-11-01T00:00:00", "growing"}, {"2027-02-01T00:00:00", "dormant"}, {"2027-08-01T00:00:00", "lost"}};
    for (const auto& [day, stage] : days) {
        clock.set(at(day, clock));
        ASSERT_TRUE(writer->sweep(clock));
        EXPECT_EQ(facts().stage, QString::fromLatin1(stage)) << day;
    }
    clock.set(at("2026-09-10T00:00:00", clock));  // and back, as `--now` may
    ASSERT_TRUE(writer->sweep(clock));
    EXPECT_EQ(facts().stage, QStringLiteral("new"));
    EXPECT_TRUE(checkData(*data, clock, true)->isEmpty());
}

TEST_P(UseCases, checkNamesADerivedValueThatIsWrongAndRepairPutsItRight) {
    const auto c = create({{"name", "A"}});
    CustomerFacts wrong = **data->derived.facts(c->id);
    wrong.net = {123};
    ASSERT_TRUE(data->derived.saveFacts(wrong));
    const auto found = checkData(*data, clock, true);
    ASSERT_EQ(found->size(), 1);
    EXPECT_EQ(found->first().what, QStringLiteral("net_fen"));
    EXPECT_EQ(found->first().key, QStringLiteral("2026001"));
    ASSERT_TRUE(writer->deriveAll(clock));
    EXPECT_TRUE(checkData(*data, clock, true)->isEmpty());
}

TEST_P(UseCases, aReviewNeedsASecondPerson) {
    const auto c = create({{"name", "A"}});
    const auto own = write([&](Work& w) { return reviewCustomer(w, c->id, QStringLiteral("verified"), {}); });
    ASSERT_FALSE(own);
    EXPECT_EQ(own.error().code, ErrorCode::NotPermitted);
    User second;
    second.name = QStringLiteral("高原");
    second.role = QStringLiteral("sales_supervisor");
    second = *write([&](Work& w) { return saveUser(w, second); });
    const auto reviewed = writer->write(second, clock, Text{"Review"}, [&](Work& w) {
        return reviewCustomer(w, c->id, QStringLiteral("verified"), {});
    });
    ASSERT_TRUE(reviewed);
    EXPECT_EQ(reviewed->reviewer, second.id);
    EXPECT_EQ((*data->derived.facts(c->id))->stage, QStringLiteral("prospect"));
}

TEST_P(UseCases, whatTheFileWasFilledWithStaysAndNothingIsTakenBackTwice) {
    const auto sets = data->history.changeSets(10);
    ASSERT_TRUE(sets);
    EXPECT_FALSE(undo(sets->last().id)) << "lists and people of a new file";
    ASSERT_TRUE(create({{"name", "A"}}));
    const ChangeSetId made = writer->receipt().changeSet;
    ASSERT_TRUE(undo(made));
    const auto again = undo(made);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::Conflict);
}

TEST_P(UseCases, timeChangesNothingOfCustomersWhoWereRemoved) {
    ASSERT_TRUE(create({{"name", "A"}}));
    ASSERT_TRUE(undo(writer->receipt().changeSet));
    const auto stale = data->derived.staleAt({clock.now().ms + qint64(10) * 365 * 86'400'000});
    ASSERT_TRUE(stale);
    EXPECT_TRUE(stale->isEmpty());
}

TEST_P(UseCases, oneAdministratorRemains) {
    User gone = admin;
    gone.active = false;
    const auto refused = write([&](Work& w) { return saveUser(w, gone); });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::NotPermitted);
}

ON_BOTH_DATABASES(UseCases);

}  // namespace
}  // namespace zhike
