#include "ui/customers/customerdelegate.h"

#include "ui/customers/customermodel.h"
#include "ui/customers/statekinds.h"
#include "ui/style/paint.h"
#include "ui/widgets/format.h"
#include "ui/widgets/tip.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>

namespace zhike {

namespace {

constexpr int kLeastPosition = 40;  // less of a position says nothing

}  // namespace

CustomerDelegate::CustomerDelegate(QTableView* view) : QStyledItemDelegate(view), m_view(view) {}

void CustomerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = static_cast<const CustomerModel*>(index.model());
    paint::CellState state;
    state.selected = option.state.testFlag(QStyle::State_Selected);
    state.hovered = option.state.testFlag(QStyle::State_MouseOver);
    state.firstColumn = isOutermost(index.column(), 1);
    state.lastColumn = isOutermost(index.column(), -1);
    state.focusOutline = index.row() == m_view->currentIndex().row() && m_view->hasFocus() &&
                         m_view->selectionModel()->selection().size() > 1;
    const QRect rect = paint::cell(*painter, option.rect, state);
    const QString shown = index.data().toString();  // asks for the row when it is not known yet
    const CustomerRow* row = model->row(model->keyAt(index.row()));
    if (row == nullptr) return;
    const Token ink = state.selected ? Token::SelText : Token::Text;
    switch (model->columns()[index.column()].column) {
        case CustomerColumn::No: paint::text(*painter, rect, shown, FontRole::Figures, Token::T2); break;
        case CustomerColumn::Name: paint::text(*painter, rect, shown, FontRole::Strong, ink); break;
        case CustomerColumn::Contact: paintContact(*painter, rect, *row); break;
        case CustomerColumn::Grade:
            if (!shown.isEmpty()) paint::letterBadge(*painter, rect, kindOfGrade(shown), shown);
            break;
        case CustomerColumn::Stage:
            paint::dotAndWord(*painter, rect, Theme::instance().fill(kindOfStage(row->facts.stage)), shown);
            break;
        case CustomerColumn::NextDue: paintNextDue(*painter, rect, *model, *row); break;
        case CustomerColumn::Net: paintNet(*painter, rect, *model, *row); break;
        case CustomerColumn::Phone:
        case CustomerColumn::CreatedOn:
        case CustomerColumn::Updated: paint::text(*painter, rect, shown, FontRole::Figures, Token::T2); break;
        case CustomerColumn::Position:
        case CustomerColumn::Email:
        case CustomerColumn::Owner:
        case CustomerColumn::Industry:
        case CustomerColumn::Tags:
        case CustomerColumn::Source:
        case CustomerColumn::Frequency:
        case CustomerColumn::Methods:
        case CustomerColumn::Focus: paint::text(*painter, rect, shown, FontRole::Body, Token::T2); break;
    }
}

// Hidden columns keep their places, so the first shown one is looked for from the edge.
bool CustomerDelegate::isOutermost(int column, int step) const {
    const QHeaderView* header = m_view->horizontalHeader();
    int place = step > 0 ? 0 : header->count() - 1;
    while (header->isSectionHidden(header->logicalIndex(place)) && header->logicalIndex(place) != column) place += step;
    return header->logicalIndex(place) == column;
}

void CustomerDelegate::paintContact(QPainter& painter, const QRect& rect, const CustomerRow& row) const {
    const QString name = orDash(row.contactName());
    paint::text(painter, rect, name, FontRole::Body, Token::Text);
    const Theme& theme = Theme::instance();
    const int used = QFontMetrics(theme.font(FontRole::Body)).horizontalAdvance(name) + theme.px(6);
    const QString& position = row.contact.position;
    const int wanted = QFontMetrics(theme.font(FontRole::Small)).horizontalAdvance(position);
    if (!position.isEmpty() && rect.width() - used >= std::min(wanted, theme.px(kLeastPosition)))
        paint::text(painter, rect.adjusted(used, 0, 0, 0), position, FontRole::Small, Token::T2);
}

// The day in figures and how far away it is: a badge when it is late or today, words otherwise.
void CustomerDelegate::paintNextDue(QPainter& painter, const QRect& rect, const CustomerModel& model,
                                    const CustomerRow& row) const {
    const Theme& theme = Theme::instance();
    const QString day = model.dayOfNext(row);
    if (!row.facts.nextDue.isSet()) {
        paint::text(painter, rect, day, FontRole::Figures, Token::T2);
        return;
    }
    const int used = QFontMetrics(theme.font(FontRole::Figures)).horizontalAdvance(day) + theme.px(10);
    const QRect rest = rect.adjusted(used, 0, 0, 0);
    const DueTerm term = model.termOfNext(row);
    const QString words = term.text.translated();
    const bool fits = paint::badgeWidth(words) <= rest.width();
    // Where there is no room for the words, the colour of the day still tells.
    paint::text(painter, rect, day, FontRole::Figures,
                fits || term.kind == Kind::Neu ? theme.color(Token::T2) : theme.text(term.kind));
    if (!fits) return;
    if (term.kind == Kind::Neu)
        paint::text(painter, rest, words, FontRole::Small, Token::T2);
    else
        paint::badge(painter, rest, term.kind, words);
}

void CustomerDelegate::paintNet(QPainter& painter, const QRect& rect, const CustomerModel& model,
                                const CustomerRow& row) const {
    if (row.facts.net.fen <= 0) {
        paint::text(painter, rect, model.text(row, CustomerColumn::Net), FontRole::Figures, Token::T2,
                    Qt::AlignRight | Qt::AlignVCenter);
        return;
    }
    const double share = double(row.facts.net.fen) / double(std::max<qint64>(1, model.largestNet().fen));
    paint::barAndNumber(painter, rect, share, moneyText(row.facts.net));
}

bool CustomerDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip) return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString shown = index.data().toString();
    const int room = option.rect.width() - Theme::instance().px(16);
    const bool fits = QFontMetrics(Theme::instance().font(FontRole::Strong)).horizontalAdvance(shown) <= room;
    showTip(
        event->globalPos(),
        fits || static_cast<const CustomerModel*>(index.model())->columns()[index.column()].right ? QString() : shown,
        view);
    return true;
}

}  // namespace zhike
