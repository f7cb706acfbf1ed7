#pragma once

#include "base/result.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>

namespace zhike {

// A thread with one thing that lives on it (a connection must stay on the thread that opened it) and a queue of work
// for it, done in order. Destroying the lane finishes the queue first: what was handed in is carried out.
template <class State>
class Lane {
public:
    using Open = std::function<Result<std::unique_ptr<State>>()>;

    // open: makes the state on the lane's thread; while it fails, every piece of work answers its error.
    explicit Lane(const QString& name, Open open) : m_open(std::move(open)), m_worker(new QObject) {
        m_thread.setObjectName(name);
        m_worker->moveToThread(&m_thread);
        m_thread.start();
    }
    ~Lane() {
        QMetaObject::invokeMethod(
            m_worker, [this] { m_state.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
        delete m_worker;
    }
    Lane(const Lane&) = delete;
    Lane& operator=(const Lane&) = delete;

    // fn(State&) -> Result<T> runs on the lane.
    template <class F, class R = std::invoke_result_t<F&, State&>>
    [[nodiscard]] QFuture<R> run(F fn) {
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        QMetaObject::invokeMethod(m_worker, [this, promise, fn = std::move(fn)]() mutable {
            const Done ready = prepare();
            promise->addResult(ready ? fn(*m_state) : R(ready.error()));
            promise->finish();
        });
        return promise->future();
    }

private:
    Done prepare() {
        if (m_state) return done();
        auto state = m_open();
        if (!state) return state.error();
        m_state = std::move(*state);
        return done();
    }

    Open m_open;
    QThread m_thread;
    QObject* m_worker;
    std::unique_ptr<State> m_state;  // touched on the lane's thread only
};

}  // namespace zhike
