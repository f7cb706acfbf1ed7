// Headers of tables, scroll bars, tab bars and progress bars of Style.
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/styleparts.h"
#include "ui/style/tabcount.h"

#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

namespace zhike::styleparts {
namespace {

QFont tabFont(bool current) {
    return Theme::instance().font(current ? FontRole::Emphasis : FontRole::Strong);
}

// What the number on a tab needs, without the gap before it.
int countWidth(const TabCount& count) {
    if (count.count == 0) return 0;
    const QString digits = QString::number(count.count);
    if (count.pill) return paint::pillSize(digits).width();
    return QFontMetrics(Theme::instance().font(FontRole::Small)).horizontalAdvance(digits);
}

}  // namespace

void drawHeaderSection(const QStyleOption& option, QPainter& painter) {
    painter.fillRect(option.rect, color(Token::Surf));
    drawBottomLine(option.rect, painter);
}

void drawHeaderLabel(const QStyleOptionHeader& option, QPainter& painter) {
    using Position = QStyleOptionHeader;
    const bool first = option.position == Position::Beginning || option.position == Position::OnlyOneSection;
    const bool last = option.position == Position::End || option.position == Position::OnlyOneSection;
    QRect rect = option.rect.adjusted(px(first ? 16 : 8), 0, -px(last ? 16 : 8), 0);
    const bool sorted = option.sortIndicator != Position::None;
    const int arrow = px(14);
    const FontRole role = sorted ? FontRole::SmallTitle : FontRole::SmallLabel;
    const Token ink = sorted || option.state & QStyle::State_MouseOver ? Token::Text : Token::T2;
    const Qt::Alignment alignment = option.textAlignment | Qt::AlignVCenter;
    if (!sorted) {
        paint::text(painter, rect, option.text, role, ink, alignment);
        return;
    }
    const QFontMetrics metrics(Theme::instance().font(role));
    const int words = qMin(metrics.horizontalAdvance(option.text), rect.width() - arrow - px(4));
    // The arrow follows the words; where they stand at the right both move together.
    if (option.textAlignment & Qt::AlignRight) rect.setLeft(rect.right() + 1 - words - px(4) - arrow);
    paint::text(painter, QRect(rect.left(), rect.top(), words, rect.height()), option.text, role, ink);
    // Qt names the arrow of an ascending order "down".
    const char* name = option.sortIndicator == Position::SortDown ? "arrow-up" : "arrow-down";
    const QRect place(rect.left() + words + px(4), rect.top(), arrow, rect.height());
    paintIcon(painter, place, name, color(Token::Acc), arrow);
}

void drawScrollBar(const QStyle& style, const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget) {
    const bool upright = option.orientation == Qt::Vertical;
    if (option.maximum <= option.minimum) return;
    const bool active = option.state & QStyle::State_MouseOver || option.activeSubControls & QStyle::SC_ScrollBarSlider;
    const QRect slider = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    const int across = active ? 6 : 4;
    const int side = ((upright ? slider.width() : slider.height()) - across) / 2;
    const QRect thumb = upright ? slider.adjusted(side, 2, -side, -2) : slider.adjusted(2, side, -2, -side);
    paint::panel(painter, thumb, color(active ? Token::Ctl : Token::Line2), {}, across / 2.0);
}

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part) {
    const bool upright = option.orientation == Qt::Vertical;
    const int lane = upright ? option.rect.height() : option.rect.width();
    const auto piece = [&](int from, int length) {
        return upright ? QRect(option.rect.left(), option.rect.top() + from, option.rect.width(), length)
                       : QRect(option.rect.left() + from, option.rect.top(), length, option.rect.height());
    };
    // In 64 bits: a million rows in pixels times the lane is too much for int.
    const qint64 range = qint64(option.maximum) - option.minimum;
    const int shortest = qMin(28, lane);
    const int length =
        range <= 0 ? lane : qMax(shortest, int(qint64(option.pageStep) * lane / (range + option.pageStep)));
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      lane - length, option.upsideDown);
    switch (part) {
        case QStyle::SC_ScrollBarGroove: return option.rect;
        case QStyle::SC_ScrollBarSlider: return piece(start, length);
        case QStyle::SC_ScrollBarSubPage: return piece(0, start);
        case QStyle::SC_ScrollBarAddPage: return piece(start + length, lane - start - length);
        default: return {};  // no arrows at the ends
    }
}

