#pragma once

#include "app/datafile.h"
#include "app/lane.h"
#include "app/writer.h"

#include <QObject>

namespace zhike {

// The asynchronous door to one database: a lane that writes and two that only read, a quick one for what the screen
// shows and a slow one for long reads, so that neither waits for the other. Nobody on the GUI thread ever touches a
// connection. Lives on the GUI thread; its signals are emitted there.
class Store : public QObject {
    Q_OBJECT

public:
    // `clock` is shared with the lanes and takes the company's time zone from the database.
    Store(OpenedData opened, std::shared_ptr<Clock> clock);
    // Waits for openData(); for tests and the picture tour. The window opens its data beside the GUI thread.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const Location& location, std::shared_ptr<Clock> clock);
    ~Store() override;

    [[nodiscard]] const Clock& clock() const { return *m_clock; }
    [[nodiscard]] const Location& location() const { return m_location; }
    // Of the data, the same wherever the file lies.
    [[nodiscard]] const QString& identity() const { return m_identity; }

    // fn(Repositories&) -> Result<T>, on the quick or the slow reader.
    template <class F, class R = std::invoke_result_t<F&, Repositories&>>
    [[nodiscard]] QFuture<R> read(F fn) {
        return m_quick.run([fn = std::move(fn)](Reader& reader) mutable -> R { return fn(reader.data); });
    }
    template <class F, class R = std::invoke_result_t<F&, Repositories&>>
    [[nodiscard]] QFuture<R> readSlowly(F fn) {
        return m_slow.run([fn = std::move(fn)](Reader& reader) mutable -> R { return fn(reader.data); });
    }
    // fn(Work&) -> Result<T> in one transaction with its change set. changed() follows when something did.
    template <class F, class R = std::invoke_result_t<F&, Work&>>
    [[nodiscard]] QFuture<R> write(User actor, Text label, F fn) {
        return m_writer.run([this, actor = std::move(actor), label = std::move(label),
                             fn = std::move(fn)](Writer& writer) mutable -> R {
            R result = writer.write(actor, *m_clock, std::move(label), std::move(fn));
            announce(writer.receipt());
            return result;
        });
    }
    // Blocks until all work handed in so far is done. For the picture tour and tests, never for the window.
    void waitUntilIdle();
    // Brings up to date what time alone has changed; changed() follows when something did.
    void sweep();

Q_SIGNALS:
    void changed(const zhike::Receipt& receipt);

private:
    struct Reader {
        std::unique_ptr<Connection> connection;
        Repositories data;
    };

    [[nodiscard]] Result<std::unique_ptr<Reader>> openReader() const;
    void announce(const Receipt& receipt);

    Location m_location;
    QString m_identity;
    std::shared_ptr<Clock> m_clock;
    std::unique_ptr<DataLock> m_lock;
    Lane<Reader> m_quick;
    Lane<Reader> m_slow;
    Lane<Writer> m_writer;  // last, so that it is the first to finish
};

}  // namespace zhike
