#include <QApplication>

#include <gtest/gtest.h>

// Windows of the tests are real but drawn off screen, so that they run without a display.
int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    return RUN_ALL_TESTS();
}
