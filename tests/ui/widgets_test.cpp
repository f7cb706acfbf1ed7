#include "support/printers.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/tip.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QTextDocument>

#include <gtest/gtest.h>

namespace zhike {
namespace {

void putOnLightTheme() {
    Theme::instance().setChoice(ThemeChoice::Light);
    Theme::instance().apply();
}

class Widgets : public testing::Test {
protected:
    void SetUp() override { putOnLightTheme(); }
};

class PlainText : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override { putOnLightTheme(); }
    static QString text() { return QString::fromUtf8(GetParam()); }
};
INSTANTIATE_TEST_SUITE_P(Texts, PlainText,
                         testing::Values("<b>粗</b>", "<img src=x>", "%1", "a < b and c > d", "R&D", "&amp;",
                                         "<a href='http://x'>云启</a>"));

QImage blank(const QSize& size) {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    return image;
}

// The same words drawn without any widget.
QImage drawnByHand(const QString& text, const QSize& size) {
    QImage image = blank(size);
    QPainter painter(&image);
    painter.setFont(Theme::instance().font(FontRole::Body));
    painter.setPen(Theme::instance().color(Token::Text));
    painter.drawText(QRect({0, 0}, size), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    return image;
}

TEST_P(PlainText, aLabelShowsItLetterByLetter) {
    Label label(text());
    label.resize(label.sizeHint());
    QImage image = blank(label.size());
    label.render(&image, {}, {}, QWidget::DrawChildren);
    EXPECT_EQ(image, drawnByHand(text(), label.size()));
}

TEST_F(Widgets, aDialogStandsOutFromTheWindow) {
    QDialog dialog;
    dialog.resize(20, 20);
    EXPECT_EQ(dialog.grab().toImage().pixelColor(5, 5), Theme::instance().color(Token::Raised));
}

TEST_F(Widgets, aLabelKeepsItsColourInADialog) {
    QDialog dialog;
    auto* label = new Label(QStringLiteral("!"), FontRole::Body, Token::Danger, &dialog);
    dialog.ensurePolished();
    EXPECT_EQ(label->palette().color(label->foregroundRole()), Theme::instance().color(Token::Danger));
}

TEST_P(PlainText, aTipShowsItLetterByLetter) {
    QWidget widget;
    setTip(&widget, text(), QKeySequence(Qt::CTRL | Qt::Key_K));
    ASSERT_TRUE(Qt::mightBeRichText(widget.toolTip()));
    QTextDocument shown;
    shown.setHtml(widget.toolTip());
    EXPECT_EQ(shown.toPlainText(), text() + QStringLiteral(" (Ctrl K)"));
    EXPECT_EQ(widget.accessibleDescription(), shown.toPlainText());
}

TEST_P(PlainText, aMessageShowsItLetterByLetter) {
    QDialog* dialog = showMessage(nullptr, {Kind::Warn, text(), text()});
    const auto labels = dialog->findChildren<QLabel*>();
    ASSERT_EQ(labels.size(), 2);
    for (const QLabel* label : labels) {
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
        EXPECT_EQ(label->text(), text());
    }
    dialog->close();
}

TEST_F(Widgets, labelsFollowTheTheme) {
    Label label(QStringLiteral("云启"), FontRole::Title, Token::T2);
    Theme::instance().setChoice(ThemeChoice::Dark);
    Theme::instance().apply();
    EXPECT_EQ(label.palette().color(QPalette::WindowText), Theme::instance().color(Token::T2));
    EXPECT_EQ(label.palette().color(QPalette::Disabled, QPalette::WindowText), Theme::instance().color(Token::T3));
    Theme::instance().setTextPercent(150);
    EXPECT_EQ(label.font(), Theme::instance().font(FontRole::Title));
    Theme::instance().setTextPercent(100);
    Theme::instance().setChoice(ThemeChoice::Light);
}

TEST_F(Widgets, labelsAreShortenedOnlyWhenAsked) {
    Label label(QStringLiteral("云启科技有限公司上海分公司"));
    const int whole = label.minimumSizeHint().width();
    label.setElided(true);
    EXPECT_LT(label.minimumSizeHint().width(), whole);
    EXPECT_EQ(label.sizeHint().width(), whole);
}

TEST_F(Widgets, keysArePrintedAsOnTheKeyboard) {
    EXPECT_EQ(keyText(QKeySequence(Qt::CTRL | Qt::Key_K)), QStringLiteral("Ctrl K"));
    EXPECT_EQ(keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)), QStringLiteral("Ctrl ↵"));
    EXPECT_EQ(keyText(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)), QStringLiteral("Ctrl Shift F"));
    EXPECT_EQ(keyText(QKeySequence(Qt::Key_Escape)), QStringLiteral("Esc"));
    EXPECT_EQ(keyText(QKeySequence(Qt::Key_Question)), QStringLiteral("?"));
}

QString spokenName(QWidget& widget) {
    return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name);
}

TEST_F(Widgets, areNamedForAssistiveTools) {
    IconButton bell("bell", QStringLiteral("通知"), QKeySequence(u"Ctrl+Shift+N"_qs));
    EXPECT_EQ(spokenName(bell), QStringLiteral("通知"));
    EXPECT_TRUE(bell.toolTip().contains(QStringLiteral("Ctrl Shift N")));
    bell.ensurePolished();
    EXPECT_GE(bell.sizeHint().width(), 28);
    EXPECT_GE(bell.sizeHint().height(), 28);
    Avatar avatar(paint::AvatarShape::Person, 28);
    avatar.setName(QStringLiteral("李静"));
    EXPECT_EQ(spokenName(avatar), QStringLiteral("李静"));
    KeyCap cap{QKeySequence(Qt::Key_F9)};
    EXPECT_EQ(spokenName(cap), QStringLiteral("F9"));
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&cap)->role(), QAccessible::StaticText);
}

TEST_F(Widgets, questionsTakeEnterForNoAndTheVerbForYes) {
    int agreed = 0;
    const auto ask = [&] {
        return askBefore(nullptr, {Kind::Danger, QStringLiteral("彻底删除"), {}}, QStringLiteral("删除"),
                         [&] { ++agreed; });
    };
    QTest::keyClick(ask(), Qt::Key_Return);
    EXPECT_EQ(agreed, 0);
    QTest::keyClick(ask(), Qt::Key_Escape);
    EXPECT_EQ(agreed, 0);
    for (QPushButton* button : ask()->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("删除")) QTest::mouseClick(button, Qt::LeftButton);
    }
    EXPECT_EQ(agreed, 1);
}

}  // namespace
}  // namespace zhike
