// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Avatar.h"

#include "ui/common/Paint.h"
#include "ui/common/Theme.h"

#include <QPainter>

namespace tefter {

Avatar::Avatar(int side, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
{
    setFixedSize(side, side);
}

void Avatar::setInitials(const QString &initials)
{
    m_initials = initials;
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::roundBox(&painter, rect(), m_side / 2.0, colors().accentGround);
    QFont font = Theme::font(TextSize::Title, true);
    font.setPixelSize(m_side * 19 / 52);
    painter.setFont(font);
    painter.setPen(colors().accent);
    painter.drawText(rect(), Qt::AlignCenter, m_initials);
}

} // namespace tefter
