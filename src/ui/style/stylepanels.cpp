// Menus, group boxes, rows of lists and plain frames of Style.
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/styleparts.h"

#include <QFrame>
#include <QPainter>
#include <QStyleOption>

namespace zhike::styleparts {
namespace {

constexpr int kMenuTextLeft = 36;  // behind the icon or the check mark
constexpr int kMenuPadding = 10;
constexpr int kMenuKeyGap = 24;
constexpr int kGroupTitle = 26;
constexpr int kGroupPadding = 12;
constexpr int kGroupRadius = 8;

void drawMenuMark(const QStyleOptionMenuItem& option, QPainter& painter, const QRect& place) {
    const bool enabled = option.state & QStyle::State_Enabled;
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked) paintIcon(painter, place, "check", color(enabled ? Token::Acc : Token::T3), px(kIconSide));
        return;
    }
    if (!option.icon.isNull())
        option.icon.paint(&painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

}  // namespace

void drawMenuItem(const QStyleOptionMenuItem& option, QPainter& painter) {
    const QRect& rect = option.rect;
    painter.fillRect(rect, color(Token::Raised));
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(rect.left() + px(6), rect.center().y(), rect.width() - px(12), 1), color(Token::Line));
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && option.state & QStyle::State_Selected)
        paint::panel(painter, rect, color(Token::Sel), {}, kControlRadius - 2);
    drawMenuMark(option, painter, QRect(rect.left() + px(kMenuPadding), rect.top(), px(kIconSide), rect.height()));
    const QString label = option.text.section(u'\t', 0, 0);
    const QString keys = option.text.section(u'\t', 1);
    const QRect words = rect.adjusted(px(kMenuTextLeft), 0, -px(kMenuPadding), 0);
    painter.save();
    painter.setFont(Theme::instance().font(FontRole::Body));
    painter.setPen(color(enabled ? Token::Text : Token::T3));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextHideMnemonic, label);
    painter.restore();
    if (!keys.isEmpty())
        paint::text(painter, words, keys, FontRole::Small, Token::T3, Qt::AlignRight | Qt::AlignVCenter);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect place(rect.right() - px(kIconSide + kIconGap), rect.top(), px(kIconSide), rect.height());
        drawChevron(painter, place, "chevron-right", Token::T2);
    }
}

QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& fallback) {
    if (option.menuItemType == QStyleOptionMenuItem::Separator) return {fallback.width(), px(9)};
    const QFontMetrics metrics(Theme::instance().font(FontRole::Body));
    const QFontMetrics small(Theme::instance().font(FontRole::Small));
    const QString keys = option.text.section(u'\t', 1);
    int width =
        px(kMenuTextLeft + kMenuPadding) + metrics.size(Qt::TextShowMnemonic, option.text.section(u'\t', 0, 0)).width();
    if (!keys.isEmpty()) width += px(kMenuKeyGap) + small.horizontalAdvance(keys);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) width += px(kIconSide + kIconGap);
    return {width, px(kMenuItemHeight)};
}

void drawGroupBox(const QStyle& style, const QStyleOptionGroupBox& option, QPainter& painter, const QWidget* widget) {
    const auto part = [&](QStyle::SubControl control) {
        return style.subControlRect(QStyle::CC_GroupBox, &option, control, widget);
    };
    paint::panel(painter, part(QStyle::SC_GroupBoxFrame), color(Token::Surf), color(Token::Line), kGroupRadius);
    const bool enabled = option.state & QStyle::State_Enabled;
    painter.save();
    painter.setFont(Theme::instance().font(FontRole::Section));
    painter.setPen(color(enabled ? Token::Text : Token::T3));
    painter.drawText(part(QStyle::SC_GroupBoxLabel),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextHideMnemonic, option.text);
    painter.restore();
    if (!(option.subControls & QStyle::SC_GroupBoxCheckBox)) return;
    QStyleOption box(option);
    box.rect = part(QStyle::SC_GroupBoxCheckBox);
    drawCheckBox(box, painter);
    if (option.state & QStyle::State_HasFocus) paint::focusRing(painter, box.rect.adjusted(-3, -3, 3, 3), 6);
}

QRect groupBoxPart(const QStyleOptionGroupBox& option, QStyle::SubControl part) {
    const QRect& rect = option.rect;
    const bool checkable = option.subControls & QStyle::SC_GroupBoxCheckBox;
    const bool titled = checkable || !option.text.isEmpty();
    const QRect frame = rect.adjusted(0, titled ? px(kGroupTitle) : 0, 0, 0);
    const int box = px(17);
    const int textLeft = checkable ? box + px(8) : 0;
    switch (part) {
        case QStyle::SC_GroupBoxFrame: return frame;
        case QStyle::SC_GroupBoxContents: {
            const int padding = px(kGroupPadding) / 2;  // the layout inside adds its own margins
            return frame.adjusted(padding, padding, -padding, -padding);
        }
        case QStyle::SC_GroupBoxCheckBox: return {rect.left() + 3, rect.top() + 3, box, box};
        case QStyle::SC_GroupBoxLabel: {
            const QFontMetrics metrics(Theme::instance().font(FontRole::Section));
            const int width = metrics.size(Qt::TextShowMnemonic, option.text).width();
            return {rect.left() + textLeft, rect.top(), qMin(width, rect.width() - textLeft), px(kGroupTitle) - 4};
        }
        default: return {};
    }
}

void drawItemPanel(const QStyleOptionViewItem& option, QPainter& painter) {
    if (option.state & QStyle::State_Selected) {
        painter.fillRect(option.rect, color(Token::Sel));
    } else if (option.backgroundBrush.style() != Qt::NoBrush) {
        painter.fillRect(option.rect, option.backgroundBrush);
    } else if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled) {
        painter.fillRect(option.rect, color(Token::Hover));
    }
}

void drawBorder(const QRect& rect, QPainter& painter, Token token) {
    const QColor ink = color(token);
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), ink);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), ink);
    painter.fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), ink);
    painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), ink);
}

void drawBottomLine(const QRect& rect, QPainter& painter) {
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Token::Line));
}

void drawRule(const QStyleOptionFrame& option, QPainter& painter) {
    const QRect& rect = option.rect;
    const QPoint centre = rect.center();
    painter.fillRect(option.frameShape == QFrame::VLine ? QRect(centre.x(), rect.top(), 1, rect.height())
                                                        : QRect(rect.left(), centre.y(), rect.width(), 1),
                     color(Token::Line));
}

void drawChevron(QPainter& painter, const QRect& rect, const char* name, Token token) {
    const int side = qMin(px(kIconSide), qMin(rect.width(), qMax(rect.height(), px(12))));
    paintIcon(painter, rect, name, color(token), side);
}

}  // namespace zhike::styleparts
