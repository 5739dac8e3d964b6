// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Card.h"

#include "ui/common/Paint.h"

#include <QPainter>
#include <QVBoxLayout>

namespace tefter {

Card::Card(QWidget *parent, int padding)
    : QWidget(parent)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(padding, padding, padding, padding);
    m_body->setSpacing(space::s);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::roundBox(&painter, rect(), space::cardRadius, colors().panel, colors().line);
}

Surface::Surface(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void Surface::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &c = colors();
    painter.fillRect(rect(), m_kind == Kind::Ground ? c.ground : m_kind == Kind::Panel ? c.panel : c.line);
}

} // namespace tefter
