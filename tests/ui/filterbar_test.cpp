#include "ui/customers/filterbar.h"

#include "customersfixture.h"
#include "support/printers.h"
#include "ui/customers/daterangepicker.h"
#include "ui/customers/filterchip.h"
#include "ui/widgets/optionpicker.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace zhike {
namespace {

class FilterBarTest : public CustomersPageTest {
protected:
    FilterBar* bar() { return page->findChild<FilterBar*>(); }
    OptionPicker* picker() { return window.findChild<OptionPicker*>(); }
    QList<FilterChip*> chips() {
        QList<FilterChip*> shown;
        for (FilterChip* chip : bar()->findChildren<FilterChip*>())
            if (chip->isVisible()) shown << chip;
        return shown;
    }
    // Chooses a field in the menu of the filters.
    void open(const char* field) {
        QMenu* menu = bar()->findChild<QMenu*>();
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions())
            if (action->text() == QLatin1String(field)) action->trigger();
        settle();
    }
    // How many fit by the other way: reading every row.
    template <class F>
    int countWhere(F fits) {
        const auto all = workspace->store().read([](Repositories& data) -> Result<QList<CustomerRow>> {
            const auto ids = data.customerList.ids({});
            if (!ids) return ids.error();
            return data.customerList.rows(*ids);
        });
        const QList<CustomerRow> rows = *QFuture(all).result();
        return int(std::count_if(rows.begin(), rows.end(), fits));
    }
};

TEST_F(FilterBarTest, aChipSaysFieldAndValueAndFiltersAtOnce) {
    open("Tier");
    ASSERT_NE(picker(), nullptr);
    type("a");
    press(Qt::Key_Return);
    const int tierA = countWhere([](const CustomerRow& row) { return row.customer.grade == u"A"; });
    EXPECT_EQ(rows(), tierA);
    type("b");
    press(Qt::Key_Return);
    EXPECT_EQ(rows(), countWhere([](const CustomerRow& row) {
                  return row.customer.grade == u"A" || row.customer.grade == u"B";
              }));
    press(Qt::Key_Return);  // done
    ASSERT_EQ(chips().size(), 1);
    EXPECT_EQ(chips()[0]->accessibleName(), QStringLiteral("Tier: A, B"));
    EXPECT_EQ(QApplication::focusWidget(), chips()[0]);
}

TEST_F(FilterBarTest, aChipIsWrittenAsPeopleWriteInEitherLanguage) {
    open("Tier");
    type("a");
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    ASSERT_EQ(chips().size(), 1);
    EXPECT_EQ(chips()[0]->accessibleName(), QStringLiteral("Tier: A"));
    language.use(LanguageChoice::Chinese);
    settle();
    EXPECT_TRUE(chips()[0]->accessibleName().endsWith(QStringLiteral("A 类")));
    language.use(LanguageChoice::English);
}

TEST_F(FilterBarTest, manyChipsGoOnInTheNextLineAndCoverNothing) {
    window.resize(1100, 680);
    for (const char* field : {"Tier", "Stage", "Owner", "Industry", "Source"}) {
        open(field);
        press(Qt::Key_Space);
        press(Qt::Key_Escape);
    }
    ASSERT_EQ(chips().size(), 5);
    QList<QWidget*> parts{bar()->findChild<QLineEdit*>(), bar()->findChild<QPushButton*>(QStringLiteral("addFilter"))};
    for (FilterChip* chip : chips()) parts << chip;
    for (int i = 0; i < parts.size(); ++i) {
        EXPECT_TRUE(bar()->rect().contains(parts[i]->geometry())) << i;
        for (int other = i + 1; other < parts.size(); ++other)
            EXPECT_FALSE(parts[i]->geometry().intersects(parts[other]->geometry())) << i << ' ' << other;
    }
    EXPECT_GT(chips().last()->y(), parts[0]->y());
}

TEST_F(FilterBarTest, theButtonOpensTheListOfFields) {
    QTest::mouseClick(bar()->findChild<QPushButton*>(QStringLiteral("addFilter")), Qt::LeftButton);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(menu->actions().size(), 10);
    menu->close();
}

TEST_F(FilterBarTest, enterOnAChipOpensItsEditorAndDeleteRemovesIt) {
    open("Tier");
    type("a");
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    press(Qt::Key_Return);  // on the chip
    ASSERT_NE(picker(), nullptr);
    EXPECT_EQ(picker()->chosen(), QStringList{QStringLiteral("A")});
    press(Qt::Key_Escape);
    ASSERT_EQ(chips().size(), 1);
    press(Qt::Key_Delete);
    EXPECT_TRUE(chips().isEmpty());
    EXPECT_EQ(rows(), 61);
}

