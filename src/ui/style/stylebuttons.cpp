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

QFont labelFont(const QStyleOption& option, bool primary) {
    // fontMetrics of the option belongs to the widget's own font; the primary button is the emphasised one.
    Q_UNUSED(option)
    return Theme::instance().font(primary ? FontRole::Emphasis : FontRole::Strong);
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
    if (!has(widget, kPropertyPrimary)) return paint::focusRing(painter, option.rect, kControlRadius);
    // On the accent fill the ring needs a gap of another colour to be seen.
    paint::focusRing(painter, option.rect, kControlRadius);
    paint::panel(painter, option.rect.adjusted(2, 2, -2, -2), {}, color(Token::OnAcc), kControlRadius - 2, 1.5);
}

void drawPushButtonLabel(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget) {
    const bool primary = has(widget, kPropertyPrimary);
    const QFont font = labelFont(option, primary);
    const QFontMetrics metrics(font);
    const QString keys = keyCapOf(widget);
    const int gap = px(kIconGap);
    const int iconSide = option.icon.isNull() ? 0 : option.iconSize.width();
    const int textWidth = metrics.size(Qt::TextShowMnemonic, option.text).width();
    const int capWidth = keys.isEmpty() ? 0 : paint::keyCapSize(keys).width() + gap + 1;
    const int arrow = option.features & QStyleOptionButton::HasMenu ? px(kIconSide) + gap / 2 : 0;
    const int gapAfterIcon = iconSide > 0 && !option.text.isEmpty() ? gap : 0;
    const int total = iconSide + gapAfterIcon + textWidth + capWidth + arrow;
    QRect rest = option.rect;
    rest.setLeft(qMax(option.rect.left(), option.rect.center().x() - total / 2 + 1));
    if (iconSide > 0) {
        const QRect place(rest.left(), rest.top(), iconSide, rest.height());
        option.icon.paint(&painter, place, Qt::AlignCenter, isEnabled(option) ? QIcon::Normal : QIcon::Disabled,
                          isOn(option, QStyle::State_On) ? QIcon::On : QIcon::Off);
        rest.setLeft(rest.left() + iconSide + gapAfterIcon);
    }
    painter.save();
    painter.setFont(font);
    painter.setPen(labelColor(option, primary));
    const int room = option.rect.right() + 1 - rest.left() - capWidth - arrow;
    painter.drawText(QRect(rest.left(), rest.top(), room, rest.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextHideMnemonic,
                     metrics.elidedText(option.text, Qt::ElideRight, room, Qt::TextHideMnemonic));
    painter.restore();
    rest.setLeft(rest.left() + qMin(textWidth, room) + gap + 1);
    if (capWidth > 0) drawKeyCap(painter, rest, keys, primary && isEnabled(option));
    if (arrow > 0) {
        const QRect place(option.rect.right() - arrow + 1, option.rect.top(), arrow, option.rect.height());
        paintIcon(painter, place, "chevron-down", labelColor(option, primary), px(kIconSide));
    }
}

QSize pushButtonSize(const QStyleOptionButton& option, const QWidget* widget) {
    const QFontMetrics metrics(labelFont(option, has(widget, kPropertyPrimary)));
    const QString keys = keyCapOf(widget);
    int width = 2 * px(kButtonPadding) + metrics.size(Qt::TextShowMnemonic, option.text).width();
    if (!option.icon.isNull()) width += option.iconSize.width() + (option.text.isEmpty() ? 0 : px(kIconGap));
    if (!keys.isEmpty()) width += paint::keyCapSize(keys).width() + px(kIconGap) + 1;
    if (option.features & QStyleOptionButton::HasMenu) width += px(kIconSide) + px(kIconGap) / 2;
    return {width, px(kControlHeight)};
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
