// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SearchBox.h"

#include "ui/common/Icons.h"
#include "ui/common/Paint.h"
#include "ui/common/Theme.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QPainter>
#include <QStyle>

namespace tefter {

namespace {
constexpr int iconRoom = 36;
constexpr int keysRoom = 56;
constexpr int endRoom = 12;
} // namespace

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
{
    setFrame(false);
    setAccessibleName(tr("Search"));
    setPlaceholderText(tr("Find a person, product, document, or do something"));
    setMaximumWidth(460);
    setFixedHeight(33);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    makeRoom();
    connect(this, &QLineEdit::textChanged, this, &SearchBox::makeRoom);
    QPalette clear;
    clear.setColor(QPalette::Base, Qt::transparent);
    setPalette(clear);
    setAttribute(Qt::WA_MacShowFocusRect, false);
}

/// For the icon, and for the keys while they are shown. Text margins are not mirrored by Qt.
void SearchBox::makeRoom()
{
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const int end = showsKeys() ? keysRoom : endRoom;
    setTextMargins(mirrored ? end : iconRoom, 0, mirrored ? iconRoom : end, 0);
}

void SearchBox::paintEvent(QPaintEvent *event)
{
    const Colors &c = colors();
    {
        QPainter painter(this);
        paint::roundBox(&painter, rect(), space::controlRadius, hasFocus() ? c.panel : c.ground,
                        hasFocus() ? c.accent : c.line, hasFocus() ? 2.0 : 1.0);
        const QRect mark = QStyle::visualRect(layoutDirection(), rect(), QRect(13, 8, 16, 16));
        painter.drawPixmap(mark, iconPixmap(QStringLiteral("search"), 16, c.secondary, devicePixelRatioF()));
        if (showsKeys())
            paintKeys(&painter);
    }
    QLineEdit::paintEvent(event);
}

void SearchBox::paintKeys(QPainter *painter) const
{
    const Colors &c = colors();
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K)
                             .toString(QKeySequence::NativeText)
                             .replace(QLatin1Char('+'), QLatin1Char(' '));
    painter->setFont(Theme::font(TextSize::Caption));
    const int breadth = painter->fontMetrics().horizontalAdvance(keys) + 12;
    const QRect cap = QStyle::visualRect(layoutDirection(), rect(),
                                         QRect(width() - breadth - 11, (height() - 18) / 2, breadth, 18));
    paint::roundBox(painter, cap, 4, c.panel, c.line);
    painter->setPen(c.secondary);
    painter->drawText(cap, Qt::AlignCenter, keys);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        return Q_EMIT moved(1);
    case Qt::Key_Up:
        return Q_EMIT moved(-1);
    case Qt::Key_PageDown:
        return Q_EMIT moved(8);
    case Qt::Key_PageUp:
        return Q_EMIT moved(-8);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT accepted();
    case Qt::Key_Escape:
        return Q_EMIT dismissed();
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    makeRoom();
    update();
    // The keyboard may also come here because a button that had it went away: then nothing drops open
    // unasked.
    if (event->reason() == Qt::MouseFocusReason || event->reason() == Qt::ShortcutFocusReason)
        Q_EMIT entered();
}

void SearchBox::mousePressEvent(QMouseEvent *event)
{
    const bool wasHere = hasFocus();
    QLineEdit::mousePressEvent(event);
    if (wasHere)
        Q_EMIT entered();
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    makeRoom();
    update();
    Q_EMIT left();
}

} // namespace tefter
