#include "importfixture.h"
#include "programfixture.h"
#include "support/printers.h"

#include <QPushButton>
#include <QSemaphore>

#include <algorithm>

namespace zhike {
namespace {

constexpr int kPatienceMs = 20'000;  // after which a window that waits is given up

const QByteArray kTwoCustomers = "客户名称,电话\n甲公司,13900001111\n乙公司,13900002222\n";

// Keeps the lane that writes busy until it is let go.
class BusyLane {
public:
    explicit BusyLane(Workspace& workspace)
        : m_work(workspace.store().write(workspace.user(), Text{"Wait"}, [lane = m_lane](Work&) {
              lane->tryAcquire(1, kPatienceMs);
              return done();
          })) {}
    ~BusyLane() { release(); }
    Q_DISABLE_COPY_MOVE(BusyLane)

    void release() { m_lane->release(); }
    [[nodiscard]] bool isFinished() const { return m_work.isFinished(); }

private:
    std::shared_ptr<QSemaphore> m_lane = std::make_shared<QSemaphore>();
    QFuture<Done> m_work;
};

QList<QWidget*> mainWindows() {
    QList<QWidget*> windows = QApplication::topLevelWidgets();
    windows.removeIf([](const QWidget* window) { return qobject_cast<const MainWindow*>(window) == nullptr; });
    return windows;
}

class LeavingTest : public ImportTest {
protected:
    // Two customers are being imported behind the window.
    void importInTheBackground() {
        drop(write("customers.csv", kTwoCustomers));
        goOn();
        goOn();
        busy = std::make_unique<BusyLane>(*workspace);
        QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(button("background"), Qt::Key_Space);
        QApplication::setActiveWindow(&window);
    }
    [[nodiscard]] QDialog* question() const { return qobject_cast<QDialog*>(QApplication::activeModalWidget()); }
    void answer(const char* words) {
        for (auto* button : question()->findChildren<QPushButton*>())
            if (button->text() == QLatin1String(words)) return QTest::mouseClick(button, Qt::LeftButton);
        FAIL() << words;
    }

    std::unique_ptr<BusyLane> busy;
};

TEST_F(LeavingTest, aWindowThatOnlyShowsClosesAtOnce) {
    EXPECT_TRUE(window.close());
    EXPECT_FALSE(window.isVisible());
}

TEST_F(LeavingTest, anImportIsNotLostWhenTheWindowIsClosed) {
    importInTheBackground();
    EXPECT_FALSE(window.close());
    ASSERT_NE(question(), nullptr);
    EXPECT_EQ(question()->windowTitle(), QStringLiteral("The import still goes on"));
    answer("Wait");
    EXPECT_TRUE(window.isVisible());
    busy->release();
    settle();
    EXPECT_EQ(rows(), 63);
    EXPECT_TRUE(window.close());
}

TEST_F(LeavingTest, whoAgreesClosesTheWindowAndNothingIsImported) {
    importInTheBackground();
    QTest::keyClick(&window, Qt::Key_Q, Qt::ControlModifier);
    ASSERT_NE(question(), nullptr);
    answer("Cancel the import and leave");
    EXPECT_FALSE(window.isVisible());
    EXPECT_FALSE(busy->isFinished());  // nobody waited for it
    busy->release();
    settle();
    EXPECT_EQ(rows(), 61);
}

// The window of the import over an own, empty file.
class LeavingForAnotherFileTest : public ProgramTest {
protected:
    LeavingForAnotherFileTest() {
        openOwnQuietly();
        QFile table(folder.filePath(QStringLiteral("customers.csv")));
        EXPECT_TRUE(table.open(QIODevice::WriteOnly) && table.write(kTwoCustomers) > 0);
        table.close();
        run("customer.import");
        QMimeData dragged;
        dragged.setUrls({QUrl::fromLocalFile(table.fileName())});
        QDragEnterEvent enter({}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QDropEvent dropped({}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(dialog(), &enter);
        QCoreApplication::sendEvent(dialog(), &dropped);
        settle();
        for (int step = 0; step < 2; ++step) {
            QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
            settle();
        }
        busy = std::make_unique<BusyLane>(workspace());
        QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(child<QPushButton>(dialog(), "background"), Qt::Key_Space);
        another.kind = DataSource::Kind::New;
        another.location.file = folder.filePath(QStringLiteral("another.zhk"));
    }
    void answer(const char* words) {
        for (auto* button : dialog()->findChildren<QPushButton*>())
            if (button->text() == QLatin1String(words)) return QTest::mouseClick(button, Qt::LeftButton);
        FAIL() << words;
    }

    std::unique_ptr<BusyLane> busy;
    DataSource another;
};

TEST_F(LeavingForAnotherFileTest, whoWaitsKeepsTheFileAndTheImport) {
    program->open(another);
    ASSERT_NE(dialog(), nullptr);
    answer("Wait");
    busy->release();
    settle();
    EXPECT_NE(program->source().location.file, another.location.file);
    EXPECT_EQ(customers(), 2);
}

TEST_F(LeavingForAnotherFileTest, whoAgreesGetsTheOtherFileAndNothingIsImported) {
    program->open(another);
    ASSERT_NE(dialog(), nullptr);
    answer("Cancel the import and leave");
    program->waitUntilOpen();
    EXPECT_EQ(program->source().location.file, another.location.file);
    busy->release();
    ASSERT_TRUE(QTest::qWaitFor([] { return mainWindows().size() == 1; }));
    open(DataSource::own());
    EXPECT_EQ(customers(), 0);
}

TEST_F(ProgramTest, anotherFileIsShownWhileTheOneBeforeIsStillAtWork) {
    openOwnQuietly();
    createCustomerCalled(QStringLiteral("甲公司"));
    {
        BusyLane busy(workspace());
        DataSource another;
        another.kind = DataSource::Kind::New;
        another.location.file = folder.filePath(QStringLiteral("another.zhk"));
        program->open(another);
        program->waitUntilOpen();
        EXPECT_FALSE(busy.isFinished());
        EXPECT_EQ(program->source().location.file, another.location.file);
        EXPECT_TRUE(window().isVisible());
        EXPECT_EQ(std::ranges::count_if(mainWindows(), &QWidget::isVisible), 1);
    }
    EXPECT_TRUE(QTest::qWaitFor([] { return mainWindows().size() == 1; }));
    EXPECT_EQ(customers(), 0);
    open(DataSource::own());  // it was let go
    EXPECT_EQ(customers(), 1);
}

}  // namespace
}  // namespace zhike
