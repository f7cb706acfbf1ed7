#include "app/log.h"
#include "cli/interrupt.h"
#include "cli/run.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace {

// A report is drawn with fonts; that needs no display.
std::unique_ptr<QCoreApplication> application(int& argc, char** argv) {
    const bool draws =
        std::any_of(argv + 1, argv + argc, [](const char* word) { return qstrcmp(word, "report") == 0; });
    if (!draws) return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // That there is no session for windows is no news here.
    const QtMessageHandler speaking =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    auto drawing = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(speaking);
    return drawing;
}

}  // namespace

int main(int argc, char** argv) {
    const std::unique_ptr<QCoreApplication> app = application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("zhike-cli"));
    zhike::watchForInterrupt();
    QCoreApplication::setApplicationVersion(QStringLiteral(ZHIKE_VERSION));
    const zhike::LogFile log(zhike::LogFile::pathFor(QStringLiteral("zhike-cli")));
    return zhike::runCommandLine(QCoreApplication::arguments().mid(1), {stdin, stdout, stderr});
}
