#include "ui/widgets/listtable.h"

#include "ui/style/theme.h"
#include "ui/widgets/listheader.h"

#include <QAbstractItemDelegate>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace zhike {

ListTable::ListTable(QWidget* parent) : QTableView(parent), m_header(new ListHeader(this)) {
    setHorizontalHeader(m_header);
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
    verticalHeader()->setMinimumSectionSize(theme.rowHeight());  // the one of the style is higher
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

QModelIndex ListTable::indexAt(const QPoint& place) const {
    const QModelIndex index = QTableView::indexAt(place);
    return place.x() < m_header->frozenWidth() ? index.siblingAtColumn(m_header->firstColumn()) : index;
}

QRect ListTable::visualRect(const QModelIndex& index) const {
    QRect rect = QTableView::visualRect(index);
    if (m_header->frozenWidth() > 0 && index.column() == m_header->firstColumn()) rect.moveLeft(0);
    return rect;
}

// The first column is always in sight, and no other is under it.
void ListTable::scrollTo(const QModelIndex& index, ScrollHint hint) {
    const int place = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    const int frozen = m_header->frozenWidth();
    if (index.column() == m_header->firstColumn())
        horizontalScrollBar()->setValue(place);
    else if (const int left = visualRect(index).left(); left < frozen)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (frozen - left));
}

// What was moved along must be painted again.
void ListTable::scrollContentsBy(int dx, int dy) {
    QTableView::scrollContentsBy(dx, dy);
    if (dx == 0) return;
    viewport()->update();
    m_header->viewport()->update();
}

void ListTable::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    const int frozen = m_header->frozenWidth();
    if (frozen == 0) return;
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QModelIndex hovered =
        viewport()->underMouse() ? indexAt(viewport()->mapFromGlobal(QCursor::pos())) : QModelIndex();
    for (int row = rowAt(event->rect().top()); row >= 0 && row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, m_header->firstColumn());
        option.rect = QRect(0, rowViewportPosition(row), frozen, rowHeight(row));
        if (option.rect.top() > event->rect().bottom()) break;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_MouseOver, hovered.row() == row);
        itemDelegateForIndex(index)->paint(&painter, option, index);
        painter.fillRect(frozen - 1, option.rect.top(), 1, option.rect.height(), Theme::instance().color(Token::Line2));
    }
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
