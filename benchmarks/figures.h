#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>

#include <functional>

namespace zhike::bench {

// One promise of speed and what was measured. `floor`: the same work in plain SQLite statements; 0 where there is none.
struct Figure {
    QString name;
    double value = 0;
    QString unit;
    double limit = 0;
    double floor = 0;
};

// What a benchmark has found so far; it prints each line as it comes.
class Figures {
public:
    void add(const Figure& figure);
    [[nodiscard]] bool writeJson(const QString& path) const;
    // How many miss their limit.
    [[nodiscard]] int missed() const;

private:
    QList<Figure> m_all;
};

// Milliseconds that fn takes.
template <class F>
double millisecondsOf(F fn) {
    QElapsedTimer timer;
    timer.start();
    fn();
    return double(timer.nsecsElapsed()) / 1e6;
}

[[nodiscard]] double medianOf(QList<double> values);
// The value that 95 of 100 do not exceed.
[[nodiscard]] double p95Of(QList<double> values);
// The median of `rounds` runs, in milliseconds.
[[nodiscard]] double medianOfRuns(int rounds, const std::function<void()>& fn);

// Ends the program with the sentence: a benchmark that cannot do its work measures nothing.
[[noreturn]] void fail(const QString& why);

}  // namespace zhike::bench
