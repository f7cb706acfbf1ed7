#include "ui/customers/recordpane.h"

#include "samplesheet.h"
#include "support/printers.h"
#include "ui/customers/badgerow.h"
#include "ui/customers/entrydelegate.h"
#include "ui/customers/orderstable.h"
#include "ui/customers/phonefield.h"
#include "ui/customers/profileview.h"
#include "ui/customers/recordfacts.h"
#include "ui/customers/recordheader.h"
#include "ui/shell/language.h"
#include "ui/widgets/iconbutton.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <gtest/gtest.h>

namespace zhike {
namespace {

using test::sampleSheet;

// The pane on 2026-09-10 in English, in an active window.
class RecordPaneTest : public testing::Test {
protected:
    RecordPaneTest() {
        Theme::instance().setChoice(ThemeChoice::Light);
        language.use(LanguageChoice::English);
        pane.setLookup(test::sampleLookup());
        pane.resize(440, 820);
        pane.QWidget::show();
        QApplication::setActiveWindow(&pane);
        EXPECT_TRUE(QTest::qWaitForWindowActive(&pane));
    }

    void turnTo(LanguageChoice choice) {
        language.use(choice);
        QApplication::processEvents();
    }
    void give(const CustomerSheet& sheet) {
        pane.show(sheet);
        QApplication::processEvents();
    }
    void openTab(int index) { pane.findChild<QTabBar*>()->setCurrentIndex(index); }
    EntryList* timeline() { return pane.findChild<EntryList*>(QStringLiteral("timeline")); }
    EntryList* history() { return pane.findChild<EntryList*>(QStringLiteral("history")); }
    static QString spoken(const QAbstractItemView& view, int row, int column = 0) {
        return view.model()->index(row, column).data(Qt::AccessibleTextRole).toString();
    }
    static QString cell(const QAbstractItemView& view, int row, int column) {
        return view.model()->index(row, column).data().toString();
    }
    // All words of labels that are there now, of every tab.
    QStringList words() {
        QStringList texts;
        for (const QLabel* label : pane.findChildren<QLabel*>())
            if (!label->isHidden()) texts << label->text();
        return texts;
    }
    IconButton* button(const char* name) {
        for (IconButton* button : pane.findChildren<IconButton*>())
            if (button->accessibleName() == QString::fromLatin1(name)) return button;
        return nullptr;
    }

