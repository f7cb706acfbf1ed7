#include "app/customersearch.h"

#include "app/customers.h"
#include "app/datafile.h"
#include "app/lookup.h"
#include "app/people.h"
#include "app/writer.h"
#include "support/databases.h"
#include "support/printers.h"

namespace zhike {
namespace {

class CustomerSearch : public testing::TestWithParam<Engine> {
protected:
    CustomerSearch() {
        EXPECT_TRUE(createDatabase(place.location(), clock, true));
        writer = std::move(*Writer::open(place.location()));
        data = std::make_unique<Repositories>(writer->connection(), nullptr);
        me = Lookup::read(*data)->administrator();
    }
    Customer create(const char* name, const char* no = "", Id<User> owner = {}) {
        CustomerInput input;
        input.customer.name = QString::fromUtf8(name);
        input.customer.no = QString::fromUtf8(no);
        input.customer.owner = owner;
        clock.set({clock.now().ms + 1'000});
        const auto made =
            writer->write(me, clock, Text{"New"}, [&](Work& work) { return createCustomer(work, input); });
        EXPECT_TRUE(made);
        return *made;
    }
    QStringList found(const char* text, int most = 10) {
        QStringList names;
        const auto hits = searchCustomers(*data, QString::fromUtf8(text), me.id, most);
        EXPECT_TRUE(hits);
        for (const CustomerHit& hit : *hits) names << hit.row.customer.name;
        return names;
    }

    TestPlace place{GetParam()};
    FixedClock clock{{1'789'022'100'000}, QTimeZone("Asia/Shanghai")};
    std::unique_ptr<Writer> writer;
    std::unique_ptr<Repositories> data;
    User me;
};

TEST_P(CustomerSearch, exactComesBeforeThePrefixTheInitialsAndThePart) {
    create("北京云启");
    create("云琦");  // the same initials
    create("云启科技");
    create("云启");
    EXPECT_EQ(found("云启"),
              (QStringList{QStringLiteral("云启"), QStringLiteral("云启科技"), QStringLiteral("北京云启")}));
    EXPECT_EQ(found("云启", 1), QStringList{QStringLiteral("云启")});
}

TEST_P(CustomerSearch, amongEqualsMyOwnComeFirstThenTheNewest) {
    User other;
    other.name = QStringLiteral("高原");
    const auto saved = writer->write(me, clock, Text{"New"}, [&](Work& work) { return saveUser(work, other); });
    create("云启一");
    create("云启二");
    create("云启三", "", saved->id);
    EXPECT_EQ(found("yq"), (QStringList{QStringLiteral("云启二"), QStringLiteral("云启一"), QStringLiteral("云启三")}));
}

TEST_P(CustomerSearch, theOneWithThatNumberIsFoundAmongVeryMany) {
    create("老客户", "7");
    for (int i = 0; i < 205; ++i) create("新客户", QByteArray("7" + QByteArray::number(1000 + i)).constData());
    EXPECT_EQ(found("7", 1), QStringList{QStringLiteral("老客户")});
}

TEST_P(CustomerSearch, whatIsArchivedOrUndoneIsNotFound) {
    const Customer customer = create("云启");
    const ChangeSetId creation = writer->receipt().changeSet;
    ASSERT_TRUE(creation.isSet());
    ASSERT_TRUE(
        writer->write(me, clock, Text{"Archive"}, [&](Work& work) { return archiveCustomer(work, customer.id); }));
    EXPECT_EQ(found("云启"), QStringList());
    EXPECT_EQ(found(customer.no.toUtf8().constData()), QStringList());
    EXPECT_TRUE(recentCustomers(*data, {customer.id}, 5)->isEmpty());
    for (const char* nothing : {"", "  ", "%", "'", "\"*"}) EXPECT_EQ(found(nothing), QStringList()) << nothing;
}

TEST_P(CustomerSearch, recentOnesAreThoseChosenThenThoseChanged) {
    const Customer first = create("A");
    create("B");
    create("C");
    const auto recent = recentCustomers(*data, {first.id, {4711}}, 2);
    ASSERT_EQ(recent->size(), 2);
    EXPECT_EQ(recent->at(0).row.customer.name, QStringLiteral("A"));
    EXPECT_EQ(recent->at(1).row.customer.name, QStringLiteral("C"));
}

ON_BOTH_DATABASES(CustomerSearch);

}  // namespace
}  // namespace zhike
