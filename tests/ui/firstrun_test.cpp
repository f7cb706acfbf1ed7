#include "programfixture.h"
#include "ui/firstrun/startcard.h"

#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace zhike {
namespace {

class FirstRunTest : public ProgramTest {
protected:
    [[nodiscard]] QString demoFile() const { return DataSource::demo().location.file; }
    [[nodiscard]] QStringList offeredCards() {
        QStringList actions;
        for (const StartCard* card : window().findChildren<StartCard*>())
            if (card->isVisible()) actions << card->findChild<QPushButton*>()->objectName();
        return actions;
    }
    [[nodiscard]] QPushButton* bannerButton(const QString& words) {
        for (QPushButton* button : window().banners().findChildren<QPushButton*>())
            if (button->text() == words && button->isVisible()) return button;
        return nullptr;
    }
    [[nodiscard]] QString place() { return program->source().location.file; }
};

TEST_F(FirstRunTest, theWindowIsShownBeforeTheDataAreThere) {
    program->openOwn();
    EXPECT_TRUE(window().isVisible());
    EXPECT_EQ(program->desk().workspace(), nullptr);
    waitForData();
    EXPECT_NE(program->desk().workspace(), nullptr);
}

TEST_F(FirstRunTest, aNewPersonIsWelcomedOnceAndBecomesTheAdministrator) {
    openOwn();
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(QApplication::focusWidget(), child<QLineEdit>(dialog(), "name"));
    type(QStringLiteral("Li Jing"));
    press(Qt::Key_Tab);
    type(QStringLiteral("East"));
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_EQ(dialog(), nullptr);
    EXPECT_EQ(workspace().user().name, QStringLiteral("Li Jing"));
    EXPECT_EQ(workspace().user().team, QStringLiteral("East"));
    EXPECT_EQ(workspace().user().role, QStringLiteral("admin"));
    restart();
    openOwn();
    EXPECT_EQ(dialog(), nullptr);
    EXPECT_EQ(workspace().user().name, QStringLiteral("Li Jing"));
}

TEST_F(FirstRunTest, theWelcomeCanBeSkipped) {
    openOwn();
    press(Qt::Key_Escape);
    settle();
    EXPECT_EQ(dialog(), nullptr);
    EXPECT_EQ(workspace().user().name, QStringLiteral("Administrator"));
}

TEST_F(FirstRunTest, theEmptyPageOffersWhatWorksAndEnterBegins) {
    openOwnQuietly();
    EXPECT_EQ(offeredCards(), (QStringList{QStringLiteral("customer.new"), QStringLiteral("customer.import"),
                                           QStringLiteral("data.demo")}));
    window().currentPage()->activated();
    press(Qt::Key_Space);
    settle();
    EXPECT_NE(dialog(), nullptr);
}

TEST_F(FirstRunTest, theStartGivesWayToTheFirstCustomerAndComesBackWhenHeIsUndone) {
    openOwnQuietly();
    createCustomerCalled(QStringLiteral("云启科技有限公司"));
    EXPECT_TRUE(offeredCards().isEmpty());
    EXPECT_EQ(window().currentPage()->statusText(), QStringLiteral("1 customer · 1 selected · Revenue ¥0"));
    workspace().undo();
    settle();
    EXPECT_EQ(offeredCards().size(), 3);
}

TEST_F(FirstRunTest, demonstrationDataAreMarkedAndLeaveNoTraceWhenCleared) {
    openOwnQuietly();
    const QString own = place();
    ASSERT_TRUE(window().actions().run(QStringLiteral("data.demo")));
    waitForData();
    EXPECT_EQ(customers(), 60);
    EXPECT_EQ(place(), demoFile());
    EXPECT_TRUE(visibleLabels(window().banners()).contains(QStringLiteral("Demonstration data")));
    EXPECT_FALSE(window().actions().isEnabled(QStringLiteral("data.demo")));
    bannerButton(QStringLiteral("Clear it and start"))->click();
    waitForData();
    EXPECT_EQ(place(), own);
    EXPECT_EQ(customers(), 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !QFile::exists(demoFile()); }));  // as soon as nobody reads it
    EXPECT_FALSE(window().banners().isVisible());
    EXPECT_EQ(offeredCards().size(), 3);
}

TEST_F(FirstRunTest, demonstrationAtTheStartLeadsToAnOwnEmptyFile) {
    open(DataSource::demo());
    EXPECT_EQ(dialog(), nullptr);
    EXPECT_EQ(customers(), 60);
    EXPECT_FALSE(QFile::exists(defaultDataFile()));
    program->leaveDemo();
    waitForData();
    EXPECT_EQ(customers(), 0);
    EXPECT_NE(dialog(), nullptr);  // welcomed now
}

