#include "benchmarks/watch.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QThread>

namespace zhike::bench {

bool WatchedApplication::notify(QObject* receiver, QEvent* event) {
    const bool ofAnotherThread = QThread::currentThread() != thread();  // the lanes have events too
    if (ofAnotherThread || m_depth > 0) return QApplication::notify(receiver, event);
    ++m_depth;
    const char* const receiverClass = receiver->metaObject()->className();  // the event may delete its receiver
    const int type = event->type();
    QElapsedTimer timer;
    timer.start();
    const bool handled = QApplication::notify(receiver, event);
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    --m_depth;
    if (ms > m_longest) {
        m_longest = ms;
        m_what = QStringLiteral("%1, event %2").arg(QLatin1String(receiverClass)).arg(type);
    }
    return handled;
}

void WatchedApplication::forgetLongest() {
    m_longest = 0;
    m_what.clear();
}

}  // namespace zhike::bench
