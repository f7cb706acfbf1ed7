#include "ui/style/style.h"

#include "gallery.h"
#include "support/printers.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/tabcount.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <cmath>

namespace zhike {
namespace {

// Leaves the theme as it found it, light and at 100 %.
class StyleTest : public testing::Test {
protected:
    void SetUp() override {
        theme().setChoice(ThemeChoice::Light);
        theme().setTextPercent(100);
        theme().setChinese(true);
        theme().setDensity(Density::Normal);
        theme().apply();
    }
    void TearDown() override { SetUp(); }
    static Theme& theme() { return Theme::instance(); }
};

// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor& color) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

constexpr std::array kKinds{Kind::Danger, Kind::Warn, Kind::Ok, Kind::Info, Kind::Neu, Kind::Pur};

class BothThemes : public StyleTest, public testing::WithParamInterface<ThemeChoice> {
protected:
    void SetUp() override {
        StyleTest::SetUp();
        theme().setChoice(GetParam());
    }
    void TearDown() override { StyleTest::SetUp(); }
};
INSTANTIATE_TEST_SUITE_P(Themes, BothThemes, testing::Values(ThemeChoice::Light, ThemeChoice::Dark));

TEST_P(BothThemes, wordsAreReadableOnEveryGround) {
    for (const Token ground : {Token::Surf, Token::Win, Token::Sub, Token::Sel}) {
        for (const Token words : {Token::Text, Token::T2, Token::T3, Token::Acc}) {
            EXPECT_GE(contrast(theme().color(words), theme().color(ground)), 4.5)
                << static_cast<int>(words) << " on " << static_cast<int>(ground);
        }
        for (const Kind kind : kKinds)
            EXPECT_GE(contrast(theme().text(kind), theme().color(ground)), 4.5) << static_cast<int>(kind);
    }
    EXPECT_GE(contrast(theme().color(Token::SelText), theme().color(Token::Sel)), 4.5);
    EXPECT_GE(contrast(theme().color(Token::TipText), theme().color(Token::Tip)), 4.5);
}

TEST_P(BothThemes, statesAreReadableOnTheirOwnGround) {
    for (const Kind kind : kKinds)
        EXPECT_GE(contrast(theme().text(kind), theme().background(kind)), 5.4) << static_cast<int>(kind);
}

TEST_P(BothThemes, bordersOfInputsAndTheFocusAreVisible) {
    EXPECT_GE(contrast(theme().color(Token::Ctl), theme().color(Token::Surf)), 3.0);
    for (const Token ground : {Token::Surf, Token::Win, Token::Raised, Token::Sel})
        EXPECT_GE(contrast(theme().color(Token::Focus), theme().color(ground)), 3.0) << static_cast<int>(ground);
    EXPECT_GE(contrast(theme().color(Token::OnAcc), theme().color(Token::AccFill)), 4.95);
}

TEST_P(BothThemes, lettersOfAvatarsAreReadable) {
    for (int key = 0; key < 64; ++key)
        EXPECT_GE(contrast(Qt::white, paint::avatarColor(QString::number(key))), 4.5) << key;
}

TEST_P(BothThemes, disabledTextLooksDisabled) {
    const QPalette palette = QApplication::palette();
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        EXPECT_EQ(palette.color(QPalette::Active, role), theme().color(Token::Text));
        EXPECT_EQ(palette.color(QPalette::Disabled, role), theme().color(Token::T3));
    }
}

TEST_P(BothThemes, theApplicationHasNoStyleSheet) {
    EXPECT_TRUE(qApp->styleSheet().isEmpty());
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), theme().color(Token::Win));
    EXPECT_TRUE(qobject_cast<Style*>(QApplication::style()));
}

TEST_F(StyleTest, badgesKeepTheValuesOfTheDesign) {
    EXPECT_EQ(theme().color(Token::Acc).name(), QStringLiteral("#3b5bdb"));
    EXPECT_EQ(theme().background(Kind::Warn).name(), QStringLiteral("#fff1d6"));
    EXPECT_EQ(theme().color(Token::Scrim).alpha(), 0x5C);
    theme().setChoice(ThemeChoice::Dark);
    EXPECT_EQ(theme().fill(Kind::Pur).name(), QStringLiteral("#a178df"));
    EXPECT_EQ(theme().color(Token::Scrim).alpha(), 0x96);
}

TEST_F(StyleTest, chineseNamesTheSimplifiedFamilyFirst) {
    EXPECT_EQ(theme().font(FontRole::Body).families().constFirst(), QStringLiteral("Noto Sans CJK SC"));
    theme().setChinese(false);
    EXPECT_EQ(theme().font(FontRole::Body).families().constFirst(), QStringLiteral("Inter"));
    EXPECT_EQ(theme().font(FontRole::Figures).families().constFirst(), QStringLiteral("Noto Sans CJK SC"));
}

