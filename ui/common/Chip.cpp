// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Chip.h"

#include "ui/common/Icons.h"
#include "ui/common/Paint.h"
#include "ui/common/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace tefter {

namespace {
constexpr int chipHeight = 24;
constexpr int chipPadding = 11;
constexpr int crossSide = 12;
} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFont(Theme::font(TextSize::Small));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const int extra = (icon().isNull() ? 0 : 18) + (m_removable ? crossSide + 4 : 0);
    return {fontMetrics().horizontalAdvance(text()) + 2 * chipPadding + extra, chipHeight};
}

QRect Chip::crossRect() const
{
    return QStyle::visualRect(
        layoutDirection(), rect(),
        QRect(width() - chipPadding - crossSide + 3, (height() - crossSide) / 2, crossSide, crossSide));
}

void Chip::paintEvent(QPaintEvent *)
{
    const Colors &c = colors();
    QPainter painter(this);
    const bool on = isChecked() || isDown();
    const bool over = isEnabled() && underMouse();
    const QColor ink = !isEnabled() ? c.faintText : (on ? c.accent : (over ? c.text : c.secondary));
    paint::roundBox(&painter, rect(), height() / 2.0, on ? c.accentGround : c.panel,
                    on ? c.accentGround : (over ? c.faint : c.line));
    if (hasFocus())
        paint::focusRing(&painter, rect(), height() / 2.0);
    QRect content =
        rect().adjusted(chipPadding, 0, m_removable ? -chipPadding - crossSide - 1 : -chipPadding, 0);
    if (!icon().isNull()) {
        const QRect place(content.left(), (height() - 14) / 2, 14, 14);
        icon().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), place));
        content.setLeft(content.left() + 18);
    }
    painter.setPen(ink);
    painter.setFont(font());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), content),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter) |
                         Qt::TextSingleLine,
                     text());
    if (m_removable)
        painter.drawPixmap(crossRect(),
                           iconPixmap(QStringLiteral("close"), crossSide, ink, devicePixelRatioF()));
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_removable && crossRect().adjusted(-4, -6, 6, 6).contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removeRequested();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace tefter
