#pragma once

#include "app/lookup.h"
#include "app/plansheet.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace zhike {

class ActionRegistry;
class EmptyPage;
class EntryList;
class Label;
class PropertyGrid;
class RecordHeader;

// The plan of one customer beside the list of plans (ux.md §5.2): when and why the next contact is due, what people
// have decided about it, what was talked about. Runs actions of the registry. GUI thread.
class PlanPane : public QWidget {
    Q_OBJECT

public:
    // The clock must outlive the pane.
    PlanPane(const ActionRegistry& actions, const Clock& clock, QWidget* parent);

    void show(const PlanSheet& sheet, const Lookup& lookup);
    void showNothing();
    void enter();
    using QWidget::show;

Q_SIGNALS:
    void left();  // Esc: back to the list

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();
    void refresh();
    void showProperties();
    void showContacts();

    const ActionRegistry& m_actions;
    const Clock& m_clock;
    Lookup m_lookup;
    std::optional<PlanSheet> m_sheet;
    QWidget* m_record;
    EmptyPage* m_nothing;
    RecordHeader* m_header;
    Label* m_why;
    PropertyGrid* m_grid;
    QList<std::pair<QString, QPushButton*>> m_buttons;  // by action
    Label* m_doneTitle;
    EntryList* m_contacts;
};

}  // namespace zhike
