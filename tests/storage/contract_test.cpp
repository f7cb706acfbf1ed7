#include "storage/migrator.h"
#include "storage/repositories.h"
#include "support/databases.h"
#include "support/printers.h"

#include <QThread>

#include <optional>

namespace zhike {
namespace {

// A migrated database with two people, and one change set to write in.
class Contract : public testing::TestWithParam<Engine> {
protected:
    Contract() : place(GetParam()) {
        connection = open();
        const Done made = migrate(*connection, allMigrations());
        EXPECT_TRUE(made) << (made ? "" : made.error().detail.toStdString());
        write([this](Repositories& data) {
            anna.id = {7001};
            anna.name = QStringLiteral("Anna");
            anna.login = QStringLiteral("anna");
            bert.name = QStringLiteral("Bert");
            EXPECT_TRUE(data.users.insertNew(anna));
            EXPECT_TRUE(data.users.save(bert));
        });
    }

    std::unique_ptr<Connection> open(Connection::Use use = Connection::Use::Write) {
        auto opened = Connection::open(place.location(), use);
        EXPECT_TRUE(opened) << (opened ? "" : opened.error().detail.toStdString());
        return std::move(*opened);
    }

    // One committed change set; returns its id.
    template <class F>
    ChangeSetId write(F fn) {
        ChangeSet changes(*connection, ids, {{7001}, QStringLiteral("anna"), Text{"Test"}, ChangeKind::Do, {}},
                          {1'000});
        Repositories data(*connection, &changes);
        const Done committed = connection->transaction([&]() -> Done {
            fn(data);
            return changes.finish();
        });
        EXPECT_TRUE(committed) << (committed ? "" : committed.error().detail.toStdString());
        return changes.id();
    }

    Repositories reader() { return {*connection, nullptr}; }

    Customer aCustomer(const QString& no, const QString& name) const {
        Customer c;
        c.no = no;
        c.name = name;
        c.owner = anna.id;
        c.createdOn = QDate(2026, 1, 5);
        c.createdBy = anna.id;
        c.created = c.updated = {1'000};
        return c;
    }

    Customer saved(Customer c) {
        write([&](Repositories& data) {
            EXPECT_TRUE(data.customers.save(c));
            CustomerFacts facts;
            facts.customer = c.id;
            facts.stage = QStringLiteral("lead");
            facts.derivedAt = {1'000};
            EXPECT_TRUE(data.derived.saveFacts(facts));
        });
        return c;
    }

    QStringList found(const QList<SearchTerm>& terms) {
        CustomerQuery query;
        query.terms = terms;
        query.sortBy = QStringLiteral("no");
        query.descending = false;
        auto data = reader();
        QStringList numbers;
        const auto ids = data.customerList.ids(query);
        EXPECT_TRUE(ids) << (ids ? "" : ids.error().detail.toStdString());
        const auto rows = data.customerList.rows(*ids);
        for (const CustomerRow& row : *rows) numbers << row.customer.no;
        return numbers;
    }

    TestPlace place;
    std::unique_ptr<Connection> connection;
    IdGenerator ids{42};
    User anna;
    User bert;
};

// A value of its own for every field, so that two columns that are swapped are noticed.
template <class E>
void fillEveryField(E& e, const User& user) {
    int n = 0;
    for (const Field<E>& f : E::fields()) {
        ++n;
        const QString column = QString::fromLatin1(f.name);
        if (f.role == FieldRole::Key || column == u"removed_ms" || column == u"version") continue;
        if (column == u"referrer_id" || column == u"merged_into" || column == u"customer_id" || column == u"refund_of")
            continue;
        if (f.type == FieldType::Reference)
            f.set(e, qlonglong(user.id.value));
        else if (f.type == FieldType::Date)
            f.set(e, QDate(2020, 1, 1).addDays(n).toString(Qt::ISODate));
        else if (f.type == FieldType::Flag)
            f.set(e, qlonglong(1));
        else if (f.type == FieldType::Money || f.type == FieldType::Moment || f.type == FieldType::Integer)
            f.set(e, qlonglong(9'000'000'000'000 + n));
        else
            f.set(e, QStringLiteral("值%1 <b>%1' \" \\ é").arg(n));
    }
}

TEST_P(Contract, everyFieldOfEveryEntityComesBackAsItWasSaved) {
    Customer customer;
    Contact contact;
    Order order;
    fillEveryField(customer, anna);
    fillEveryField(contact, anna);
    fillEveryField(order, anna);
    write([&](Repositories& data) {
        ASSERT_TRUE(data.customers.save(customer));
        contact.customer = order.customer = customer.id;
        ASSERT_TRUE(data.contacts.save(contact));
        ASSERT_TRUE(data.orders.save(order));
    });
    auto data = reader();
    EXPECT_EQ(Customers::values(**data.customers.find(customer.id)), Customers::values(customer));
    EXPECT_EQ(Contacts::values(**data.contacts.find(contact.id)), Contacts::values(contact));
    EXPECT_EQ(Orders::values(**data.orders.find(order.id)), Orders::values(order));
}

TEST_P(Contract, aStaleSaveIsAConflictAndChangesNothing) {
    const Customer first = saved(aCustomer(QStringLiteral("2026001"), QStringLiteral("A")));
    Customer second = first;
    second.name = QStringLiteral("B");
    write([&](Repositories& data) { ASSERT_TRUE(data.customers.save(second)); });
    EXPECT_EQ(second.version, first.version + 1);
    Customer stale = first;
    stale.name = QStringLiteral("C");
    write([&](Repositories& data) {
        const Done refused = data.customers.save(stale);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
    });
    auto data = reader();
    EXPECT_EQ((*data.customers.find(first.id))->name, QStringLiteral("B"));
}

TEST_P(Contract, onlyChangedFieldsAreJournaledAndNothingWritesNothing) {
    Customer customer = saved(aCustomer(QStringLiteral("2026001"), QStringLiteral("A")));
    customer.grade = QStringLiteral("B");
    const ChangeSetId edit = write([&](Repositories& data) { ASSERT_TRUE(data.customers.save(customer)); });
    auto data = reader();
    const auto entries = data.history.entries(edit);
    ASSERT_EQ(entries->size(), 1);
    EXPECT_EQ(entries->first().before, (QJsonObject{{QStringLiteral("grade"), QJsonValue::Null}}));
    EXPECT_EQ(entries->first().after, (QJsonObject{{QStringLiteral("grade"), QStringLiteral("B")}}));
    const ChangeSetId none = write([&](Repositories& data) { ASSERT_TRUE(data.customers.save(customer)); });
    EXPECT_FALSE(none.isSet());
}

TEST_P(Contract, childrenFollowTheirCustomersOwner) {
    Customer customer = saved(aCustomer(QStringLiteral("2026001"), QStringLiteral("A")));
    Contact contact;
    contact.customer = customer.id;
    contact.name = QStringLiteral("王磊");
    contact.owner = bert.id;  // never believed: the customer's owner counts
    write([&](Repositories& data) { ASSERT_TRUE(data.contacts.save(contact)); });
    auto data = reader();
    EXPECT_EQ((*data.contacts.find(contact.id))->owner, anna.id);
    customer.owner = bert.id;
    write([&](Repositories& data) { ASSERT_TRUE(data.customers.save(customer)); });
    EXPECT_EQ((*data.contacts.find(contact.id))->owner, bert.id);
}

TEST_P(Contract, numbersRunPerYearAndNeverComeTwice) {
    auto data = reader();
    const QString kind = QStringLiteral("customer");
    EXPECT_EQ(*data.numbers.next(kind, QStringLiteral("2026")), 1);
    EXPECT_EQ(*data.numbers.next(kind, QStringLiteral("2026")), 2);
    EXPECT_EQ(*data.numbers.next(kind, QStringLiteral("2027")), 1);
    EXPECT_TRUE(data.numbers.raise(kind, QStringLiteral("2026"), 40));
    EXPECT_TRUE(data.numbers.raise(kind, QStringLiteral("2026"), 7));
    EXPECT_EQ(*data.numbers.next(kind, QStringLiteral("2026")), 41);
}

TEST_P(Contract, twoClientsAtOnceNeverGetTheSameNumber) {
    constexpr int kEach = 100;
    QList<qint64> taken[2];
    const auto take = [this](QList<qint64>* numbers) {
        const auto own = open();
        Repositories data(*own, nullptr);
        for (int i = 0; i < kEach; ++i) {
            const Done committed = own->transaction([&]() -> Done {
                const auto number = data.numbers.next(QStringLiteral("customer"), QStringLiteral("2026"));
                if (!number) return number.error();
                *numbers << *number;
                return done();
            });
            EXPECT_TRUE(committed);
        }
    };
    std::unique_ptr<QThread> other(QThread::create([&] { take(&taken[1]); }));
    other->start();
    take(&taken[0]);
    other->wait();
    QSet<qint64> all(taken[0].begin(), taken[0].end());
    for (const qint64 number : taken[1]) all.insert(number);
    EXPECT_EQ(all.size(), 2 * kEach);
    EXPECT_EQ(*std::max_element(all.begin(), all.end()), 2 * kEach);
}

TEST_P(Contract, searchFindsWholeWordsPrefixesAndAllOfSeveral) {
    const Customer a = saved(aCustomer(QStringLiteral("2026001"), QStringLiteral("云启科技")));
    const Customer b = saved(aCustomer(QStringLiteral("2026002"), QStringLiteral("云海科技")));
    write([&](Repositories& data) {
        ASSERT_TRUE(data.derived.saveTokens(a.id, QStringLiteral("云启 启科 科技 技 yqkj 13800135678")));
        ASSERT_TRUE(data.derived.saveTokens(b.id, QStringLiteral("云海 海科 科技 技 yhkj")));
    });
    EXPECT_EQ(found({{QStringLiteral("科技"), false}}),
              (QStringList{QStringLiteral("2026001"), QStringLiteral("2026002")}));
    EXPECT_EQ(found({{QStringLiteral("云"), true}, {QStringLiteral("yq"), true}}),
              QStringList{QStringLiteral("2026001")});
    EXPECT_EQ(found({{QStringLiteral("1380"), true}}), QStringList{QStringLiteral("2026001")});
    EXPECT_EQ(found({{QStringLiteral("qk"), true}}), QStringList());
    // Other words, and none for a customer who is gone.
    write([&](Repositories& data) {
        ASSERT_TRUE(data.derived.saveTokens(a.id, QStringLiteral("云起 起科")));
        ASSERT_TRUE(data.derived.saveTokens(b.id, QString()));
    });
    EXPECT_EQ(found({{QStringLiteral("科技"), false}}), QStringList());
    EXPECT_EQ(found({{QStringLiteral("云起"), false}}), QStringList{QStringLiteral("2026001")});
}

TEST_P(Contract, hostileSearchWordsAreHarmless) {
    saved(aCustomer(QStringLiteral("2026001"), QStringLiteral("A")));
    for (const char* word : {"\"", "'", "a\"b", "x' | 'y", "*", "\\", "%", ":*", "&!", "NEAR"})
        EXPECT_EQ(found({{QString::fromUtf8(word), true}}), QStringList()) << word;
}

TEST_P(Contract, sumsAreExactBeyondWhatADoubleHolds) {
    const Customer a = saved(aCustomer(QStringLiteral("2026001"), QStringLiteral("A")));
    const Customer b = saved(aCustomer(QStringLiteral("2026002"), QStringLiteral("B")));
    write([&](Repositories& data) {
        CustomerFacts facts;
        facts.stage = QStringLiteral("new");
        facts.derivedAt = {1'000};
        facts.customer = a.id;
        facts.net = {9'007'199'254'740'993};  // 2^53 + 1
        ASSERT_TRUE(data.derived.saveFacts(facts));
        facts.customer = b.id;
        facts.net = {2};
        ASSERT_TRUE(data.derived.saveFacts(facts));
    });
    auto data = reader();
    const auto sums = data.customerList.sums({});
    EXPECT_EQ(sums->customers, 2);
    EXPECT_EQ(sums->net.fen, 9'007'199'254'740'995);
}

class Lists : public Contract {
protected:
    void put(const char* no, const char* industry, qint64 updated, qint64 net, Moment archived, Moment removed) {
        Customer c = aCustomer(QString::fromLatin1(no), QStringLiteral("Same name"));
        c.industry = QString::fromLatin1(industry);
        c.updated = {updated};
        c.archived = archived;
        c.removed = removed;
        c = saved(c);
        CustomerFacts facts;
        facts.customer = c.id;
        facts.stage = QStringLiteral("new");
        facts.net = {net};
        facts.derivedAt = {1'000};
        EXPECT_TRUE(reader().derived.saveFacts(facts));
    }
    QString sorted(const char* by, bool descending, Shelf shelf = Shelf::Active) {
        CustomerQuery query;
        query.sortBy = QString::fromLatin1(by);
        query.descending = descending;
        query.shelf = shelf;
        auto data = reader();
        const auto rows = data.customerList.rows(*data.customerList.ids(query));
        QStringList numbers;
        for (const CustomerRow& row : *rows) numbers << row.customer.no;
        return numbers.join(u' ');
    }
};

// Without a value comes last both ways; of equal values the one changed last stands with its like; who is archived or
// removed is in no list and no sum.
TEST_P(Lists, comeInTheOrderOfAnyColumn) {
    put("1", "it", 3'000, 5, {}, {});
    put("2", "", 4'000, 9, {}, {});
    put("3", "trade", 2'000, 7, {}, {});
    put("4", "it", 5'000, 1, {}, {});
    put("5", "media", 6'000, 100, {9'000}, {});
    put("6", "media", 7'000, 200, {}, {9'000});
    EXPECT_EQ(sorted("industry", false), QStringLiteral("1 4 3 2"));
    EXPECT_EQ(sorted("industry", true), QStringLiteral("3 4 1 2"));
    EXPECT_EQ(sorted("net_fen", true), QStringLiteral("2 3 1 4"));
    EXPECT_EQ(sorted("net_fen", false), QStringLiteral("4 1 3 2"));
    EXPECT_EQ(sorted("net_fen", true, Shelf::All), QStringLiteral("5 2 3 1 4"));
    EXPECT_EQ(sorted("net_fen", true, Shelf::Archived), QStringLiteral("5"));
    EXPECT_EQ(sorted("updated_ms", true), QStringLiteral("4 2 1 3"));
    EXPECT_EQ(sorted("name", false), QStringLiteral("1 2 3 4"));
    EXPECT_EQ(reader().customerList.sums({})->customers, 4);
    EXPECT_EQ(reader().customerList.sums({})->net.fen, 22);
}

TEST_P(Contract, aNumberInUseIsRefused) {
    saved(aCustomer(QStringLiteral("2026001"), QStringLiteral("A")));
    ChangeSet changes(*connection, ids, {anna.id, anna.login, Text{"Test"}, ChangeKind::Do, {}}, {1'000});
    Repositories data(*connection, &changes);
    Customer again = aCustomer(QStringLiteral("2026001"), QStringLiteral("B"));
    const Done refused = connection->transaction([&] { return data.customers.save(again); });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
}

TEST_P(Contract, aReaderCannotWrite) {
    if (GetParam() != Engine::Sqlite) {  // a server's roles decide there (reliability of the server is another suite)
        EXPECT_FALSE(open()->isSqlite());
        return;
    }
    const auto readOnly = open(Connection::Use::Read);
    Repositories data(*readOnly, nullptr);
    const Done refused = data.numbers.raise(QStringLiteral("customer"), QStringLiteral("2026"), 1);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Unavailable);
}

TEST_P(Contract, aCrowdOfArchivedCustomersHidesNoActiveOneFromASearch) {
    const Customer active = saved(aCustomer(QStringLiteral("0"), QStringLiteral("Active")));
    write([&](Repositories& data) {
        EXPECT_TRUE(data.derived.saveTokens(active.id, QStringLiteral("crowd")));
        QList<Customer> crowd;
        for (int i = 1; i <= CustomerList::kFoundAtMost + 10; ++i) {  // newer than the active one, each of them
            crowd << aCustomer(QString::number(i), QStringLiteral("Archived"));
            crowd.last().archived = {2'000};
        }
        EXPECT_TRUE(data.customers.insertAll(crowd));
        QList<CustomerFacts> facts;
        for (const Customer& customer : std::as_const(crowd)) {
            EXPECT_TRUE(data.derived.saveTokens(customer.id, QStringLiteral("crowd")));
            CustomerFacts fact;
            fact.customer = customer.id;
            fact.stage = QStringLiteral("lead");
            fact.derivedAt = {1'000};
            facts << fact;
        }
        EXPECT_TRUE(data.derived.saveFacts(facts));
    });
    CustomerQuery query;
    query.newestOnly = true;
    query.terms = {{QStringLiteral("crowd"), false}};
    EXPECT_EQ(*reader().customerList.ids(query), QList<qint64>{active.id.value});
    EXPECT_EQ(*reader().customerList.count(query), 1);
    query.shelf = Shelf::Archived;
    EXPECT_EQ(reader().customerList.ids(query)->size(), CustomerList::kFoundAtMost + 10);
}

ON_BOTH_DATABASES(Contract);
ON_BOTH_DATABASES(Lists);

TEST(Journal, aChangedRowBreaksTheChain) {
    TestPlace place(Engine::Sqlite);
    auto connection = Connection::open(place.location(), Connection::Use::Write);
    ASSERT_TRUE(migrate(**connection, allMigrations()));
    IdGenerator ids(1);
    ChangeSet changes(**connection, ids, {{5}, QStringLiteral("anna"), Text{"Test"}, ChangeKind::Do, {}}, {1'000});
    Repositories data(**connection, &changes);
    User anna;
    anna.id = {5};
    anna.name = QStringLiteral("Anna");
    ASSERT_TRUE(data.users.insertNew(anna));
    anna.team = QStringLiteral("North");
    ASSERT_TRUE(data.users.save(anna));
    ASSERT_TRUE(changes.finish());
    EXPECT_EQ(*data.structure.brokenJournalRow(), 0);
    ASSERT_TRUE((*connection)->execute(QStringLiteral("UPDATE journal_value SET after = '{\"team\":\"South\"}'")));
    EXPECT_NE(*data.structure.brokenJournalRow(), 0);
}

}  // namespace
}  // namespace zhike