TEST_F(StyleTest, figuresAreEquallyWide) {
    const QFontMetricsF metrics(theme().font(FontRole::Figures));
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        EXPECT_DOUBLE_EQ(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(QChar(u'0')));
}

TEST_F(StyleTest, rowsFollowDensityAndTextSize) {
    EXPECT_EQ(theme().rowHeight(), 36);
    theme().setDensity(Density::Compact);
    EXPECT_EQ(theme().rowHeight(), 30);
    theme().setDensity(Density::Comfortable);
    EXPECT_EQ(theme().rowHeight(), 44);
    theme().setTextPercent(150);
    EXPECT_EQ(theme().rowHeight(), 66);
    theme().setTextPercent(400);
    EXPECT_EQ(theme().textPercent(), 150);
}

TEST_F(StyleTest, controlsGrowWithTheText) {
    QPushButton button(QStringLiteral("记录互动"));
    QLineEdit edit;
    QComboBox combo;
    const std::array<QWidget*, 3> controls{&button, &edit, &combo};
    for (QWidget* control : controls) {
        control->ensurePolished();
        EXPECT_EQ(control->sizeHint().height(), 32);
    }
    const int width = button.sizeHint().width();
    theme().setTextPercent(150);
    for (const QWidget* control : controls) EXPECT_EQ(control->sizeHint().height(), 48);
    EXPECT_GT(button.sizeHint().width(), width * 14 / 10);
}

TEST_F(StyleTest, aKeyOnAButtonTakesItsRoom) {
    QPushButton button(QStringLiteral("新建"));
    const int width = button.sizeHint().width();
    QPushButton withKey(QStringLiteral("新建"));
    withKey.setProperty(kPropertyKeyCap, QStringLiteral("Ctrl N"));
    EXPECT_GE(withKey.sizeHint().width(), width + paint::keyCapSize(QStringLiteral("Ctrl N")).width());
}

QImage picture(QWidget& widget) {
    widget.ensurePolished();
    widget.resize(widget.sizeHint());
    QImage image(widget.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    widget.render(&image);
    return image;
}

TEST_F(StyleTest, aButtonAsWideAsItAsksShowsItsWholeWords) {
    QPushButton plain(QStringLiteral("计划(P)"));
    QPushButton withMnemonic(QStringLiteral("计划(&P)"));
    EXPECT_EQ(picture(withMnemonic), picture(plain));
}

TEST_F(StyleTest, anInvalidInputHasTheBorderOfAnError) {
    QLineEdit edit;
    setInvalid(&edit, true);
    EXPECT_EQ(picture(edit).pixelColor(edit.width() / 2, 0), theme().color(Token::Danger));
    setInvalid(&edit, false);
    EXPECT_EQ(picture(edit).pixelColor(edit.width() / 2, 0), theme().color(Token::Ctl));
}

TEST_F(StyleTest, aTabSpeaksItsCount) {
    QTabBar bar;
    bar.addTab(QStringLiteral("Today"));
    const int width = bar.sizeHint().width();
    setTabCount(&bar, 0, {13, Kind::Danger});
    EXPECT_EQ(bar.accessibleTabName(0), QStringLiteral("Today: 13"));
    EXPECT_GT(bar.sizeHint().width(), width);
    setTabCount(&bar, 0, {});
    EXPECT_TRUE(bar.accessibleTabName(0).isEmpty());
}

TEST_F(StyleTest, anIconFollowsTheTheme) {
    const QIcon phone = icon("phone", Token::Acc);
    const QImage light = phone.pixmap(QSize(16, 16), 1.0).toImage();
    theme().setChoice(ThemeChoice::Dark);
    EXPECT_NE(phone.pixmap(QSize(16, 16), 1.0).toImage(), light);
    EXPECT_NE(phone.pixmap(QSize(16, 16), 1.0, QIcon::Disabled).toImage(), phone.pixmap(QSize(16, 16), 1.0).toImage());
}

TEST_F(StyleTest, theIconOfTheCurrentTabIsAccented) {
    const QSize size(16, 16);
    EXPECT_EQ(icon("sun").pixmap(size, 1.0, QIcon::Normal, QIcon::On).toImage(),
              icon("sun", Token::Acc).pixmap(size, 1.0).toImage());
}

TEST_F(StyleTest, iconsAreSharpOnDenseScreens) {
    const QPixmap dense = icon("phone").pixmap(QSize(16, 16), 1.25);
    EXPECT_EQ(dense.size(), QSize(20, 20));
    EXPECT_DOUBLE_EQ(dense.devicePixelRatio(), 1.25);
}

// ux.md §13, word for word.
const char* const kNamedIcons =
    "handshake sun users-round user user-plus user-x gem timer moon circle-question-mark sparkles bookmark "
    "calendar-check calendar-days calendar-plus calendar-range phone phone-call mail map-pin message-circle "
    "message-square-warning chart-column search plus x bell star ellipsis check chevron-down chevron-left "
    "chevron-right arrow-up arrow-right arrow-up-right arrow-down-up circle-alert circle-check circle-pause "
    "triangle-alert flame clock clock-arrow-down inbox archive stamp wrench headset clipboard-check clipboard-list "
    "thumbs-up trending-up trending-down minus equal copy gift id-card repeat pause lightbulb pencil-line eye "
    "corner-down-right rows-3 columns-3 list-filter sliders-horizontal download printer file-chart-column "
    "file-spreadsheet flask-conical grid-2x2 smile factory share-2 shield-check shield-alert";

TEST_F(StyleTest, everyIconOfTheDesignIsThere) {
    for (const QString& name : QString::fromLatin1(kNamedIcons).split(u' '))
        EXPECT_TRUE(hasIcon(name)) << name.toStdString();
}

TEST_F(StyleTest, everyIconIsDrawnInItsColour) {
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    ASSERT_GE(files.size(), 100);
    for (const QString& file : files) {
        const QImage image = iconPixmap(file.chopped(4), QColor(255, 0, 0), 16, 2.0).toImage();
        ASSERT_FALSE(image.isNull()) << file.toStdString();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() < 200) continue;
                ++inked;
                EXPECT_EQ(pixel.green() + pixel.blue(), 0) << file.toStdString();
            }
        }
        EXPECT_GT(inked, 10) << file.toStdString();
    }
}

