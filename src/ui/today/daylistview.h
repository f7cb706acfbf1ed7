#pragma once

#include "ui/today/daymodel.h"

#include <QListView>

namespace zhike {

// The lines of the day. Single letters are keys of the list; headings are never current. A click on the circle of a row
// ticks it off.
class DayListView : public QListView {
    Q_OBJECT

public:
    DayListView(DayModel* model, QWidget* parent);

    void keyboardSearch(const QString&) override {}
    // Moves the current row by `steps` and selects it alone.
    void moveBy(int steps);
    void toggleCurrent();
    void showLine(int line);
    // Adds a line to the selection; none of the list is passed over.
    void select(int line);
    // The selected rows in order; the current one alone when none is selected.
    [[nodiscard]] QList<int> selectedLines() const;

Q_SIGNALS:
    void opened();  // Enter
    void tickRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    DayModel* m_model;
};

}  // namespace zhike
