#include "app/store.h"

#include "app/customers.h"
#include "app/whendone.h"
#include "support/databases.h"
#include "support/printers.h"

#include <QEventLoop>
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

ON_BOTH_DATABASES(StoreLanes);

}  // namespace
}  // namespace zhike