TEST_F(StyleTest, avatarsShowTheFirstCharacterOrTwoInitials) {
    EXPECT_EQ(paint::avatarLetters(QStringLiteral("云启科技有限公司")), QStringLiteral("云"));
    EXPECT_EQ(paint::avatarLetters(QStringLiteral("Li Jing")), QStringLiteral("LJ"));
    EXPECT_EQ(paint::avatarLetters(QStringLiteral("  acme ")), QStringLiteral("A"));
    EXPECT_EQ(paint::avatarLetters(QStringLiteral("𠮷野家")), QStringLiteral("𠮷"));
    EXPECT_TRUE(paint::avatarLetters(QStringLiteral(" ")).isEmpty());
}

TEST_F(StyleTest, theColourOfANameIsTheSameOnEveryMachine) {
    // FNV-1a of "2026001" is 0x0BC7F84E, the remainder by eight is 6.
    EXPECT_EQ(paint::avatarColor(QStringLiteral("2026001")).name(), QStringLiteral("#4f7f0d"));
}

// The gallery is kept for looking at when ZHIKE_GALLERY names a folder.
TEST_P(BothThemes, everyControlIsDrawn) {
    const QTemporaryDir temporary;
    const QString wanted = qEnvironmentVariable("ZHIKE_GALLERY");
    const QDir folder(wanted.isEmpty() ? temporary.path() : wanted);
    const QString name = theme().isDark() ? QStringLiteral("dark") : QStringLiteral("light");
    for (const int percent : {100, 150}) {
        theme().setTextPercent(percent);
        const std::unique_ptr<QWidget> gallery = test::makeGallery();
        gallery->show();
        gallery->findChild<QLineEdit*>(QStringLiteral("focused"))->setFocus();
        QApplication::processEvents();
        const QImage image = gallery->grab().toImage();
        EXPECT_EQ(image.pixelColor(2, image.height() - 2), theme().color(Token::Win));
        EXPECT_TRUE(image.save(folder.filePath(QStringLiteral("gallery-%1-%2.png").arg(name).arg(percent))));
        auto* menu = gallery->findChild<QMenu*>(QStringLiteral("menu"));
        menu->popup({});
        menu->setActiveAction(menu->actions().constFirst());
        EXPECT_TRUE(menu->grab().save(folder.filePath(QStringLiteral("menu-%1-%2.png").arg(name).arg(percent))));
        menu->hide();
        auto* combo = gallery->findChild<QComboBox*>();
        combo->showPopup();
        EXPECT_GE(combo->view()->sizeHintForRow(0), theme().px(30));
        EXPECT_TRUE(combo->view()->window()->grab().save(
            folder.filePath(QStringLiteral("popup-%1-%2.png").arg(name).arg(percent))));
        combo->hidePopup();
        for (const QAbstractButton* button : gallery->findChildren<QAbstractButton*>()) {
            if (!button->isVisible() || qobject_cast<QLineEdit*>(button->parent())) continue;
            EXPECT_LE(button->minimumSizeHint().height(), button->height());
        }
    }
}

}  // namespace
}  // namespace zhike
