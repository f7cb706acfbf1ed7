// Line edits, text edits, combo boxes and spin boxes of Style.
#include "ui/style/paint.h"
#include "ui/style/style.h"
#include "ui/style/styleparts.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace zhike::styleparts {
namespace {

// Room for the arrow of a combo box or the two of a spin box, at the right.
int arrowRoom() {
    return px(kIconSide) + px(kInputInset);
}

}  // namespace

void drawInputFrame(const QStyleOption& option, QPainter& painter, const QWidget* widget) {
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = enabled && option.state & QStyle::State_HasFocus;
    const bool hovered = enabled && option.state & QStyle::State_MouseOver;
    const bool readOnly = option.state & QStyle::State_ReadOnly;
    const QColor fill = color(enabled && !readOnly ? Token::Surf : Token::Sub);
    if (has(widget, kPropertyInvalid))
        return paint::panel(painter, option.rect, fill, color(Token::Danger), kControlRadius, 2);
    if (focused) return paint::panel(painter, option.rect, fill, color(Token::Focus), kControlRadius, 2);
    const Token border = !enabled ? Token::Line2 : hovered ? Token::T2 : Token::Ctl;
    paint::panel(painter, option.rect, fill, color(border), kControlRadius);
}

void drawComboBox(const QStyleOptionComboBox& option, QPainter& painter, const QWidget* widget) {
    if (option.frame) drawInputFrame(option, painter, widget);
    const QRect arrow(option.rect.right() - arrowRoom() + 1, option.rect.top(), px(kIconSide), option.rect.height());
    drawChevron(painter, QStyle::visualRect(option.direction, option.rect, arrow), "chevron-down",
                option.state & QStyle::State_Enabled ? Token::T2 : Token::T3);
}

void drawSpinBox(const QStyle& style, const QStyleOptionSpinBox& option, QPainter& painter, const QWidget* widget) {
    if (option.frame) drawInputFrame(option, painter, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons) return;
    const auto arrow = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step, const char* name) {
        const bool enabled = option.state & QStyle::State_Enabled && option.stepEnabled & step;
        const bool pointed = enabled && option.activeSubControls == part && option.state & QStyle::State_MouseOver;
        const QRect place = style.subControlRect(QStyle::CC_SpinBox, &option, part, widget);
        drawChevron(painter, place, name, !enabled ? Token::Line2 : pointed ? Token::Acc : Token::T2);
    };
    arrow(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, "chevron-up");
    arrow(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, "chevron-down");
}

QRect comboBoxPart(const QStyleOptionComboBox& option, QStyle::SubControl part, const QRect& fallback) {
    const QRect& rect = option.rect;
    switch (part) {
        case QStyle::SC_ComboBoxEditField: {
            // The line edit of an editable box adds 2 px of its own, the painted label 1.
            const int inset = option.frame ? px(kInputInset) - (option.editable ? 2 : 1) : 0;
            return rect.adjusted(inset, 2, -arrowRoom() - 2, -2);
        }
        case QStyle::SC_ComboBoxArrow: return {rect.right() - arrowRoom() + 1, rect.top(), arrowRoom(), rect.height()};
        case QStyle::SC_ComboBoxListBoxPopup: return rect;
        default: return fallback;
    }
}

QRect spinBoxPart(const QStyleOptionSpinBox& option, QStyle::SubControl part, const QRect& fallback) {
    const QRect& rect = option.rect;
    const bool buttons = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int half = rect.height() / 2;
    const int left = rect.right() - arrowRoom() + px(kInputInset) / 2;
    switch (part) {
        case QStyle::SC_SpinBoxEditField:
            return rect.adjusted(option.frame ? px(kInputInset) - 2 : 0, 2, buttons ? -arrowRoom() : -px(kInputInset),
                                 -2);
        case QStyle::SC_SpinBoxUp: return buttons ? QRect(left, rect.top() + 2, px(kIconSide), half - 2) : QRect();
        case QStyle::SC_SpinBoxDown: return buttons ? QRect(left, rect.top() + half, px(kIconSide), half - 2) : QRect();
        default: return fallback;
    }
}

}  // namespace zhike::styleparts
