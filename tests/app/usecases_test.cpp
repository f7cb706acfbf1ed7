#include "app/check.h"
#include "app/customers.h"
#include "app/datafile.h"
#include "app/orders.h"
#include "app/people.h"
#include "app/undo.h"
#include "app/writer.h"
#include "domain/searchtokens.h"
#include "support/databases.h"
#include "support/printers.h"

namespace zhike {
namespace {

Moment at(const char* local, const Clock& clock) {
    return {QDateTime(QDateTime::fromString(QString::fromLatin1(local), Qt::ISODate).date(), QTime(10, 0), clock.zone())
                .toMSecsSinceEpoch()};
}

// A new data file in which the administrator works on 2026-09-10.
class UseCases : public testing::TestWithParam<Engine> {
protected:
    UseCases() : place(GetParam()) {
        clock.set(at("2026-09-10T00:00:00", clock));
        const Done made = createDatabase(place.location(), clock, true);
        EXPECT_TRUE(made) << (made ? "" : made.error().detail.toStdString());
        writer = std::move(*Writer::open(place.location()));
        data = std::make_unique<Repositories>(writer->connection(), nullptr);
        lookup = *Lookup::read(*data);
        admin = lookup.administrator();
    }

    CustomerInput input(const std::map<const char*, const char*>& fields) {
        CustomerInput filled;
        for (const auto& [field, value] : fields) {
            const Done set = setField(filled, QString::fromLatin1(field), QString::fromUtf8(value), lookup, newTags);
            EXPECT_TRUE(set) << field;
        }
        return filled;
    }
    Result<Customer> create(const std::map<const char*, const char*>& fields) {
        newTags.clear();
        const CustomerInput filled = input(fields);
        auto created =
            writer->write(admin, clock, Text{"New"}, [&](Work& w) { return createCustomer(w, filled, newTags); });
        lookup = *Lookup::read(*data);
        return created;
    }
    template <class F>
    auto write(F fn) {
        return writer->write(admin, clock, Text{"Edit"}, fn);
    }
    Result<ChangeSetRow> undo(ChangeSetId target) {
        return writer->write(admin, clock, {}, [&](Work& w) { return takeBack(w, target); });
    }
    // Everything people see of the data, as text: what an undo must restore.
    QString everything() {
        QString all;
        const auto customers = data->customers.page(1000, 0);
        for (const Customer& c : *customers) {
            for (const Field<Customer>& f : Customer::fields())
                if (f.role == FieldRole::Fact) all += f.get(c).toString() + u'|';
            const auto contacts = data->contacts.of(c.id);
            for (const Contact& k : *contacts) all += k.name + k.phone + k.email + u'|';
            const auto orders = data->orders.of(c.id);
            for (const Order& o : *orders) all += o.no + o.amount.toText() + u'|';
            const auto facts = data->derived.facts(c.id);
            all += (*facts)->stage + (*facts)->net.toText() + *data->derived.tokens(c.id) + u'\n';
        }
        return all;
    }
    qint64 hits(const char* text) {
        CustomerQuery query;
        for (const QueryToken& token : queryTokens(QString::fromUtf8(text)))
            query.terms << SearchTerm{token.token, token.prefix};
        return *data->customerList.count(query);
    }
    Result<Order> buy(const Customer& customer, const char* no, const char* on, qint64 yuan) {
        Order order;
        order.customer = customer.id;
        order.no = QString::fromLatin1(no);
        order.orderedOn = QDate::fromString(QString::fromLatin1(on), Qt::ISODate);
        order.amount = {yuan * 100};
        return write([&](Work& w) { return createOrder(w, order); });
    }

    TestPlace place;
    FixedClock clock{{1}, QTimeZone("Asia/Shanghai")};
    std::unique_ptr<Writer> writer;
    std::unique_ptr<Repositories> data;
    Lookup lookup;
    User admin;
    QStringList newTags;
};

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
