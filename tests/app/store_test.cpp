#include "app/store.h"

#include "app/customers.h"
#include "app/whendone.h"
#include "support/databases.h"
#include "support/printers.h"

#include <QEventLoop>
#include <QSemaphore>
#include <QTimer>

namespace zhike {
namespace {

// An open store on a fresh database, and a loop to wait in for what it answers.
class StoreLanes : public testing::TestWithParam<Engine> {
protected:
    StoreLanes() : place(GetParam()) {
        EXPECT_TRUE(createDatabase(place.location(), *clock, true));
        store = std::move(*Store::open(place.location(), clock));
        const auto found = await(store->read([](Repositories& data) { return Lookup::read(data); }));
        EXPECT_TRUE(found);
        admin = found->administrator();
    }

    template <class R>
    R await(QFuture<R> future) {
        QEventLoop loop;
        std::optional<R> result;
        whenDone(std::move(future), &loop, [&](R answer) {
            result = std::move(answer);
            loop.quit();
        });
        loop.exec();
        return std::move(*result);
    }
    QFuture<Result<Customer>> create(const QString& name) {
        CustomerInput input;
        input.customer.name = name;
        return store->write(admin, Text{"New"}, [input](Work& work) { return createCustomer(work, input); });
    }

    TestPlace place;
    std::shared_ptr<FixedClock> clock = std::make_shared<FixedClock>(Moment{1'789'022'100'000});
    std::unique_ptr<Store> store;
    User admin;
};

TEST_P(StoreLanes, tellsWhatAWriteChangedAfterItsCommit) {
    QList<Receipt> receipts;
    QObject::connect(store.get(), &Store::changed, store.get(), [&](const Receipt& receipt) { receipts << receipt; });
    const auto created = await(create(QStringLiteral("A")));
    ASSERT_TRUE(created);
    const auto seen = await(store->read([id = created->id](Repositories& data) { return data.customers.find(id); }));
    EXPECT_EQ((*seen)->name, QStringLiteral("A"));
    ASSERT_EQ(receipts.size(), 1);
    EXPECT_EQ(receipts[0].customers, QList<Id<Customer>>{created->id});
    EXPECT_TRUE(receipts[0].changeSet.isSet());
}

TEST_P(StoreLanes, aRefusedWriteChangesNothingAndTellsNobody) {
    int told = 0;
    QObject::connect(store.get(), &Store::changed, store.get(), [&] { ++told; });
    const auto refused = await(create(QString()));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().field, QStringLiteral("name"));
    const auto count = await(store->read([](Repositories& data) { return data.customers.count(); }));
    EXPECT_EQ(*count, 0);
    EXPECT_EQ(told, 0);
}

TEST_P(StoreLanes, closingCarriesOutWhatWasHandedIn) {
    for (int i = 0; i < 20; ++i) (void)create(QString::number(i));
    store.reset();
    store = std::move(*Store::open(place.location(), clock));
    const auto count = await(store->read([](Repositories& data) { return data.customers.count(); }));
    EXPECT_EQ(*count, 20);
}

TEST_P(StoreLanes, anAnswerForAnObjectThatDiedIsDropped) {
    auto* gone = new QObject;
    bool called = false;
    whenDone(create(QStringLiteral("A")), gone, [&](Result<Customer>) { called = true; });
    delete gone;
    ASSERT_TRUE(await(create(QStringLiteral("B"))));
    EXPECT_FALSE(called);
}

TEST_P(StoreLanes, theSameFileCannotBeOpenedTwice) {
    if (GetParam() == Engine::Postgres) {  // a server is made for many
        EXPECT_TRUE(Store::open(place.location(), clock));
        return;
    }
    const auto second = Store::open(place.location(), clock);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::Unavailable);
}

TEST_P(StoreLanes, aReadThatIsNoLongerWantedEnds) {
    Newest wanted;
    QSemaphore begun;
    auto first = store->readSlowly(
        [&begun](Repositories& data) -> Result<qint64> {  // would never end by itself
            begun.release();
            for (;;)
                if (const auto count = data.customers.count(); !count) return count;
        },
        wanted.next());
    begun.acquire();
    const auto waiting = store->readSlowly([](Repositories& data) { return data.customers.count(); }, wanted.next());
    const auto newest =
        await(store->readSlowly([](Repositories& data) { return data.customers.count(); }, wanted.next()));
    EXPECT_EQ(first.result().error().code, ErrorCode::Cancelled);
    EXPECT_EQ(waiting.result().error().code, ErrorCode::Cancelled);
    EXPECT_EQ(*newest, 0);
}

