// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TefterStyle.h"

#include "ui/common/Icons.h"
#include "ui/common/Paint.h"
#include "ui/common/Theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

namespace tefter {

namespace {

constexpr auto invalidProperty = "tefterInvalid";
constexpr int indicatorSide = TefterMetrics::indicatorSide;

/// The buttons that Qt puts into a line say nothing to a screen reader by themselves.
void nameButtonInside(QToolButton *button)
{
    if (!button->accessibleName().isEmpty() || !button->text().isEmpty())
        return;
    const QAction *action = button->defaultAction();
    const bool clears = action && action->objectName() == u"_q_qlineeditclearaction";
    button->setAccessibleName(clears ? TefterStyle::tr("Clear") : TefterStyle::tr("Search"));
}

void drawCheck(const QStyleOption *option, QPainter *painter)
{
    const Colors &c = colors();
    QRect box(0, 0, indicatorSide, indicatorSide);
    box.moveCenter(option->rect.center());
    const bool marked = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor fill = marked ? (paint::isOn(option) ? c.accent : c.faint) : c.panel;
    const bool over = paint::isOn(option) && (option->state & QStyle::State_MouseOver);
    paint::roundBox(painter, box, 4, fill, marked ? fill : (over ? c.accent : c.faint));
    if (marked)
        paint::icon(painter,
                    option->state & QStyle::State_On ? QStringLiteral("check") : QStringLiteral("minus"), box,
                    14, c.onAccent);
    if (option->state & QStyle::State_HasFocus)
        paint::focusRing(painter, QRectF(box).adjusted(-3, -3, 3, 3), 6);
}

void drawRadio(const QStyleOption *option, QPainter *painter)
{
    const Colors &c = colors();
    QRect box(0, 0, indicatorSide, indicatorSide);
    box.moveCenter(option->rect.center());
    const bool marked = option->state & QStyle::State_On;
    const QColor mark = paint::isOn(option) ? c.accent : c.faint;
    paint::roundBox(painter, box, indicatorSide / 2.0, c.panel, marked ? mark : c.faint, marked ? 5.0 : 1.0);
    if (option->state & QStyle::State_HasFocus)
        paint::focusRing(painter, QRectF(box).adjusted(-3, -3, 3, 3), 11);
}

void drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Colors &c = colors();
    const bool focused = option->state & QStyle::State_HasFocus;
    const bool invalid = widget && widget->property(invalidProperty).toBool();
    const QColor fill = paint::isOn(option) ? c.panel : c.ground;
    const QColor border = invalid ? c.bad : (focused ? c.accent : c.line);
    paint::roundBox(painter, option->rect, space::controlRadius, fill, border, focused ? 2.0 : 1.0);
}

void drawRowGround(const QStyleOption *option, QPainter *painter)
{
    const Colors &c = colors();
    if (option->state & QStyle::State_Selected)
        painter->fillRect(option->rect, c.accentGround);
    else if (paint::isOn(option) && (option->state & QStyle::State_MouseOver))
        painter->fillRect(option->rect, c.hover);
}

/// Qt puts the caret of an empty field where the keyboard of the moment would write, mostly at the left.
void beginWhereReadingBegins(QLineEdit *line)
{
    constexpr auto unsaid = Qt::AlignLeading | Qt::AlignVCenter;
    if (line->layoutDirection() == Qt::RightToLeft && line->alignment() == unsaid)
        line->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
}

} // namespace

void markInvalid(QWidget *field, const QString &why)
{
    field->setProperty(invalidProperty, !why.isEmpty());
    field->setToolTip(why);
    field->setAccessibleDescription(why);
    field->update();
}

namespace {

/// A wheel that turns over a form scrolls the form: nobody means to choose something else by it.
class WheelScrolls : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return false;
        event->ignore();
        return true;
    }
};

} // namespace

void TefterStyle::polish(QWidget *widget)
{
    static WheelScrolls wheelScrolls;
    QProxyStyle::polish(widget);
    if (qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget))
        widget->installEventFilter(&wheelScrolls);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget) ||
        qobject_cast<QAbstractSpinBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *tabs = qobject_cast<QTabBar *>(widget))
        tabs->setExpanding(false);
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        beginWhereReadingBegins(line);
    if (auto *lines = qobject_cast<QPlainTextEdit *>(widget))
        lines->document()->setDocumentMargin(0); // the frame gives room on both sides, also to a placeholder
    if (auto *inside = qobject_cast<QToolButton *>(widget);
        inside && qobject_cast<QLineEdit *>(inside->parent()))
        nameButtonInside(inside);
}

void TefterStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const Colors &c = colors();
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButtonPanel(option, painter, widget);
    case PE_FrameDefaultButton:
    case PE_FrameGroupBox:
    case PE_FrameStatusBarItem:
    case PE_PanelMenuBar:
    case PE_PanelScrollAreaCorner:
        return;
    case PE_PanelButtonTool: {
        const bool chosen = option->state & (State_On | State_Sunken);
        if (chosen || (paint::isOn(option) && (option->state & State_MouseOver)))
            paint::roundBox(painter, option->rect, space::controlRadius, chosen ? c.accentGround : c.hover);
        if (option->state & State_HasFocus)
            paint::focusRing(painter, option->rect, space::controlRadius);
        return;
    }
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QAbstractButton *>(widget))
            return; // the rows and the buttons show it themselves
        return paint::focusRing(painter, option->rect, space::controlRadius);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            drawField(option, painter, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        return drawField(option, painter, widget);
    case PE_FrameMenu:
        return paint::roundBox(painter, option->rect, 0, QColor(), c.line);
    case PE_PanelMenu:
        return painter->fillRect(option->rect, c.panel);
    case PE_PanelTipLabel:
        return paint::roundBox(painter, option->rect, 0, c.rail);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(option, painter);
    case PE_IndicatorRadioButton:
        return drawRadio(option, painter);
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        return drawRowGround(option, painter);
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
        return paint::hairline(painter, option->rect.topLeft(), option->rect.topRight(), c.line);
    case PE_IndicatorArrowDown:
        return paint::icon(painter, QStringLiteral("chevron-down"), option->rect, 12, c.secondary);
    case PE_IndicatorArrowUp:
        return paint::icon(painter, QStringLiteral("chevron-up"), option->rect, 12, c.secondary);
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        const bool forward = (element == PE_IndicatorArrowRight) == (option->direction == Qt::LeftToRight);
        return paint::icon(painter, forward ? QStringLiteral("chevron-end") : QStringLiteral("chevron-start"),
                           option->rect, 12, c.secondary);
    }
    case PE_IndicatorBranch: {
        if (option->state & State_Children)
            paint::icon(painter,
                        option->state & State_Open ? QStringLiteral("chevron-down")
                                                   : QStringLiteral("chevron-end"),
                        option->rect, 12, c.secondary);
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void TefterStyle::drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Colors &c = colors();
    const bool over = paint::isOn(option) && (option->state & State_MouseOver);
    const bool down = option->state & (State_Sunken | State_On);
    const ButtonTone tone = buttonTone(widget);
    QColor fill = c.panel;
    QColor border = over ? c.faint : c.line;
    if (tone == ButtonTone::Primary || tone == ButtonTone::Danger) {
        fill = tone == ButtonTone::Primary ? c.accent : c.bad;
        const int step = Theme::instance().isDark() ? 108 : 112;
        if (down)
            fill = fill.darker(step + 8);
        else if (over)
            fill = Theme::instance().isDark() ? fill.lighter(step) : fill.darker(step);
        if (!paint::isOn(option))
            fill = c.line;
        border = QColor();
    } else if (tone == ButtonTone::OnRail) {
        fill = over || down ? c.railChosen : QColor();
        border = QColor();
    } else if (tone == ButtonTone::Quiet) {
        fill = down ? c.accentGround : (over ? c.hover : QColor());
        border = QColor();
    } else if (down) {
        fill = c.accentGround;
        border = c.accent;
    } else if (!paint::isOn(option)) {
        fill = c.ground;
    }
    paint::roundBox(painter, option->rect, space::controlRadius, fill, border);
    if (!(option->state & State_HasFocus))
        return;
    if (tone == ButtonTone::Primary || tone == ButtonTone::Danger)
        paint::roundBox(painter, QRectF(option->rect).adjusted(2, 2, -2, -2), space::controlRadius - 2,
                        QColor(), tone == ButtonTone::Primary ? c.onAccent : c.onBad, 1.5);
    else
        paint::focusRing(painter, option->rect, space::controlRadius);
}

void TefterStyle::drawButtonLabel(const QStyleOptionButton *option, QPainter *painter,
                                  const QWidget *widget) const
{
    const Colors &c = colors();
    QStyleOptionButton label(*option);
    const ButtonTone tone = buttonTone(widget);
    QColor ink = c.text;
    if (tone == ButtonTone::Primary)
        ink = c.onAccent;
    else if (tone == ButtonTone::Danger)
        ink = c.onBad;
    else if (tone == ButtonTone::Quiet)
        ink = c.accent;
    else if (tone == ButtonTone::OnRail)
        ink = Colors::dark().accent;
    if (!paint::isOn(option))
        ink = c.faintText;
    label.palette.setColor(QPalette::ButtonText, ink);
    // The text stays in the middle; a menu shows itself by a small chevron at the end.
    if (label.features & QStyleOptionButton::HasMenu) {
        label.features &= ~QStyleOptionButton::ButtonFeatures(QStyleOptionButton::HasMenu);
        const QRect arrow =
            visualRect(option->direction, option->rect,
                       QRect(option->rect.right() - 22, option->rect.top(), 14, option->rect.height()));
        paint::icon(painter, QStringLiteral("chevron-down"), arrow, 12, ink);
        label.rect = visualRect(option->direction, option->rect, option->rect.adjusted(0, 0, -16, 0));
    }
    if (label.icon.isNull() || label.text.isEmpty())
        return QProxyStyle::drawControl(CE_PushButtonLabel, &label, painter, widget);
    // Icon and words stand together in the middle, the icon first in the order of reading.
    constexpr int gap = 6;
    const int mnemonic =
        styleHint(SH_UnderlineShortcut, option, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    const int words = option->fontMetrics.size(Qt::TextSingleLine | Qt::TextShowMnemonic, label.text).width();
    const QSize mark = label.iconSize;
    QRect both(0, 0, mark.width() + gap + words, label.rect.height());
    both.moveCenter(label.rect.center());
    const QRect markRect(both.x(), both.center().y() - mark.height() / 2 + 1, mark.width(), mark.height());
    label.icon.paint(painter, visualRect(option->direction, both, markRect), Qt::AlignCenter,
                     paint::isOn(option) ? QIcon::Normal : QIcon::Disabled);
    painter->setPen(ink);
    painter->drawText(visualRect(option->direction, both, both.adjusted(mark.width() + gap, 0, 2, 0)),
                      int(visualAlignment(option->direction, Qt::AlignLeft) | Qt::AlignVCenter) |
                          Qt::TextSingleLine | mnemonic,
                      label.text);
}

} // namespace tefter
