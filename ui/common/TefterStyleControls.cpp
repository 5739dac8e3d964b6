// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of TefterStyle: controls that are painted as a whole.
#include "ui/common/TefterStyle.h"

#include "ui/common/Icons.h"
#include "ui/common/Paint.h"
#include "ui/common/TableStyleDelegate.h"
#include "ui/common/Theme.h"

#include <QAbstractItemView>
#include <QDateTime>
#include <QPainter>
#include <QSlider>
#include <QStyleOption>

namespace tefter {

void TefterStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return drawButtonLabel(button, painter, widget);
        break;
    case CE_PushButtonBevel:
        return drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return drawMenuItem(item, painter);
        break;
    case CE_MenuEmptyArea:
    case CE_MenuVMargin:
    case CE_MenuHMargin:
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, colors().panel);
        return paint::hairline(painter, option->rect.bottomLeft(), option->rect.bottomRight(), colors().line);
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeaderSection(header, painter);
            return drawHeaderLabel(header, painter, widget);
        }
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return drawHeaderSection(header, painter);
        break;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return drawHeaderLabel(header, painter, widget);
        break;
    case CE_TabBarTabShape:
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return drawTab(tab, painter);
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, colors().line);
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return drawProgressBar(bar, painter);
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem calm(*item);
            calm.palette.setColor(QPalette::HighlightedText, colors().text);
            return QProxyStyle::drawControl(element, &calm, painter, widget);
        }
        break;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            if (frame->frameShape == QFrame::HLine)
                return paint::hairline(
                    painter, {qreal(option->rect.left()), qreal(option->rect.center().y())},
                    {qreal(option->rect.right()), qreal(option->rect.center().y())}, colors().line);
            if (frame->frameShape == QFrame::VLine)
                return paint::hairline(painter, {qreal(option->rect.center().x()), qreal(option->rect.top())},
                                       {qreal(option->rect.center().x()), qreal(option->rect.bottom())},
                                       colors().line);
        }
        break;
    case CE_RubberBand:
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void TefterStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawComboBox(combo, painter, widget);
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return drawSpinBox(spin, painter);
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawScrollBar(bar, painter, widget);
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void TefterStyle::drawComboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *) const
{
    const Colors &c = colors();
    const bool focused = option->state & State_HasFocus;
    const bool over = paint::isOn(option) && (option->state & State_MouseOver);
    if (option->frame)
        paint::roundBox(painter, option->rect, space::controlRadius, paint::isOn(option) ? c.panel : c.ground,
                        focused ? c.accent : (over ? c.faint : c.line), focused ? 2.0 : 1.0);
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow);
    paint::icon(painter, QStringLiteral("chevron-down"), arrow, 14,
                paint::isOn(option) ? c.secondary : c.faint);
}

void TefterStyle::drawSpinBox(const QStyleOptionSpinBox *option, QPainter *painter) const
{
    const Colors &c = colors();
    const bool focused = option->state & State_HasFocus;
    if (option->frame)
        paint::roundBox(painter, option->rect, space::controlRadius, paint::isOn(option) ? c.panel : c.ground,
                        focused ? c.accent : c.line, focused ? 2.0 : 1.0);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto ink = [&](QAbstractSpinBox::StepEnabledFlag flag, SubControl part) {
        if (!(option->stepEnabled & flag) || !paint::isOn(option))
            return c.line;
        return option->activeSubControls == part && (option->state & State_MouseOver) ? c.accent : c.faint;
    };
    paint::icon(painter, QStringLiteral("chevron-up"), subControlRect(CC_SpinBox, option, SC_SpinBoxUp), 10,
                ink(QAbstractSpinBox::StepUpEnabled, SC_SpinBoxUp));
    paint::icon(painter, QStringLiteral("chevron-down"), subControlRect(CC_SpinBox, option, SC_SpinBoxDown),
                10, ink(QAbstractSpinBox::StepDownEnabled, SC_SpinBoxDown));
}

void TefterStyle::drawScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *) const
{
    if (option->maximum <= option->minimum)
        return;
    const Colors &c = colors();
    QRect handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider);
    const bool active = (option->state & State_MouseOver) || (option->state & State_Sunken);
    const int thin = active ? 2 : 3;
    handle = option->orientation == Qt::Horizontal ? handle.adjusted(2, thin, -2, -thin)
                                                   : handle.adjusted(thin, 2, -thin, -2);
    QColor ink = c.faint;
    ink.setAlpha(active ? 220 : 120);
    paint::roundBox(painter, handle, qMin(handle.width(), handle.height()) / 2.0, ink);
}

