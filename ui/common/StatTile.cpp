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

void StatTile::setMark(QWidget *mark)
{
    m_mark = mark;
    m_mark->setParent(this);
    updateGeometry();
    placeMark();
}

void StatTile::placeMark()
{
    if (!m_mark)
        return;
    const QRect corner(width() - m_mark->width() - space::xs - 2, space::xs + 6, m_mark->width(),
                       m_mark->height());
    m_mark->setGeometry(QStyle::visualRect(layoutDirection(), rect(), corner));
}

void StatTile::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeMark();
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
    const int mark = m_mark ? m_mark->width() : 0;
    const int width = qMax(QFontMetrics(Theme::font(TextSize::Caption)).horizontalAdvance(m_caption) + mark,
                           QFontMetrics(Theme::font(TextSize::Figure, true)).horizontalAdvance(m_value) + 2);
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
    const int start = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::TextSingleLine;
    // Places of fixed height: the lines of Persian type are much taller than their letters.
    const auto line = [this](int y, int height) {
        return QStyle::visualRect(layoutDirection(), rect(),
                                  QRect(space::l, y, width() - space::l - space::s, height));
    };
    const QFont caption = Theme::font(TextSize::Caption);
    painter.setFont(caption);
    painter.setPen(c.secondary);
    painter.drawText(line(12, 20), start | Qt::AlignVCenter,
                     QFontMetrics(caption).elidedText(m_caption, Qt::ElideRight, line(0, 0).width()));
    const QFont figure = Theme::font(TextSize::Figure, true);
    painter.setFont(figure);
    painter.setPen(c.text);
    painter.drawText(line(31, 26), start | Qt::AlignVCenter,
                     QFontMetrics(figure).elidedText(m_value, Qt::ElideRight, line(0, 0).width()));
}

} // namespace tefter
