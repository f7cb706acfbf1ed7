#include "ui/style/style.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/styleparts.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QTextEdit>

namespace zhike {

using namespace styleparts;

namespace {

bool isTextEdit(const QWidget* widget) {
    return qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
}

// The editor inside a combo or spin box, whose frame the box draws.
bool isInnerEdit(const QWidget* widget) {
    const QWidget* parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent);
}

bool wantsHover(const QWidget* widget) {
    for (const char* name :
         {"QAbstractButton", "QComboBox", "QAbstractSpinBox", "QLineEdit", "QTabBar", "QScrollBar", "QHeaderView"}) {
        if (widget->inherits(name)) return true;
    }
    return false;
}

}  // namespace

void setInvalid(QWidget* input, bool invalid) {
    if (input->property(kPropertyInvalid).toBool() == invalid) return;
    input->setProperty(kPropertyInvalid, invalid);
    input->update();
}

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (wantsHover(widget)) widget->setAttribute(Qt::WA_Hover);
    if (isTextEdit(widget)) widget->installEventFilter(this);
    // The delegate of combo boxes draws without the style; this one asks it.
    if (auto* combo = qobject_cast<QComboBox*>(widget);
        combo && combo->itemDelegate()->metaObject()->className() == QByteArrayView("QComboBoxDelegate"))
        combo->setItemDelegate(new QStyledItemDelegate(combo));
}

void Style::unpolish(QWidget* widget) {
    if (isTextEdit(widget)) widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool Style::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        if (auto* edit = qobject_cast<QWidget*>(watched)) edit->update();
    }
    return QProxyStyle::eventFilter(watched, event);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    switch (element) {
        case PE_FrameFocusRect:
            // Rows of views show their state by the delegate.
            if (!qstyleoption_cast<const QStyleOptionViewItem*>(option) && option->state & State_HasFocus)
                paint::focusRing(*painter, option->rect, 4);
            return;
        case PE_PanelButtonCommand:
            if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
                drawPushButton(*button, *painter, widget);
            return;
        case PE_PanelButtonTool: drawToolPanel(*option, *painter); return;
        case PE_FrameDefaultButton: return;
        case PE_PanelLineEdit:
        case PE_FrameLineEdit:
            if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
                frame && frame->lineWidth > 0 && !isInnerEdit(widget))
                drawInputFrame(*option, *painter, widget);
            return;
        case PE_Frame:
            if (isTextEdit(widget)) return drawInputFrame(*option, *painter, widget);
            drawBorder(option->rect, *painter, Token::Line);
            return;
        case PE_IndicatorCheckBox:
        case PE_IndicatorItemViewItemCheck: drawCheckBox(*option, *painter); return;
        case PE_IndicatorRadioButton: drawRadio(*option, *painter); return;
        case PE_IndicatorArrowDown: drawChevron(*painter, option->rect, "chevron-down", Token::T2); return;
        case PE_IndicatorArrowUp: drawChevron(*painter, option->rect, "chevron-up", Token::T2); return;
        case PE_IndicatorArrowLeft: drawChevron(*painter, option->rect, "chevron-left", Token::T2); return;
        case PE_IndicatorArrowRight: drawChevron(*painter, option->rect, "chevron-right", Token::T2); return;
        case PE_IndicatorTabClose: drawChevron(*painter, option->rect, "x", Token::T2); return;
        case PE_IndicatorBranch:
            if (option->state & State_Children)
                drawChevron(*painter, option->rect, option->state & State_Open ? "chevron-down" : "chevron-right",
                            Token::T2);
            return;
        case PE_PanelMenu: painter->fillRect(option->rect, color(Token::Raised)); return;
        case PE_FrameMenu: drawBorder(option->rect, *painter, Token::Line2); return;
        case PE_PanelTipLabel: painter->fillRect(option->rect, color(Token::Tip)); return;
        case PE_FrameTabBarBase:
            painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                              color(Token::Line));
            return;
        case PE_FrameTabWidget:
        case PE_FrameStatusBarItem:
        case PE_FrameGroupBox: return;
        case PE_PanelItemViewRow: return;
        case PE_PanelItemViewItem:
            if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
                drawItemPanel(*item, *painter);
            return;
        default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        button && element == CE_PushButtonLabel)
        return drawPushButtonLabel(*button, *painter, widget);
    if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
        if (element == CE_Header || element == CE_HeaderSection) drawHeaderSection(*header, *painter);
        if (element == CE_Header || element == CE_HeaderLabel) drawHeaderLabel(*header, *painter);
        if (element == CE_Header || element == CE_HeaderSection || element == CE_HeaderLabel) return;
    }
    if (element == CE_HeaderEmptyArea) {
        QStyleOptionHeader empty;
        empty.rect = option->rect;
        return drawHeaderSection(empty, *painter);
    }
    if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
        if (element == CE_TabBarTabShape) return drawTabShape(*tab, *painter);
        if (element == CE_TabBarTabLabel) return drawTabLabel(*tab, *painter, widget);
    }
    if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option); bar && element == CE_ProgressBar)
        return drawProgressBar(*bar, *painter);
    if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option); item && element == CE_MenuItem)
        return drawMenuItem(*item, *painter);
    if (element == CE_Splitter) return painter->fillRect(option->rect, color(Token::Line));
    if (element == CE_MenuEmptyArea) return painter->fillRect(option->rect, color(Token::Raised));
    if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && element == CE_ShapedFrame) {
        const bool upright = frame->frameShape == QFrame::VLine;
        if (upright || frame->frameShape == QFrame::HLine) {
            const QPoint centre = frame->rect.center();
            return painter->fillRect(upright ? QRect(centre.x(), frame->rect.top(), 1, frame->rect.height())
                                             : QRect(frame->rect.left(), centre.y(), frame->rect.width(), 1),
                                     color(Token::Line));
        }
    }
    if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option); item && element == CE_ItemViewItem) {
        // Selected rows are pale, unlike selected text: their words stay dark.
        QStyleOptionViewItem row(*item);
        row.palette.setColor(QPalette::HighlightedText, color(Token::SelText));
        return QProxyStyle::drawControl(element, &row, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && control == CC_ComboBox)
        return drawComboBox(*combo, *painter, widget);
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
        if (control == CC_SpinBox) return drawSpinBox(*this, *spin, *painter, widget);
    }
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); bar && control == CC_ScrollBar)
        return drawScrollBar(*this, *bar, *painter, widget);
    if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        button && control == CC_ToolButton)
        return drawToolButton(*this, *button, *painter, widget);
    if (const auto* group = qstyleoption_cast<const QStyleOptionGroupBox*>(option); group && control == CC_GroupBox)
        return drawGroupBox(*this, *group, *painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

}  // namespace zhike
