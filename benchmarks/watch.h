#pragma once

#include <QApplication>

namespace zhike::bench {

// An application that times every event it delivers: the longest one is how long the window could not answer.
class WatchedApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;
    [[nodiscard]] double longestEventMs() const { return m_longest; }
    // Receiver and kind of the longest event, for whoever has to make it shorter.
    [[nodiscard]] const QString& longestEvent() const { return m_what; }
    void forgetLongest();

private:
    int m_depth = 0;  // an event delivered within another belongs to the outer one
    double m_longest = 0;
    QString m_what;
};

}  // namespace zhike::bench
