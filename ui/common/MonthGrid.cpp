// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/MonthGrid.h"

#include "core/base/Formats.h"
#include "ui/common/Icons.h"
#include "ui/common/Paint.h"
#include "ui/common/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace tefter {

namespace {
constexpr int cell = 34;
constexpr int margin = 10;
constexpr int headHeight = 36;
constexpr int weekdayHeight = 24;
constexpr int rows = 6;
} // namespace

MonthGrid::MonthGrid(const Formats &formats, Day today, QWidget *parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_today(today)
    , m_day(today)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Calendar"));
    setFixedSize(sizeHint());
}

QSize MonthGrid::sizeHint() const
{
    return {7 * cell + 2 * margin, headHeight + weekdayHeight + rows * cell + 2 * margin};
}

void MonthGrid::setDay(Day day)
{
    m_day = day.isValid() ? day : m_today;
    setAccessibleDescription(m_formats.day(m_day));
    update();
}

Day MonthGrid::firstShown() const
{
    return m_formats.weekOf(m_formats.monthOf(m_day).from).from;
}

QRect MonthGrid::cellRect(int column, int row) const
{
    const QRect place(margin + column * cell, margin + headHeight + weekdayHeight + row * cell, cell, cell);
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

QRect MonthGrid::arrowRect(bool forward) const
{
    const QRect place(forward ? width() - margin - cell : margin, margin, cell, headHeight - 6);
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

Day MonthGrid::dayAt(QPoint point) const
{
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < 7; ++column)
            if (cellRect(column, row).contains(point))
                return firstShown().plusDays(row * 7 + column);
    return {};
}

void MonthGrid::paintEvent(QPaintEvent *)
{
    const Colors &c = colors();
    QPainter painter(this);
    painter.setFont(Theme::font(TextSize::Body, true));
    painter.setPen(c.text);
    painter.drawText(QRect(0, margin, width(), headHeight - 6), Qt::AlignCenter, m_formats.month(m_day));
    for (const bool forward : {false, true}) {
        const QRect place = arrowRect(forward);
        QRect mark(0, 0, 16, 16);
        mark.moveCenter(place.center());
        painter.drawPixmap(
            mark, iconPixmap(forward ? QStringLiteral("chevron-end") : QStringLiteral("chevron-start"), 16,
                             c.secondary, devicePixelRatioF()));
    }
    painter.setFont(Theme::font(TextSize::Caption));
    painter.setPen(c.faintText);
    const Day first = firstShown();
    QStringList names;
    bool fits = true;
    for (int column = 0; column < 7; ++column) {
        names.append(m_formats.weekdayShort(first.plusDays(column)));
        fits = fits && painter.fontMetrics().horizontalAdvance(names.last()) < cell - 2;
    }
    for (int column = 0; column < 7; ++column) {
        const QRect above = cellRect(column, 0).translated(0, -weekdayHeight);
        // The Persian names have no short form but their first letter.
        painter.drawText(QRect(above.x(), above.y(), cell, weekdayHeight), Qt::AlignCenter,
                         fits ? names.at(column) : names.at(column).left(1));
    }
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < 7; ++column)
            paintDay(&painter, first.plusDays(row * 7 + column), cellRect(column, row));
}

void MonthGrid::paintDay(QPainter *painter, Day day, const QRect &place) const
{
    const Colors &c = colors();
    const QRectF box = QRectF(place).adjusted(2, 2, -2, -2);
    const bool chosen = day == m_day;
    if (chosen)
        paint::roundBox(painter, box, space::controlRadius, c.accent);
    else if (day == m_hover)
        paint::roundBox(painter, box, space::controlRadius, c.accentGround);
    if (day == m_today && !chosen)
        paint::roundBox(painter, box, space::controlRadius, QColor(), c.accent);
    const bool inside = m_formats.monthOf(m_day).contains(day);
    painter->setFont(Theme::font(TextSize::Body));
    painter->setPen(chosen ? c.onAccent : (inside ? c.text : c.faint));
    const int number = m_formats.calendar().partsFromDate(day.date()).day;
    painter->drawText(place, Qt::AlignCenter, m_formats.number(number));
}

void MonthGrid::goMonths(int months)
{
    setDay(Day(m_day.date().addMonths(months, m_formats.calendar())));
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    const int along = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return setDay(m_day.plusDays(-along));
    case Qt::Key_Right:
        return setDay(m_day.plusDays(along));
    case Qt::Key_Up:
        return setDay(m_day.plusDays(-7));
    case Qt::Key_Down:
        return setDay(m_day.plusDays(7));
    case Qt::Key_PageUp:
        return goMonths(event->modifiers() & Qt::ShiftModifier ? -12 : -1);
    case Qt::Key_PageDown:
        return goMonths(event->modifiers() & Qt::ShiftModifier ? 12 : 1);
    case Qt::Key_Home:
        return setDay(m_today);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return Q_EMIT picked(m_day);
    default:
        QWidget::keyPressEvent(event);
    }
}

void MonthGrid::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (arrowRect(false).contains(point))
        return goMonths(-1);
    if (arrowRect(true).contains(point))
        return goMonths(1);
    if (const Day day = dayAt(point); day.isValid()) {
        setDay(day);
        Q_EMIT picked(day);
    }
}

void MonthGrid::mouseMoveEvent(QMouseEvent *event)
{
    m_hover = dayAt(event->position().toPoint());
    update();
}

void MonthGrid::wheelEvent(QWheelEvent *event)
{
    goMonths(event->angleDelta().y() > 0 ? -1 : 1);
}

} // namespace tefter
