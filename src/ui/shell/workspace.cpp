#include "ui/shell/workspace.h"

#include "app/undo.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/messages.h"

#include <QTimer>

namespace zhike {

namespace {

constexpr int kSweepMs = 60'000;
constexpr int kLookMs = 15'000;

}  // namespace

Workspace::Workspace(std::unique_ptr<Store> store, MainWindow& window, Id<User> preferred)
    : m_store(std::move(store)), m_window(window), m_preferred(preferred) {
    connect(m_store.get(), &Store::changed, this, [this](const Receipt& receipt) {
        if (receipt.entities.contains(QStringLiteral("app_user")) ||
            receipt.entities.contains(QStringLiteral("choice")))
            readLookup();
        Q_EMIT changed(receipt);
    });
    auto* minute = new QTimer(this);
    connect(minute, &QTimer::timeout, this, [this] {
        m_store->sweep();
        Q_EMIT minutePassed();
    });
    minute->start(kSweepMs);
    auto* look = new QTimer(this);
    connect(look, &QTimer::timeout, m_store.get(), &Store::lookElsewhere);
    look->start(kLookMs);
    readLookup();
}

void Workspace::readLookup() {
    whenDone(m_store->read([](Repositories& data) { return Lookup::read(data); }), this, [this](Result<Lookup> lookup) {
        if (!lookup) return fail(lookup.error());
        m_lookup = std::move(*lookup);
        m_user = findUser();
        m_preferred = m_user.id;  // who left does not act again just because he comes back
        m_window.setUser(m_user.name);
        Q_EMIT lookupChanged();
    });
}

User Workspace::findUser() const {
    const std::optional<User> found =
        canSwitchUser() ? m_lookup.user(m_preferred) : m_lookup.user(m_store->location().user);
    return found && found->active && !found->isUnassigned() ? *found : m_lookup.administrator();
}

void Workspace::switchUser(Id<User> user) {
    if (!canSwitchUser() || user == m_user.id) return;
    m_preferred = user;
    m_user = findUser();
    m_window.setUser(m_user.name);
    Q_EMIT userSwitched();
    Q_EMIT lookupChanged();  // what is mine is another's now
}

// The reason stays in the status bar; a click on it tells the whole of it.
void Workspace::fail(const Error& error) {
    m_window.status().setFailed(error.message, [this, error] {
        const QString kept = translated(ZTEXT("What was saved before is safe. Try again in a moment."));
        const QString more = error.detail.isEmpty() ? kept : kept + QLatin1String("\n\n") + error.detail;
        showMessage(&m_window, {Kind::Danger, error.message.translated(), more});
    });
}

void Workspace::beginSaving() {
    m_window.status().setSaving();
}

void Workspace::endSaving(const std::optional<Error>& error, const Text& doneText) {
    if (error && error->code == ErrorCode::Cancelled) return m_window.status().setReady();  // as it was wanted
    if (error) return fail(*error);
    m_window.status().setSaved(clock().now());
    if (doneText.isEmpty()) return;
    m_window.toasts().show({doneText.translated(), translated(ZTEXT("Undo")),
                            m_window.actions().keyOf(QStringLiteral("edit.undo")), [this] { undo(); }});
}

void Workspace::undo() {
    takeBackNext(ChangeKind::Undo);
}

void Workspace::redo() {
    takeBackNext(ChangeKind::Redo);
}

void Workspace::takeBackNext(ChangeKind kind) {
    const auto next = [user = m_user.id, kind](Repositories& data) {
        return kind == ChangeKind::Undo ? data.history.nextUndo(user) : data.history.nextRedo(user);
    };
    whenDone(m_store->read(next), this, [this, kind](Result<ChangeSetId> id) {
        if (id && id->isSet()) {
            takeBack(*id);
            return;
        }
        m_window.toasts().show({translated(kind == ChangeKind::Undo ? ZTEXT("There is nothing to undo")
                                                                    : ZTEXT("There is nothing to redo"))});
    });
}

void Workspace::takeBack(ChangeSetId changeSet) {
    beginSaving();
    const auto reverse = [changeSet](Work& work) { return zhike::takeBack(work, changeSet); };
    whenDone(m_store->write(m_user, {}, reverse), this, [this](const Result<ChangeSetRow>& taken) {
        endSaving(taken ? std::nullopt : std::optional(taken.error()), {});
        const auto said = [&] {
            const bool isRedo = taken->kind == ChangeKind::Undo;
            return Text{isRedo ? ZTEXT("Redone: %1") : ZTEXT("Undone: %1"), {taken->label.translated()}};
        };
        m_window.toasts().show({(taken ? said() : taken.error().message).translated()});
    });
}

}  // namespace zhike
