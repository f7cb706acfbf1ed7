#pragma once

#include "base/text.h"

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QAction;
class QMenu;
class QShortcut;

namespace zhike {

// Where an action works.
enum class Scope {
    Global,  // everywhere in the window
    Page,    // wherever the focus is while its page is shown
    List,    // while the focus is in a list; single letters belong here and in a record
    Record,  // while the focus is in the pane of a record
};

// Something a person can do, said once: menus, buttons, palette, tooltips and the key sheet all read it here.
struct Action {
    QString id;                     // "customer.new"
    Text title;                     // a verb: "New customer"
    Text section;                   // its group in the palette and on the key sheet
    QString icon = {};              // name of an icon, empty for none
    QList<QKeySequence> keys = {};  // the first one is shown
    Scope scope = Scope::Global;
    std::function<void()> run;
    std::function<bool()> enabled = {};  // empty: always
    std::function<bool()> checked = {};  // for one of several choices: whether it is the current one
    bool repeats = false;                // fires again while the key is held down
};

// All actions of one window and their keys. On the GUI thread, owned by the window.
// An action lives as long as its place: the page, list or pane it was registered for.
class ActionRegistry : public QObject {
    Q_OBJECT

public:
    // window: the place of global actions.
    explicit ActionRegistry(QWidget* window);

    // place: the page (Scope::Page) or the list or pane (List, Record) whose focus makes the keys work;
    // none for a global action. An id is registered once; a second time replaces the first.
    void add(Action action, QWidget* place = nullptr);
    void remove(const QString& id);

    // The action of that id, or null.
    [[nodiscard]] const Action* find(const QString& id) const;
    [[nodiscard]] bool isEnabled(const QString& id) const;
    // Runs the action if it exists and is enabled; says whether it did.
    bool run(const QString& id) const;
    // The first key of the action as its cap shows it; empty without a key.
    [[nodiscard]] QString keyOf(const QString& id) const;

    // A menu item with the action's title, icon and key; disabled while the action is. Null for an unknown id.
    QAction* addTo(QMenu* menu, const QString& id) const;

    // In the order of registration.
    [[nodiscard]] QList<const Action*> all() const;
    // The enabled actions that work while `focus` has the focus.
    [[nodiscard]] QList<const Action*> workingAt(const QWidget* focus) const;
    // How well `query` names the action in any of the languages, by words, pinyin or initials (SearchRank); 0: not.
    [[nodiscard]] static int rankOf(const Action& action, const QString& query);

    // What is wrong with the keys, one sentence for programmers each: a key that Chinese input methods need,
    // a bare letter outside lists and records, a key with two meanings at one place. Empty when all is well.
    [[nodiscard]] QStringList faults() const;
    // Keys that belong to Chinese input methods (ux.md §8).
    [[nodiscard]] static bool isForbidden(const QKeySequence& keys);

Q_SIGNALS:
    void changed();  // actions were added or removed

private:
    struct Entry {
        Action action;
        QPointer<QWidget> place;
        QPointer<QShortcut> shortcut;
    };

    [[nodiscard]] const Entry* entry(const QString& id) const;
    [[nodiscard]] static bool worksAt(const Entry& entry, const QWidget* focus);
    [[nodiscard]] static bool canMeet(const Entry& a, const Entry& b);
    void bindKeys(Entry& entry);
    bool drop(const QString& id);
    void forgetPlace(QObject* place);

    QWidget* m_window;
    std::vector<std::unique_ptr<Entry>> m_entries;
};

}  // namespace zhike
