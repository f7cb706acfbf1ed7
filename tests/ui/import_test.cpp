#include "importfixture.h"
#include "support/printers.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QSemaphore>
#include <QSpinBox>

namespace zhike {
namespace {

const QByteArray kTwoCustomers =
    "客户名称,联系人,电话,行业\n"
    "甲乙科技有限公司,丁一,13900001111,制造业\n"
    "丙丁贸易有限公司,,13900002222,贸易\n";

// What is in a file and what the window says of it is shown letter by letter.
const QByteArray kHostile =
    "客户名称,<b>%1</b>,\n"
    "<img src=x>%2,a < b and c > d,1\n";

TEST_F(ImportTest, goesFromTheFileToTheListByKeysAlone) {
    const QString path = write("customers.csv", kTwoCustomers);
    press(Qt::Key_I, Qt::ControlModifier);
    ASSERT_NE(dialog(), nullptr);
    key(Qt::Key_O, Qt::ControlModifier);
    auto* files = dialog() == nullptr ? qobject_cast<QFileDialog*>(QApplication::activeModalWidget()) : nullptr;
    ASSERT_NE(files, nullptr);
    auto* name = files->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    settle();
    ASSERT_NE(dialog(), nullptr);
    QApplication::setActiveWindow(dialog());  // what a window manager does when a dialog closes
    EXPECT_TRUE(shows("customers.csv"));
    goOn();  // columns
    goOn();  // check
    EXPECT_EQ(counts(), QStringLiteral("All rows 2, New 2"));
    EXPECT_TRUE(checked(0).startsWith(QStringLiteral("2 | 甲乙科技有限公司 | New")));
    EXPECT_EQ(rows(), 61);
    goOn();  // import
    EXPECT_TRUE(shows("Import finished"));
    EXPECT_TRUE(shown().filter(QStringLiteral("2 customers added")).size() == 1);
    goOn();  // show them
    EXPECT_EQ(dialog(), nullptr);
    EXPECT_EQ(rows(), 63);
    QStringList newest{readCell(0, CustomerColumn::Name), readCell(1, CustomerColumn::Name)};
    newest.sort();
    EXPECT_EQ(newest, (QStringList{QStringLiteral("丙丁贸易有限公司"), QStringLiteral("甲乙科技有限公司")}));
    QApplication::setActiveWindow(&window);  // what a window manager does when a dialog closes
    page->activated();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(rows(), 61);
}

TEST_F(ImportTest, isTakenBackFromItsReport) {
    drop(write("customers.csv", kTwoCustomers));
    goOn();
    goOn();
    goOn();
    EXPECT_EQ(rows(), 63);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(dialog(), nullptr);
    EXPECT_EQ(rows(), 61);
}

TEST_F(ImportTest, changesAreShownFieldByFieldAndTakenBack) {
    drop(write("update.csv", "客户名称,等级\n麒麟实业有限公司,A\n没有这家,B\n"));
    goOn();
    auto* mode = dialog()->findChild<QWidget*>(QStringLiteral("mode"));
    mode->setFocus();
    QTest::keyClick(mode->focusProxy(), Qt::Key_Right);  // change existing ones
    EXPECT_TRUE(shows("Choose the column with the number or the external id, or find the customers by another field."));
    EXPECT_FALSE(button("next")->isEnabled());
    choose(box("match"), QStringLiteral("name"));
    goOn();
    EXPECT_EQ(counts(), QStringLiteral("All rows 2, Changed 1, Refused 1"));
    EXPECT_EQ(checked(0), QStringLiteral("2 | 麒麟实业有限公司 | Changed | Tier: — → Tier A"));
    goOn();
    EXPECT_TRUE(shows("Import finished"));
    goOn();
    EXPECT_EQ(readCell(0, CustomerColumn::Grade), QStringLiteral("A"));
    window.actions().run(QStringLiteral("edit.undo"));
    settle();
    EXPECT_EQ(readCell(0, CustomerColumn::Grade), QString());
}

TEST_F(ImportTest, aMissingColumnIsSaidAndTheMappingCorrected) {
    drop(write("odd.csv", "Wer,Was\nAlpha GmbH,13900003333\nBeta GmbH,13900004444\n"));
    EXPECT_TRUE(
        shows("No column was recognised. Are encoding, delimiter and sheet right? Otherwise choose the columns "
              "in the next step."));
    goOn();
    EXPECT_TRUE(shows("Choose the column that holds the customer name."));
    EXPECT_FALSE(button("next")->isEnabled());
    choose(target("Wer"), QStringLiteral("name"));
    choose(target("Was"), QStringLiteral("name"));
    EXPECT_TRUE(shows("Two columns go to “Customer name”. Leave one of them out."));
    EXPECT_EQ(shown().count(QStringLiteral("Chosen twice")), 2);
    choose(target("Was"), QStringLiteral("phone"));
    EXPECT_TRUE(button("next")->isEnabled());
    goOn();
    EXPECT_EQ(counts(), QStringLiteral("All rows 2, New 2"));
    EXPECT_TRUE(checked(1).startsWith(QStringLiteral("3 | Beta GmbH | New")));
}

TEST_F(ImportTest, anUnknownValueIsSettledOnceForAllItsRows) {
    drop(write("values.csv", "客户名称,行业\n一号厂,量子计算\n二号厂,量子计算\n三号厂,航天\n"));
    goOn();
    goOn();
    EXPECT_EQ(counts(), QStringLiteral("All rows 3, Refused 3"));
    EXPECT_FALSE(button("next")->isEnabled());
    EXPECT_TRUE(shows("2 values that no list knows"));
    EXPECT_TRUE(shows("There is nothing to import."));
    const auto boxOf = [this](const char* value) -> OptionBox* {
        for (auto* box : dialog()->findChildren<OptionBox*>())
            if (box->accessibleName().contains(QString::fromUtf8(value))) return box;
        return nullptr;
    };
    choose(boxOf("量子计算"), QStringLiteral("new"));
    EXPECT_EQ(counts(), QStringLiteral("All rows 3, New 2, Refused 1"));
    choose(boxOf("航天"), QStringLiteral("=manufacturing"));
    EXPECT_EQ(counts(), QStringLiteral("All rows 3, New 3"));
    goOn();
    EXPECT_TRUE(shows("Import finished"));
    EXPECT_FALSE(workspace->lookup().code(QStringLiteral("industry"), QStringLiteral("量子计算")).isEmpty());
    EXPECT_TRUE(workspace->lookup().code(QStringLiteral("industry"), QStringLiteral("航天")).isEmpty());
}

TEST_F(ImportTest, allUnknownValuesAreSettledTogether) {
    drop(write("values.csv", "客户名称,行业\n一号厂,量子计算\n二号厂,航天\n"));
    goOn();
    goOn();
    choose(box("allValues"), QStringLiteral("empty"));
    EXPECT_EQ(counts(), QStringLiteral("All rows 2, New 2"));
}

TEST_F(ImportTest, onlyTheRowsOfOneOutcomeAreShown) {
    drop(write("mixed.csv", "客户名称,电话\n一号厂,13900001111\n,13900002222\n三号厂,123\n"));
    goOn();
    goOn();
    EXPECT_EQ(counts(), QStringLiteral("All rows 3, New 1, Refused 2"));
    for (auto* chip : dialog()->findChildren<QPushButton*>())
        if (chip->text() == QStringLiteral("Refused 2")) QTest::keyClick(chip, Qt::Key_Space);
    auto* model = dialog()->findChild<ImportRowModel*>();
    ASSERT_EQ(model->rowCount(), 2);
    EXPECT_EQ(checked(0), QStringLiteral("3 | — | Refused | Customer name: The name is missing"));
    EXPECT_TRUE(checked(1).startsWith(QStringLiteral("4 | 三号厂 | Refused | Phone: ")));
}

TEST_F(ImportTest, refusedRowsAreSavedAsAFile) {
    drop(write("mixed.csv", "客户名称,电话\n一号厂,13900001111\n三号厂,123\n"));
    goOn();
    goOn();
    QTest::keyClick(button("saveRefused"), Qt::Key_Space);
    settle();
    auto* files = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    ASSERT_NE(files, nullptr);
    auto* name = files->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    name->setText(folder.filePath(QStringLiteral("left.csv")));
    QTest::keyClick(name, Qt::Key_Return);
    settle();
    ASSERT_NE(dialog(), nullptr);
    EXPECT_TRUE(shows("Saved as “left.csv”."));
    QFile saved(folder.filePath(QStringLiteral("left.csv")));
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    const QByteArray content = saved.readAll();
    EXPECT_TRUE(content.contains("三号厂,123"));
    EXPECT_FALSE(content.contains("一号厂"));
}

TEST_F(ImportTest, aWrongFileSaysWhyAndWhatToDo) {
    drop(write("list.xls", "<html><table><tr><td>1</td></tr></table></html>"));
    EXPECT_TRUE(
        shows("“list.xls” is a web page (HTML), whatever its name says. Open it in a spreadsheet and save it as "
              ".xlsx or .csv."));
    EXPECT_FALSE(button("next")->isEnabled());
    goOn();
    EXPECT_TRUE(button("next")->isVisible());
    drop(write("customers.csv", kTwoCustomers));  // another one is taken at once
    EXPECT_TRUE(button("next")->isEnabled());
    EXPECT_TRUE(shows("customers.csv"));
}

TEST_F(ImportTest, encodingIsGuessedAndCanBeCorrected) {
    // "客户名称,电话" and "云启科技,13900001111" in GB18030
    drop(
        write("gb.csv", QByteArray::fromHex("bfcdbba7c3fbb3c62cb5e7bbb00ad4c6c6f4bfc6bcbc2c31333930303030313131310a")));
    EXPECT_EQ(box("encoding")->value(), QStringLiteral("GB18030"));
    goOn();
    EXPECT_NE(target("客户名称"), nullptr);
    key(Qt::Key_Left, Qt::AltModifier);
    choose(box("encoding"), QStringLiteral("ISO-8859-1"));
    goOn();
    EXPECT_EQ(target("客户名称"), nullptr);
}

TEST_F(ImportTest, theHeaderRowCanBeCorrected) {
    drop(write("titles.csv", "客户名称,电话\n真名,号码\n云启科技,13900001111\n"));
    auto* row = dialog()->findChild<QSpinBox*>(QStringLiteral("headerRow"));
    EXPECT_EQ(row->value(), 1);
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Up);
    settle();
    goOn();
    EXPECT_NE(target("真名"), nullptr);
}

TEST_F(ImportTest, cancelledItLeavesTheDataUnchanged) {
    drop(write("customers.csv", kTwoCustomers));
    goOn();
    goOn();
    QSemaphore lane;  // the writing lane is busy until we say so
    const auto wait = [&lane](Work&) {
        lane.acquire();
        return done();
    };
    const auto busy = workspace->store().write(workspace->user(), Text{"Wait"}, wait);
    QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
    QApplication::processEvents();
    EXPECT_TRUE(shows("Importing…"));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    lane.release();
    settle();
    ASSERT_NE(dialog(), nullptr);
    EXPECT_TRUE(shows("Cancelled. Nothing was imported."));
    EXPECT_EQ(rows(), 61);
    EXPECT_EQ(counts(), QStringLiteral("All rows 2, New 2"));
    goOn();  // it can be carried out all the same
    EXPECT_EQ(rows(), 63);
    EXPECT_TRUE(busy.isFinished());
}

TEST_F(ImportTest, goesOnInTheBackground) {
    drop(write("customers.csv", kTwoCustomers));
    goOn();
    goOn();
    QSemaphore lane;
    const auto wait = [&lane](Work&) {
        lane.acquire();
        return done();
    };
    const auto busy = workspace->store().write(workspace->user(), Text{"Wait"}, wait);
    QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(button("background"), Qt::Key_Space);
    EXPECT_EQ(dialog(), nullptr);
    lane.release();
    settle();
    EXPECT_EQ(rows(), 63);
    EXPECT_EQ(window.toasts().toasts().size(), 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(page->findChild<ImportDialog*>(), nullptr);
    EXPECT_TRUE(busy.isFinished());
}

TEST_F(ImportTest, closedHalfWayItIsOpenedAgainAsItWas) {
    drop(write("odd.csv", "Wer,Was\nAlpha GmbH,13900003333\n"));
    goOn();
    choose(target("Wer"), QStringLiteral("name"));
    goOn();
    key(Qt::Key_Escape);
    EXPECT_EQ(dialog(), nullptr);
    QApplication::setActiveWindow(&window);
    page->activated();
    press(Qt::Key_I, Qt::ControlModifier);
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(target("Wer")->value(), QStringLiteral("name"));
    goOn();
    EXPECT_EQ(counts(), QStringLiteral("All rows 1, New 1"));
}

TEST_F(ImportTest, closedBeforeAFileIsChosenNothingIsLeft) {
    press(Qt::Key_I, Qt::ControlModifier);
    key(Qt::Key_Escape);
    EXPECT_EQ(dialog(), nullptr);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(page->findChild<ImportDialog*>(), nullptr);
}

TEST_F(ImportTest, whatAFileHoldsIsShownLetterByLetter) {
    drop(write("<b>%1.csv", kHostile));
    EXPECT_TRUE(shows("<b>%1.csv"));
    goOn();
    EXPECT_NE(target("<b>%1</b>"), nullptr);
    EXPECT_TRUE(shows("<b>%1</b>"));
    EXPECT_TRUE(shows("a < b and c > d"));
    EXPECT_TRUE(shows("Column C"));  // the one without a heading
    goOn();
    EXPECT_TRUE(checked(0).startsWith(QStringLiteral("2 | <img src=x>%2 | New")));
    goOn();
    EXPECT_EQ(window.toasts().toasts().size(), 1);
    EXPECT_EQ(readCell(0, CustomerColumn::Name), QStringLiteral("<img src=x>%2"));
}

TEST_F(ImportTest, speaksTheOtherLanguageAtOnce) {
    drop(write("update.csv", "客户名称,等级,行业\n麒麟实业有限公司,A,火箭\n"));
    goOn();
    goOn();
    language.use(LanguageChoice::Chinese);
    settle();
    EXPECT_TRUE(shows("导入客户"));
    EXPECT_TRUE(shows("1 个值不在任何列表中"));
    EXPECT_EQ(counts(), QStringLiteral("全部行 1, 拒绝 1"));
    language.use(LanguageChoice::English);
}

TEST_F(ImportTest, everyControlOfEachStepHasAName) {
    drop(write("values.csv", "客户名称,行业\n一号厂,量子计算\n二号厂,航天\n三号厂,贸易\n"));
    for (int step = 0; step < 4; ++step) {
        for (const QWidget* widget : dialog()->findChildren<QWidget*>()) {
            const bool reachable = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0;
            if (!reachable || widget->focusProxy() != nullptr) continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const QString name =
                button != nullptr && widget->accessibleName().isEmpty() ? button->text() : widget->accessibleName();
            EXPECT_FALSE(name.isEmpty()) << step << widget->metaObject()->className();
        }
        goOn();
    }
    EXPECT_EQ(window.actions().faults(), QStringList());
}

// Rows and values are made later than the buttons below them.
TEST_F(ImportTest, tabWalksFromTopToBottom) {
    const auto tab = [this] {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        return QApplication::focusWidget();
    };
    drop(write("values.csv", "编号,客户名称,行业\n,一号厂,量子计算\n,二号厂,航天\n,三号厂,量子计算\n"));
    goOn();
    QApplication::setActiveWindow(dialog());
    box("match")->setFocus();
    for (const char* header : {"编号", "客户名称", "行业"}) EXPECT_EQ(tab(), target(header)) << header;
    EXPECT_EQ(tab(), button("back"));
    goOn();
    box("allValues")->setFocus();
    EXPECT_TRUE(tab()->accessibleName().contains(QStringLiteral("量子计算")));
    EXPECT_TRUE(tab()->accessibleName().contains(QStringLiteral("航天")));
    EXPECT_EQ(tab(), dialog()->findChild<ListTable*>());
}

TEST_F(ImportTest, realCustomersOfOthersAreImported) {
    const QString samples = qEnvironmentVariable("ZHIKE_SAMPLES");
    if (samples.isEmpty()) GTEST_SKIP() << "ZHIKE_SAMPLES is not set";
    const std::pair<const char*, int> files[] = {{"/northwind/customers.csv", 91}, {"/chinook/Customer.csv", 59}};
    int expected = 61;
    for (const auto& [file, customers] : files) {
        drop(samples + QLatin1String(file));
        goOn();
        goOn();
        EXPECT_EQ(counts(), QStringLiteral("All rows %1, New %1").arg(customers)) << file;
        goOn();
        EXPECT_TRUE(shows("Import finished"));
        goOn();
        QApplication::setActiveWindow(&window);
        expected += customers;
        EXPECT_EQ(rows(), expected);
    }
    window.actions().run(QStringLiteral("edit.undo"));
    settle();
    window.actions().run(QStringLiteral("edit.undo"));
    settle();
    EXPECT_EQ(rows(), 61);
}

}  // namespace
}  // namespace zhike