    FixedClock clock{{1789022100000}, QTimeZone("Asia/Shanghai")};  // 2026-09-10 14:35
    Language language;
    RecordPane pane{clock};
};

TEST_F(RecordPaneTest, showsTheCustomerItIsGivenInBothLanguages) {
    give(sampleSheet());
    for (const char* text : {"云启科技有限公司", "王磊 · 采购总监", "138 **** 5678", "IT · 200–500 staff",
                             "Trade fair · 2026 云计算技术展", "李静", "08-15", "¥500,000", "09-09 09:20", "85%",
                             "上海 浦东新区 张江路 88 号", "Medium", "陈立"})
        EXPECT_TRUE(words().contains(QString::fromUtf8(text))) << text;
    EXPECT_EQ(pane.findChild<BadgeRow*>()->accessibleName(),
              QStringLiteral("Tier B, Prospect, Long-term, Server purchase, Urgent"));
    const QStringList english = words();

    turnTo(LanguageChoice::Chinese);
    const QString all = words().join(u'\n') + pane.findChild<BadgeRow*>()->accessibleName();
    for (const char* text : {"信息技术", "200–500 人", "行业展会", "公司", "已核实", "B 类", "潜在", "急购"})
        EXPECT_TRUE(all.contains(QString::fromUtf8(text))) << text;
    EXPECT_FALSE(all.contains(QStringLiteral("Trade fair")));

    turnTo(LanguageChoice::English);
    EXPECT_EQ(words(), english);
}

TEST_F(RecordPaneTest, theTimelineTellsWhatHappenedNewestFirst) {
    give(sampleSheet());
    ASSERT_EQ(timeline()->model()->rowCount(), 6);
    EXPECT_EQ(spoken(*timeline(), 0), QStringLiteral("Refund SO-2026-017-R1, 09-02, −¥800 · 备份设备"));
    EXPECT_EQ(spoken(*timeline(), 1), QStringLiteral("Order SO-2026-017, 08-28, ¥482,800 · 备份设备与三年上门服务"));
    EXPECT_EQ(spoken(*timeline(), 2), QStringLiteral("Tier changed: C → B, 08-28 17:00, 李静"));
    EXPECT_EQ(spoken(*timeline(), 3), QStringLiteral("Owner changed: 周敏 → 李静, 08-28 17:00, 李静"));
    EXPECT_EQ(spoken(*timeline(), 4), QStringLiteral("Customer created, 08-15 14:32, 李静 · Trade fair"));
    EXPECT_EQ(spoken(*timeline(), 5), QStringLiteral("Order SO-2025-140, 2025-11-05, ¥1,200.50 · 试用授权"));
}

TEST_F(RecordPaneTest, theHistoryNamesEachFieldWithItsFormerAndItsNewValue) {
    give(sampleSheet());
    ASSERT_EQ(history()->model()->rowCount(), 3);
    EXPECT_EQ(spoken(*history(), 0), QStringLiteral("李静, 09-09 09:20, Phone: 138 **** 0000 → 138 **** 5678"));
    const QString assigned = spoken(*history(), 1);
    EXPECT_TRUE(assigned.contains(QStringLiteral("Budget: — → ¥500,000"))) << assigned.toStdString();
    EXPECT_TRUE(assigned.contains(QStringLiteral("Tier: Tier C → Tier B"))) << assigned.toStdString();
    EXPECT_TRUE(assigned.contains(QStringLiteral("Owner: 周敏 → 李静"))) << assigned.toStdString();
    EXPECT_EQ(spoken(*history(), 2), QStringLiteral("李静, 08-15 14:32, Customer created, Contact added: 王磊"));
}

TEST_F(RecordPaneTest, takeBackNamesTheChangeSetByKeyAndByMouse) {
    give(sampleSheet());
    QSignalSpy asked(&pane, &RecordPane::takeBackRequested);
    openTab(3);
    history()->setFocus();
    QTest::keyClick(history(), Qt::Key_Down);
    QTest::keyClick(history(), Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].value<ChangeSetId>(), ChangeSetId{502});

