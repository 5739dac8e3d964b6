// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Paint.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QTextLayout>

namespace tefter::paint {

void roundBox(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border,
              qreal borderWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool bordered = border.isValid() && border.alpha() > 0;
    const qreal inset = bordered ? borderWidth / 2.0 : 0.0;
    painter->setPen(bordered ? QPen(border, borderWidth) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const QRectF inner = rect.adjusted(inset, inset, -inset, -inset);
    painter->drawRoundedRect(inner, radius - inset, radius - inset);
    painter->restore();
}

void focusRing(QPainter *painter, const QRectF &rect, qreal radius)
{
    roundBox(painter, rect, radius, QColor(), colors().accent, 2.0);
}

void hairline(QPainter *painter, QPointF from, QPointF to, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    QPen pen(color, 1);
    painter->setPen(pen);
    painter->drawLine(from, to);
    painter->restore();
}

void icon(QPainter *painter, const QString &name, const QRect &rect, int side, const QColor &color)
{
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    painter->drawPixmap(square, iconPixmap(name, side, color, painter->device()->devicePixelRatioF()));
}

void wrapped(QPainter *painter, const QRect &rect, const QString &text, Qt::LayoutDirection direction,
             Qt::Alignment place)
{
    const Qt::Alignment vertical = place & Qt::AlignVertical_Mask;
    const Qt::Alignment centre = place & Qt::AlignHCenter;
    if (direction != Qt::RightToLeft)
        return painter->drawText(
            rect, int((centre ? centre : Qt::AlignLeft | Qt::AlignAbsolute) | vertical) | Qt::TextWordWrap,
            text);
    // QPainter counts the blank at which a line is broken as a part of it, and pushes the line away with it.
    QTextOption option(centre ? centre : Qt::AlignRight | Qt::AlignAbsolute);
    option.setTextDirection(direction);
    QString lines = text;
    QTextLayout layout(lines.replace(u'\n', QChar::LineSeparator), painter->font());
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(rect.width());
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    const qreal room = rect.height() - height;
    const qreal above = vertical & Qt::AlignVCenter ? room / 2 : vertical & Qt::AlignBottom ? room : 0;
    layout.draw(painter, QPointF(rect.left(), rect.top() + above));
}

bool isOn(const QStyleOption *option)
{
    return option->state & QStyle::State_Enabled;
}

} // namespace tefter::paint
