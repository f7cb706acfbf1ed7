#include "ui/customers/entrylist.h"

#include "ui/customers/entrydelegate.h"
#include "ui/style/paint.h"

#include <QKeyEvent>
#include <QPainter>

namespace zhike {

EntryList::EntryList(QWidget* parent)
    : QListView(parent), m_model(new EntryModel(this)), m_delegate(new EntryDelegate(this)) {
    setFrameShape(QFrame::NoFrame);
    setModel(m_model);
    setItemDelegate(m_delegate);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    connect(&Theme::instance(), &Theme::changed, this, &EntryList::relayout);
}

void EntryList::setEntries(const QList<Entry>& entries, const QString& emptyWords) {
    const int current = currentIndex().row();
    const bool same = m_model->rowCount() == entries.size();
    m_emptyWords = emptyWords;
    setAccessibleDescription(entries.isEmpty() ? emptyWords : QString());
    m_delegate->forgetHeights(viewport()->width());
    m_model->setEntries(entries);
    if (!entries.isEmpty()) setCurrentIndex(m_model->index(same && current >= 0 ? current : 0));
}

void EntryList::goToFirst() {
    setCurrentIndex(m_model->index(0));
    scrollToTop();
}

void EntryList::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool hasWord = currentIndex().isValid() && m_model->entry(currentIndex()).changeSet.isSet();
    if (enter && hasWord) return takeBack(currentIndex());
    QListView::keyPressEvent(event);
}

void EntryList::mouseMoveEvent(QMouseEvent* event) {
    viewport()->setCursor(isOnAction(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}

void EntryList::mouseReleaseEvent(QMouseEvent* event) {
    QListView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && isOnAction(event->pos())) takeBack(indexAt(event->pos()));
}

void EntryList::paintEvent(QPaintEvent* event) {
    QListView::paintEvent(event);
    if (m_model->rowCount() == 0) paintEmptyWords(*this, m_emptyWords);
}

void EntryList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) relayout();
}

bool EntryList::isOnAction(const QPoint& place) const {
    const QModelIndex index = indexAt(place);
    return index.isValid() && EntryDelegate::actionRect(visualRect(index), m_model->entry(index)).contains(place);
}

void EntryList::takeBack(const QModelIndex& index) {
    if (!index.isValid()) return;
    if (const ChangeSetId changeSet = m_model->entry(index).changeSet; changeSet.isSet())
        Q_EMIT takeBackRequested(changeSet);
}

void EntryList::relayout() {
    m_delegate->forgetHeights(viewport()->width());
    scheduleDelayedItemsLayout();
}

void paintEmptyWords(QAbstractItemView& view, const QString& words) {
    QPainter painter(view.viewport());
    paint::text(painter, view.viewport()->rect().adjusted(20, 0, -20, 0), words, FontRole::Body, Token::T2,
                Qt::AlignCenter);
}

}  // namespace zhike
