#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    const QTemporaryDir home;  // the person's own data, log and memory of files are neither read nor written
    qputenv("XDG_DATA_HOME", QFile::encodeName(home.path()));
    const QCoreApplication app(argc, argv);
    return RUN_ALL_TESTS();
}
