#include "ui/widgets/keyselection.h"

#include "customersfixture.h"
#include "support/printers.h"
#include "ui/widgets/windowedmodel.h"

#include <QHeaderView>

#include <algorithm>
#include <numeric>

namespace zhike {
namespace {

constexpr int kMost = 100;

// Rows that are known by their key alone.
class Keys : public WindowedModel {
public:
    Keys() : WindowedModel(nullptr) {}
    [[nodiscard]] int columnCount(const QModelIndex& = {}) const override { return 2; }

protected:
    void readRows(const QList<qint64>&) override {}
    [[nodiscard]] bool knowsRow(qint64) const override { return true; }
    [[nodiscard]] QVariant cell(qint64 key, int, int) const override { return key; }
    void dropRows() override {}
};

class KeySelectionTest : public testing::Test {
protected:
    KeySelectionTest() {
        QList<qint64> keys(1'000'000);
        std::iota(keys.begin(), keys.end(), 1);
        model.setKeys(keys);
        table.setModel(&model);
    }
    void select(int first, int last, QItemSelectionModel::SelectionFlag how = QItemSelectionModel::Select) {
        table.selectionModel()->select({model.index(first, 0), model.index(last, 0)}, how | QItemSelectionModel::Rows);
    }
    // The rows in the opposite order, with the selection that was kept.
    void turnOver(const KeySelection& kept) {
        QList<qint64> keys = model.keys();
        std::reverse(keys.begin(), keys.end());
        model.setKeys(keys, true);
        table.showRows(rowsOf(kept, model), 0);
    }

    Keys model;
    ListTable table{nullptr};
};

TEST_F(KeySelectionTest, aMillionSelectedRowsAreKeptWithoutAKey) {
    table.selectAll();
    const auto kept = keySelection(table, model, kMost, true);
    ASSERT_TRUE(kept);
    EXPECT_TRUE(kept->keys.isEmpty());
    turnOver(*kept);
    EXPECT_EQ(table.selectedCount(), 1'000'000);
}

TEST_F(KeySelectionTest, thoseThatWereTakenOutStayOut) {
    table.selectAll();
    select(0, 1, QItemSelectionModel::Deselect);
    select(500, 500, QItemSelectionModel::Deselect);
    const auto kept = keySelection(table, model, kMost, true);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->keys, (QSet<qint64>{1, 2, 501}));
    turnOver(*kept);
    EXPECT_EQ(table.selectedCount(), 999'997);
    EXPECT_FALSE(table.selectionModel()->isSelected(model.index(999'999, 0)));
    EXPECT_FALSE(table.selectionModel()->isSelected(model.index(999'999 - 500, 0)));
    EXPECT_TRUE(table.selectionModel()->isSelected(model.index(0, 0)));
}

TEST_F(KeySelectionTest, fewAreKeptWhereverTheyGo) {
    select(3, 5);
    select(70, 70);
    const auto kept = keySelection(table, model, kMost, false);
    ASSERT_TRUE(kept);
    turnOver(*kept);
    EXPECT_EQ(table.selectedRowNumbers(10), (QList<int>{999'929, 999'994, 999'995, 999'996}));
}

TEST_F(KeySelectionTest, allOfAnotherListIsNotWhatWasSelected) {
    table.selectAll();
    EXPECT_FALSE(keySelection(table, model, kMost, false));
}

TEST_F(KeySelectionTest, isNeverKeptInPart) {
    select(0, kMost);
    EXPECT_FALSE(keySelection(table, model, kMost, true));
    select(kMost, kMost, QItemSelectionModel::Deselect);
    EXPECT_EQ(keySelection(table, model, kMost, true)->keys.size(), kMost);
}

// More customers than the two hundred that a list shows at once.
class LongListTest : public CustomersPageTest {
protected:
    LongListTest() {
        const auto add = [](Work& work) -> Done {
            for (int i = 0; i < 300; ++i) {
                CustomerInput one;
                one.customer.name = QStringLiteral("长名单%1").arg(i);
                one.contact.phone = QStringLiteral("139%1").arg(i, 8, 10, QLatin1Char('0'));
                if (const auto made = createCustomer(work, one); !made) return made.error();
            }
            return done();
        };
        EXPECT_TRUE(workspace->store().write(workspace->user(), Text{"New"}, add).result());
        settle();
        table->showRow(0);
        settle();
    }
    void sortByNumber() {
        Q_EMIT table->horizontalHeader()->sectionClicked(int(CustomerColumn::No));
        settle();
    }
    QStringList selectedNumbers() {
        QStringList numbers;
        for (const int row : table->selectedRowNumbers(rows())) numbers << readCell(row, CustomerColumn::No);
        numbers.sort();
        return numbers;
    }
};

TEST_F(LongListTest, aSortedListKeepsEverySelectedCustomer) {
    ASSERT_EQ(rows(), 361);
    table->selectAll();
    table->selectionModel()->select(table->model()->index(250, 0),
                                    QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    const QStringList before = selectedNumbers();
    ASSERT_EQ(before.size(), 360);
    sortByNumber();
    EXPECT_EQ(selectedNumbers(), before);
    sortByNumber();  // and the other way round
    EXPECT_EQ(selectedNumbers(), before);
    EXPECT_TRUE(page->statusText().contains(QStringLiteral("360 selected"))) << page->statusText().toStdString();
}

TEST_F(LongListTest, whoIsTakenOutOfTheSelectionStaysOutWhenTheListIsSorted) {
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_X);  // the current one
    ASSERT_EQ(table->selectedCount(), 2);
    const QStringList before = selectedNumbers();
    sortByNumber();
    EXPECT_EQ(selectedNumbers(), before);
}

}  // namespace
}  // namespace zhike
