#include "benchmarks/benchmarks.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QStringList>

#include <cstdio>
#include <cstring>

using namespace zhike::bench;

namespace {

struct Benchmark {
    const char* name;
    void (*run)(Figures&);
};

constexpr Benchmark kBenchmarks[] = {
    {"search", benchSearch},       {"lists", benchLists},     {"saving", benchSaving},
    {"commands", benchCommands},   {"window", benchWindow},   {"import", benchImport},
    {"generator", benchGenerator}, {"planner", benchPlanner}, {"day", benchDay},
};

bool known(const QString& name) {
    for (const Benchmark& benchmark : kBenchmarks)
        if (name == QLatin1String(benchmark.name)) return true;
    return false;
}

}  // namespace

// bench [NAME…]: runs the benchmarks of those names, all without; see scripts/bench.
int main(int argc, char** argv) {
    if (argc == 3 && std::strcmp(argv[1], "--window") == 0) return runWindowScenario(argc, argv);
    const QCoreApplication app(argc, argv);
    const QStringList names = QCoreApplication::arguments().mid(1);
    for (const QString& name : names)
        if (!known(name)) {
            std::fprintf(stderr, "There is no benchmark “%s”\n", qPrintable(name));
            return 2;
        }
    Figures figures;
    for (const Benchmark& benchmark : kBenchmarks)
        if (names.isEmpty() || names.contains(QLatin1String(benchmark.name))) benchmark.run(figures);
    if (!figures.writeJson(QStringLiteral("build/bench.json"))) fail(QStringLiteral("cannot write build/bench.json"));
    std::printf("%d over their limit\n", figures.missed());
    return 0;
}