void drawTabShape(const QStyleOptionTab& option, QPainter& painter) {
    const QRect& rect = option.rect;
    if (option.state & QStyle::State_Selected) {
        const int inset = px(10);
        const QRect accent(rect.left() + inset, rect.bottom() - 2, rect.width() - 2 * inset, 3);
        paint::panel(painter, accent, color(Token::Acc), {}, 1.5);
    }
    if (option.state & QStyle::State_HasFocus) paint::focusRing(painter, rect.adjusted(4, 4, -4, -6), kControlRadius);
}

void drawTabLabel(const QStyleOptionTab& option, QPainter& painter, const QWidget* widget) {
    const bool current = option.state & QStyle::State_Selected;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool strong = current || option.state & QStyle::State_MouseOver;
    QRect rest = option.rect.adjusted(kTabPadding, 0, -kTabPadding, 0);
    if (!option.icon.isNull()) {
        const QRect place(rest.left(), rest.top(), px(kTabIconSide), rest.height());
        option.icon.paint(&painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled,
                          current ? QIcon::On : QIcon::Off);
        rest.setLeft(place.right() + 1 + px(kIconGap));
    }
    const QFont font = tabFont(current);
    painter.save();
    painter.setFont(font);
    painter.setPen(color(!enabled ? Token::T3 : strong ? Token::Text : Token::T2));
    const TabCount count = tabCount(qobject_cast<const QTabBar*>(widget), option.tabIndex);
    const int room = rest.width() - (count.count == 0 ? 0 : px(kTabCountGap) + countWidth(count));
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextHideMnemonic,
                     QFontMetrics(font).elidedText(option.text, Qt::ElideRight, room, Qt::TextShowMnemonic));
    painter.restore();
    if (count.count == 0) return;
    // Kept at the same place whether the label is bold or not.
    rest.setLeft(option.rect.right() + 1 - kTabPadding - countWidth(count));
    if (count.pill) {
        paint::pill(painter, rest, *count.pill, QString::number(count.count));
    } else {
        paint::text(painter, rest, QString::number(count.count), FontRole::Small, Token::T3);
    }
}

QSize tabSize(const QStyleOptionTab& option, const QWidget* widget) {
    const QFontMetrics metrics(tabFont(true));  // room for the bold label, so that tabs do not move
    int width = 2 * kTabPadding + metrics.size(Qt::TextShowMnemonic, option.text).width();
    if (!option.icon.isNull()) width += px(kTabIconSide) + px(kIconGap);
    const TabCount count = tabCount(qobject_cast<const QTabBar*>(widget), option.tabIndex);
    if (count.count != 0) width += px(kTabCountGap) + countWidth(count);
    return {width, qMax(px(38), widget ? widget->minimumHeight() : 0)};
}

void drawProgressBar(const QStyleOptionProgressBar& option, QPainter& painter) {
    const int thickness = qMin(px(6), option.rect.height());
    const QRect track(option.rect.left(), option.rect.center().y() - thickness / 2 + 1, option.rect.width(), thickness);
    paint::panel(painter, track, color(Token::NeuBg), {}, 3);
    const qint64 range = qint64(option.maximum) - option.minimum;
    if (range <= 0) {  // length unknown: a pale full bar, since nothing may move
        QColor pale = color(Token::AccFill);
        pale.setAlphaF(0.45F);
        return paint::panel(painter, track, pale, {}, 3);
    }
    const int done = int(track.width() * (qint64(option.progress) - option.minimum) / range);
    if (done <= 0) return;
    const QRect filled(track.left(), track.top(), qMax(done, thickness), thickness);
    paint::panel(painter, QStyle::visualRect(option.direction, track, filled), color(Token::AccFill), {}, 3);
}

}  // namespace zhike::styleparts
