#include "ui/customers/entrydelegate.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/widgets/format.h"

#include <QPainter>
#include <QTextLayout>

namespace zhike {
namespace {

// Design pixels (ux.md §14 "Timeline").
constexpr int kEdge = 20;
constexpr int kNode = 28;
constexpr int kNodeIcon = 15;
constexpr int kTextLeft = 40;
constexpr int kTop = 6;
constexpr int kBottom = 12;
constexpr int kLine = 19;  // fallback glyphs of Chinese need more than the metrics of Inter say
constexpr int kGap = 12;
constexpr int kTag = 20;
constexpr int kTagGap = 6;  // between tags, and above and below them
constexpr int kNextIcon = 14;
constexpr int kNextLeft = 20;  // of the words of the next step, beside their icon

const Theme& theme() {
    return Theme::instance();
}

int px(int size) {
    return theme().px(size);
}

int advance(FontRole role, const QString& words) {
    return QFontMetrics(theme().font(role)).horizontalAdvance(words);
}

// Lays text out within width at a fixed line pitch; draws it when there is a painter. Answers its height.
int wrapped(const QString& text, FontRole role, int width, QPainter* painter = nullptr, QPoint at = {}) {
    QTextLayout layout(QString(text).replace(u'\n', QChar::LineSeparator), theme().font(role));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height + (px(kLine) - line.height()) / 2});
        height += px(kLine);
    }
    layout.endLayout();
    if (painter != nullptr) layout.draw(painter, at);
    return height;
}

// Where the parts of a row stand.
struct Places {
    Places(const QRect& row, const Entry& entry)
        : node(row.left() + px(kEdge), row.top() + px(kTop), px(kNode), px(kNode)),
          action(EntryDelegate::actionRect(row, entry)),
          text(node.left() + px(kTextLeft), node.top() + (px(kNode) - px(kLine)) / 2,
               row.width() - 2 * px(kEdge) - px(kTextLeft), px(kLine)),
          when(text) {
        if (!action.isEmpty()) when.setRight(action.left() - px(kGap));
        titleWidth = when.width() - advance(FontRole::Figures, entry.when) - px(kGap);
    }

    QRect node;
    QRect action;
    QRect text;  // the first line
    QRect when;
    int titleWidth;
};

// Tags beside each other, as many lines as they need. Answers their height.
int tagLines(const QList<EntryTag>& tags, int width, QPainter* painter = nullptr, QPoint at = {}) {
    if (tags.isEmpty()) return 0;
    int left = 0;
    int top = px(kTagGap) / 2;
    for (const EntryTag& tag : tags) {
        const int wide = paint::badgeWidth(tag.text, !tag.icon.isEmpty());
        if (left > 0 && left + wide > width) {
            left = 0;
            top += px(kTag + kTagGap);
        }
        const QRect place(at.x() + left, at.y() + top, qMin(wide, width), px(kTag));
        if (painter != nullptr) paint::badge(*painter, place, tag.kind, tag.text, tag.icon);
        left += wide + px(kTagGap);
    }
    return top + px(kTag + kTagGap) - px(kTagGap) / 2;
}

// "↳ next step · who · by when". Answers its height.
int nextLine(const QString& next, int width, QPainter* painter = nullptr, QPoint at = {}) {
    if (next.isEmpty()) return 0;
    const int top = px(kTagGap) / 2;
    if (painter != nullptr) {
        const QRect icon(at.x(), at.y() + top, px(kNextIcon), px(kLine));
        paintIcon(*painter, icon, "corner-down-right", theme().color(Token::T3), px(kNextIcon));
    }
    return top + wrapped(next, FontRole::Small, width - px(kNextLeft), painter, at + QPoint(px(kNextLeft), top));
}

// What stands below the title; drawn when there is a painter. Answers its height.
int body(const Entry& entry, int width, QPainter* painter = nullptr, QPoint at = {}) {
    int height = 0;
    const auto below = [&] { return at + QPoint(0, height); };
    for (const QString& line : entry.lines) height += wrapped(line, FontRole::Body, width, painter, below());
    height += tagLines(entry.tags, width, painter, below());
    return height + nextLine(entry.next, width, painter, below());
}

void paintNode(QPainter& painter, const QRect& row, const QRect& node, const Entry& entry, bool first, bool last) {
    const int middle = node.center().x();
    const QColor line = theme().color(Token::Line);
    if (!first) painter.fillRect(middle, row.top(), 2, node.top() - row.top(), line);
    if (!last) painter.fillRect(middle, node.bottom() + 1, 2, row.bottom() - node.bottom(), line);
    paint::panel(painter, node, theme().background(entry.kind), {}, node.width() / 2.0);
    paintIcon(painter, node, entry.icon, theme().text(entry.kind), px(kNodeIcon));
}

QString actionWord() {
    return translated(ZTEXT("Take back"));
}

}  // namespace

void EntryModel::setEntries(const QList<Entry>& entries) {
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int EntryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant EntryModel::data(const QModelIndex& index, int role) const {
    const Entry& shown = entry(index);
    if (role == Qt::DisplayRole) return shown.title;
    if (role == Qt::AccessibleTextRole) {
        QStringList words = QStringList{shown.title, shown.when} + shown.lines;
        for (const EntryTag& tag : shown.tags) words << tag.text;
        if (!shown.next.isEmpty()) words << Text(ZTEXT("next step: %1"), {shown.next}).translated();
        return listed(words);
    }
    if (role == Qt::AccessibleDescriptionRole && shown.changeSet.isSet())
        return translated(ZTEXT("Enter takes this change back"));
    return {};
}

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = static_cast<const EntryModel*>(index.model());
    const Entry& entry = model->entry(index);
    const Places places(option.rect, entry);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintNode(*painter, option.rect, places.node, entry, index.row() == 0, index.row() + 1 == model->rowCount());
    paint::text(*painter, places.when, entry.when, FontRole::Figures, Token::T3, Qt::AlignRight | Qt::AlignVCenter);
    if (!places.action.isEmpty())
        paint::text(*painter, places.action, actionWord(), FontRole::SmallLabel, Token::Acc,
                    Qt::AlignRight | Qt::AlignVCenter);
    QPoint at = places.text.topLeft();
    painter->setPen(theme().color(Token::Text));
    at.ry() += wrapped(entry.title, FontRole::Emphasis, places.titleWidth, painter, at);
    painter->setPen(theme().color(Token::T2));
    body(entry, places.text.width(), painter, at);
    if (option.state & QStyle::State_HasFocus)
        paint::focusRing(*painter, option.rect.adjusted(px(kEdge) / 2, 1, -px(kEdge) / 2, -1), 6);
    painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    int& height = m_heights[index.row()];
    if (height == 0) {
        const Entry& entry = static_cast<const EntryModel*>(index.model())->entry(index);
        const Places places(QRect(0, 0, m_width, 0), entry);
        height = places.text.top() + wrapped(entry.title, FontRole::Emphasis, places.titleWidth);
        height += body(entry, places.text.width());
        height = qMax(height, places.node.bottom()) + px(kBottom);
    }
    return {px(kEdge), height};
}

QRect EntryDelegate::actionRect(const QRect& row, const Entry& entry) {
    if (!entry.changeSet.isSet()) return {};
    const int width = advance(FontRole::SmallLabel, actionWord());
    return {row.right() + 1 - px(kEdge) - width, row.top() + px(kTop), width, px(kNode)};
}

void EntryDelegate::forgetHeights(int width) {
    m_width = width;
    m_heights.clear();
}

}  // namespace zhike
