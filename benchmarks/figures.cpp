#include "benchmarks/figures.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace zhike::bench {

namespace {

QString rounded(double value) {
    return QString::number(value, 'f', value < 100 ? 1 : 0);
}

}  // namespace

void Figures::add(const Figure& figure) {
    m_all << figure;
    const QString floor = figure.floor > 0 ? rounded(figure.floor) : QStringLiteral("-");
    std::printf("%-58s %9s %-3s  at most %8s  floor %8s  %s\n", qPrintable(figure.name),
                qPrintable(rounded(figure.value)), qPrintable(figure.unit), qPrintable(rounded(figure.limit)),
                qPrintable(floor), figure.value <= figure.limit ? "ok" : "MISSED");
    std::fflush(stdout);
}

int Figures::missed() const {
    return int(std::count_if(m_all.begin(), m_all.end(), [](const Figure& f) { return f.value > f.limit; }));
}

bool Figures::writeJson(const QString& path) const {
    QJsonArray all;
    for (const Figure& figure : m_all) {
        QJsonObject line{{QStringLiteral("name"), figure.name},
                         {QStringLiteral("value"), figure.value},
                         {QStringLiteral("unit"), figure.unit},
                         {QStringLiteral("limit"), figure.limit}};
        const bool hasFloor = figure.floor > 0;
        line.insert(QStringLiteral("floor"), hasFloor ? QJsonValue(figure.floor) : QJsonValue());
        line.insert(QStringLiteral("ratio"), hasFloor ? QJsonValue(figure.value / figure.floor) : QJsonValue());
        all << line;
    }
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(all).toJson()) > 0;
}

double medianOf(QList<double> values) {
    if (values.isEmpty()) fail(QStringLiteral("nothing was measured"));
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double p95Of(QList<double> values) {
    if (values.isEmpty()) fail(QStringLiteral("nothing was measured"));
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, values.size() * 95 / 100)];
}

double medianOfRuns(int rounds, const std::function<void()>& fn) {
    QList<double> times;
    for (int i = 0; i < rounds; ++i) times << millisecondsOf(fn);
    return medianOf(times);
}

void fail(const QString& why) {
    std::fprintf(stderr, "bench: %s\n", qPrintable(why));
    std::exit(1);
}

}  // namespace zhike::bench
