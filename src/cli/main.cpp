#include "app/log.h"
#include "cli/interrupt.h"
#include "cli/run.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("zhike-cli"));
    zhike::watchForInterrupt();
    QCoreApplication::setApplicationVersion(QStringLiteral(ZHIKE_VERSION));
    const zhike::LogFile log(zhike::LogFile::pathFor(QStringLiteral("zhike-cli")));
    return zhike::runCommandLine(app.arguments().mid(1), {stdin, stdout, stderr});
}
