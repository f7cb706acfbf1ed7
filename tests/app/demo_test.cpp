#include "app/demo.h"

#include "app/check.h"
#include "app/customers.h"
#include "app/datafile.h"
#include "app/demowords.h"
#include "support/databases.h"
#include "support/printers.h"

namespace zhike {
namespace {

// A new data file filled with demo data around 2026-09-10.
class Demo : public testing::TestWithParam<Engine> {
protected:
    void fill(const DemoOptions& options) {
        ASSERT_TRUE(createDatabase(place.location(), clock, options.chinese));
        writer = std::move(*Writer::open(place.location()));
        data = std::make_unique<Repositories>(writer->connection(), nullptr);
        const Done filled = fillWithDemo(*writer, clock, options);
        ASSERT_TRUE(filled) << filled.error().detail.toStdString();
    }

    TestPlace place;
    FixedClock clock{{1'789'022'100'000}, QTimeZone("Asia/Shanghai")};
    std::unique_ptr<Writer> writer;
    std::unique_ptr<Repositories> data;

    Demo() : place(GetParam()) {}
};

TEST_P(Demo, itsCustomersAreSuchAsCouldHaveBeenTyped) {
    fill({.customers = 300});
    const auto customers = data->customers.page(1000, 0);
    ASSERT_EQ(customers->size(), 300);
    QSet<QString> names;
    QSet<qint64> updated;
    for (const Customer& customer : *customers) {
        CustomerInput input = *customerToEdit(*data, customer.id);
        EXPECT_TRUE(validate(input)) << customer.name.toStdString();
        EXPECT_FALSE(input.contact.phone.isEmpty());
        EXPECT_LE(customer.created.ms, customer.updated.ms);
        EXPECT_LE(customer.updated.ms, clock.now().ms);
        names << customer.name;
        updated << customer.updated.ms;
    }
    EXPECT_EQ(names.size(), 300);
    EXPECT_GT(updated.size(), 250);  // “last updated first” has an order to show
    EXPECT_TRUE(checkData(*data, clock, true)->isEmpty());
}

TEST_P(Demo, everyStageIsThere) {
    fill({});
    QSet<QString> stages;
    const auto customers = data->customers.page(1000, 0);
    for (const Customer& customer : *customers) stages << (*data->derived.facts(customer.id))->stage;
    EXPECT_EQ(stages, (QSet<QString>{QStringLiteral("lead"), QStringLiteral("prospect"), QStringLiteral("new"),
                                     QStringLiteral("growing"), QStringLiteral("established"),
                                     QStringLiteral("dormant"), QStringLiteral("lost")}));
}

TEST_P(Demo, nobodyUndoesItAndNumbersGoOnAfterIt) {
    fill({.customers = 40, .orders = 5});
    EXPECT_EQ(*data->connection.number(QStringLiteral("SELECT count(*) FROM sales_order WHERE kind = 'sale'")), 5);
    const User administrator = Lookup::read(*data)->administrator();
    EXPECT_FALSE(data->history.nextUndo(administrator.id)->isSet());
    qint64 highest = 0;
    const auto customers = data->customers.page(1000, 0);
    for (const Customer& customer : *customers)
        if (customer.no.startsWith(u"2026")) highest = std::max(highest, customer.no.toLongLong());
    CustomerInput next;
    next.customer.name = QStringLiteral("后来者");
    const auto created =
        writer->write(administrator, clock, Text{"New"}, [&](Work& work) { return createCustomer(work, next, {}); });
    ASSERT_TRUE(created);
    EXPECT_EQ(created->no.toLongLong(), highest + 1);
}

TEST_P(Demo, isNeverMixedWithCustomersThatAreThere) {
    ASSERT_TRUE(createDatabase(place.location(), clock, true));
    writer = std::move(*Writer::open(place.location()));
    data = std::make_unique<Repositories>(writer->connection(), nullptr);
    CustomerInput own;
    own.customer.name = QStringLiteral("自己的客户");
    ASSERT_TRUE(writer->write(Lookup::read(*data)->administrator(), clock, Text{"New"},
                              [&](Work& work) { return createCustomer(work, own); }));
    const Done refused = fillWithDemo(*writer, clock, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
    EXPECT_EQ(refused.error().message.source, QStringLiteral("There are customers already"));
    EXPECT_EQ(*data->customers.count(), 1);
    EXPECT_EQ(*data->users.count(), 2);  // the administrator and 未分配
}

ON_BOTH_DATABASES(Demo);

// Filling sets the indexes aside; afterwards every one is back.
TEST(DemoFile, hasAllIndexesOfAnEmptyFile) {
    TestPlace place(Engine::Sqlite);
    const FixedClock clock{{1'789'022'100'000}, QTimeZone("Asia/Shanghai")};
    ASSERT_TRUE(createDatabase(place.location(), clock, true));
    const auto writer = std::move(*Writer::open(place.location()));
    const auto indexes = [&] {
        return *writer->connection().text(
            QStringLiteral("SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_master WHERE type = 'index' "
                           "ORDER BY name)"));
    };
    const QString before = indexes();
    ASSERT_TRUE(fillWithDemo(*writer, clock, {}));
    EXPECT_EQ(indexes(), before);
    EXPECT_TRUE(before.contains(u"customer_no"));
}

// The list is split at every comma.
TEST(DemoWords, noTextIsCutOff) {
    for (const bool chinese : {true, false}) {
        const DemoWords words(chinese);
        for (const char* kind : {"call", "mail", "step", "focus", "pack"}) {
            EXPECT_FALSE(words.of(kind).isEmpty()) << kind;
            for (const DemoWord& word : words.of(kind)) {
                EXPECT_FALSE(word.text.contains(u'"')) << word.text.toStdString();
                EXPECT_TRUE(word.code.isEmpty()) << word.text.toStdString();
            }
        }
    }
}

// Where names become longer, too: there are 576,000 with a brand of two syllables.
TEST(DemoWords, noTwoCompaniesAreCalledTheSame) {
    const DemoWords words(true);
    QSet<QString> names;
    for (int i = 0; i < 10'000; ++i) names << words.company(i).text;
    for (int i = 570'000; i < 580'000; ++i) names << words.company(i).text;
    EXPECT_EQ(names.size(), 20'000);
    EXPECT_EQ(words.company(0).text, QStringLiteral("云启科技有限公司"));
}

}  // namespace
}  // namespace zhike
