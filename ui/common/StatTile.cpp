// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/StatTile.h"

#include "ui/common/Paint.h"
#include "ui/common/Theme.h"

#include <QPainter>
#include <QStyle>

namespace tefter {

StatTile::StatTile(const QString &caption, const QString &value, QWidget *parent)
    : QWidget(parent)
    , m_caption(caption)
    , m_value(value)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    tell();
}

void StatTile::setCaption(const QString &caption)
{
    m_caption = caption;
    tell();
}

void StatTile::setValue(const QString &value)
{
    m_value = value;
    tell();
}

void StatTile::tell()
{
    setAccessibleName(m_caption);
    setAccessibleDescription(m_value);
    updateGeometry();
    update();
}

QSize StatTile::sizeHint() const
{
    const int width = qMax(QFontMetrics(Theme::font(TextSize::Caption)).horizontalAdvance(m_caption),
                           QFontMetrics(Theme::font(TextSize::Figure, true)).horizontalAdvance(m_value));
    return {width + 2 * space::l, 70};
}

QSize StatTile::minimumSizeHint() const
{
    return {qMax(72, sizeHint().width()), 70};
}

void StatTile::paintEvent(QPaintEvent *)
{
    const Colors &c = colors();
    QPainter painter(this);
    paint::roundBox(&painter, rect(), space::cardRadius, c.panel, c.line);
    const QRect inner = rect().adjusted(space::l, 13, -space::s, -12);
    const int start = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::TextSingleLine;
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), inner);
    const QFont caption = Theme::font(TextSize::Caption);
    painter.setFont(caption);
    painter.setPen(c.secondary);
    painter.drawText(place, start | Qt::AlignTop,
                     QFontMetrics(caption).elidedText(m_caption, Qt::ElideRight, place.width()));
    const QFont figure = Theme::figures(Theme::font(TextSize::Figure, true));
    painter.setFont(figure);
    painter.setPen(c.text);
    painter.drawText(place, start | Qt::AlignBottom,
                     QFontMetrics(figure).elidedText(m_value, Qt::ElideRight, place.width()));
}

} // namespace tefter