    const QRect row = history()->visualRect(history()->model()->index(2, 0));
    const QRect word = EntryDelegate::actionRect(row, {.changeSet = {501}});
    QTest::mouseClick(history()->viewport(), Qt::LeftButton, {}, word.center());
    ASSERT_EQ(asked.size(), 2);
    EXPECT_EQ(asked[1][0].value<ChangeSetId>(), ChangeSetId{501});
    QTest::mouseClick(history()->viewport(), Qt::LeftButton, {}, row.topLeft() + QPoint(80, 15));
    EXPECT_EQ(asked.size(), 2);
}

TEST_F(RecordPaneTest, whatTheDataBeganWithOffersNoWayBack) {
    CustomerSheet sheet = sampleSheet();
    for (JournalEntry& entry : sheet.history) entry.kind = ChangeKind::Setup;
    give(sheet);
    openTab(3);
    ASSERT_EQ(history()->model()->rowCount(), 3);
    QSignalSpy asked(&pane, &RecordPane::takeBackRequested);
    history()->setFocus();
    QTest::keyClick(history(), Qt::Key_Return);
    const QRect row = history()->visualRect(history()->model()->index(0, 0));
    for (int x = row.left(); x < row.right(); x += 5)
        QTest::mouseClick(history()->viewport(), Qt::LeftButton, {}, QPoint(x, row.center().y()));
    EXPECT_EQ(asked.count(), 0);
}

TEST_F(RecordPaneTest, theTimelineTakesNothingBack) {
    give(sampleSheet());
    QSignalSpy asked(&pane, &RecordPane::takeBackRequested);
    timeline()->setFocus();
    QTest::keyClick(timeline(), Qt::Key_Return);
    EXPECT_EQ(asked.size(), 0);
}

TEST_F(RecordPaneTest, ordersAreSummedWithRefundsNegative) {
    CustomerSheet sheet = sampleSheet();
    Order cancelled = test::sampleOrder(3009, "SO-X", {2026, 9, 1}, 9900, "");
    cancelled.status = QStringLiteral("cancelled");
    sheet.orders << cancelled;
    give(sheet);
    const auto& table = *pane.findChild<OrdersTable*>();
    ASSERT_EQ(table.model()->rowCount(), 5);
    EXPECT_EQ(cell(table, 0, 2), QStringLiteral("−800"));
    EXPECT_EQ(cell(table, 1, 2), QStringLiteral("482,800"));
    EXPECT_EQ(cell(table, 2, 1), QStringLiteral("2025-11-05"));
    EXPECT_EQ(cell(table, 4, 2), QStringLiteral("483,200.50"));
    EXPECT_EQ(table.model()->headerData(2, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>(),
              Qt::AlignRight);
}

TEST_F(RecordPaneTest, aPhoneNumberIsShownForAWhileAndHiddenAgain) {
    give(sampleSheet());
    auto* field = pane.findChild<PhoneField*>();
    auto* timer = field->findChild<QTimer*>();
    const auto number = [&] { return field->findChild<QLabel*>()->text(); };
    EXPECT_EQ(timer->interval(), 30000);
    QTest::mouseClick(button("Show the phone number for 30 s"), Qt::LeftButton);
    EXPECT_EQ(number(), QStringLiteral("138 0013 5678"));
    EXPECT_TRUE(timer->isActive());
    QMetaObject::invokeMethod(timer, "timeout");
    EXPECT_EQ(number(), QStringLiteral("138 **** 5678"));
    EXPECT_FALSE(timer->isActive());

    QTest::mouseClick(button("Show the phone number for 30 s"), Qt::LeftButton);
    QTest::mouseClick(button("Hide the phone number"), Qt::LeftButton);
    EXPECT_EQ(number(), QStringLiteral("138 **** 5678"));
}

TEST_F(RecordPaneTest, theNumberOfTheNextCustomerIsHidden) {
    give(sampleSheet());
    QTest::mouseClick(button("Show the phone number for 30 s"), Qt::LeftButton);
    CustomerSheet next = sampleSheet();
    next.row.customer.id = {1002};
    next.row.contact.phone = QStringLiteral("13912344321");
    give(next);
    EXPECT_EQ(pane.findChild<PhoneField*>()->findChild<QLabel*>()->text(), QStringLiteral("139 **** 4321"));
}

TEST_F(RecordPaneTest, copyingTakesTheWholeNumber) {
    give(sampleSheet());
    QSignalSpy copied(&pane, &RecordPane::copied);
    QTest::mouseClick(button("Copy the phone number"), Qt::LeftButton);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("13800135678"));
    for (auto* number : pane.findChildren<QAbstractButton*>())
        if (number->text() == u"2026001") QTest::mouseClick(number, Qt::LeftButton);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("2026001"));
    EXPECT_EQ(copied.size(), 2);
    button("Copy the phone number")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("13800135678"));
}

TEST_F(RecordPaneTest, theMenuAsksForWhatItSays) {
    CustomerSheet sheet = sampleSheet();
    give(sheet);
    QSignalSpy edit(&pane, &RecordPane::editRequested);
    QSignalSpy archive(&pane, &RecordPane::archiveRequested);
    QSignalSpy restore(&pane, &RecordPane::restoreRequested);
    const QList<QAction*> items = button("More actions")->menu()->actions();
    ASSERT_EQ(items.size(), 3);
    EXPECT_EQ(items[0]->text(), QStringLiteral("Edit\tE"));
    EXPECT_FALSE(items[2]->isVisible());
    items[0]->trigger();
    items[1]->trigger();
    ASSERT_EQ(edit.size(), 1);
    EXPECT_EQ(edit[0][0].value<Id<Customer>>(), Id<Customer>{1001});
    EXPECT_EQ(archive.size(), 1);

    sheet.row.customer.archived = clock.now();
    give(sheet);
    EXPECT_FALSE(items[1]->isVisible());
    EXPECT_TRUE(items[2]->isVisible());
    items[2]->trigger();
    ASSERT_EQ(restore.size(), 1);
    EXPECT_EQ(restore[0][0].value<Id<Customer>>(), Id<Customer>{1001});
}

