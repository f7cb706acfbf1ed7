#pragma once

#include "base/money.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace zhike {

class ActionRegistry;
class Label;

// In the place of the record while several customers are selected: how many, what they bought, and what can be done to
// all of them at once. Runs actions of the registry by their id. On the GUI thread.
class SelectionPane : public QWidget {
    Q_OBJECT

public:
    SelectionPane(ActionRegistry& actions, QWidget* parent);

    // No revenue: it is not known yet.
    void setSelection(int count, std::optional<Money> revenue);
    void enter();

Q_SIGNALS:
    void left();  // Esc: back to the list

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row {
        QString action;
        QPushButton* button;
    };
    void refresh();

    ActionRegistry& m_actions;
    Label* m_title;
    Label* m_revenue;
    Label* m_hint;
    QList<Row> m_rows;
    int m_count = 0;
    std::optional<Money> m_sum;
};

}  // namespace zhike
