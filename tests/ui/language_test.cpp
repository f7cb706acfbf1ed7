#include "ui/shell/language.h"

#include "i18n/i18n.h"
#include "shellfixture.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>

namespace zhike {
namespace {

bool isChinese(const QString& text) {
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Han; });
}

class LanguageTest : public ShellTest {
protected:
    void turnTo(LanguageChoice choice) {
        language.use(choice);
        QApplication::processEvents();
    }

    // What the window itself says; the sample pages have words of their own.
    QStringList visibleTexts() {
        QStringList texts{window.windowTitle()};
        for (const QLabel* label : window.findChildren<QLabel*>())
            if (label->isVisible() && !first->isAncestorOf(label)) texts << label->text();
        for (const QAbstractButton* button : window.findChildren<QAbstractButton*>())
            if (button->isVisible() && button->text().size() > 1) texts << button->text() << button->accessibleName();
        const auto* tabs = window.findChild<QTabBar*>();
        for (int i = 0; i < tabs->count(); ++i) texts << tabs->tabText(i);
        texts.removeAll(QString());
        texts.removeAll(first->statusText());
        texts.removeAll(QStringLiteral("New sample"));  // title of an action of the sample pages
        return texts;
    }
};

TEST_F(LanguageTest, everyVisibleTextTurnsWithoutARestartAndBack) {
    addPalette();
    window.status().setFailed(ZTEXT("the disk is full"), [] {});
    window.banners().show(
        {QStringLiteral("demo"), Kind::Info, ZTEXT("Demonstration data"), {{ZTEXT("Clear it and start"), [] {}}}});
    const QStringList english = visibleTexts();
    ASSERT_GT(english.size(), 8);
    for (const QString& text : english) EXPECT_FALSE(isChinese(text)) << text.toStdString();

    turnTo(LanguageChoice::Chinese);
    QStringList chinese = visibleTexts();
    for (const QString& text : chinese) EXPECT_TRUE(isChinese(text)) << text.toStdString();
    EXPECT_EQ(chinese.size(), english.size());
    EXPECT_TRUE(chinese.contains(QStringLiteral("知客")));
    EXPECT_TRUE(chinese.contains(QStringLiteral("未能保存：磁盘已满")));

    turnTo(LanguageChoice::English);
    EXPECT_EQ(visibleTexts(), english);
}

TEST_F(LanguageTest, qtsOwnDialogsSpeakChineseToo) {
    const QDialogButtonBox english(QDialogButtonBox::Cancel);
    EXPECT_FALSE(isChinese(english.button(QDialogButtonBox::Cancel)->text()));
    turnTo(LanguageChoice::Chinese);
    const QDialogButtonBox chinese(QDialogButtonBox::Cancel);
    EXPECT_TRUE(isChinese(chinese.button(QDialogButtonBox::Cancel)->text()));
}

TEST_F(LanguageTest, theFontsFollowTheLanguage) {
    turnTo(LanguageChoice::Chinese);
    EXPECT_TRUE(Theme::instance().isChinese());
    turnTo(LanguageChoice::English);
    EXPECT_FALSE(Theme::instance().isChinese());
}

TEST(LanguageNames, areThoseOfTheCommandLineAndOfLocales) {
    EXPECT_EQ(languageFromName(QStringLiteral("zh")), LanguageChoice::Chinese);
    EXPECT_EQ(languageFromName(QStringLiteral("zh_CN")), LanguageChoice::Chinese);
    EXPECT_EQ(languageFromName(QStringLiteral("en-US")), LanguageChoice::English);
    EXPECT_EQ(languageFromName(QStringLiteral("system")), LanguageChoice::System);
    EXPECT_EQ(languageFromName(QStringLiteral("fr")), std::nullopt);
    EXPECT_EQ(languageFromName(QString()), std::nullopt);
}

TEST(Translations, areInTheProgram) {
    QTranslator chinese;
    ASSERT_TRUE(loadTexts(chinese, true));
    EXPECT_EQ(chinese.translate("zhike", "Customers"), QStringLiteral("客户"));
    EXPECT_EQ(inEveryLanguage(ZTEXT("Customers")), (QStringList{QStringLiteral("Customers"), QStringLiteral("客户")}));
    EXPECT_EQ(inEveryLanguage("Never translated"), QStringList{QStringLiteral("Never translated")});
}

}  // namespace
}  // namespace zhike
