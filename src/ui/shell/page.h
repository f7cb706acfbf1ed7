#pragma once

#include "base/id.h"
#include "base/text.h"
#include "ui/style/tabcount.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>

namespace zhike {

struct Customer;

// A hint in the status bar: the first keys of these actions and what they do, in a word or two.
struct KeyHint {
    QStringList actions;  // ids in the registry
    Text what;
};

// Work behind the window that would be lost if the window went.
struct UnfinishedWork {
    Text title;   // "The import still goes on"
    Text ending;  // the verb of cancelling it
    std::function<void()> cancel;
};

// One tab of the window. A page registers its own actions (ActionRegistry::add) and says the rest here; the
// window asks again whenever it is told that something changed. On the GUI thread, owned by the window.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual Text title() const = 0;
    [[nodiscard]] virtual QString iconName() const = 0;
    // The number on the tab; 0 shows none.
    [[nodiscard]] virtual TabCount count() const { return {}; }
    // Left end of the status bar, in the language of the window.
    [[nodiscard]] virtual QString statusText() const { return {}; }
    // For the pane that has the focus; the window shows the first five whose actions exist.
    [[nodiscard]] virtual QList<KeyHint> keyHints() const { return {}; }
    // The action behind "New" in the top bar; none hides the button.
    [[nodiscard]] virtual QString newAction() const { return {}; }
    // The actions that the palette offers for a customer it has found, the best known first.
    [[nodiscard]] virtual QStringList actionsOnFound() const { return {}; }
    // What the actions of the list work on now, as the palette says it; empty when nothing is selected.
    [[nodiscard]] virtual QString selectionName() const { return {}; }
    // The customer that actions work on now; not set when there is none.
    [[nodiscard]] virtual Id<Customer> currentCustomer() const { return {}; }
    // What must not be lost without a word when the window goes.
    [[nodiscard]] virtual std::optional<UnfinishedWork> unfinished() const { return {}; }
    // The parts that F6 walks through, in reading order.
    [[nodiscard]] virtual QList<QWidget*> panes() { return {this}; }

    // The page came to the front: time to read what changed behind it and to take the focus.
    virtual void activated() { setFocus(Qt::OtherFocusReason); }
    virtual void refresh() {}
    [[nodiscard]] virtual bool hasFilter() const { return false; }
    virtual void focusFilter() {}
    [[nodiscard]] virtual bool hasSidebar() const { return false; }
    virtual void toggleSidebar() {}

Q_SIGNALS:
    void countChanged();
    void statusChanged();  // statusText() or keyHints()
};

}  // namespace zhike
