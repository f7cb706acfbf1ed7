#include "customersfixture.h"
#include "support/printers.h"
#include "ui/customers/filterbar.h"
#include "ui/customers/recordpane.h"
#include "ui/widgets/failurestrip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tablecolumns.h"
#include "ui/widgets/viewlist.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>

namespace zhike {
namespace {

TEST_F(CustomersPageTest, showsEverybodyLastUpdatedFirst) {
    EXPECT_EQ(rows(), 61);
    EXPECT_EQ(readCell(0, CustomerColumn::Name), QStringLiteral("麒麟实业有限公司"));
    EXPECT_EQ(readCell(0, CustomerColumn::Contact), QStringLiteral("<b>%1</b>"));
    EXPECT_TRUE(page->statusText().contains(QStringLiteral("61")));
}

// Before anybody chose another order: late ones, today's, those to come, and last who is not to be called at all.
class CustomersAtFirst : public CustomersPageTest {
protected:
    CustomersAtFirst() : CustomersPageTest({}) {}
};

TEST_F(CustomersAtFirst, thoseWhoWaitLongestComeFirst) {
    QList<qint64> dues;
    for (int row = 0; row < rows(); ++row) {
        (void)readCell(row, CustomerColumn::NextDue);
        const auto* model = static_cast<const CustomerModel*>(table->model());
        const Moment due = model->row(model->keyAt(row))->facts.nextDue;
        dues << (due.isSet() ? due.ms : std::numeric_limits<qint64>::max());
    }
    EXPECT_TRUE(std::is_sorted(dues.begin(), dues.end()));
    EXPECT_TRUE(cell(0, CustomerColumn::NextDue).endsWith(QStringLiteral("days late")));
}

TEST_F(CustomersPageTest, findsACustomerByInitialsInSixKeystrokes) {
    press(Qt::Key_F, Qt::ControlModifier);  // 1
    type("qlsy");                           // 4
    press(Qt::Key_Return);                  // 1: into the list, the customer is selected
    ASSERT_EQ(rows(), 1);
    EXPECT_EQ(readCell(0, CustomerColumn::Name), QStringLiteral("麒麟实业有限公司"));
    EXPECT_EQ(QApplication::focusWidget(), table);
    EXPECT_EQ(table->selectedCount(), 1);
}

TEST_F(CustomersPageTest, findsByTheLastFourDigitsOfThePhone) {
    press(Qt::Key_F, Qt::ControlModifier);
    type("6666");
    ASSERT_EQ(rows(), 1);
    EXPECT_EQ(readCell(0, CustomerColumn::Name), QStringLiteral("麒麟实业有限公司"));
}

TEST_F(CustomersPageTest, saysWhatWasNotFoundLetterByLetter) {
    page->focusFilter();
    type("zzz%1zz");
    EXPECT_EQ(rows(), 0);
    EXPECT_TRUE(visibleLabels().contains(QStringLiteral("No customer fits “zzz%1zz”."))) << visibleLabels().size();
    for (auto* button : page->findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Clear the filters")) button->click();
    settle();
    EXPECT_EQ(rows(), 61);
}

TEST_F(CustomersPageTest, anEmptyListKeepsItsHeadAndTheRecordBesideItSaysNothing) {
    page->focusFilter();
    type("zzz%1zz");
    ASSERT_EQ(rows(), 0);
    EXPECT_TRUE(table->horizontalHeader()->isVisible());
    EXPECT_FALSE(visibleLabels().contains(QStringLiteral("No customer selected")));
    EXPECT_TRUE(page->findChild<RecordPane*>()->isVisible());
}

TEST_F(CustomersPageTest, aSearchThatOnlyTheViewHidesSaysHowManyThereAreAndShowsThem) {
    page->showView(QStringLiteral("archive"));
    settle();
    page->focusFilter();
    type("qlsy");
    ASSERT_EQ(rows(), 0);
    QPushButton* show = nullptr;
    for (auto* button : page->findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Show the 1 found among all customers"))
            show = button;
    ASSERT_NE(show, nullptr);
    QTest::mouseClick(show, Qt::LeftButton);
    settle();
    ASSERT_EQ(rows(), 1);
    EXPECT_EQ(readCell(0, CustomerColumn::Name), QStringLiteral("麒麟实业有限公司"));
    EXPECT_FALSE(show->isVisible());
}

TEST_F(CustomersPageTest, goesBackAndForthThroughTheRecordsThatWereLookedAt) {
    const auto name = [this] { return readCell(table->currentIndex().row(), CustomerColumn::Name); };
    const QString first = name();
    press(Qt::Key_J);
    const QString second = name();
    page->focusFilter();
    type("2025");
    press(Qt::Key_Return);
    const QString third = name();
    ASSERT_NE(third, second);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(name(), second);  // whom the filter had hidden
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(name(), first);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(name(), first);
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(name(), second);
    press(Qt::Key_J);  // another one: the third is no longer ahead
    const QString other = name();
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(name(), other);
}

TEST_F(CustomersPageTest, theHeadOfTheListOffersWhatBelongsToIt) {
    auto* create = page->findChild<QPushButton*>(QStringLiteral("newCustomer"));
    EXPECT_EQ(create->text(), QStringLiteral("New customer"));
    QTest::mouseClick(create, Qt::LeftButton);
    settle();
    EXPECT_NE(QApplication::activeModalWidget(), nullptr);
    for (const char* name : {"density", "columns", "import"})
        EXPECT_FALSE(page->findChild<QAbstractButton*>(QLatin1String(name))->accessibleName().isEmpty()) << name;
}

TEST_F(CustomersPageTest, rowsAreAsHighAsTheDensitySaysInEitherLanguage) {
    Theme::instance().apply();
    for (const LanguageChoice choice : {LanguageChoice::Chinese, LanguageChoice::English}) {
        language.use(choice);
        for (const auto& [density, height] :
             {std::pair(Density::Compact, 30), {Density::Normal, 36}, {Density::Comfortable, 44}}) {
            Theme::instance().setDensity(density);
            EXPECT_EQ(table->rowHeight(0), height);
        }
    }
    Theme::instance().setDensity(Density::Normal);
}

TEST_F(CustomersPageTest, lettersMoveAndSelectInTheListOnly) {
    press(Qt::Key_J);
    EXPECT_EQ(table->currentIndex().row(), 1);
    press(Qt::Key_J);
    press(Qt::Key_K);
    EXPECT_EQ(table->currentIndex().row(), 1);
    press(Qt::Key_X);
    EXPECT_EQ(table->selectedCount(), 0);
    page->focusFilter();
    type("j");
    EXPECT_EQ(page->findChild<FilterBar*>()->text(), QStringLiteral("j"));
}

TEST_F(CustomersPageTest, deleteArchivesAndUndoBringsBackTheSameRow) {
    const QString name = readCell(0, CustomerColumn::Name);
    press(Qt::Key_Delete);
    EXPECT_EQ(rows(), 60);
    EXPECT_EQ(window.toasts().toasts().size(), 1);
    EXPECT_EQ(table->selectedCount(), 1);  // the next one slid under the cursor
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(rows(), 61);
    EXPECT_EQ(readCell(0, CustomerColumn::Name), name);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(rows(), 60);
}

TEST_F(CustomersPageTest, aBatchIsOneUndoStep) {
    table->selectAll();
    press(Qt::Key_Delete);
    EXPECT_EQ(rows(), 0);
    page->showView(QStringLiteral("archive"));
    settle();
    EXPECT_EQ(rows(), 61);
    page->activated();
    window.actions().run(QStringLiteral("edit.undo"));
    settle();
    EXPECT_EQ(rows(), 0);
    page->showView(QStringLiteral("all"));
    settle();
    EXPECT_EQ(rows(), 61);
}

TEST_F(CustomersPageTest, viewsFilterAndCountAlike) {
    auto* views = page->findChild<ViewList*>();
    for (int i = 0; i < views->model()->rowCount(); ++i) {
        views->setCurrentIndex(views->model()->index(i, 0));
        settle();
        const QString spoken = views->currentIndex().data(Qt::AccessibleTextRole).toString();
        EXPECT_TRUE(spoken.endsWith(QString::number(rows()))) << spoken.toStdString() << ' ' << rows();
    }
}

TEST_F(CustomersPageTest, releasedCustomersAreInThePoolUntilSomebodyClaimsThem) {
    const QString name = readCell(0, CustomerColumn::Name);
    ASSERT_TRUE(window.actions().run(QStringLiteral("customer.release")));
    settle();
    page->showView(QStringLiteral("pool"));
    settle();
    ASSERT_EQ(rows(), 1);
    EXPECT_EQ(readCell(0, CustomerColumn::Name), name);
    page->activated();
    ASSERT_TRUE(window.actions().run(QStringLiteral("customer.claim")));
    settle();
    EXPECT_EQ(rows(), 0);
    page->showView(QStringLiteral("mine"));
    settle();
    EXPECT_EQ(rows(), 1);
}

TEST_F(CustomersPageTest, aHeaderSortsAndASecondClickTurnsTheOrder) {
    QHeaderView* header = table->horizontalHeader();
    const auto click = [&](CustomerColumn column) {
        const int x = header->sectionViewportPosition(int(column)) + 10;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
        settle();
    };
    click(CustomerColumn::No);
    const QString first = readCell(0, CustomerColumn::No);
    EXPECT_LT(first, readCell(1, CustomerColumn::No));
    click(CustomerColumn::No);
    EXPECT_GT(readCell(0, CustomerColumn::No), readCell(1, CustomerColumn::No));
    click(CustomerColumn::Net);  // the largest first
    EXPECT_NE(readCell(0, CustomerColumn::Net), QStringLiteral("—"));
}

TEST_F(CustomersPageTest, selectionStaysOnTheCustomerWhenTheOrderChanges) {
    press(Qt::Key_J);
    press(Qt::Key_J);
    const QString name = readCell(2, CustomerColumn::Name);
    QHeaderView* header = table->horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(header->sectionViewportPosition(0) + 10, header->height() / 2));
    settle();
    EXPECT_EQ(readCell(table->currentIndex().row(), CustomerColumn::Name), name);
}

TEST_F(CustomersPageTest, copiesTheSelectedRowsAsATable) {
    (void)readCell(0, CustomerColumn::Name);
    press(Qt::Key_C, Qt::ControlModifier);
    const QStringList cells = QApplication::clipboard()->text().split(u'\t');
    ASSERT_GT(cells.size(), 5);
    EXPECT_EQ(cells[1], QStringLiteral("麒麟实业有限公司"));
}

TEST_F(CustomersPageTest, theHeadingFollowsTheLanguage) {
    EXPECT_TRUE(visibleLabels().contains(QStringLiteral("All customers")));
    language.use(LanguageChoice::Chinese);
    settle();
    EXPECT_TRUE(visibleLabels().contains(QStringLiteral("全部客户")));
    language.use(LanguageChoice::English);
}

TEST_F(CustomersPageTest, homeAndEndAreTheFirstAndTheLastRow) {
    press(Qt::Key_End);
    EXPECT_EQ(table->currentIndex().row(), 60);
    press(Qt::Key_Home);
    EXPECT_EQ(table->currentIndex().row(), 0);
}

TEST_F(CustomersPageTest, enterLeadsIntoTheRecordAndEscapeBack) {
    auto* record = page->findChild<RecordPane*>();
    press(Qt::Key_Return);
    EXPECT_TRUE(record->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), table);
}

TEST_F(CustomersPageTest, altDownIsTheNextRecordFromAnywhere) {
    press(Qt::Key_Return);
    QWidget* inRecord = QApplication::focusWidget();
    press(Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(table->currentIndex().row(), 2);
    EXPECT_EQ(QApplication::focusWidget(), inRecord);
    EXPECT_TRUE(visibleLabels().contains(readCell(2, CustomerColumn::Name)));
    page->focusFilter();
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(table->currentIndex().row(), 1);
}

TEST_F(CustomersPageTest, columnsAndSortAreAsTheyWereLeft) {
    QHeaderView* header = table->horizontalHeader();
    header->moveSection(header->visualIndex(int(CustomerColumn::Grade)), 1);
    header->resizeSection(int(CustomerColumn::Stage), 177);
    page->findChild<TableColumns*>()->setShown(int(CustomerColumn::Phone), true);
    const int x = header->sectionViewportPosition(int(CustomerColumn::No)) + 10;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
    settle();
    const QString first = readCell(0, CustomerColumn::No);

    MainWindow later{*clock, language};
    auto* again = new CustomersPage(*workspace, later);
    later.addPage(again);
    later.resize(1440, 900);
    later.show();
    settle();
    auto* list = again->findChild<ListTable*>();
    EXPECT_EQ(list->horizontalHeader()->visualIndex(int(CustomerColumn::Grade)), 1);
    EXPECT_EQ(list->horizontalHeader()->sectionSize(int(CustomerColumn::Stage)), 177);
    EXPECT_FALSE(list->isColumnHidden(int(CustomerColumn::Phone)));
    EXPECT_TRUE(list->isColumnHidden(int(CustomerColumn::Email)));
    EXPECT_EQ(list->model()->index(0, int(CustomerColumn::No)).data().toString(), first);
    page->findChild<TableColumns*>()->reset();
    EXPECT_EQ(header->visualIndex(int(CustomerColumn::Grade)), int(CustomerColumn::Grade));
    EXPECT_TRUE(table->isColumnHidden(int(CustomerColumn::Phone)));
}

TEST_F(CustomersPageTest, inTheSmallestWindowEveryColumnIsInSight) {
    for (const int percent : {100, 120}) {
        Theme::instance().setTextPercent(percent);
        window.resize(percent == 100 ? QSize(1100, 680) : QSize(1440, 900));
        settle();
        const QHeaderView* header = table->horizontalHeader();
        EXPECT_EQ(header->length(), table->viewport()->width()) << percent;
        const QFontMetrics figures(Theme::instance().font(FontRole::Figures));
        EXPECT_GE(header->sectionSize(int(CustomerColumn::No)),
                  figures.horizontalAdvance(readCell(0, CustomerColumn::No)) + 2 * Theme::instance().px(8));
    }
    Theme::instance().setTextPercent(100);
}

TEST_F(CustomersPageTest, aLongNumberIsNeverCutOff) {
    const auto renumber = [](Work& work) {
        return work.data.connection.execute(
            QStringLiteral("UPDATE customer SET no = '20261234567' WHERE no = '2026001'"));
    };
    ASSERT_TRUE(workspace->store().write(workspace->user(), Text{"Number"}, renumber).result());
    for (const QSize& size : {QSize(1440, 900), QSize(1100, 680)}) {
        window.resize(size);
        page->refresh();
        settle();
        for (int row = 0; row < rows(); ++row) (void)readCell(row, CustomerColumn::No);
        const QFontMetrics figures(Theme::instance().font(FontRole::Figures));
        const int room = table->columnWidth(int(CustomerColumn::No)) - 24;
        EXPECT_GE(room, figures.horizontalAdvance(QStringLiteral("20261234567")));
    }
}

TEST_F(CustomersPageTest, theFirstColumnStaysInSightWhenTheListScrollsSideways) {
    page->findChild<TableColumns*>()->setShown(int(CustomerColumn::Email), true);
    page->findChild<TableColumns*>()->setShown(int(CustomerColumn::Tags), true);
    window.resize(1100, 680);
    settle();
    QScrollBar* sideways = table->horizontalScrollBar();
    ASSERT_GT(sideways->maximum(), 0);
    const QImage before = table->viewport()->grab(QRect(16, 0, 50, 200)).toImage();
    sideways->setValue(sideways->maximum());
    EXPECT_EQ(table->viewport()->grab(QRect(16, 0, 50, 200)).toImage(), before);
    const QModelIndex touched = table->indexAt(QPoint(20, table->rowHeight(0) + 5));
    EXPECT_EQ(touched.row(), 1);
    EXPECT_EQ(touched.column(), int(CustomerColumn::No));
    press(Qt::Key_J);  // moves down, not back to the left
    EXPECT_EQ(sideways->value(), sideways->maximum());
    QHeaderView* header = table->horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(20, header->height() / 2));
    settle();
    EXPECT_EQ(header->sortIndicatorSection(), int(CustomerColumn::No));
}

TEST_F(CustomersPageTest, whatCannotBeReadIsSaidWithAWayToTryAgain) {
    const auto rename = [this](const char* sql) {
        const auto run = [sql](Work& work) { return work.data.connection.execute(QString::fromLatin1(sql)); };
        ASSERT_TRUE(workspace->store().write(workspace->user(), Text{"Break"}, run).result());
    };
    rename("ALTER TABLE customer_facts RENAME TO gone");
    page->refresh();
    settle();
    auto* strip = page->findChild<FailureStrip*>();
    ASSERT_TRUE(strip->isVisible());
    rename("ALTER TABLE gone RENAME TO customer_facts");
    for (auto* button : strip->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Try again")) button->click();
    settle();
    EXPECT_FALSE(strip->isVisible());
    EXPECT_EQ(rows(), 61);
    EXPECT_EQ(readCell(0, CustomerColumn::Name), QStringLiteral("麒麟实业有限公司"));
}

TEST_F(CustomersPageTest, everyFocusableControlHasAName) {
    for (const QWidget* widget : page->findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && widget->parentWidget() != table) {
            EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->metaObject()->className();
        }
    }
    EXPECT_EQ(window.actions().faults(), QStringList());
}

}  // namespace
}  // namespace zhike
