// Push buttons, tool buttons, check boxes and radio buttons of Style.
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/style.h"
#include "ui/style/styleparts.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace zhike::styleparts {
namespace {

struct Surface {
    QColor fill;
    QColor border;
};

bool isOn(const QStyleOption& option, QStyle::StateFlag flag) {
    return option.state & flag;
}
bool isEnabled(const QStyleOption& option) {
    return isOn(option, QStyle::State_Enabled);
}
bool isHovered(const QStyleOption& option) {
    return isEnabled(option) && isOn(option, QStyle::State_MouseOver);
}

Surface primarySurface(const QStyleOption& option) {
    if (!isEnabled(option)) return {color(Token::NeuBg), {}};
    if (isOn(option, QStyle::State_Sunken)) return {color(Token::AccHover).darker(112), {}};
    return {color(isHovered(option) ? Token::AccHover : Token::AccFill), {}};
}

Surface plainSurface(const QStyleOptionButton& option) {
    const bool flat = option.features & QStyleOptionButton::Flat;
    const QColor border = flat ? QColor() : color(isEnabled(option) ? Token::Line2 : Token::Line);
    if (isOn(option, QStyle::State_Sunken)) return {color(Token::Sub), border};
    if (isOn(option, QStyle::State_On)) return {color(Token::Sel), flat ? QColor() : color(Token::Acc)};
    if (isHovered(option)) return {color(flat ? Token::Sub : Token::Hover), border};
    return {flat ? QColor() : color(Token::Raised), border};
}

QColor labelColor(const QStyleOptionButton& option, bool primary) {
    if (!isEnabled(option)) return color(Token::T3);
    if (primary) return color(Token::OnAcc);
    return color(isOn(option, QStyle::State_On) ? Token::SelText : Token::Text);
}

QString keyCapOf(const QWidget* widget) {
    return widget ? widget->property(kPropertyKeyCap).toString() : QString();
}

QFont labelFont(bool primary) {
    return Theme::instance().font(primary ? FontRole::Emphasis : FontRole::Strong);
}

int capGap() {
    return px(kIconGap) + 1;
}

// The widths of what stands on a push button, each with its gap.
struct LabelParts {
    int icon = 0;
    int text = 0;
    int keyCap = 0;
    int arrow = 0;
    [[nodiscard]] int total() const { return icon + text + keyCap + arrow; }
};

LabelParts labelParts(const QStyleOptionButton& option, const QWidget* widget) {
    LabelParts parts;
    const QFontMetrics metrics(labelFont(has(widget, kPropertyPrimary)));
    parts.text = metrics.size(Qt::TextShowMnemonic, option.text).width();
    if (!option.icon.isNull()) parts.icon = option.iconSize.width() + (option.text.isEmpty() ? 0 : px(kIconGap));
    const QString keys = keyCapOf(widget);
    if (!keys.isEmpty()) parts.keyCap = paint::keyCapSize(keys).width() + capGap();
    if (option.features & QStyleOptionButton::HasMenu) parts.arrow = px(kIconSide) + px(kIconGap) / 2;
    return parts;
}

// The cap on the accent fill takes its tones from the label.
void drawKeyCap(QPainter& painter, const QRect& rect, const QString& keys, bool onAccent) {
    if (!onAccent) {
        paint::keyCap(painter, rect, keys);
        return;
    }
    QColor fill = color(Token::OnAcc);
    QColor border = fill;
    fill.setAlphaF(0.12F);
    border.setAlphaF(0.45F);
    paint::keyCap(painter, rect, keys, color(Token::OnAcc), fill, border);
}

// The square of an indicator, centred in the rectangle that the layout gave it.
QRect indicatorRect(const QStyleOption& option) {
    const int side = qMin(option.rect.width(), option.rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(option.rect.center());
    return square;
}

QColor indicatorBorder(const QStyleOption& option) {
    if (!isEnabled(option)) return color(Token::Line2);
    return color(isHovered(option) ? Token::Acc : Token::Ctl);
}

}  // namespace

bool has(const QWidget* widget, const char* property) {
    return widget && widget->property(property).toBool();
}

void drawPushButton(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget) {
    const Surface surface = has(widget, kPropertyPrimary) ? primarySurface(option) : plainSurface(option);
    paint::panel(painter, option.rect, surface.fill, surface.border, kControlRadius);
    if (!isOn(option, QStyle::State_HasFocus)) return;
    paint::focusRing(painter, option.rect, kControlRadius);
    // On the accent fill the ring is seen by a line of another colour inside.
    if (has(widget, kPropertyPrimary))
        paint::panel(painter, option.rect.adjusted(2, 2, -2, -2), {}, color(Token::OnAcc), kControlRadius - 2, 1.5);
}

void drawPushButtonLabel(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget) {
    const bool primary = has(widget, kPropertyPrimary);
    const LabelParts parts = labelParts(option, widget);
    const QColor ink = labelColor(option, primary);
    QRect rest = option.rect;
    const bool listed = has(widget, kPropertyListed);
    const int before = listed ? px(kButtonPadding) : qMax(0, (rest.width() - parts.total()) / 2);
    rest.setLeft(rest.left() + before);
    if (parts.icon > 0) {
        const QRect place(rest.left(), rest.top(), option.iconSize.width(), rest.height());
        option.icon.paint(&painter, place, Qt::AlignCenter, isEnabled(option) ? QIcon::Normal : QIcon::Disabled);
        rest.setLeft(rest.left() + parts.icon);
    }
    const int free = option.rect.right() + 1 - rest.left() - parts.keyCap - parts.arrow - (listed ? before : 0);
    const int room = qMin(parts.text, free);
    painter.save();
    painter.setFont(labelFont(primary));
    painter.setPen(ink);
    // elidedText() counts the "&" of a mnemonic, so it is asked only where the words are too long.
    const QString words =
        parts.text <= free ? option.text : painter.fontMetrics().elidedText(option.text, Qt::ElideRight, room);
    painter.drawText(QRect(rest.left(), rest.top(), room, rest.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextHideMnemonic, words);
    painter.restore();
    const int cap = option.rect.right() + 1 - px(kButtonPadding) - parts.keyCap + capGap();
    rest.setLeft(listed ? cap : rest.left() + room + capGap());
    if (parts.keyCap > 0) drawKeyCap(painter, rest, keyCapOf(widget), primary && isEnabled(option));
    if (parts.arrow > 0) {
        const QRect place(option.rect.right() + 1 - px(kIconSide), rest.top(), px(kIconSide), rest.height());
        paintIcon(painter, place, "chevron-down", ink, px(kIconSide));
    }
}

QSize pushButtonSize(const QStyleOptionButton& option, const QWidget* widget) {
    return {labelParts(option, widget).total() + 2 * px(kButtonPadding), px(kControlHeight)};
}

void drawToolPanel(const QStyleOption& option, QPainter& painter) {
    const bool pressed = isOn(option, QStyle::State_Sunken);
    if (isOn(option, QStyle::State_On)) {
        paint::panel(painter, option.rect, color(Token::Sel), {}, kControlRadius);
    } else if (isEnabled(option) && (pressed || isHovered(option))) {
        paint::panel(painter, option.rect, color(pressed ? Token::Line : Token::Sub), {}, kControlRadius);
    } else if (!isOn(option, QStyle::State_AutoRaise)) {
        paint::panel(painter, option.rect, color(Token::Raised), color(Token::Line2), kControlRadius);
    }
}

void drawToolButton(const QStyle& style, const QStyleOptionToolButton& option, QPainter& painter,
                    const QWidget* widget) {
    drawToolPanel(option, painter);
    QStyleOptionToolButton label(option);
    if (option.features & QStyleOptionToolButton::MenuButtonPopup) {
        const QRect arrow = style.subControlRect(QStyle::CC_ToolButton, &option, QStyle::SC_ToolButtonMenu, widget);
        drawChevron(painter, arrow, "chevron-down", isEnabled(option) ? Token::T2 : Token::T3);
        label.rect = style.subControlRect(QStyle::CC_ToolButton, &option, QStyle::SC_ToolButton, widget);
    }
    style.drawControl(QStyle::CE_ToolButtonLabel, &label, &painter, widget);
    if (isOn(option, QStyle::State_HasFocus)) paint::focusRing(painter, option.rect, kControlRadius);
}

void drawCheckBox(const QStyleOption& option, QPainter& painter) {
    const QRect box = indicatorRect(option);
    const bool checked = isOn(option, QStyle::State_On);
    const bool partly = isOn(option, QStyle::State_NoChange);
    if (!checked && !partly) {
        const Token fill = isEnabled(option) ? Token::Surf : Token::Sub;
        return paint::panel(painter, box, color(fill), indicatorBorder(option), 4, 1.25);
    }
    const Token fill = isHovered(option) ? Token::AccHover : Token::AccFill;
    paint::panel(painter, box, isEnabled(option) ? color(fill) : color(Token::NeuBg), {}, 4);
    paintIcon(painter, box, partly ? "minus" : "check", color(isEnabled(option) ? Token::OnAcc : Token::T3), px(12));
}

void drawRadio(const QStyleOption& option, QPainter& painter) {
    const QRectF circle = indicatorRect(option);
    const qreal radius = circle.width() / 2;
    if (!isOn(option, QStyle::State_On)) {
        const Token fill = isEnabled(option) ? Token::Surf : Token::Sub;
        return paint::panel(painter, circle, color(fill), indicatorBorder(option), radius, 1.25);
    }
    paint::panel(painter, circle, isEnabled(option) ? color(Token::AccFill) : color(Token::NeuBg), {}, radius);
    const qreal inset = circle.width() * 0.32;
    paint::panel(painter, circle.adjusted(inset, inset, -inset, -inset),
                 color(isEnabled(option) ? Token::OnAcc : Token::T3), {}, radius);
}

}  // namespace zhike::styleparts