TEST_F(FilterBarTest, backspaceInTheEmptyLineRemovesTheLastFilter) {
    open("Tier");
    type("a");
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    open("Kind");
    press(Qt::Key_Space);
    press(Qt::Key_Escape);
    ASSERT_EQ(chips().size(), 2);
    page->focusFilter();
    type("x");
    press(Qt::Key_Backspace);
    EXPECT_EQ(chips().size(), 2);  // a letter went, no filter
    press(Qt::Key_Backspace);
    ASSERT_EQ(chips().size(), 1);
    EXPECT_TRUE(chips()[0]->accessibleName().startsWith(QStringLiteral("Tier")));
}

TEST_F(FilterBarTest, everyFieldCanBeFilteredAndCountsRight) {
    struct Case {
        const char* field;
        std::function<QString(const CustomerRow&)> value;
    };
    const QList<Case> cases{
        {"Tier", [](const CustomerRow& row) { return row.customer.grade; }},
        {"Stage", [](const CustomerRow& row) { return row.facts.stage; }},
        {"Owner", [](const CustomerRow& row) { return QString::number(row.customer.owner.value); }},
        {"Industry", [](const CustomerRow& row) { return row.customer.industry; }},
        {"Source", [](const CustomerRow& row) { return row.customer.source; }},
        {"Intent", [](const CustomerRow& row) { return row.customer.intent; }},
        {"Verification", [](const CustomerRow& row) { return row.customer.verification; }},
        {"Kind", [](const CustomerRow& row) { return row.customer.kind; }},
    };
    for (const Case& each : cases) {
        open(each.field);
        ASSERT_NE(picker(), nullptr) << each.field;
        press(Qt::Key_Space);  // the first value
        const QString value = picker()->chosen().value(0);
        EXPECT_EQ(rows(), countWhere([&](const CustomerRow& row) { return each.value(row) == value; })) << each.field;
        EXPECT_TRUE(page->statusText().startsWith(QString::number(rows()) + u' ')) << page->statusText().toStdString();
        press(Qt::Key_Escape);
        window.actions().run(QStringLiteral("list.clearFilters"));
        settle();
        EXPECT_EQ(rows(), 61);
    }
}

TEST_F(FilterBarTest, tagsAndWhatIsNotFilledInCanBeFound) {
    open("Tags");
    press(Qt::Key_Space);
    const QString tag = picker()->chosen().value(0);
    EXPECT_EQ(rows(), countWhere([&](const CustomerRow& row) { return row.customer.tags.split(u';').contains(tag); }));
    press(Qt::Key_Escape);
    window.actions().run(QStringLiteral("list.clearFilters"));
    settle();
    open("Tier");
    type("not filled");
    press(Qt::Key_Return);
    EXPECT_EQ(rows(), countWhere([](const CustomerRow& row) { return row.customer.grade.isEmpty(); }));
    EXPECT_GT(rows(), 0);  // the one we know has none
    type("a");
    press(Qt::Key_Return);  // takes the place of "not filled in"
    EXPECT_EQ(rows(), countWhere([](const CustomerRow& row) { return row.customer.grade == u"A"; }));
}

TEST_F(FilterBarTest, createdFromAndToAreOneChip) {
    open("Created on");
    auto* days = window.findChild<DateRangePicker*>();
    ASSERT_NE(days, nullptr);
    type("2026-02-30");
    press(Qt::Key_Return);
    EXPECT_TRUE(days->isVisible());  // no such day
    EXPECT_TRUE(chips().isEmpty());
    days->findChild<QLineEdit*>()->clear();
    type("2026-01-01");
    press(Qt::Key_Tab);
    type("2026.6.30");
    press(Qt::Key_Return);
    const QDate from(2026, 1, 1);
    const QDate to(2026, 6, 30);
    EXPECT_EQ(rows(), countWhere([&](const CustomerRow& row) {
                  return row.customer.createdOn >= from && row.customer.createdOn <= to;
              }));
    ASSERT_EQ(chips().size(), 1);
    EXPECT_EQ(chips()[0]->accessibleName(), QStringLiteral("Created on: 01-01 to 06-30"));
    EXPECT_EQ(QApplication::focusWidget(), chips()[0]);
}

TEST_F(FilterBarTest, aClickOnTheCrossRemovesAndBesideItOpens) {
    open("Tier");
    press(Qt::Key_Space);
    press(Qt::Key_Escape);
    ASSERT_EQ(chips().size(), 1);
    QTest::mouseClick(chips()[0], Qt::LeftButton, {}, QPoint(12, 10));
    settle();
    ASSERT_NE(picker(), nullptr);
    press(Qt::Key_Escape);
    QTest::mouseClick(chips()[0], Qt::LeftButton, {}, QPoint(chips()[0]->width() - 8, 10));
    settle();
    EXPECT_TRUE(chips().isEmpty());
}

}  // namespace
}  // namespace zhike
