#include "ui/today/daylistview.h"

#include "ui/style/theme.h"
#include "ui/today/daydelegate.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace zhike {

DayListView::DayListView(DayModel* model, QWidget* parent) : QListView(parent), m_model(model) {
    setModel(model);
    setItemDelegate(new DayDelegate(this));
    setFrameShape(NoFrame);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        scheduleDelayedItemsLayout();
        viewport()->update();
    });
}

void DayListView::moveBy(int steps) {
    const int by = steps > 0 ? 1 : -1;
    int line = currentIndex().isValid() ? currentIndex().row() : -1;
    for (int i = 0; i < std::abs(steps); ++i) {
        int next = line + by;
        while (next >= 0 && next < m_model->rowCount() && m_model->row(next) == nullptr) next += by;
        if (next < 0 || next >= m_model->rowCount()) break;
        line = next;
    }
    showLine(line);
}

void DayListView::showLine(int line) {
    const QModelIndex index = m_model->index(line, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (line == m_model->rowNear(0))
        scrollToTop();  // with the heading above it
    else
        scrollTo(index);
}

void DayListView::select(int line) {
    if (m_model->row(line) != nullptr) selectionModel()->select(m_model->index(line), QItemSelectionModel::Select);
}

void DayListView::toggleCurrent() {
    if (currentIndex().isValid()) selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle);
}

QList<int> DayListView::selectedLines() const {
    QList<int> lines;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) lines << index.row();
    std::sort(lines.begin(), lines.end());
    if (lines.isEmpty() && m_model->row(currentIndex().row()) != nullptr) lines << currentIndex().row();
    return lines;
}

void DayListView::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & ~Qt::KeypadModifier)) {
        Q_EMIT opened();
        return;
    }
    QListView::keyPressEvent(event);
}

void DayListView::mousePressEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->pos());
    const bool onCircle = m_model->row(index.row()) != nullptr &&
                          DayDelegate::circleRect(visualRect(index)).adjusted(-6, -6, 6, 6).contains(event->pos());
    if (!onCircle || event->button() != Qt::LeftButton) return QListView::mousePressEvent(event);
    showLine(index.row());
    Q_EMIT tickRequested();
}

}  // namespace zhike