TEST_P(StoreLanes, aWriteThatIsCancelledLeavesNothingAndTheNextWorks) {
    Cancellation cancellation;
    int told = 0;
    QObject::connect(store.get(), &Store::changed, store.get(), [&] { ++told; });
    const auto cut = await(store->write(
        admin, Text{"Many"},
        [cancellation](Work& work) mutable -> Done {
            for (int i = 0;; ++i) {
                CustomerInput input;
                input.customer.name = QString::number(i);
                if (const auto created = createCustomer(work, input); !created) return created.error();
                if (i == 3) cancellation.cancel();
            }
        },
        cancellation));
    ASSERT_FALSE(cut);
    EXPECT_EQ(cut.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(told, 0);
    ASSERT_TRUE(await(create(QStringLiteral("A"))));
    EXPECT_EQ(*await(store->read([](Repositories& data) { return data.customers.count(); })), 1);
}

ON_BOTH_DATABASES(StoreLanes);

// A server that goes away and comes back (reliability.md §4).
class ServerLost : public StoreLanes {
protected:
    // Ends the sessions of all lanes.
    void cut() {
        auto administrator = Connection::open(place.location(), Connection::Use::Write);
        ASSERT_TRUE((*administrator)
                        ->run(QStringLiteral("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE "
                                             "datname = current_database() AND pid <> pg_backend_pid()")));
    }
};

TEST_P(ServerLost, readsAndSavesGoOnWhenItIsBack) {
    ASSERT_TRUE(await(create(QStringLiteral("A"))));
    ASSERT_TRUE(await(store->read([](Repositories& data) { return data.customers.count(); })));
    cut();
    const auto count = await(store->read([](Repositories& data) { return data.customers.count(); }));
    ASSERT_TRUE(count);
    EXPECT_EQ(*count, 1);
    ASSERT_TRUE(await(create(QStringLiteral("B"))));
    EXPECT_EQ(*await(store->read([](Repositories& data) { return data.customers.count(); })), 2);
}

TEST_P(ServerLost, aSaveThatIsCutInItsMiddleIsSavedOnce) {
    int runs = 0;
    const auto created = await(store->write(admin, Text{"New"}, [&](Work& work) -> Result<Customer> {
        CustomerInput input;
        input.customer.name = QStringLiteral("A");
        auto made = createCustomer(work, input);
        if (++runs == 1) cut();
        return made;
    }));
    ASSERT_TRUE(created);
    EXPECT_EQ(runs, 2);
    const auto history = await(store->read([](Repositories& data) { return data.history.changeSets(10); }));
    EXPECT_EQ(history->size(), 2);  // the new database and the save
    EXPECT_EQ(*await(store->read([](Repositories& data) { return data.customers.count(); })), 1);
}

// Reads numbers one by one; the server is lost after the tenth of them, so often.
class LostWhileReading {
public:
    LostWhileReading(std::function<void()> cut, int times) : m_cut(std::move(cut)), m_times(times) {}
    Result<qint64> operator()(Repositories& data) {
        auto rows = data.connection.run(QStringLiteral("SELECT generate_series(1, 500000)"));
        if (!rows) return rows.error();
        qint64 read = 0;
        while (rows->next())
            if (++read == 10 && m_times-- > 0) m_cut();
        rows->finish();
        return read;
    }

private:
    std::function<void()> m_cut;
    int m_times;
};

TEST_P(ServerLost, aListThatIsCutInItsMiddleIsReadAgainAndNeverShorter) {
    const auto all = await(store->read(LostWhileReading([this] { cut(); }, 1)));
    ASSERT_TRUE(all);
    EXPECT_EQ(*all, 500'000);
}

TEST_P(ServerLost, aListThatIsCutAgainAndAgainIsAnErrorAndTheNextIsRead) {
    const auto cutOff = await(store->read(LostWhileReading([this] { cut(); }, 2)));
    ASSERT_FALSE(cutOff) << *cutOff;
    EXPECT_EQ(cutOff.error().code, ErrorCode::Unavailable);
    EXPECT_EQ(*await(store->read(LostWhileReading({}, 0))), 500'000);
}

TEST_P(ServerLost, whetherASaveIsThereIsToldByItsChangeSet) {
    ASSERT_TRUE(await(create(QStringLiteral("A"))));
    const auto sets = await(store->read([](Repositories& data) { return data.history.changeSets(1); }));
    auto connection = Connection::open(place.location(), Connection::Use::Write);
    Structure structure(**connection);
    EXPECT_TRUE(*structure.isCommitted(sets->first().id));
    EXPECT_FALSE(*structure.isCommitted({sets->first().id.value + 1}));
    EXPECT_FALSE(*structure.isCommitted({}));
}

INSTANTIATE_TEST_SUITE_P(, ServerLost, testing::Values(Engine::Postgres), engineName);

}  // namespace
}  // namespace zhike
