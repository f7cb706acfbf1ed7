#pragma once

#include <QFutureWatcher>

#include <utility>

namespace zhike {

// Calls fn with the result of `future` on the thread of `context`; never, when the context dies first or the work was
// cancelled. (QFuture::then(context) aborts when its context dies before the result comes.)
template <class T, class F>
void whenDone(QFuture<T> future, QObject* context, F fn) {
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, fn = std::move(fn)]() mutable {
        watcher->deleteLater();
        if (!watcher->isCanceled()) fn(watcher->future().takeResult());
    });
    watcher->setFuture(future);
}

}  // namespace zhike
