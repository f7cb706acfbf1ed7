#include "ui/style/style.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/styleparts.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QEvent>
#include <QFrame>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QTabBar>
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

bool hasFrame(const QStyleOption* option, const QWidget* widget) {
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    return frame && frame->lineWidth > 0 && !isInnerEdit(widget);
}

// A selected row is seen well enough; the ring is for the current row outside of the selection.
bool showsFocus(const QStyleOption& option) {
    const bool selectedRow = option.state & QStyle::State_Item && option.state & QStyle::State_Selected;
    return option.state & QStyle::State_HasFocus && !selectedRow;
}

// The icon that stands for a small arrow or cross of the base style; null for every other part.
const char* arrowIcon(QStyle::PrimitiveElement element, const QStyleOption& option) {
    switch (element) {
        case QStyle::PE_IndicatorArrowDown: return "chevron-down";
        case QStyle::PE_IndicatorArrowUp: return "chevron-up";
        case QStyle::PE_IndicatorArrowLeft: return "chevron-left";
        case QStyle::PE_IndicatorArrowRight: return "chevron-right";
        case QStyle::PE_IndicatorTabClose: return "x";
        case QStyle::PE_IndicatorBranch:
            if (!(option.state & QStyle::State_Children)) return nullptr;
            return option.state & QStyle::State_Open ? "chevron-down" : "chevron-right";
        default: return nullptr;
    }
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
    if (auto* bar = qobject_cast<QTabBar*>(widget)) bar->setExpanding(false);
    // Dialogs stand above the window: the role of the palette that holds Token::Raised.
    if (qobject_cast<QDialog*>(widget)) {
        widget->setBackgroundRole(QPalette::Button);
        widget->setAutoFillBackground(true);  // a window without it is filled with the role Window
    }
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
    if (const char* arrow = arrowIcon(element, *option)) return drawChevron(*painter, option->rect, arrow, Token::T2);
    switch (element) {
        case PE_FrameFocusRect:
            if (showsFocus(*option)) paint::focusRing(*painter, option->rect, 4);
            return;
        case PE_PanelButtonCommand:
            if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
                drawPushButton(*button, *painter, widget);
            return;
        case PE_PanelButtonTool: return drawToolPanel(*option, *painter);
        case PE_PanelLineEdit:
        case PE_FrameLineEdit:
            if (hasFrame(option, widget)) drawInputFrame(*option, *painter, widget);
            return;
        case PE_Frame:
            if (isTextEdit(widget)) return drawInputFrame(*option, *painter, widget);
            return drawBorder(option->rect, *painter, Token::Line);
        case PE_IndicatorCheckBox:
        case PE_IndicatorItemViewItemCheck: return drawCheckBox(*option, *painter);
        case PE_IndicatorRadioButton: return drawRadio(*option, *painter);
        case PE_PanelMenu: return painter->fillRect(option->rect, color(Token::Raised));
        case PE_FrameMenu: return drawBorder(option->rect, *painter, Token::Line2);
        case PE_PanelTipLabel: return painter->fillRect(option->rect, color(Token::Tip));
        case PE_FrameTabBarBase: return drawBottomLine(option->rect, *painter);
        case PE_PanelItemViewItem:
            if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
                drawItemPanel(*item, *painter);
            return;
        case PE_PanelScrollAreaCorner: return painter->fillRect(option->rect, Theme::instance().color(Token::Surf));
        case PE_IndicatorBranch:  // of a row without children
        case PE_FrameDefaultButton:
        case PE_FrameTabWidget:
        case PE_FrameStatusBarItem:
        case PE_FrameGroupBox:
        case PE_PanelItemViewRow: return;
        default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    switch (element) {
        case CE_Splitter: return painter->fillRect(option->rect, color(Token::Line));
        case CE_MenuEmptyArea: return painter->fillRect(option->rect, color(Token::Raised));
        case CE_HeaderEmptyArea: return drawHeaderSection(*option, *painter);
        default: break;
    }
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
        if (element == CE_PushButtonBevel) return drawPushButton(*button, *painter, widget);
        if (element == CE_PushButtonLabel) return drawPushButtonLabel(*button, *painter, widget);
    } else if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
        if (element == CE_Header || element == CE_HeaderSection) drawHeaderSection(*header, *painter);
        if (element == CE_Header || element == CE_HeaderLabel) drawHeaderLabel(*header, *painter);
        return;
    } else if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
        if (element == CE_TabBarTabShape) return drawTabShape(*tab, *painter);
        if (element == CE_TabBarTabLabel) return drawTabLabel(*tab, *painter, widget);
    } else if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
        return drawProgressBar(*bar, *painter);
    } else if (const auto* entry = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
        if (element == CE_MenuItem) return drawMenuItem(*entry, *painter);
    } else if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option)) {
        if (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine) return drawRule(*frame, *painter);
    } else if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
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
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option); spin && control == CC_SpinBox)
        return drawSpinBox(*this, *spin, *painter, widget);
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
