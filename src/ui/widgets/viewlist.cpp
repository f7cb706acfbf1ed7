#include "ui/widgets/viewlist.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/widgets/format.h"

#include <QEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace zhike {

namespace {

constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kIconRole = Qt::UserRole + 2;
constexpr int kCountRole = Qt::UserRole + 3;
constexpr int kPillRole = Qt::UserRole + 4;
constexpr int kRow = 32;
constexpr int kIcon = 16;

int px(int size) {
    return Theme::instance().px(size);
}

class ViewDelegate : public QStyledItemDelegate {
public:
    explicit ViewDelegate(ViewList* list) : QStyledItemDelegate(list), m_list(list) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {10, px(kRow)}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Theme& theme = Theme::instance();
        const bool current = index == m_list->currentIndex();
        const QRect row = option.rect.adjusted(8, 0, -8, 0);
        if (index.data(kIdRole).toString().isEmpty()) return paintHeading(*painter, row, index);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(option.rect, theme.color(Token::Win));
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        if (current || hovered) paint::panel(*painter, row, theme.color(current ? Token::Sel : Token::Sub), {}, 6);
        if (current && m_list->hasFocus()) paint::focusRing(*painter, row, 6);
        // In the middle of the rail, at the left of the words.
        const int left = m_list->isCollapsed() ? (row.width() - px(kIcon)) / 2 : px(10);
        const QRect iconRect(row.left() + left, row.top(), px(kIcon), row.height());
        paintIcon(*painter, iconRect, index.data(kIconRole).toString(), theme.color(current ? Token::Acc : Token::T2),
                  px(kIcon));
        painter->restore();
        if (m_list->isCollapsed()) return;
        paintWords(*painter, row.adjusted(px(34), 0, -px(10), 0), index, current);
    }

private:
    void paintHeading(QPainter& painter, const QRect& row, const QModelIndex& index) const {
        if (m_list->isCollapsed() && index.row() > 0)
            painter.fillRect(row.left(), row.center().y(), row.width(), 1, Theme::instance().color(Token::Line));
        if (!m_list->isCollapsed())
            paint::text(painter, row.adjusted(px(10), px(6), 0, 0), index.data().toString(), FontRole::SmallTitle,
                        Token::T2);
    }

    static void paintWords(QPainter& painter, const QRect& rect, const QModelIndex& index, bool current) {
        const QVariant count = index.data(kCountRole);
        const QString number = count.isValid() ? countText(count.toLongLong()) : QString();
        const bool pill = index.data(kPillRole).toBool() && count.toLongLong() > 0;
        const int room = number.isEmpty() ? 0 : paint::pillSize(number).width() + px(6);
        paint::text(painter, rect.adjusted(0, 0, -room, 0), index.data().toString(),
                    current ? FontRole::Emphasis : FontRole::Body, current ? Token::SelText : Token::Text);
        if (pill)
            paint::pill(painter, QRect(rect.right() + 1 - room + px(6), rect.top(), room, rect.height()), Kind::Warn,
                        number);
        else
            paint::text(painter, rect, number, FontRole::Small, Token::T2, Qt::AlignRight | Qt::AlignVCenter);
    }

    ViewList* m_list;
};

}  // namespace

ViewList::ViewList(QWidget* parent) : QListView(parent), m_items(new QStandardItemModel(this)) {
    setModel(m_items);
    setItemDelegate(new ViewDelegate(this));
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCollapsed(false);
    retranslate();
}

void ViewList::setViews(const QList<View>& views) {
    m_views = views;
    m_items->clear();
    for (const View& view : views) {
        auto* item = new QStandardItem;
        item->setData(view.id, kIdRole);
        item->setData(view.icon, kIconRole);
        item->setData(view.wantsAction, kPillRole);
        if (view.id.isEmpty()) item->setFlags(Qt::NoItemFlags);
        m_items->appendRow(item);
    }
    retranslate();
}

void ViewList::setCount(const QString& id, qint64 count) {
    for (int i = 0; i < m_views.size(); ++i)
        if (m_views[i].id == id) m_items->item(i)->setData(count, kCountRole);
    retranslate();
}

QString ViewList::currentView() const {
    return currentIndex().data(kIdRole).toString();
}

void ViewList::setCurrentView(const QString& id) {
    for (int i = 0; i < m_views.size(); ++i)
        if (m_views[i].id == id) setCurrentIndex(m_items->index(i, 0));
}

void ViewList::setCollapsed(bool collapsed) {
    m_collapsed = collapsed;
    setFixedWidth(px(collapsed ? kRailWidth : kWidth));
    viewport()->update();
}

void ViewList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    viewport()->update();
    if (current.isValid()) Q_EMIT viewChosen(current.data(kIdRole).toString());
}

void ViewList::paintEvent(QPaintEvent* event) {
    QPainter(viewport()).fillRect(viewport()->rect(), Theme::instance().color(Token::Win));
    QListView::paintEvent(event);
}

void ViewList::retranslate() {
    setAccessibleName(translated(ZTEXT("Views")));
    for (int i = 0; i < m_views.size(); ++i) {
        QStandardItem* item = m_items->item(i);
        item->setText(m_views[i].title.translated());
        const QVariant count = item->data(kCountRole);
        item->setAccessibleText(count.isValid() ? item->text() + u' ' + countText(count.toLongLong()) : item->text());
    }
}

void ViewList::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::FontChange) setCollapsed(m_collapsed);
}

}  // namespace zhike
