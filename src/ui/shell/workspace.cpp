#include "ui/shell/workspace.h"

#include "app/undo.h"
#include "ui/shell/mainwindow.h"

#include <QTimer>

namespace zhike {

namespace {

constexpr int kSweepMs = 60'000;

}  // namespace

Workspace::Workspace(std::unique_ptr<Store> store, MainWindow& window) : m_store(std::move(store)), m_window(window) {
    connect(m_store.get(), &Store::changed, this, [this](const Receipt& receipt) {
        if (receipt.entities.contains(QStringLiteral("app_user")) ||
            receipt.entities.contains(QStringLiteral("choice")))
            readLookup();
        Q_EMIT changed(receipt);
    });
    auto* minute = new QTimer(this);
    connect(minute, &QTimer::timeout, this, [this] { m_store->sweep(); });
    minute->start(kSweepMs);
    readLookup();
}

void Workspace::readLookup() {
    whenDone(m_store->read([](Repositories& data) { return Lookup::read(data); }), this, [this](Result<Lookup> lookup) {
        if (!lookup) {
            m_window.status().setFailed(lookup.error().message, [] {});
            return;
        }
        m_lookup = std::move(*lookup);
        if (!m_user.id.isSet()) m_user = m_lookup.administrator();
        m_window.setUser(QString::number(m_user.id.value), m_user.name);
        Q_EMIT lookupChanged();
    });
}

void Workspace::beginSaving() {
    m_window.status().setSaving();
}

void Workspace::endSaving(const std::optional<Error>& error, const Text& doneText) {
    if (error && error->code == ErrorCode::Cancelled) return m_window.status().setReady();  // as it was wanted
    if (error) {
        m_window.status().setFailed(error->message, [] {});
        return;
    }
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
    const auto find = [changeSet](Repositories& data) { return data.history.changeSet(changeSet); };
    whenDone(m_store->read(find), this, [this, changeSet](Result<std::optional<ChangeSetRow>> row) {
        if (!row || !*row) return;
        const ChangeKind kind = (*row)->kind == ChangeKind::Undo ? ChangeKind::Redo : ChangeKind::Undo;
        const Text label = (*row)->label;
        beginSaving();
        const auto reverse = [changeSet](Work& work) { return zhike::takeBack(work, changeSet); };
        whenDone(m_store->write(m_user, label, reverse, kind, changeSet), this, [this, kind, label](Done done) {
            endSaving(done.ok() ? std::nullopt : std::optional(done.error()), {});
            const Text said = kind == ChangeKind::Undo ? Text{ZTEXT("Undone: %1"), {label.translated()}}
                                                       : Text{ZTEXT("Redone: %1"), {label.translated()}};
            m_window.toasts().show({done ? said.translated() : done.error().message.translated()});
        });
    });
}

}  // namespace zhike
