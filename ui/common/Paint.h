// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;
class QStyleOption;

namespace tefter::paint {

/// A box with round corners; a border lies inside the rectangle, on whole device pixels.
void roundBox(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill,
              const QColor &border = QColor(), qreal borderWidth = 1.0);

/// The ring round what has the keyboard.
void focusRing(QPainter *painter, const QRectF &rect, qreal radius);

/// A line of one device pixel.
void hairline(QPainter *painter, QPointF from, QPointF to, const QColor &color);

/// A line icon in the middle of the rectangle, sharp on every screen.
void icon(QPainter *painter, const QString &name, const QRect &rect, int side, const QColor &color);

/// A sentence over as many lines as it takes, from the edge where one begins to read at the top, or wherever
/// `place` says (AlignHCenter, AlignVCenter, AlignBottom). What parts two lines takes no room, on neither
/// side.
void wrapped(QPainter *painter, const QRect &rect, const QString &text, Qt::LayoutDirection direction,
             Qt::Alignment place = Qt::AlignTop);

/// Whether the control that is painted can be used.
bool isOn(const QStyleOption *option);

} // namespace tefter::paint
