#include "ui/widgets/flowlayout.h"

#include <QWidget>

namespace zhike {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) {}

FlowLayout::~FlowLayout() {
    qDeleteAll(m_items);
}

void FlowLayout::insertWidget(int index, QWidget* widget) {
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const {
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : m_items) size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const {
    int width = 0;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty()) width += item->sizeHint().width() + spacing();
    return minimumSize().expandedTo(QSize(width, 0));
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

// Answers the height of all lines with the margins.
int FlowLayout::arrange(const QRect& rect, bool isReal) const {
    const QRect room = rect.marginsRemoved(contentsMargins());
    QList<QLayoutItem*> line;
    int used = 0;
    int top = room.top();
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        const int width = item->sizeHint().width();
        if (!line.isEmpty() && used + width > room.width()) {
            top += placeLine(line, room, top, isReal) + spacing();
            line.clear();
            used = 0;
        }
        line << item;
        used += width + spacing();
    }
    return top + placeLine(line, room, top, isReal) - rect.top() + contentsMargins().bottom();
}

// Each in the middle of its line; answers the height of the line.
int FlowLayout::placeLine(const QList<QLayoutItem*>& line, const QRect& rect, int top, bool isReal) const {
    int height = 0;
    for (const QLayoutItem* item : line) height = std::max(height, item->sizeHint().height());
    int left = rect.left();
    for (QLayoutItem* item : line) {
        const QSize size = item->sizeHint().boundedTo(QSize(rect.width(), height));
        if (isReal) item->setGeometry({QPoint(left, top + (height - size.height()) / 2), size});
        left += size.width() + spacing();
    }
    return height;
}

}  // namespace zhike
