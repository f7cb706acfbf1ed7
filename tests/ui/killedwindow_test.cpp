// The window program ends without a word (kill -9): what was saved is there, what was typed is offered again.
#include "app/drafts.h"
#include "programfixture.h"
#include "ui/customers/customerform.h"

#include <QDir>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>

#include <cstdio>

namespace zhike {
namespace {

constexpr auto kHome = "ZHIKE_HOME_OF_THE_KILLED";

class KilledWindow : public ProgramTest {
protected:
    [[nodiscard]] QPushButton* bannerButton(const QString& text) {
        for (QPushButton* button : window().banners().findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == text) return button;
        return nullptr;
    }
    void typeUntilKilled(const QString& home);
};

// The program that is killed. Runs in a process of its own, until then.
void KilledWindow::typeUntilKilled(const QString& home) {
    qputenv("XDG_DATA_HOME", QFile::encodeName(home));
    restart();
    openOwnQuietly();
    createCustomerCalled(QStringLiteral("云启科技有限公司"));
    ASSERT_TRUE(run("customer.new"));
    auto* form = window().findChild<CustomerForm*>();
    ASSERT_NE(form, nullptr);
    auto* name = child<QLineEdit>(form, "name");
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("Half a customer"));
    while (QDir(home + QStringLiteral("/zhike/drafts")).isEmpty()) QApplication::processEvents();
    std::puts("kept");
    std::fflush(stdout);
    for (;;) QApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

TEST_F(KilledWindow, keepsWhatWasSavedAndOffersWhatWasTyped) {
    if (const QString home = qEnvironmentVariable(kHome); !home.isEmpty()) return typeUntilKilled(home);
    QProcess killed;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(kHome), folder.path());
    killed.setProcessEnvironment(environment);
    killed.start(QCoreApplication::applicationFilePath(),
                 {QStringLiteral("--gtest_filter=KilledWindow.keepsWhatWasSavedAndOffersWhatWasTyped")});
    QByteArray said;
    while (!said.contains("kept\n") && killed.waitForReadyRead(60'000)) said += killed.readAllStandardOutput();
    ASSERT_TRUE(said.contains("kept\n")) << said.constData();
    killed.kill();  // SIGKILL
    ASSERT_TRUE(killed.waitForFinished());
    ASSERT_EQ(killed.exitStatus(), QProcess::CrashExit);

    openOwn();
    EXPECT_EQ(customers(), 1);
    EXPECT_TRUE(visibleLabels(window().banners()).contains(QStringLiteral("A new customer was typed and not saved")));
    ASSERT_NE(bannerButton(QStringLiteral("Continue")), nullptr);
    bannerButton(QStringLiteral("Continue"))->click();
    settle();
    auto* form = window().findChild<CustomerForm*>();
    ASSERT_NE(form, nullptr);
    EXPECT_EQ(child<QLineEdit>(form, "name")->text(), QStringLiteral("Half a customer"));
}

}  // namespace
}  // namespace zhike
