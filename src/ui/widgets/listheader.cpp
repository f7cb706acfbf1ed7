#include "ui/widgets/listheader.h"

#include "ui/style/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace zhike {

ListHeader::ListHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {}

int ListHeader::firstColumn() const {
    for (int place = 0; place < count(); ++place)
        if (!isSectionHidden(logicalIndex(place))) return logicalIndex(place);
    return -1;
}

int ListHeader::frozenWidth() const {
    return offset() > 0 && count() > 0 ? sectionSize(firstColumn()) : 0;
}

// The column under it does not feel the mouse.
void ListHeader::mousePressEvent(QMouseEvent* event) {
    m_onFrozen = event->position().x() < frozenWidth();
    if (!m_onFrozen) QHeaderView::mousePressEvent(event);
}

void ListHeader::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_onFrozen) return QHeaderView::mouseReleaseEvent(event);
    m_onFrozen = false;
    if (event->position().x() < frozenWidth()) Q_EMIT sectionClicked(firstColumn());
}

void ListHeader::paintEvent(QPaintEvent* event) {
    QHeaderView::paintEvent(event);
    const int frozen = frozenWidth();
    if (frozen == 0) return;
    QPainter painter(viewport());
    const QRect place(0, 0, frozen, height());
    paintSection(&painter, place, firstColumn());
    painter.fillRect(frozen - 1, 0, 1, height(), Theme::instance().color(Token::Line2));
}

}  // namespace zhike
