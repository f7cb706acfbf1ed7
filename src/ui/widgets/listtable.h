#pragma once

#include <QTableView>

namespace zhike {

class ListHeader;

// A table of records: whole rows, uniform height by density, scrolls by pixel, no input method and no type-ahead, so
// that single letters are keys of the list. Home and End are the first and the last record. The first column stays in
// sight when the others scroll sideways.
class ListTable : public QTableView {
    Q_OBJECT

public:
    explicit ListTable(QWidget* parent);

    void keyboardSearch(const QString&) override {}
    [[nodiscard]] QModelIndex indexAt(const QPoint& place) const override;
    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
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

Q_SIGNALS:
    void opened();  // Enter

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void followTheme();

    ListHeader* m_header;
};

}  // namespace zhike
