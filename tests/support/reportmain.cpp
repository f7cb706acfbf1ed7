#include <QGuiApplication>

#include <gtest/gtest.h>

// What the command line does for a report: fonts without a screen.
int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    return RUN_ALL_TESTS();
}
