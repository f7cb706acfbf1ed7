#include "app/customerimport.h"
#include "app/files/samplefiles.h"
#include "app/store.h"
#include "support/databases.h"
#include "support/printers.h"

#include <QDeadlineTimer>
#include <QThread>

namespace zhike {
namespace {

// Says each time it is asked: what is derived asks what day it is, for each customer.
class ToldClock : public FixedClock {
public:
    using FixedClock::FixedClock;
    [[nodiscard]] Moment now() const override {
        if (asked) asked();
        return FixedClock::now();
    }
    std::function<void()> asked;
};

QByteArray manyCustomers() {
    QByteArray csv = "客户名称,联系电话\n";
    for (int i = 0; i < 1500; ++i) csv += "客户" + QByteArray::number(i) + ",13800135678\n";
    return csv;
}

class CancelledImport : public testing::TestWithParam<Engine> {};

TEST_P(CancelledImport, endsAtTheCustomerAtHandAlsoWhileItDerives) {
    const TestPlace place(GetParam());
    const SampleFiles files;
    const auto clock = std::make_shared<ToldClock>(Moment{1'789'022'100'000}, QTimeZone("Asia/Shanghai"));
    ASSERT_TRUE(createDatabase(place.location(), *clock, true));
    const auto store = std::move(*Store::open(place.location(), clock));
    ImportRequest request;
    request.path = files.write("客户.csv", manyCustomers());
    const auto plan = *store->read([&](Repositories& data) { return planImport(data, *clock, request); }).result();
    const User admin = store->read([](Repositories& data) { return Lookup::read(data); }).result()->administrator();

    Cancellation cancellation;
    int derived = 0;
    int after = 0;
    bool reached = false;
    const auto cut = store->write(
        admin, Text{"Import"},
        [&](Work& work) {
            auto counts = carryOutImport(work, *plan, {});
            Connection& connection = work.data.connection;
            clock->asked = [&] {
                after += reached ? 1 : 0;
                if (++derived != 200) return;
                cancellation.cancel();  // reaches the connection from another thread
                const QDeadlineTimer patience(20'000);
                while (!connection.isInterrupted() && !patience.hasExpired()) QThread::yieldCurrentThread();
                reached = connection.isInterrupted();
            };
            return counts;
        },
        cancellation);
    ASSERT_FALSE(cut.result());
    EXPECT_EQ(cut.result().error().code, ErrorCode::Cancelled);
    clock->asked = {};
    EXPECT_TRUE(reached);
    EXPECT_LE(after, 5);  // of more than a thousand that were left
    EXPECT_EQ(*store->read([](Repositories& data) { return data.customers.count(); }).result(), 0);
}

ON_BOTH_DATABASES(CancelledImport);

}  // namespace
}  // namespace zhike
