#pragma once

#include <QTableView>

namespace zhike {

// A table of records: whole rows, uniform height by density, scrolls by pixel, no input method and no type-ahead, so
// that single letters are keys of the list. Home and End are the first and the last record.
class ListTable : public QTableView {
    Q_OBJECT

public:
    explicit ListTable(QWidget* parent);

    void keyboardSearch(const QString&) override {}
    // Moves the current row by `steps` and selects it alone.
    void moveBy(int steps);
    // Selects or deselects the current row beside the others.
    void toggleCurrent();
    // The selected rows in order; ranges, not rows, are asked of the selection (a million rows stay fast).
    [[nodiscard]] QList<int> selectedRowNumbers(int most) const;
    [[nodiscard]] int selectedCount() const;
    void showRow(int row);
    // Selects these rows and no others; the current one need not be among them.
    void showRows(const QItemSelection& rows, int current);
    // This column takes the width the others leave, but never less than `leastPx` (at 100 % text); then the table
    // scrolls sideways.
    void setStretchColumn(int column, int leastPx);

Q_SIGNALS:
    void opened();  // Enter

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void followTheme();
    void stretch();

    int m_stretchColumn = -1;
    int m_leastPx = 0;
};

}  // namespace zhike
