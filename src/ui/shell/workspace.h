#pragma once

#include "app/lookup.h"
#include "app/store.h"
#include "app/whendone.h"

#include <QObject>

namespace zhike {

class MainWindow;

// The open database as the window works with it: the store, who acts, the lists. Every save goes through save(), so
// that the status bar tells the truth and the toast offers the way back. GUI thread; outlives the pages.
class Workspace : public QObject {
    Q_OBJECT

public:
    // preferred: who acts if he is an active person of these data; otherwise the first administrator does. On a server
    // the login decides.
    Workspace(std::unique_ptr<Store> store, MainWindow& window, Id<User> preferred = {});

    [[nodiscard]] Store& store() { return *m_store; }
    [[nodiscard]] const Clock& clock() const { return m_store->clock(); }
    [[nodiscard]] const Lookup& lookup() const { return m_lookup; }
    [[nodiscard]] const User& user() const { return m_user; }
    // Two people at one desk: from now on this one acts. Not on a server.
    [[nodiscard]] bool canSwitchUser() const { return m_store->location().engine == Engine::Sqlite; }
    void switchUser(Id<User> user);

    // Runs a use case and shows its state; `then(Result<T>)` gets what came of it, while `context` lives. `doneText`
    // is the toast with Undo after a success; empty shows none.
    template <class F, class Then>
    void save(Text label, const Text& doneText, F fn, QObject* context, Then then,
              const Cancellation& cancellation = {}) {
        using R = std::invoke_result_t<F&, Work&>;
        beginSaving();
        whenDone(m_store->write(m_user, std::move(label), std::move(fn), cancellation), context,
                 [this, doneText, then = std::move(then)](R result) mutable {
                     endSaving(result.ok() ? std::nullopt : std::optional(result.error()), doneText);
                     then(std::move(result));
                 });
    }
    // Takes back one's own newest change, or the newest undo; a toast says what it was.
    void undo();
    void redo();
    void takeBack(ChangeSetId changeSet);

Q_SIGNALS:
    void changed(const zhike::Receipt& receipt);
    void lookupChanged();
    void userSwitched();
    void minutePassed();

private:
    void beginSaving();
    void endSaving(const std::optional<Error>& error, const Text& doneText);
    void readLookup();
    [[nodiscard]] User findUser() const;
    void fail(const Error& error);
    void takeBackNext(ChangeKind kind);

    std::unique_ptr<Store> m_store;
    MainWindow& m_window;
    Lookup m_lookup;
    Id<User> m_preferred;
    User m_user;
};

}  // namespace zhike
