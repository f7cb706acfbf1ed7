#include "ui/import/importrowdelegate.h"

#include "ui/import/importrowmodel.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/widgets/tip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

namespace zhike {
namespace {

constexpr int kIcon = 14;

void paintCustomer(QPainter& painter, const QRect& rect, const QString& name, const QString& no, Token ink) {
    paint::text(painter, rect, name, FontRole::Strong, ink);
    const int used =
        QFontMetrics(Theme::instance().font(FontRole::Strong)).horizontalAdvance(name) + Theme::instance().px(8);
    const int wanted = QFontMetrics(Theme::instance().font(FontRole::Small)).horizontalAdvance(no);
    if (used + wanted <= rect.width())
        paint::text(painter, rect.adjusted(used, 0, 0, 0), no, FontRole::Small, Token::T2);
}

// Something to know about a row that is accepted nevertheless has the sign of a warning.
void paintRemarks(QPainter& painter, QRect rect, const QString& words, const ImportRow& row, Token ink) {
    if (!row.warnings.isEmpty()) {
        const int side = Theme::instance().px(kIcon);
        paintIcon(painter, QRect(rect.left(), rect.top(), side, rect.height()), "triangle-alert",
                  Theme::instance().text(Kind::Warn), side);
        rect.setLeft(rect.left() + side + Theme::instance().px(6));
    }
    paint::text(painter, rect, words, FontRole::Body, ink);
}

}  // namespace

void ImportRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = static_cast<const ImportRowModel*>(index.model());
    const ImportRow& row = model->row(index.row());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect rect = paint::cell(*painter, option.rect,
                                   {.selected = selected,
                                    .hovered = option.state.testFlag(QStyle::State_MouseOver),
                                    .firstColumn = index.column() == ImportRowModel::Number,
                                    .lastColumn = index.column() == ImportRowModel::Remarks});
    const QString shown = index.data().toString();
    const Token ink = selected ? Token::SelText : Token::Text;
    switch (index.column()) {
        case ImportRowModel::Number: paint::text(*painter, rect, shown, FontRole::Figures, Token::T2); break;
        case ImportRowModel::Customer: paintCustomer(*painter, rect, shown, row.no, ink); break;
        case ImportRowModel::Outcome: paint::badge(*painter, rect, outcomeKind(row.outcome), shown); break;
        default: paintRemarks(*painter, rect, shown, row, selected ? Token::SelText : Token::T2);
    }
}

bool ImportRowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip) return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString shown = index.data().toString();
    const int room = option.rect.width() - Theme::instance().px(24);
    const bool fits = QFontMetrics(Theme::instance().font(FontRole::Strong)).horizontalAdvance(shown) <= room;
    showTip(event->globalPos(), fits ? QString() : shown, view);
    return true;
}

}  // namespace zhike
