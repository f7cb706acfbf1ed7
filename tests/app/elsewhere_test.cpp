#include "app/customers.h"
#include "app/store.h"
#include "app/whendone.h"
#include "support/databases.h"
#include "support/printers.h"

#include <QEventLoop>
#include <QTimer>

namespace zhike {
namespace {

// Two clients of the same data: a store as the window has it, and a writer as any other program is one.
class ElsewhereTest : public testing::TestWithParam<Engine> {
protected:
    ElsewhereTest() : place(GetParam()) {
        EXPECT_TRUE(createDatabase(place.location(), *clock, true));
        store = std::move(*Store::open(place.location(), clock));
        store->waitUntilIdle();
        other = std::move(*Writer::open(place.location()));
        Repositories data(other->connection(), nullptr);
        admin = Lookup::read(data)->administrator();
        QObject::connect(store.get(), &Store::changed, store.get(), [this](const Receipt& receipt) {
            told << receipt;
            loop.quit();
        });
    }
    static Result<Customer> create(Work& work, const QString& name, const QString& no = {}) {
        CustomerInput input;
        input.customer.name = name;
        input.customer.no = no;
        return createCustomer(work, input);
    }
    Customer createElsewhere(const QString& name) {
        const auto made = other->write(admin, *clock, Text{"New"}, [&](Work& work) { return create(work, name); });
        EXPECT_TRUE(made);
        return *made;
    }
    Customer createHere(const QString& name) {
        auto made = store->write(admin, Text{"New"}, [name](Work& work) { return create(work, name); });
        settle();
        return *made.result();
    }
    void settle() {
        store->waitUntilIdle();
        QCoreApplication::processEvents();
    }
    // As every fifteen seconds.
    void look() {
        store->lookElsewhere();
        settle();
    }

    TestPlace place;
    std::shared_ptr<FixedClock> clock = std::make_shared<FixedClock>(Moment{1'789'022'100'000});
    std::unique_ptr<Store> store;
    std::unique_ptr<Writer> other;
    User admin;
    QEventLoop loop;
    QList<Receipt> told;
};

TEST_P(ElsewhereTest, whatAnotherClientSavedIsToldOnceAndSaysWhatItTouched) {
    const Customer customer = createElsewhere(QStringLiteral("A"));
    look();
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told[0].customers, QList<Id<Customer>>{customer.id});
    EXPECT_TRUE(told[0].entities.contains(QStringLiteral("customer")));
    EXPECT_EQ(told[0].changeSet, other->receipt().changeSet);
    look();
    EXPECT_EQ(told.size(), 1);
}

TEST_P(ElsewhereTest, whatWasThereBeforeAndWhatIsOnesOwnIsNoNews) {
    createElsewhere(QStringLiteral("A"));
    store.reset();
    store = std::move(*Store::open(place.location(), clock));
    QObject::connect(store.get(), &Store::changed, store.get(), [this](const Receipt& receipt) { told << receipt; });
    look();
    EXPECT_TRUE(told.isEmpty());
    createHere(QStringLiteral("B"));
    ASSERT_EQ(told.size(), 1);
    look();
    EXPECT_EQ(told.size(), 1);
}

TEST_P(ElsewhereTest, severalChangesAreToldTogether) {
    const Customer a = createElsewhere(QStringLiteral("A"));
    const Customer b = createElsewhere(QStringLiteral("B"));
    look();
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(QSet<Id<Customer>>(told[0].customers.begin(), told[0].customers.end()), (QSet<Id<Customer>>{a.id, b.id}));
    EXPECT_FALSE(told[0].changeSet.isSet());
}

TEST_P(ElsewhereTest, theClockTakesATimeZoneThatWasChangedElsewhere) {
    ASSERT_TRUE(other->write(admin, *clock, Text{"Zone"}, [](Work& work) {
        return work.data.settings.set(QStringLiteral("time_zone"), QStringLiteral("America/New_York"));
    }));
    look();
    EXPECT_EQ(store->clock().zone().id(), QByteArrayLiteral("America/New_York"));
}

ON_BOTH_DATABASES(ElsewhereTest);

// A server, which tells its clients and lets two write at once.
class ElsewhereOnAServer : public ElsewhereTest {
protected:
    // Until the store is told something, by itself.
    bool isTold() {
        QTimer::singleShot(20'000, &loop, [this] { loop.exit(1); });
        return !told.isEmpty() || loop.exec() == 0;
    }
};

TEST_P(ElsewhereOnAServer, tellsByItself) {
    const Customer customer = createElsewhere(QStringLiteral("A"));
    ASSERT_TRUE(isTold());
    EXPECT_EQ(told[0].customers, QList<Id<Customer>>{customer.id});
}

TEST_P(ElsewhereOnAServer, isHeardAgainAfterItWasLost) {
    const auto administrator = Connection::open(place.location(), Connection::Use::Write);
    ASSERT_TRUE((*administrator)
                    ->run(QStringLiteral("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE "
                                         "datname = current_database() AND pid <> pg_backend_pid()")));
    look();  // the reader is back
    createElsewhere(QStringLiteral("A"));
    EXPECT_TRUE(isTold());
}

TEST_P(ElsewhereOnAServer, aChangeThatBeganEarlierAndCommittedLaterIsNotMissed) {
    const auto slow = other->write(admin, *clock, Text{"Slow"}, [&](Work& work) {
        auto made = create(work, QStringLiteral("slow"), QStringLiteral("own-1"));  // waits for nobody's next number
        createHere(QStringLiteral("fast"));                                         // a later key, there first
        look();
        return made;
    });
    ASSERT_TRUE(slow);
    told.clear();
    look();
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told[0].customers, QList<Id<Customer>>{slow->id});
}

INSTANTIATE_TEST_SUITE_P(, ElsewhereOnAServer, testing::Values(Engine::Postgres), engineName);

}  // namespace
}  // namespace zhike
