#pragma once

#include "app/lookup.h"
#include "app/plansheet.h"
#include "base/text.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QVBoxLayout;

namespace zhike {

class ActionRegistry;
class EntryList;
class Label;
class RecordHeader;
class ValueReader;

// Who a thing to be done is about, beside a list of such things: the head of the record, what the list's page has to
// say of it, buttons for actions of the registry, the contacts so far. GUI thread.
class FollowPane : public QWidget {
    Q_OBJECT

public:
    struct ActionButton {
        const char* action;
        const char* icon;
        const char* words;  // in a word, source text
    };

    // The registry and the clock must outlive the pane. `nothing` stands there while nothing is shown.
    FollowPane(const ActionRegistry& actions, const Clock& clock, QWidget* nothing, const QList<ActionButton>& buttons,
               QWidget* parent);

    void show(const PlanSheet& sheet, const Lookup& lookup);
    void showNothing();
    void enter();
    using QWidget::show;

Q_SIGNALS:
    void left();  // Esc: back to the list

protected:
    // Says what is between the head and the contacts.
    virtual void say(const PlanSheet& sheet, const ValueReader& reader) = 0;
    void addAbove(QWidget* part);  // of the buttons
    void addBelow(QWidget* part);
    [[nodiscard]] QWidget* record() { return m_record; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] const Lookup& lookup() const { return m_lookup; }
    void refresh();

    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();
    void addButtons(const QList<ActionButton>& buttons);

    struct Button {
        ActionButton what;
        QPushButton* button;
    };

    const ActionRegistry& m_actions;
    const Clock& m_clock;
    Lookup m_lookup;
    std::optional<PlanSheet> m_sheet;
    QWidget* m_nothing;
    QWidget* m_record;
    RecordHeader* m_header;
    QVBoxLayout* m_above;
    QVBoxLayout* m_below;
    QList<Button> m_buttons;
    Label* m_doneTitle;
    EntryList* m_contacts;
};

}  // namespace zhike
