#include "ui/widgets/recordfield.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace zhike {
namespace {

// A field over three records whose answers come when the test says so.
class RecordFieldTest : public testing::Test {
protected:
    RecordFieldTest() {
        field.setFinder([this](const QString& typed, QObject*, std::function<void(const QList<FieldOption>&)> answer) {
            waiting << [typed, answer = std::move(answer)] {
                QList<FieldOption> found;
                for (const FieldOption& option : records())
                    if (option.label.contains(typed) || option.value == typed) found << option;
                answer(found);
            };
        });
        field.show();
        QApplication::setActiveWindow(&field);
        EXPECT_TRUE(QTest::qWaitForWindowActive(&field));
        field.setFocus();
    }
    static QList<FieldOption> records() {
        return {{QStringLiteral("2026001"), QStringLiteral("Yunqi <b>%1")},
                {QStringLiteral("2026002"), QStringLiteral("Yunda")},
                {QStringLiteral("2026003"), QStringLiteral("Hengyuan")}};
    }
    void answer() {
        while (!waiting.isEmpty()) waiting.takeFirst()();
    }
    [[nodiscard]] bool offers() const {
        const QWidget* popup = QApplication::activePopupWidget();
        return popup != nullptr && popup->isVisible();
    }
    void type(const char* words) {
        for (const char* c = words; *c != 0; ++c) QTest::keyClick(target(), *c);
    }
    void press(Qt::Key key) { QTest::keyClick(target(), key); }
    QWidget* target() {
        QWidget* popup = QApplication::activePopupWidget();
        return popup != nullptr ? popup : &field;
    }

    QList<std::function<void()>> waiting;
    RecordField field;
    QSignalSpy chosen{&field, &RecordField::chosen};
};

TEST_F(RecordFieldTest, whatIsChosenStandsThereByItsName) {
    type("Yun");
    answer();
    ASSERT_TRUE(offers());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_FALSE(offers());
    EXPECT_EQ(field.value(), QStringLiteral("2026002"));
    EXPECT_EQ(field.text(), QStringLiteral("Yunda"));
    EXPECT_EQ(chosen.count(), 1);
}

TEST_F(RecordFieldTest, enterTakesTheFirst) {
    type("Yunq");
    answer();
    press(Qt::Key_Return);
    EXPECT_EQ(field.value(), QStringLiteral("2026001"));
    EXPECT_EQ(field.text(), QStringLiteral("Yunqi <b>%1"));
}

TEST_F(RecordFieldTest, anAnswerThatComesTooLateIsNotShown) {
    type("Y");
    type("q");
    ASSERT_EQ(waiting.size(), 2);
    waiting.first()();
    EXPECT_FALSE(offers());
    field.setValue(QStringLiteral("2026003"));
    answer();
    EXPECT_FALSE(offers());
    EXPECT_EQ(field.text(), QStringLiteral("Hengyuan"));
    EXPECT_EQ(field.value(), QStringLiteral("2026003"));
}

TEST_F(RecordFieldTest, emptiedItLinksToNothing) {
    field.setValue(QStringLiteral("2026002"));
    answer();
    EXPECT_EQ(field.text(), QStringLiteral("Yunda"));
    field.selectAll();
    press(Qt::Key_Backspace);
    EXPECT_TRUE(field.value().isEmpty());
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(RecordFieldTest, wordsThatWereNotChosenAreHandedOn) {
    field.setValue(QStringLiteral("2026002"));
    answer();
    field.selectAll();
    type("Somebody");
    answer();
    EXPECT_FALSE(offers());
    press(Qt::Key_Return);
    EXPECT_EQ(field.value(), QStringLiteral("Somebody"));
}

TEST_F(RecordFieldTest, aNumberNobodyKnowsStaysANumber) {
    field.setValue(QStringLiteral("1999001"));
    answer();
    EXPECT_EQ(field.text(), QStringLiteral("1999001"));
    EXPECT_EQ(field.value(), QStringLiteral("1999001"));
}

TEST_F(RecordFieldTest, escapeClosesTheOffersOnly) {
    type("Yun");
    answer();
    ASSERT_TRUE(offers());
    press(Qt::Key_Escape);
    EXPECT_FALSE(offers());
    EXPECT_EQ(field.value(), QStringLiteral("Yun"));
}

}  // namespace
}  // namespace zhike
