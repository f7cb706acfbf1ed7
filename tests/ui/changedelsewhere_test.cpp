#include "app/customers.h"
#include "customersfixture.h"
#include "support/printers.h"

namespace zhike {
namespace {

// Two clients on one file, as on one server.
TEST_F(CustomersPageTest, showsWhatAnotherClientChangedAndKeepsTheSelection) {
    press(Qt::Key_J);
    const QString selected = readCell(1, CustomerColumn::Name);
    const auto other = std::move(*Writer::open(workspace->store().location()));
    clock->set({clock->now().ms + 60'000});
    const auto changed = other->write(workspace->user(), *clock, Text{"Elsewhere"}, [](Work& work) -> Done {
        CustomerInput fresh;
        fresh.customer.name = QStringLiteral("新来的公司");
        if (const auto made = createCustomer(work, fresh); !made) return made.error();
        auto known = customerToEdit(work.data, findCustomer(work.data, QStringLiteral("麒麟实业有限公司"))->id);
        known->customer.name = QStringLiteral("麒麟集团");
        const auto saved = updateCustomer(work, *known);
        return saved ? done() : Done(saved.error());
    });
    ASSERT_TRUE(changed);
    workspace->store().lookElsewhere();  // as every fifteen seconds
    settle();
    ASSERT_EQ(rows(), 62);
    QStringList names;
    for (int row = 0; row < 3; ++row) names << readCell(row, CustomerColumn::Name);
    EXPECT_TRUE(names.contains(QStringLiteral("新来的公司")));
    EXPECT_TRUE(names.contains(QStringLiteral("麒麟集团")));
    EXPECT_EQ(readCell(table->currentIndex().row(), CustomerColumn::Name), selected);
}

}  // namespace
}  // namespace zhike
