#include "ui/shell/actions.h"

#include "domain/searchtokens.h"
#include "ui/shell/language.h"
#include "ui/style/icons.h"
#include "ui/widgets/tip.h"

#include <QMenu>
#include <QShortcut>

#include <algorithm>

namespace zhike {
namespace {

// A key without Ctrl, Alt or Meta that a person may also want to type, or that edits what they typed.
bool isBare(const QKeySequence& keys) {
    const QKeyCombination key = keys[0];
    if (key.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) return false;
    const auto code = key.key();
    return (code >= Qt::Key_A && code <= Qt::Key_Z) || (code >= Qt::Key_0 && code <= Qt::Key_9) ||
           code == Qt::Key_Space || code == Qt::Key_Delete || code == Qt::Key_Backspace;
}

}  // namespace

ActionRegistry::ActionRegistry(QWidget* window) : m_window(window) {}

void ActionRegistry::add(Action action, QWidget* place) {
    Q_ASSERT_X((action.scope == Scope::Global) == (place == nullptr), "ActionRegistry::add", "place and scope differ");
    drop(action.id);
    auto entry = std::make_unique<Entry>();
    entry->action = std::move(action);
    entry->place = place != nullptr ? place : m_window;
    bindKeys(*entry);
    if (place != nullptr) connect(place, &QObject::destroyed, this, &ActionRegistry::forgetPlace, Qt::UniqueConnection);
    m_entries.push_back(std::move(entry));
    Q_EMIT changed();
}

void ActionRegistry::remove(const QString& id) {
    if (drop(id)) Q_EMIT changed();
}

// The shortcut may be the one that is just running, so it falls silent now and goes later.
bool ActionRegistry::drop(const QString& id) {
    const auto found = std::ranges::find_if(m_entries, [&](const auto& entry) { return entry->action.id == id; });
    if (found == m_entries.end()) return false;
    if (QShortcut* shortcut = (*found)->shortcut; shortcut != nullptr) {
        shortcut->setKeys(QList<QKeySequence>());
        shortcut->deleteLater();
    }
    m_entries.erase(found);
    return true;
}

// Qt asks the focus widget first whether it wants a key for typing (ShortcutOverride), so a shortcut never
// takes a letter from a text field. A page's shortcut is silent while the page is hidden.
void ActionRegistry::bindKeys(Entry& entry) {
    if (entry.action.keys.isEmpty()) return;
    auto* shortcut = new QShortcut(entry.place);
    shortcut->setKeys(entry.action.keys);
    shortcut->setAutoRepeat(entry.action.repeats);
    const bool byFocus = entry.action.scope == Scope::List || entry.action.scope == Scope::Record;
    shortcut->setContext(byFocus ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, id = entry.action.id] { run(id); });
    entry.shortcut = shortcut;
}

void ActionRegistry::forgetPlace(QObject* place) {
    const auto removed = std::erase_if(
        m_entries, [&](const auto& entry) { return entry->place.isNull() || entry->place.data() == place; });
    if (removed > 0) Q_EMIT changed();
}

const ActionRegistry::Entry* ActionRegistry::entry(const QString& id) const {
    const auto found = std::ranges::find_if(m_entries, [&](const auto& entry) { return entry->action.id == id; });
    return found == m_entries.end() ? nullptr : found->get();
}

const Action* ActionRegistry::find(const QString& id) const {
    const Entry* found = entry(id);
    return found != nullptr ? &found->action : nullptr;
}

bool ActionRegistry::isEnabled(const QString& id) const {
    const Action* action = find(id);
    return action != nullptr && action->run && (!action->enabled || action->enabled());
}

bool ActionRegistry::run(const QString& id) const {
    if (!isEnabled(id)) return false;
    const auto run = find(id)->run;  // a copy: running it may remove the action
    run();
    return true;
}

QString ActionRegistry::keyOf(const QString& id) const {
    const Action* action = find(id);
    return action != nullptr && !action->keys.isEmpty() ? keyText(action->keys.first()) : QString();
}

// The key stands in the text, not in the QAction: a second shortcut would make the key ambiguous.
QAction* ActionRegistry::addTo(QMenu* menu, const QString& id) const {
    const Action* action = find(id);
    if (action == nullptr) return nullptr;
    QString words = action->title.translated().replace(u'&', QStringLiteral("&&"));
    if (!action->keys.isEmpty()) words += u'\t' + keyText(action->keys.first());
    QAction* item = menu->addAction(words);
    if (!action->icon.isEmpty()) item->setIcon(icon(action->icon));
    item->setEnabled(isEnabled(id));
    item->setCheckable(action->checked != nullptr);
    item->setChecked(action->checked && action->checked());
    connect(item, &QAction::triggered, this, [this, id] { run(id); });
    return item;
}

QList<const Action*> ActionRegistry::all() const {
    QList<const Action*> actions;
    for (const auto& entry : m_entries) actions << &entry->action;
    return actions;
}

bool ActionRegistry::worksAt(const Entry& entry, const QWidget* focus) {
    switch (entry.action.scope) {
        case Scope::Global: return true;
        case Scope::Page: return entry.place != nullptr && entry.place->isVisible();
        case Scope::List:
        case Scope::Record: break;
    }
    return entry.place != nullptr && focus != nullptr && (entry.place == focus || entry.place->isAncestorOf(focus));
}

QList<const Action*> ActionRegistry::workingAt(const QWidget* focus) const {
    QList<const Action*> actions;
    for (const auto& entry : m_entries)
        if (worksAt(*entry, focus) && isEnabled(entry->action.id)) actions << &entry->action;
    return actions;
}

int ActionRegistry::rankOf(const Action& action, const QString& query) {
    SearchFacts facts;
    facts.names = inEveryLanguage(action.title);
    return searchRank(facts, query);
}

bool ActionRegistry::isForbidden(const QKeySequence& keys) {
    static const QList<QKeySequence> kForbidden = {
        QKeySequence(Qt::CTRL | Qt::Key_Space),
        QKeySequence(Qt::SHIFT | Qt::Key_Space),
        QKeySequence(Qt::Key_Shift),
        QKeySequence(Qt::CTRL | Qt::Key_Period),
        QKeySequence(Qt::CTRL | Qt::Key_Semicolon),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U),
    };
    return kForbidden.contains(keys);
}

// Whether one focus can make both work, so that a key they share would be ambiguous.
bool ActionRegistry::canMeet(const Entry& a, const Entry& b) {
    if (a.action.scope == Scope::Global || b.action.scope == Scope::Global || a.place == b.place) return true;
    return a.place->isAncestorOf(b.place) || b.place->isAncestorOf(a.place);
}

QStringList ActionRegistry::faults() const {
    QStringList faults;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry& one = *m_entries[i];
        const bool lettersBelong = one.action.scope == Scope::List || one.action.scope == Scope::Record;
        for (const QKeySequence& keys : one.action.keys) {
            if (isForbidden(keys)) faults << QStringLiteral("%1: forbidden key %2").arg(one.action.id, keyText(keys));
            if (!lettersBelong && isBare(keys))
                faults << QStringLiteral("%1: bare key %2 outside a list").arg(one.action.id, keyText(keys));
            for (std::size_t j = i + 1; j < m_entries.size(); ++j)
                if (m_entries[j]->action.keys.contains(keys) && canMeet(one, *m_entries[j]))
                    faults << QStringLiteral("%1, %2: same key %3")
                                  .arg(one.action.id, m_entries[j]->action.id, keyText(keys));
        }
    }
    return faults;
}

}  // namespace zhike
