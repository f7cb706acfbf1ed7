#pragma once

#include "app/datafile.h"
#include "app/elsewhere.h"
#include "app/lane.h"
#include "app/reader.h"
#include "app/writer.h"

#include <QObject>
#include <QTimer>

namespace zhike {

// The asynchronous door to one database: a lane that writes and two that only read, a quick one for what the screen
// shows and a slow one for long reads, so that neither waits for the other. Nobody on the GUI thread ever touches a
// connection. Lives on the GUI thread; its signals are emitted there.
class Store : public QObject {
    Q_OBJECT

public:
    // `clock` is shared with the lanes and takes the company's time zone from the database. With a copy to read every
    // write answers NotPermitted.
    Store(OpenedData opened, std::shared_ptr<Clock> clock);
    // Waits for openData(); for tests and the picture tour. The window opens its data beside the GUI thread.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const Location& location, std::shared_ptr<Clock> clock);
    ~Store() override;

    [[nodiscard]] bool isCopy() const { return m_copy != nullptr; }
    // What must be known about the file, for a banner that stays.
    [[nodiscard]] const QList<Finding>& findings() const { return m_findings; }
    [[nodiscard]] const Clock& clock() const { return *m_clock; }
    // Where the data are that the user named, also when a copy is open.
    [[nodiscard]] const Location& location() const { return m_location; }
    // Of the data, the same wherever the file lies.
    [[nodiscard]] const QString& identity() const { return m_identity; }

    // fn(Repositories&) -> Result<T>, on the quick or the slow reader. `cancellation` takes the wish back.
    template <class F, class R = std::invoke_result_t<F&, Repositories&>>
    [[nodiscard]] QFuture<R> read(F fn, Cancellation cancellation = {}) {
        return m_quick.run(
            [fn = std::move(fn), cancellation](Reader& reader) mutable -> R { return reader.read(fn, cancellation); });
    }
    template <class F, class R = std::invoke_result_t<F&, Repositories&>>
    [[nodiscard]] QFuture<R> readSlowly(F fn, Cancellation cancellation = {}) {
        return m_slow.run(
            [fn = std::move(fn), cancellation](Reader& reader) mutable -> R { return reader.read(fn, cancellation); });
    }
    // fn(Work&) -> Result<T> in one transaction with its change set. changed() follows when something did. On a server
    // fn can run more than once, so it leaves what it captured as it is. Cancelled, it leaves nothing behind.
    template <class F, class R = std::invoke_result_t<F&, Work&>>
    [[nodiscard]] QFuture<R> write(User actor, Text label, F fn, Cancellation cancellation = {}) {
        return m_writer.run([this, actor = std::move(actor), label = std::move(label), fn = std::move(fn),
                             cancellation](Writer& writer) mutable -> R {
            if (m_copy) return copyRefusal();
            const Cancellation::Reach reach(cancellation, writer.connection());
            if (const Done wanted = reach.begin(); !wanted) return wanted.error();
            R result = writer.write(actor, *m_clock, std::move(label), std::move(fn));
            takeTime(writer.receipt(), writer.connection());
            announce(writer.receipt());
            return result;
        });
    }
    // Blocks until all work handed in so far is done. For the picture tour and tests, never for the window.
    void waitUntilIdle();
    // Calls `then` on the thread of `context` when all work handed in so far is done; waits for nothing.
    void whenIdle(QObject* context, std::function<void()> then);
    // Brings up to date what time alone has changed; changed() follows when something did.
    void sweep();
    // Looks for what other clients have changed; changed() follows when they did. A server tells when it is time to, so
    // that this is asked now and then only in case a word of it was lost.
    void lookElsewhere();

Q_SIGNALS:
    // Something was committed, here or by another client.
    void changed(const zhike::Receipt& receipt);

private:
    [[nodiscard]] static Error copyRefusal();
    void announce(const Receipt& receipt);
    void takeTime(const Receipt& receipt, Connection& connection);
    [[nodiscard]] Result<std::unique_ptr<Reader>> openListening(const Location& location);

    Location m_location;
    QString m_identity;
    std::shared_ptr<Clock> m_clock;
    std::unique_ptr<ReadableCopy> m_copy;
    std::unique_ptr<DataLock> m_lock;
    QList<Finding> m_findings;
    Elsewhere m_elsewhere;
    QTimer m_soon;  // what is told many times in a moment is looked at once
    Lane<Reader> m_quick;
    Lane<Reader> m_slow;
    Lane<Writer> m_writer;  // last, so that it is the first to finish
};

}  // namespace zhike
