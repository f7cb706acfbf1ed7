#include "programfixture.h"

#include <QAccessible>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>

namespace zhike {
namespace {

class SettingsTest : public ProgramTest {
protected:
    SettingsTest() { openOwnQuietly(); }

    QDialog* openSettings() {
        window().currentPage()->activated();
        press(Qt::Key_Comma, Qt::ControlModifier);
        settle();
        EXPECT_NE(dialog(), nullptr);
        return dialog();
    }
    static void choose(const QDialog* in, const char* words) {
        for (QRadioButton* button : in->findChildren<QRadioButton*>())
            if (button->text() == QString::fromUtf8(words)) button->click();
    }
    static void fill(const QDialog* in, const char* field, const QString& text) {
        auto* edit = child<QLineEdit>(in, field);
        edit->setFocus();
        edit->selectAll();
        type(text);
    }
    QString companySetting(const char* name) {
        return *read([name](Repositories& data) { return data.settings.value(QLatin1String(name)); });
    }
    static QString settingsFile() { return QSettings().fileName(); }
    static void writeSettingsFile(const QByteArray& content) {
        const QString path = settingsFile();
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    static QStringList damagedFiles() {
        const QFileInfo file(settingsFile());
        return file.dir().entryList({file.fileName() + QStringLiteral(".damaged-*")});
    }
};

TEST_F(SettingsTest, theLookChangesAtOnceAndSurvivesARestart) {
    const QDialog* settings = openSettings();
    choose(settings, "Dark");
    choose(settings, "Comfortable");
    auto* size = child<QComboBox>(settings, "text_size");
    size->setFocus();
    press(Qt::Key_End);
    EXPECT_EQ(Theme::instance().choice(), ThemeChoice::Dark);
    EXPECT_EQ(Theme::instance().density(), Density::Comfortable);
    EXPECT_EQ(Theme::instance().textPercent(), 150);
    resetLook();  // as another program would begin
    writeSettingsFile({});
    restart();
    EXPECT_EQ(Theme::instance().textPercent(), 100);
}

TEST_F(SettingsTest, whatWasChosenIsReadAgain) {
    Theme::instance().setDensity(Density::Compact);
    Theme::instance().setTextPercent(120);
    Theme::instance().setChoice(ThemeChoice::Dark);
    language.use(LanguageChoice::Chinese);
    restart();
    EXPECT_EQ(preferences->density(), Density::Compact);
    EXPECT_EQ(preferences->textPercent(), 120);
    EXPECT_EQ(preferences->theme(), ThemeChoice::Dark);
    EXPECT_EQ(preferences->language(), LanguageChoice::Chinese);
}

TEST_F(SettingsTest, theLanguageTurnsWithoutARestart) {
    const QDialog* settings = openSettings();
    choose(settings, "中文");
    settle();
    EXPECT_EQ(settings->windowTitle(), QStringLiteral("设置"));
    EXPECT_EQ(window().currentPage()->title().translated(), QStringLiteral("客户"));
    EXPECT_TRUE(visibleLabels(*settings).contains(QStringLiteral("文字大小")));
    choose(settings, "English");
    settle();
    EXPECT_EQ(settings->windowTitle(), QStringLiteral("Settings"));
}

TEST_F(SettingsTest, eachLanguageIsNamedInItself) {
    for (const LanguageChoice choice : {LanguageChoice::English, LanguageChoice::Chinese}) {
        language.use(choice);
        QStringList words;
        for (const QRadioButton* button : openSettings()->findChildren<QRadioButton*>()) words << button->text();
        EXPECT_TRUE(words.contains(QStringLiteral("中文")));
        EXPECT_TRUE(words.contains(QStringLiteral("English")));
        dialog()->reject();
        settle();
    }
    language.use(LanguageChoice::English);
}

TEST_F(SettingsTest, onALowScreenItScrollsToItsFoot) {
    QDialog* settings = openSettings();
    settings->resize(600, 420);
    settle();
    ASSERT_GT(settings->findChild<QScrollArea*>()->verticalScrollBar()->maximum(), 0);
    for (int i = 0; i < 40; ++i) {
        press(Qt::Key_Tab);
        QWidget* focus = QApplication::focusWidget();
        EXPECT_EQ(focus->visibleRegion().boundingRect().height(), focus->height())
            << focus->metaObject()->className() << focus->objectName().toStdString();
    }
}

TEST_F(SettingsTest, companySettingsAreSavedTogetherAndUndone) {
    openSettings();
    fill(dialog(), "company", QStringLiteral("<b>Evergreen & Co</b>"));
    fill(dialog(), "lost_after_months", QStringLiteral("18"));
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_EQ(companySetting("company"), QStringLiteral("<b>Evergreen & Co</b>"));
    EXPECT_EQ(companySetting("lost_after_months"), QStringLiteral("18"));
    press(Qt::Key_Escape);
    settle();
    ASSERT_EQ(dialog(), nullptr);
    press(Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_EQ(companySetting("company"), QString());
    EXPECT_EQ(companySetting("lost_after_months"), QString());
    EXPECT_EQ(companySetting("time_zone"), QStringLiteral("Asia/Shanghai"));
}

TEST_F(SettingsTest, aWrongValueIsSaidUnderItsFieldAndNothingIsSaved) {
    openSettings();
    fill(dialog(), "company", QStringLiteral("Evergreen"));
    fill(dialog(), "time_zone", QStringLiteral("Moon/Sea"));
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(
        visibleLabels(*dialog()).contains(QStringLiteral("“Moon/Sea” is not a time zone such as Asia/Shanghai")));
    EXPECT_EQ(companySetting("company"), QString());
    EXPECT_EQ(companySetting("time_zone"), QStringLiteral("Asia/Shanghai"));
}

TEST_F(SettingsTest, aDamagedFileIsKeptAsideAndDefaultsHold) {
    program.reset();
    preferences.reset();
    for (const char* content : {"[General]\ntheme=dark\nx=@Variant(\\0\\0\\0\\x7f)\n", "theme=dark\nx=@DateTime(\\0)\n",
                                "theme=dark\n\xff\xfe garbage\n"}) {
        writeSettingsFile(content);
        clock->set({clock->now().ms + 1'000});
        const Preferences read(*clock);
        EXPECT_FALSE(read.keptAside().isEmpty()) << content;
        EXPECT_TRUE(QFile::exists(read.keptAside()));
        EXPECT_EQ(read.theme(), ThemeChoice::System) << content;
    }
    EXPECT_EQ(damagedFiles().size(), 3);
    restart();
    EXPECT_TRUE(preferences->keptAside().isEmpty());
}

TEST_F(SettingsTest, valuesOutOfRangeAreTheDefaults) {
    program.reset();
    preferences.reset();
    writeSettingsFile("[General]\ntheme=pink\ndensity=7\ntext_percent=900\nlanguage=fr\n[recent]\nx=12 zz 0 -\n");
    const Preferences read(*clock);
    EXPECT_EQ(read.theme(), ThemeChoice::System);
    EXPECT_EQ(read.density(), Density::Normal);
    EXPECT_EQ(read.textPercent(), 100);
    EXPECT_EQ(read.language(), LanguageChoice::System);
    EXPECT_EQ(read.recentCustomers(QStringLiteral("x")), QList<Id<Customer>>{{12}});
}

TEST_F(SettingsTest, keysMakeTextLargerUpToAnEndAndNormalAgain) {
    window().currentPage()->activated();
    for (int i = 0; i < 9; ++i) press(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(Theme::instance().textPercent(), 150);
    press(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(Theme::instance().textPercent(), 140);
    press(Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(Theme::instance().textPercent(), 100);
    press(Qt::Key_Minus, Qt::ControlModifier);
    press(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(Theme::instance().textPercent(), 90);
}

TEST_F(SettingsTest, theDialogSaysWhereTheDataAre) {
    openSettings();
    EXPECT_TRUE(visibleLabels(*dialog()).contains(defaultDataFile()));
}

// Every control a person can reach says what it is, on the page and in each dialog and overlay.
TEST_F(SettingsTest, everyControlHasAName) {
    createCustomerCalled(QStringLiteral("云启科技有限公司"));
    createPersonCalled(QStringLiteral("高原"));
    const auto walk = [](const QWidget& place) {
        int walked = 0;
        for (QWidget* widget : place.findChildren<QWidget*>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisible() || widget->focusProxy() != nullptr)
                continue;
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
            EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty())
                << place.objectName().toStdString() << ": " << widget->metaObject()->className() << ' '
                << widget->objectName().toStdString();
            ++walked;
        }
        return walked;
    };
    EXPECT_GT(walk(window()), 8);
    for (const char* action : {"settings.open", "people.open"}) {
        ASSERT_TRUE(run(action)) << action;
        EXPECT_GT(walk(*dialog()), 4) << action;
        dialog()->reject();
        settle();
    }
    ASSERT_TRUE(run("palette.open"));
    EXPECT_GT(walk(window()), 8);
}

}  // namespace
}  // namespace zhike