TEST_F(RecordPaneTest, markupIsShownLetterByLetter) {
    const QString name = QStringLiteral("<b>%1 %n & Co.");
    CustomerSheet sheet = sampleSheet(name);
    sheet.row.contact.name = sheet.row.facts.contactName = name;
    sheet.row.customer.note = name;
    sheet.orders[0].product = name;
    sheet.history[0].userName = name;
    sheet.history[0].entity = QString::fromLatin1(Customer::kTable);
    sheet.history[0].before = {{QStringLiteral("name"), QStringLiteral("%2")}};
    sheet.history[0].after = {{QStringLiteral("name"), name}};
    give(sheet);
    EXPECT_EQ(words().count(name), 3);  // name, avatar and note
    EXPECT_TRUE(words().contains(name + QStringLiteral(" · 采购总监")));
    for (const QLabel* label : pane.findChildren<QLabel*>()) EXPECT_EQ(label->textFormat(), Qt::PlainText);
    EXPECT_EQ(cell(*pane.findChild<OrdersTable*>(), 0, 3), name);
    EXPECT_EQ(spoken(*timeline(), 0), QStringLiteral("Refund SO-2026-017-R1, 09-02, −¥800 · ") + name);
    EXPECT_EQ(spoken(*history(), 0), name + QStringLiteral(", 09-09 09:20, Customer name: %2 → ") + name);
}

TEST_F(RecordPaneTest, tagsThatDoNotFitAreCounted) {
    give(sampleSheet());
    auto* badges = pane.findChild<BadgeRow*>();
    badges->resize(badges->sizeHint());
    EXPECT_EQ(badges->shownCount(), 5);
    badges->resize(badges->sizeHint() - QSize(1, 0));
    EXPECT_EQ(badges->shownCount(), 4);
    badges->resize(badges->minimumSizeHint());
    EXPECT_EQ(badges->shownCount(), 0);
    EXPECT_TRUE(badges->toolTip().contains(QStringLiteral("Urgent")));
}

TEST_F(RecordPaneTest, anEmptyCustomerIsShownInWords) {
    give(CustomerSheet{});
    for (int tab = 0; tab < 4; ++tab) {
        openTab(tab);
        EXPECT_FALSE(pane.grab().isNull());
    }
    EXPECT_EQ(timeline()->accessibleDescription(), QStringLiteral("Nothing has happened yet"));
    EXPECT_EQ(history()->accessibleDescription(), QStringLiteral("Nothing has been changed yet"));
    EXPECT_EQ(pane.findChild<OrdersTable*>()->accessibleDescription(), QStringLiteral("No orders yet"));
    EXPECT_EQ(pane.findChild<QTabBar*>()->tabText(2), QStringLiteral("Orders"));
}

TEST_F(RecordPaneTest, showsAWordWhenNothingIsSelected) {
    const auto says = [&] {
        for (const QLabel* label : pane.findChildren<QLabel*>())
            if (label->isVisible() && label->text() == u"No customer selected") return true;
        return false;
    };
    EXPECT_FALSE(says());  // nobody knows yet
    pane.showNothing();
    EXPECT_TRUE(says());
    give(sampleSheet());
    EXPECT_FALSE(says());
    pane.showNothing();
    EXPECT_TRUE(says());
    pane.showBlank();
    EXPECT_FALSE(says());
}