QRect TefterStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                  SubControl subControl, const QWidget *widget) const
{
    const QRect &r = option->rect;
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return QProxyStyle::subControlRect(control, option, subControl, widget);
        const bool flat = bar->orientation == Qt::Horizontal;
        const int length = flat ? r.width() : r.height();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        const int slider = range > 0
                               ? qBound(qMin(32, length),
                                        int(qint64(bar->pageStep) * length / (range + bar->pageStep)), length)
                               : length;
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                  length - slider, bar->upsideDown);
        const auto part = [&](int from, int size) {
            const QRect rect = flat ? QRect(r.x() + from, r.y(), size, r.height())
                                    : QRect(r.x(), r.y() + from, r.width(), size);
            return visualRect(bar->direction, r, rect);
        };
        switch (subControl) {
        case SC_ScrollBarSlider:
            return part(start, slider);
        case SC_ScrollBarGroove:
            return part(0, length);
        case SC_ScrollBarSubPage:
            return part(0, start);
        case SC_ScrollBarAddPage:
            return part(start + slider, length - start - slider);
        default:
            return {};
        }
    }
    if (control == CC_ComboBox) {
        if (subControl == SC_ComboBoxArrow)
            return visualRect(option->direction, r, QRect(r.right() - 26, r.top(), 22, r.height()));
        if (subControl == SC_ComboBoxEditField)
            return visualRect(option->direction, r, r.adjusted(10, 2, -28, -2));
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool bare = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons;
        const int half = r.height() / 2;
        switch (subControl) {
        case SC_SpinBoxUp:
            return bare ? QRect()
                        : visualRect(option->direction, r, QRect(r.right() - 20, r.top() + 3, 16, half - 3));
        case SC_SpinBoxDown:
            return bare ? QRect()
                        : visualRect(option->direction, r,
                                     QRect(r.right() - 20, r.top() + half, 16, half - 3));
        case SC_SpinBoxEditField:
            return visualRect(option->direction, r, r.adjusted(6, 2, bare ? -6 : -22, -2));
        default:
            break;
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect TefterStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int side = frame && frame->lineWidth > 0 ? 7 : 0;
        return option->rect.adjusted(side, 1, -side, -1);
    }
    case SE_PushButtonFocusRect:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

void TefterStyle::drawMenuItem(const QStyleOptionMenuItem *option, QPainter *painter) const
{
    const Colors &c = colors();
    const QRect &r = option->rect;
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        const int y = r.center().y();
        return paint::hairline(painter, {qreal(r.left()), qreal(y)}, {qreal(r.right()), qreal(y)}, c.line);
    }
    const bool chosen = (option->state & State_Selected) && paint::isOn(option);
    if (chosen)
        paint::roundBox(painter, r, 4, c.accentGround);
    const QRect mark = visualRect(option->direction, r, QRect(r.left() + 6, r.top(), 20, r.height()));
    if (option->checked)
        paint::icon(painter, QStringLiteral("check"), mark, 16, c.accent);
    else if (!option->icon.isNull())
        option->icon.paint(painter, mark.adjusted(2, 7, -2, -7), Qt::AlignCenter,
                           paint::isOn(option) ? QIcon::Normal : QIcon::Disabled);
    painter->setPen(paint::isOn(option) ? c.text : c.faint);
    painter->setFont(option->font);
    const int mnemonic =
        styleHint(SH_UnderlineShortcut, option) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    const QRect text = visualRect(option->direction, r, r.adjusted(34, 0, -12, 0));
    painter->drawText(
        text,
        int(visualAlignment(option->direction, Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine) |
            mnemonic,
        option->text.section(QLatin1Char('\t'), 0, 0));
    painter->setPen(c.faintText);
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow = visualRect(option->direction, r, QRect(r.right() - 22, r.top(), 16, r.height()));
        paint::icon(painter, QStringLiteral("chevron-end"), arrow, 12, c.secondary);
    } else if (option->text.contains(QLatin1Char('\t'))) {
        painter->drawText(
            text,
            int(visualAlignment(option->direction, Qt::AlignRight) | Qt::AlignVCenter | Qt::TextSingleLine),
            option->text.section(QLatin1Char('\t'), 1));
    }
}

