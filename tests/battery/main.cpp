#include "battery/battery.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

using namespace zhike;

namespace {

struct Row {
    const char* name;
    int runs;  // unless told otherwise
    Figure (*run)(int runs);
};

constexpr Row kRows[] = {
    {"kill", 1000, killDuringSaves}, {"sync", 300, killInASyncFolder}, {"import", 300, killDuringImports},
    {"power", 1000, cutThePower},    {"damage", 10'000, damageFiles},  {"second", 50, writeFromTwoPrograms},
};

}  // namespace

// zhike-battery [ROW [RUNS]]: a line per row; fails when a figure is not what it must be.
int main(int argc, char** argv) {
    const QTemporaryDir home;
    qputenv("XDG_DATA_HOME", QFile::encodeName(home.path()));
    const QCoreApplication app(argc, argv);
    const QStringList words = app.arguments().mid(1);
    QTextStream out(stdout);
    int ran = 0;
    int wrong = 0;
    for (const Row& row : kRows) {
        if (!words.isEmpty() && words[0] != QLatin1String(row.name)) continue;
        const int runs = words.size() > 1 ? words[1].toInt() : row.runs;
        QElapsedTimer timer;
        timer.start();
        const Figure figure = row.run(runs);
        out << QStringLiteral("%1 %2  %3 runs in %4 s\n    must: %5\n    got:  %6\n")
                   .arg(figure.isAsItMust ? QStringLiteral("ok    ") : QStringLiteral("FAILED"), figure.what)
                   .arg(figure.runs)
                   .arg(double(timer.elapsed()) / 1000, 0, 'f', 1)
                   .arg(figure.must, figure.got);
        out.flush();
        ++ran;
        wrong += figure.isAsItMust ? 0 : 1;
    }
    return ran > 0 && wrong == 0 ? 0 : 1;
}
