#pragma once

#include "ui/style/theme.h"

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionComplex;
class QStyleOptionFrame;
class QStyleOptionGroupBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QStyleOptionViewItem;
class QWidget;

// The parts of Style, one file per family of controls. Everything that is drawn comes from the Theme.
namespace zhike::styleparts {

// Design sizes that drawing, layout and size hints must agree on, in px at 100 % text.
inline constexpr int kControlHeight = 32;
inline constexpr int kToolHeight = 28;
inline constexpr int kControlRadius = 6;
inline constexpr int kInputInset = 10;     // text of inputs, from the outer edge
inline constexpr int kButtonPadding = 14;  // text of buttons, from the outer edge
inline constexpr int kFocusGap = 5;        // between words and the ring around them
inline constexpr int kIconSide = 16;
inline constexpr int kIconGap = 7;
inline constexpr int kTabPadding = 14;  // the same at every text size
inline constexpr int kTabIconSide = 17;
inline constexpr int kTabCountGap = 8;
inline constexpr int kHeaderHeight = 34;
inline constexpr int kMenuItemHeight = 30;

[[nodiscard]] inline QColor color(Token token) {
    return Theme::instance().color(token);
}
[[nodiscard]] inline int px(qreal designPx) {
    return Theme::instance().px(designPx);
}
[[nodiscard]] bool has(const QWidget* widget, const char* property);

// Buttons
void drawPushButton(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget);
void drawPushButtonLabel(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget);
[[nodiscard]] QSize pushButtonSize(const QStyleOptionButton& option, const QWidget* widget);
void drawToolPanel(const QStyleOption& option, QPainter& painter);
void drawToolButton(const QStyle& style, const QStyleOptionToolButton& option, QPainter& painter,
                    const QWidget* widget);
void drawCheckBox(const QStyleOption& option, QPainter& painter);
void drawRadio(const QStyleOption& option, QPainter& painter);

// Inputs
void drawInputFrame(const QStyleOption& option, QPainter& painter, const QWidget* widget);
void drawComboBox(const QStyleOptionComboBox& option, QPainter& painter, const QWidget* widget);
void drawSpinBox(const QStyle& style, const QStyleOptionSpinBox& option, QPainter& painter, const QWidget* widget);
[[nodiscard]] QRect comboBoxPart(const QStyleOptionComboBox& option, QStyle::SubControl part, const QRect& fallback);
[[nodiscard]] QRect spinBoxPart(const QStyleOptionSpinBox& option, QStyle::SubControl part, const QRect& fallback);

// Bars: headers, scroll bars, tabs, progress
void drawHeaderSection(const QStyleOption& option, QPainter& painter);
void drawHeaderLabel(const QStyleOptionHeader& option, QPainter& painter);
void drawScrollBar(const QStyle& style, const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part);
void drawTabShape(const QStyleOptionTab& option, QPainter& painter);
void drawTabLabel(const QStyleOptionTab& option, QPainter& painter, const QWidget* widget);
[[nodiscard]] QSize tabSize(const QStyleOptionTab& option, const QWidget* widget);
void drawProgressBar(const QStyleOptionProgressBar& option, QPainter& painter);

// Panels: menus, group boxes, rows of lists, frames
void drawMenuItem(const QStyleOptionMenuItem& option, QPainter& painter);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& fallback);
void drawGroupBox(const QStyle& style, const QStyleOptionGroupBox& option, QPainter& painter, const QWidget* widget);
[[nodiscard]] QRect groupBoxPart(const QStyleOptionGroupBox& option, QStyle::SubControl part);
void drawItemPanel(const QStyleOptionViewItem& option, QPainter& painter);
void drawBorder(const QRect& rect, QPainter& painter, Token token);
void drawBottomLine(const QRect& rect, QPainter& painter);
void drawRule(const QStyleOptionFrame& option, QPainter& painter);
void drawChevron(QPainter& painter, const QRect& rect, const char* name, Token token);

}  // namespace zhike::styleparts
