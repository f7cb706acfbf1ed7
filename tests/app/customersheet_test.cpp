#include "app/customersheet.h"

#include "app/customers.h"
#include "app/datafile.h"
#include "app/orders.h"
#include "app/writer.h"
#include "support/databases.h"
#include "support/printers.h"

namespace zhike {
namespace {

class Sheets : public testing::TestWithParam<Engine> {
protected:
    Sheets() : place(GetParam()) {
        EXPECT_TRUE(createDatabase(place.location(), clock, true));
        writer = std::move(*Writer::open(place.location()));
        data = std::make_unique<Repositories>(writer->connection(), nullptr);
        actor = Lookup::read(*data)->administrator();
    }
    template <class F>
    auto write(F fn) {
        return writer->write(actor, clock, Text{"Edit"}, fn);
    }

    TestPlace place;
    FixedClock clock{{1789022100000}, QTimeZone("Asia/Shanghai")};
    std::unique_ptr<Writer> writer;
    std::unique_ptr<Repositories> data;
    User actor;
};
ON_BOTH_DATABASES(Sheets);

TEST_P(Sheets, holdEverythingAboutOneCustomer) {
    CustomerInput input;
    input.customer.name = QStringLiteral("云启科技");
    input.contact.name = QStringLiteral("王磊");
    const auto customer = write([&](Work& w) { return createCustomer(w, input); });
    ASSERT_TRUE(customer);
    Order order;
    order.customer = customer->id;
    order.no = QStringLiteral("SO-1");
    order.orderedOn = QDate(2026, 9, 1);
    order.amount = {10000};
    ASSERT_TRUE(write([&](Work& w) { return createOrder(w, order); }));

    const auto sheet = customerSheetOf(*data, customer->id);
    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet->row.customer.name, input.customer.name);
    EXPECT_EQ(sheet->row.ownerName, actor.name);
    ASSERT_EQ(sheet->contacts.size(), 1);
    EXPECT_EQ(sheet->contacts[0].name, input.contact.name);
    ASSERT_EQ(sheet->orders.size(), 1);
    EXPECT_EQ(sheet->orders[0].no, order.no);
    ASSERT_EQ(sheet->history.size(), 3);
    EXPECT_EQ(sheet->history[0].entity, QLatin1String(Order::kTable));
    EXPECT_TRUE(sheet->history[0].created);
}

TEST_P(Sheets, thereIsNoneOfAnUnknownCustomer) {
    const auto sheet = customerSheetOf(*data, {42});
    ASSERT_FALSE(sheet);
    EXPECT_EQ(sheet.error().code, ErrorCode::NotFound);
}

}  // namespace
}  // namespace zhike