TEST_F(FirstRunTest, demonstrationDataComeBackAsTheyWereLeft) {
    open(DataSource::demo());
    createCustomerCalled(QStringLiteral("云启科技有限公司"));
    restart();
    open(DataSource::demo());
    EXPECT_EQ(customers(), 61);
}

TEST_F(FirstRunTest, aNewFileIsOpenedInPlaceAndRemembered) {
    openOwnQuietly();
    createCustomerCalled(QStringLiteral("云启科技有限公司"));
    DataSource other;
    other.kind = DataSource::Kind::New;
    other.location.file = folder.filePath(QStringLiteral("branch.zhk"));
    open(other);
    ASSERT_NE(dialog(), nullptr);
    dialog()->reject();
    EXPECT_EQ(customers(), 0);
    restart();
    openOwn();
    EXPECT_EQ(place(), other.location.file);
    other.kind = DataSource::Kind::Existing;
    other.location.file = defaultDataFile();
    open(other);
    EXPECT_EQ(customers(), 1);
}

TEST_F(FirstRunTest, aFileThatCannotBeOpenedChangesNothing) {
    openOwnQuietly();
    const QString own = place();
    QFile foreign(folder.filePath(QStringLiteral("<b>%1<b>.zhk")));
    ASSERT_TRUE(foreign.open(QIODevice::WriteOnly));
    foreign.write("not ours");
    foreign.close();
    DataSource source;
    source.kind = DataSource::Kind::Existing;
    source.location.file = foreign.fileName();
    open(source);
    ASSERT_NE(dialog(), nullptr);
    EXPECT_TRUE(visibleLabels(*dialog()).contains(
        QStringLiteral("“%1” is damaged or not a customer file").arg(foreign.fileName())));
    EXPECT_EQ(place(), own);
    EXPECT_EQ(foreign.size(), 8);
    source.kind = DataSource::Kind::New;
    dialog()->reject();
    settle();
    open(source);  // never over a file that exists
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(foreign.size(), 8);
}

TEST_F(FirstRunTest, aStartWithoutUsableDataSaysWhyAndOffersOthers) {
    DataSource source;
    source.kind = DataSource::Kind::Existing;
    source.location.file = folder.filePath(QStringLiteral("nowhere.zhk"));
    open(source);
    EXPECT_TRUE(visibleLabels(window()).contains(QStringLiteral("There is no file “%1”").arg(source.location.file)));
    EXPECT_NE(bannerButton(QStringLiteral("Open another file…")), nullptr);
    openOwn();
    EXPECT_NE(program->desk().workspace(), nullptr);
    EXPECT_FALSE(window().banners().isVisible());
}

TEST_F(FirstRunTest, theFileOfLastTimeThatIsGoneIsNamedAndNoOtherTakesItsPlace) {
    DataSource moved{DataSource::Kind::New, {}};
    moved.location.file = folder.filePath(QStringLiteral("moved.zhk"));
    open(moved);
    dialog()->reject();
    restart();
    for (const char* part : {"", "-wal", "-shm"}) QFile::remove(moved.location.file + QLatin1String(part));
    openOwn();
    EXPECT_EQ(program->desk().workspace(), nullptr);
    EXPECT_TRUE(visibleLabels(window()).contains(QStringLiteral("There is no file “%1”").arg(moved.location.file)));
    EXPECT_FALSE(QFile::exists(moved.location.file));
    EXPECT_FALSE(QFile::exists(defaultDataFile()));
}

TEST_F(FirstRunTest, aSecondStartOnTheSameFileRaisesTheFirstWindow) {
    openOwnQuietly();
    window().showMinimized();
    Program second(*preferences, language, clock);
    QSignalSpy handedOn(&second, &Program::handedOn);
    second.openOwn();
    ASSERT_TRUE(handedOn.wait());
    EXPECT_FALSE(second.desk().window().isVisible());
    EXPECT_FALSE(window().isMinimized());
    EXPECT_EQ(second.desk().workspace(), nullptr);
}

TEST_F(FirstRunTest, aFileHeldByAProgramThatDoesNotAnswerIsNamedWithItsHolder) {
    openOwnQuietly();
    program.reset();
    const auto lock = DataLock::take(DataSource::own().location);
    ASSERT_TRUE(lock);
    restart();
    openOwn();
    EXPECT_EQ(program->desk().workspace(), nullptr);
    EXPECT_EQ(visibleLabels(window()).filter(QStringLiteral("The data is open in another program (")).size(), 1);
}

}  // namespace
}  // namespace zhike
