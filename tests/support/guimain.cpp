#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

// Windows of the tests are real but drawn off screen, so that they run without a display.
int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home;  // the person's own settings are neither read nor written
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.path());
    qputenv("XDG_DATA_HOME", QFile::encodeName(home.path()));  // drafts
    const QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("zhike"));  // without one no settings are kept
    QApplication::setApplicationName(QStringLiteral("zhike"));
    return RUN_ALL_TESTS();
}
