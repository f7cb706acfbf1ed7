// The measures of Style: what widgets and layouts ask before anything is drawn.
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/style/styleparts.h"

#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

#include <optional>

namespace zhike {

using namespace styleparts;

namespace {

std::optional<int> layoutMetric(QStyle::PixelMetric metric) {
    switch (metric) {
        case QStyle::PM_LayoutHorizontalSpacing:
        case QStyle::PM_LayoutVerticalSpacing: return px(8);
        case QStyle::PM_LayoutLeftMargin:
        case QStyle::PM_LayoutTopMargin:
        case QStyle::PM_LayoutRightMargin:
        case QStyle::PM_LayoutBottomMargin: return px(12);
        default: return std::nullopt;
    }
}

std::optional<int> iconMetric(QStyle::PixelMetric metric) {
    switch (metric) {
        case QStyle::PM_SmallIconSize:
        case QStyle::PM_ButtonIconSize:
        case QStyle::PM_ListViewIconSize:
        case QStyle::PM_LineEditIconSize:
        case QStyle::PM_ToolBarIconSize: return px(kIconSide);
        case QStyle::PM_TabBarIconSize: return px(kTabIconSide);
        default: return std::nullopt;
    }
}

}  // namespace

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    if (const auto size = layoutMetric(metric)) return *size;
    if (const auto size = iconMetric(metric)) return *size;
    switch (metric) {
        case PM_ButtonShiftHorizontal:
        case PM_ButtonShiftVertical:
        case PM_ButtonDefaultIndicator:
        case PM_MenuBarPanelWidth:
        case PM_TabBarBaseOverlap:
        case PM_TabBarTabShiftVertical:
        case PM_TabBarTabShiftHorizontal:
        case PM_TabBarTabOverlap: return 0;
        case PM_DefaultFrameWidth:
            // The viewport of a text edit must not cover the rounded corners, and its text stands where that of a
            // line edit does: its document has a margin of 4 of its own.
            if (qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget))
                return px(kInputInset) - 4;
            return 1;
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight: return px(17);
        case PM_CheckBoxLabelSpacing:
        case PM_RadioButtonLabelSpacing: return px(10);
        case PM_ScrollBarExtent: return 10;
        case PM_ScrollBarSliderMin: return 28;
        case PM_ScrollView_ScrollBarSpacing: return 0;
        case PM_SplitterWidth: return 1;
        case PM_MenuPanelWidth: return 1;
        case PM_MenuVMargin: return px(4);
        case PM_MenuHMargin: return px(4);
        case PM_ToolTipLabelFrameWidth: return px(6);
        case PM_HeaderMargin: return px(8);
        case PM_FocusFrameHMargin: return px(8) - 1;  // text of rows stands 8 px from the edge
        default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* answer) const {
    switch (hint) {
        case SH_EtchDisabledText:
        case SH_DitherDisabledText:
        case SH_ComboBox_Popup:
        case SH_ScrollBar_ContextMenu:
        case SH_UnderlineShortcut:
        case SH_MessageBox_UseBorderForButtonSpacing: return 0;
        case SH_ItemView_ShowDecorationSelected:
        case SH_ScrollBar_LeftClickAbsolutePosition: return 1;
        case SH_Widget_Animate:
        case SH_Widget_Animation_Duration: return 0;  // nothing moves but the fade of overlays
        case SH_ToolTipLabel_Opacity: return 255;
        case SH_TabBar_Alignment: return Qt::AlignLeft;
        case SH_GroupBox_TextLabelColor: return static_cast<int>(color(Token::Text).rgba());
        default: return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                              const QWidget* widget) const {
    const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
        case CT_PushButton:
            if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
                return pushButtonSize(*button, widget);
            return base;
        case CT_ToolButton:
            return QSize(contents.width() + px(12), contents.height() + px(8))
                .expandedTo(QSize(px(kToolHeight), px(kToolHeight)));
        case CT_LineEdit: return {base.width() + 2 * px(kInputInset), qMax(px(kControlHeight), contents.height())};
        case CT_ComboBox:
            return {contents.width() + px(kInputInset + kIconSide + 2 * kIconGap),
                    qMax(px(kControlHeight), contents.height())};
        case CT_SpinBox:
            return {contents.width() + px(kInputInset + kIconSide + kIconGap),
                    qMax(px(kControlHeight), contents.height())};
        case CT_CheckBox:
        case CT_RadioButton: {
            const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            const int ring = button && !button->text.isEmpty() ? px(kFocusGap) : 0;
            return QSize(base.width() + ring, base.height()).expandedTo(QSize(0, px(kToolHeight)));
        }
        case CT_HeaderSection: return {base.width() + px(16), qMax(px(kHeaderHeight), contents.height())};
        case CT_TabBarTab:
            if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) return tabSize(*tab, widget);
            return base;
        case CT_MenuItem:
            if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
                return menuItemSize(*item, contents);
            return base;
        case CT_ItemViewItem: return base.expandedTo(QSize(0, px(kMenuItemHeight)));
        case CT_ProgressBar: return {base.width(), px(8)};
        default: return base;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    switch (element) {
        case SE_LineEditContents: {
            const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            if (!frame || frame->lineWidth == 0) return option->rect;
            const int inset = px(kInputInset) - 2;  // QLineEdit adds 2 px of its own
            return option->rect.adjusted(inset, 1, -inset, -1);
        }
        case SE_PushButtonContents: return option->rect.adjusted(px(kButtonPadding), 0, -px(kButtonPadding), 0);
        case SE_CheckBoxFocusRect:
        case SE_RadioButtonFocusRect: {
            const QRect words = QProxyStyle::subElementRect(element, option, widget);
            if (words.isEmpty()) return option->rect;
            return words.adjusted(-px(kFocusGap), -3, px(kFocusGap), 3).intersected(option->rect);
        }
        case SE_PushButtonFocusRect:
        case SE_ToolBoxTabContents: return option->rect;
        case SE_ProgressBarGroove:
        case SE_ProgressBarContents: return option->rect;
        default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const {
    const QRect base = QProxyStyle::subControlRect(control, option, part, widget);
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && control == CC_ComboBox)
        return visualRect(option->direction, option->rect, comboBoxPart(*combo, part, base));
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option); spin && control == CC_SpinBox)
        return visualRect(option->direction, option->rect, spinBoxPart(*spin, part, base));
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); bar && control == CC_ScrollBar)
        return scrollBarPart(*bar, part);
    if (const auto* group = qstyleoption_cast<const QStyleOptionGroupBox*>(option); group && control == CC_GroupBox)
        return visualRect(option->direction, option->rect, groupBoxPart(*group, part));
    return base;
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const {
    switch (pixmap) {
        case SP_LineEditClearButton: return icon("x", Token::T3);
        case SP_TitleBarCloseButton:
        case SP_DialogCloseButton: return icon("x");
        case SP_MessageBoxInformation: return icon("info", Token::Info);
        case SP_MessageBoxWarning: return icon("triangle-alert", Token::Warn);
        case SP_MessageBoxCritical: return icon("circle-alert", Token::Danger);
        case SP_MessageBoxQuestion: return icon("circle-question-mark", Token::Info);
        case SP_DirIcon:
        case SP_DirOpenIcon: return icon("folder-open");
        case SP_FileIcon: return icon("file-text");
        case SP_ArrowLeft:
        case SP_ArrowBack: return icon("arrow-left");
        case SP_ArrowRight:
        case SP_ArrowForward: return icon("arrow-right");
        case SP_ArrowUp:
        case SP_FileDialogToParent: return icon("arrow-up");
        default: return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

}  // namespace zhike