void TefterStyle::drawHeaderSection(const QStyleOptionHeader *option, QPainter *painter) const
{
    const Colors &c = colors();
    painter->fillRect(option->rect, c.panel);
    if (paint::isOn(option) && (option->state & State_MouseOver))
        painter->fillRect(option->rect.adjusted(0, 0, 0, -1), c.hover);
    if (option->orientation == Qt::Horizontal)
        paint::hairline(painter, option->rect.bottomLeft(), option->rect.bottomRight(), c.line);
}

void TefterStyle::drawHeaderLabel(const QStyleOptionHeader *option, QPainter *painter,
                                  const QWidget *widget) const
{
    // The words begin where those of the cells below do.
    const auto *view = qobject_cast<const QAbstractItemView *>(widget ? widget->parentWidget() : nullptr);
    const bool setsIn = view && qobject_cast<const TableStyleDelegate *>(view->itemDelegate());
    const Colors &c = colors();
    // Qt calls the first section "End" where one reads from right to left.
    const bool mirrored = option->direction == Qt::RightToLeft;
    const bool first =
        option->position == (mirrored ? QStyleOptionHeader::End : QStyleOptionHeader::Beginning) ||
        option->position == QStyleOptionHeader::OnlyOneSection;
    const int start = first && setsIn ? TableStyleDelegate::firstPadding : TableStyleDelegate::sidePadding;
    QRect r = visualRect(option->direction, option->rect,
                         option->rect.adjusted(start, 0, -TableStyleDelegate::sidePadding, 0));
    const bool sorted = option->sortIndicator != QStyleOptionHeader::None;
    painter->setFont(Theme::font(TextSize::Small));
    painter->setPen(sorted ? c.text : c.secondary);
    const Qt::Alignment alignment =
        visualAlignment(option->direction, option->textAlignment) | Qt::AlignVCenter;
    const QFontMetrics metrics(painter->font());
    if (sorted) {
        const bool atRight = alignment & Qt::AlignRight;
        const int textWidth = qMin(metrics.horizontalAdvance(option->text), r.width() - 14);
        const int x = atRight ? r.right() - textWidth - 14 : r.left() + textWidth + 3;
        // Qt's "up" is the mark of a descending order; the arrow here points where the values grow.
        const bool ascending = option->sortIndicator == QStyleOptionHeader::SortDown;
        paint::icon(painter, ascending ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"),
                    QRect(x, r.top(), 11, r.height()), 11, c.accent);
        if (atRight)
            r.setLeft(r.right() - textWidth);
        else
            r.setWidth(textWidth + 1);
    }
    painter->drawText(r, int(alignment) | Qt::TextSingleLine,
                      metrics.elidedText(option->text, Qt::ElideRight, r.width() + 1));
}

void TefterStyle::drawTab(const QStyleOptionTab *option, QPainter *painter) const
{
    const Colors &c = colors();
    const bool chosen = option->state & State_Selected;
    const bool over = paint::isOn(option) && (option->state & State_MouseOver);
    painter->setPen(!paint::isOn(option) ? c.faint : (chosen ? c.accent : (over ? c.text : c.secondary)));
    const int mnemonic =
        styleHint(SH_UnderlineShortcut, option) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter->drawText(option->rect, int(Qt::AlignCenter) | Qt::TextSingleLine | mnemonic, option->text);
    if (chosen)
        painter->fillRect(
            QRect(option->rect.left() + 6, option->rect.bottom() - 1, option->rect.width() - 12, 2),
            c.accent);
    if (option->state & State_HasFocus)
        paint::focusRing(painter, QRectF(option->rect).adjusted(2, 3, -2, -4), space::controlRadius);
}

void TefterStyle::drawProgressBar(const QStyleOptionProgressBar *option, QPainter *painter) const
{
    const Colors &c = colors();
    QRectF groove(option->rect.x(), option->rect.center().y() - 2.5, option->rect.width(), 6);
    paint::roundBox(painter, groove, 3, c.line);
    QRectF part = groove;
    if (option->maximum > option->minimum) {
        const double share = double(option->progress - option->minimum) / (option->maximum - option->minimum);
        part.setWidth(groove.width() * qBound(0.0, share, 1.0));
    } else {
        const double share = double(QDateTime::currentMSecsSinceEpoch() % 1600) / 1600.0;
        part.setWidth(groove.width() / 4);
        part.moveLeft(groove.left() + share * (groove.width() - part.width()));
    }
    if (option->direction == Qt::RightToLeft)
        part.moveRight(groove.right() - (part.left() - groove.left()));
    if (part.width() >= 1)
        paint::roundBox(painter, part, 3, c.accent);
}

} // namespace tefter
