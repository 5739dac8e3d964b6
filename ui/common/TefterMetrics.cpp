// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TefterMetrics.h"

#include "ui/common/ButtonTone.h"
#include "ui/common/Theme.h"

#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace tefter {

namespace {

constexpr int scrollExtent = 11;

/// Type with tall lines (Persian) still fits the usual height.
int heightOfControl(int contents)
{
    return contents <= space::controlHeight - 2 ? space::controlHeight : contents + 4;
}

} // namespace

TefterMetrics::TefterMetrics()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

QSize TefterMetrics::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                      const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool hasMenu = button && (button->features & QStyleOptionButton::HasMenu);
        const int side = buttonTone(widget) == ButtonTone::Quiet ? space::s : 13;
        return {size.width() + 2 * side + (hasMenu ? 18 : 0), heightOfControl(size.height())};
    }
    case CT_LineEdit:
        return {size.width() + 12, heightOfControl(size.height())};
    case CT_SpinBox:
        return {size.width() + 30, space::controlHeight};
    case CT_ComboBox:
        return {size.width() + 44, heightOfControl(size.height())};
    case CT_TabBarTab:
        return {size.width() + 6, 34};
    case CT_HeaderSection: {
        const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {usual.width() + 16, 28};
    }
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), 9};
        int width = option->fontMetrics.horizontalAdvance(item ? item->text.section(QLatin1Char('\t'), 0, 0)
                                                               : QString()) +
                    36 + 28;
        if (item && item->text.contains(QLatin1Char('\t')))
            width += option->fontMetrics.horizontalAdvance(item->text.section(QLatin1Char('\t'), 1)) + 24;
        return {qMax(width, 160), space::controlHeight};
    }
    case CT_ItemViewItem: {
        const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {usual.width() + 8, qMax(usual.height(), 28)};
    }
    case CT_ProgressBar:
        return {size.width(), 6};
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

int TefterMetrics::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicatorSide + 6; // room for the focus ring
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 5;
    case PM_ScrollBarExtent:
        return scrollExtent;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_SplitterWidth:
        return 1;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QPlainTextEdit *>(widget) ? 9
               : qobject_cast<const QTextEdit *>(widget)    ? 4
                                                            : 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
        return 0;
    case PM_TabBarTabHSpace:
        return 18;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return space::l;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::s;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
        return 16;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return space::xs;
    case PM_MenuHMargin:
        return space::xs;
    case PM_FocusFrameHMargin: // room beside the words of list items
    case PM_HeaderMargin:
        return space::s;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_MenuButtonIndicator:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int TefterMetrics::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_UnderlineShortcut: {
        // An underline would part the joined letters of Persian.
        const Qt::LayoutDirection direction = option   ? option->direction
                                              : widget ? widget->layoutDirection()
                                                       : QGuiApplication::layoutDirection();
        return direction == Qt::RightToLeft ? 0 : 1;
    }
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_MessageBox_CenterButtons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_MenuBar_MouseTracking:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_Table_GridLineColor:
        return static_cast<int>(colors().line.rgb());
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_MessageBox_TextInteractionFlags:
        return Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;
    case SH_Widget_Animation_Duration:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace tefter
