#include "ui/today/daydelegate.h"

#include "app/dueitems.h"
#include "ui/customers/statekinds.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/widgets/format.h"

#include <QListView>
#include <QPainter>

namespace zhike {

namespace {

// Design pixels of the mockup.
constexpr int kRow = 44;
constexpr int kHeading = 40;
constexpr int kInset = 10;  // of the ground of a selected row
constexpr int kEdge = 24;
constexpr int kCircle = 18;
constexpr int kTile = 26;
constexpr int kTileIcon = 15;
constexpr int kGap = 12;
constexpr int kBadge = 22;
constexpr int kAssignee = 76;
constexpr int kTerm = 84;  // of several people's rows, so that their names stand below each other
constexpr double kWhoShare = 0.27;

int px(int size) {
    return Theme::instance().px(size);
}

struct KindLook {
    const char* kind;
    const char* icon;
    Kind color;
};
constexpr KindLook kLooks[] = {{"first_contact", "user-plus", Kind::Info},
                               {"follow_up", "phone", Kind::Info},
                               {"thank_you", "mail", Kind::Ok},
                               {"wake_up", "moon", Kind::Neu},
                               {"visit", "phone-call", Kind::Pur},
                               {"greeting", "gift", Kind::Ok},
                               {"feedback_answer", "mail", Kind::Warn},
                               {"mail_ack", "mail", Kind::Neu},
                               {"record_update", "square-pen", Kind::Neu},
                               {"review", "id-card", Kind::Neu},
                               {"task", "clipboard-check", Kind::Neu},
                               {kSignalKind, "trending-up", Kind::Ok},
                               {kNoStepKind, "user-x", Kind::Warn},
                               {kContactKind, "phone", Kind::Info}};

const KindLook& lookOf(const QString& kind) {
    for (const KindLook& look : kLooks)
        if (kind == QLatin1String(look.kind)) return look;
    return kLooks[1];
}

Token headingInk(DaySection::Kind kind) {
    if (kind == DaySection::Kind::Late) return Token::Danger;
    return kind == DaySection::Kind::Today ? Token::Warn : Token::T2;
}

void paintHeading(QPainter& painter, const QRect& rect, const DayModel& model, int line) {
    const DaySection& section = model.section(line);
    const QString title = headingOf(section, model.clock());
    const QRect words = rect.adjusted(px(kEdge), px(8), -px(kEdge), 0);
    paint::text(painter, words, title, FontRole::SmallTitle, headingInk(section.kind));
    const int used = QFontMetrics(Theme::instance().font(FontRole::SmallTitle)).horizontalAdvance(title);
    paint::text(painter, words.adjusted(used + px(8), 0, 0, 0), countText(section.total), FontRole::Small, Token::T2);
}

void paintCircle(QPainter& painter, const QRect& rect, bool ticked) {
    const Theme& theme = Theme::instance();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (ticked) {
        paintIcon(painter, rect, "circle-check", theme.color(Token::Ok), rect.width());
    } else {
        painter.setPen(QPen(theme.color(Token::Ctl), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(rect).adjusted(1, 1, -1, -1));
    }
    painter.restore();
}

void paintTile(QPainter& painter, const QRect& rect, const QString& kind) {
    const KindLook& look = lookOf(kind);
    const Theme& theme = Theme::instance();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paint::panel(painter, rect, theme.background(look.color), {}, 6);
    paintIcon(painter, rect, look.icon, theme.text(look.color), px(kTileIcon));
    painter.restore();
}

void strikeOut(QPainter& painter, const QRect& rect, const QString& words, FontRole role) {
    const int width = std::min(rect.width(), QFontMetrics(Theme::instance().font(role)).horizontalAdvance(words));
    painter.fillRect(rect.left(), rect.center().y() + 1, width, 1, Theme::instance().color(Token::T2));
}

}  // namespace

DayDelegate::DayDelegate(QListView* view) : QStyledItemDelegate(view), m_view(view) {}

QSize DayDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return {10, px(index.flags() == Qt::NoItemFlags ? kHeading : kRow)};
}

QRect DayDelegate::circleRect(const QRect& row) {
    const int side = px(kCircle);
    return {row.left() + px(kEdge), row.center().y() - side / 2 + 1, side, side};
}

void DayDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto& model = *static_cast<const DayModel*>(index.model());
    if (model.row(index.row()) == nullptr) return paintHeading(*painter, option.rect, model, index.row());
    const Theme& theme = Theme::instance();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect ground = option.rect.adjusted(px(kInset), 0, -px(kInset), 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        paint::panel(*painter, ground, theme.color(selected ? Token::Sel : Token::Hover), {}, 6);
    const bool isOneOfMany = m_view->selectionModel()->selectedRows().size() > 1;
    if (index == m_view->currentIndex() && m_view->hasFocus() && isOneOfMany) paint::focusRing(*painter, ground, 6);
    painter->restore();
    if (!selected)
        painter->fillRect(ground.left() + px(kEdge + kCircle), option.rect.bottom(),
                          ground.width() - px(kEdge + kCircle + kInset), 1, theme.color(Token::Line2));
    paintRow(*painter, option.rect, model, index.row(), selected);
}

void DayDelegate::paintRow(QPainter& painter, const QRect& rect, const DayModel& model, int line, bool selected) const {
    const DueRow& row = *model.row(line);
    const bool ticked = model.isTicked(line);
    if (model.section(line).kind != DaySection::Kind::NoStep)
        paintCircle(painter, circleRect(rect), ticked || model.section(line).kind == DaySection::Kind::Done);
    const int tile = px(kTile);
    int left = circleRect(rect).right() + px(kGap);
    paintTile(painter, {left, rect.center().y() - tile / 2 + 1, tile, tile}, row.item.kind);
    left += tile + px(kGap);
    int right = rect.right() - px(kEdge);
    if (!row.grade.isEmpty())
        paint::letterBadge(painter, {right - px(kBadge) + 1, rect.top(), px(kBadge), rect.height()},
                           kindOfGrade(row.grade), row.grade);
    right -= px(kBadge + kGap);
    const DayTerm term = termOf(row, model.section(line), model.clock());
    const Theme& theme = Theme::instance();
    const int termWidth = QFontMetrics(theme.font(FontRole::Figures)).horizontalAdvance(term.text);
    paint::text(painter, {left, rect.top(), right - left, rect.height()}, term.text, FontRole::Figures,
                term.kind ? theme.text(*term.kind) : theme.color(Token::T2), Qt::AlignRight | Qt::AlignVCenter);
    right -= (model.isOthers() ? std::max(termWidth, px(kTerm)) : termWidth) + px(kGap);
    if (model.isOthers()) {
        right -= px(kAssignee);
        paint::text(painter, {right, rect.top(), px(kAssignee), rect.height()}, row.assigneeName, FontRole::Small,
                    Token::T2);
        right -= px(kGap);
    }
    const QRect who(left, rect.top(), int(rect.width() * kWhoShare) - px(kGap), rect.height());
    const QRect what(who.right() + px(kGap), rect.top(), right - who.right() - px(kGap), rect.height());
    const Token ink = ticked ? Token::T3 : selected ? Token::SelText : Token::Text;
    paint::text(painter, who, whoOf(row), FontRole::Strong, ink);
    paint::text(painter, what, whatOf(row), FontRole::Body, ticked ? Token::T3 : Token::T2);
    if (!ticked) return;
    strikeOut(painter, who, whoOf(row), FontRole::Strong);
    strikeOut(painter, what, whatOf(row), FontRole::Body);
}

}  // namespace zhike
