#include "app/datafile.h"
#include "support/printers.h"

#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace zhike {
namespace {

// Lock files that programs left behind when they were killed.
class LeftLock : public testing::Test {
protected:
    void leave(const char* name, const QByteArray& content) {
        QFile file(m_folder.filePath(QStringLiteral("data.zhk") + QLatin1String(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    [[nodiscard]] Result<std::unique_ptr<DataLock>> take() const {
        return DataLock::take({.file = m_folder.filePath(QStringLiteral("data.zhk"))});
    }
    static QByteArray lockOf(const QString& host) {
        return "2147483600\nzhike\n" + host.toUtf8() + '\n';  // no process has this number
    }

    QTemporaryDir m_folder;
};

TEST_F(LeftLock, ofAProgramThatWasKilledIsTaken) {
    leave(".lock", lockOf(QSysInfo::machineHostName()));
    EXPECT_TRUE(take());
}

TEST_F(LeftLock, ofOneThatWasKilledBeforeItWroteItsNameIsTaken) {
    leave(".lock", {});
    EXPECT_TRUE(take());
}

// The second was killed while it took the lock of the first.
TEST_F(LeftLock, ofTwoThatWereKilledOneAfterTheOtherIsTaken) {
    leave(".lock", lockOf(QSysInfo::machineHostName()));
    leave(".lock.rmlock", {});
    EXPECT_TRUE(take());
}

TEST_F(LeftLock, ofAProgramThatRunsIsRespected) {
    const auto held = take();
    ASSERT_TRUE(held);
    EXPECT_EQ(take().error().code, ErrorCode::Unavailable);
}

// Whether a program of another computer runs, nobody here can know.
TEST_F(LeftLock, ofAnotherComputerIsRespected) {
    leave(".lock", lockOf(QStringLiteral("another-computer")));
    EXPECT_EQ(take().error().code, ErrorCode::Unavailable);
}

}  // namespace
}  // namespace zhike