TEST_F(RecordPaneTest, everyStopOfTheTabKeyHasANameAndIsReached) {
    give(sampleSheet());
    for (int tab = 0; tab < 4; ++tab) {
        openTab(tab);
        button("More actions")->setFocus();
        QSet<QWidget*> met;
        for (QWidget* at = QApplication::focusWidget(); !met.contains(at); at = QApplication::focusWidget()) {
            met << at;
            EXPECT_FALSE(QAccessible::queryAccessibleInterface(at)->text(QAccessible::Name).isEmpty())
                << at->metaObject()->className();
            QTest::keyClick(at, Qt::Key_Tab);
        }
        // number, menu, eye, copy, tabs, page; a new order
        EXPECT_EQ(met.size(), tab == 2 ? 7 : 6) << tab;
        EXPECT_TRUE(met.contains(pane.findChildren<QTabBar*>().first()));
    }
    for (const QProgressBar* bar : pane.findChildren<QProgressBar*>()) EXPECT_FALSE(bar->accessibleName().isEmpty());
}

TEST_F(RecordPaneTest, staysOnItsTabAndLineWhenItIsShownAnew) {
    give(sampleSheet());
    openTab(3);
    history()->setFocus();
    QTest::keyClick(history(), Qt::Key_Down);
    Theme::instance().setChoice(ThemeChoice::Dark);
    give(sampleSheet());
    EXPECT_EQ(pane.findChild<QTabBar*>()->currentIndex(), 3);
    EXPECT_EQ(history()->currentIndex().row(), 1);
    EXPECT_TRUE(history()->hasFocus());
}

TEST_F(RecordPaneTest, anotherCustomerStartsAtTheNewestEntry) {
    give(sampleSheet());
    timeline()->setFocus();
    QTest::keyClick(timeline(), Qt::Key_End);
    EXPECT_EQ(timeline()->currentIndex().row(), 5);
    CustomerSheet next = sampleSheet();
    next.row.customer.id = {1002};
    give(next);
    EXPECT_EQ(timeline()->currentIndex().row(), 0);
}

TEST_F(RecordPaneTest, longWordsAndLargeTextStayWithinThePane) {
    CustomerSheet sheet = sampleSheet(QString(200, u'W'));
    sheet.row.contact.email = QString(180, u'm') + QStringLiteral("@x.example");
    sheet.row.customer.note = sheet.row.customer.address = QString(300, u'W');
    give(sheet);
    Theme::instance().setTextPercent(150);
    EXPECT_LE(pane.minimumSizeHint().width(), RecordPane::kMaximumWidth);
    openTab(1);
    QApplication::processEvents();
    const auto* profile = pane.findChild<ProfileView*>();
    EXPECT_LE(profile->widget()->width(), profile->viewport()->width());
    Theme::instance().setTextPercent(100);
}

TEST_F(RecordPaneTest, inALowWindowNothingIsSquashed) {
    for (const int percent : {100, 150})
        for (const LanguageChoice choice : {LanguageChoice::Chinese, LanguageChoice::English}) {
            Theme::instance().setTextPercent(percent);
            turnTo(choice);
            pane.resize(RecordPane::kMinimumWidth, 560);
            give(sampleSheet());
            QApplication::processEvents();
            const auto* facts = pane.findChild<RecordFacts*>();
            for (const auto* label : facts->findChildren<QLabel*>())
                EXPECT_GE(label->height(), label->minimumSizeHint().height()) << label->text().toStdString();
            EXPECT_GT(facts->visibleRegion().boundingRect().height(), 100);
            EXPECT_GT(timeline()->height(), 100);
            const auto* tabs = pane.findChild<QTabBar*>();
            EXPECT_LE(tabs->tabRect(tabs->count() - 1).right(), tabs->width());
            for (const auto* arrow : tabs->findChildren<QToolButton*>()) EXPECT_FALSE(arrow->isVisible());
        }
    Theme::instance().setTextPercent(100);
}

}  // namespace
}  // namespace zhike
