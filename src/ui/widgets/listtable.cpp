#include "ui/widgets/listtable.h"

#include "ui/style/theme.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace zhike {

ListTable::ListTable(QWidget* parent) : QTableView(parent) {
    setShowGrid(false);
    setFrameShape(NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setHighlightSections(false);
    connect(&Theme::instance(), &Theme::changed, this, &ListTable::followTheme);
    followTheme();
}

void ListTable::followTheme() {
    const Theme& theme = Theme::instance();
    verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    horizontalHeader()->setFixedHeight(theme.px(34));
    viewport()->update();
}

void ListTable::moveBy(int steps) {
    if (model() == nullptr || model()->rowCount() == 0) return;
    const int row = currentIndex().isValid() ? currentIndex().row() + steps : 0;
    showRow(std::clamp(row, 0, model()->rowCount() - 1));
}

void ListTable::showRow(int row) {
    const QModelIndex index = model()->index(row, horizontalHeader()->logicalIndex(0));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void ListTable::showRows(const QItemSelection& rows, int current) {
    const QModelIndex index = model()->index(current, horizontalHeader()->logicalIndex(0));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void ListTable::setStretchColumn(int column, int leastPx) {
    m_stretchColumn = column;
    m_leastPx = leastPx;
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int resized) {
        if (resized != m_stretchColumn) stretch();
    });
    stretch();
}

void ListTable::stretch() {
    if (m_stretchColumn < 0) return;
    QHeaderView* header = horizontalHeader();
    const int others = header->length() - header->sectionSize(m_stretchColumn);
    header->resizeSection(m_stretchColumn, std::max(Theme::instance().px(m_leastPx), viewport()->width() - others));
}

void ListTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    stretch();
}

void ListTable::toggleCurrent() {
    if (currentIndex().isValid())
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
}

int ListTable::selectedCount() const {
    int count = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection()) count += range.height();
    return count;
}

QList<int> ListTable::selectedRowNumbers(int most) const {
    QList<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom() && rows.size() < most; ++row) rows << row;
    std::sort(rows.begin(), rows.end());
    return rows;
}

QModelIndex ListTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    if (action == MoveHome || action == MoveEnd) modifiers |= Qt::ControlModifier;
    return QTableView::moveCursor(action, modifiers);
}

void ListTable::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & ~Qt::KeypadModifier)) {
        Q_EMIT opened();
        return;
    }
    QTableView::keyPressEvent(event);
}

}  // namespace zhike
