// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DayEdit.h"

#include "core/base/Formats.h"
#include "ui/common/Icons.h"
#include "ui/common/MonthGrid.h"

#include <QAction>
#include <QFrame>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

namespace tefter {

DayEdit::DayEdit(const Formats &formats, Day today, QWidget *parent)
    : TypedEdit(formats, parent)
    , m_today(today)
{
    QAction *open = addAction(icon(QStringLiteral("calendar"), IconInk::Secondary), TrailingPosition);
    open->setText(tr("Choose a day"));
    connect(open, &QAction::triggered, this, &DayEdit::openCalendar);
    const auto buttons = findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        button->setAccessibleName(open->text());
    setPlaceholderText(formats.numericDay(today));
}

Day DayEdit::day() const
{
    return formats().parseDay(text(), m_today).value_or(Day());
}

void DayEdit::setDay(Day day)
{
    showText(formats().numericDay(day));
}

void DayEdit::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    auto *grid = new MonthGrid(formats(), m_today);
    grid->setDay(day());
    layout->addWidget(grid);
    popup->setFrameShape(QFrame::StyledPanel);
    popup->adjustSize();
    const QRect room = screen()->availableGeometry();
    const QPoint below = mapToGlobal(
        QPoint(layoutDirection() == Qt::RightToLeft ? width() - popup->width() : 0, height() + 3));
    const int above = mapToGlobal(QPoint(0, -popup->height() - 3)).y();
    popup->move(qBound(room.left(), below.x(), qMax(room.left(), room.right() - popup->width())),
                below.y() + popup->height() <= room.bottom() || above < room.top() ? below.y() : above);
    connect(grid, &MonthGrid::picked, this, [this, popup](Day picked) {
        popup->close();
        setText(formats().numericDay(picked));
        setFocus();
        Q_EMIT textEdited(text());
        Q_EMIT valueEdited();
    });
    popup->show();
    grid->setFocus();
}

void DayEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_F4)
        return openCalendar();
    TypedEdit::keyPressEvent(event);
}

bool DayEdit::understands(const QString &typed) const
{
    return formats().parseDay(typed, m_today).has_value();
}

QString DayEdit::written(const QString &typed) const
{
    const auto day = formats().parseDay(typed, m_today);
    return day ? formats().numericDay(*day) : typed;
}

QString DayEdit::complaint() const
{
    return tr("This is not a day. For example: %1").arg(formats().numericDay(m_today));
}

} // namespace tefter
