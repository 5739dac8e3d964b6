// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Avatar.h"

#include "ui/common/Paint.h"
#include "ui/common/Theme.h"

#include <QPainter>
#include <QTextBoundaryFinder>

namespace tefter {

namespace {

QString firstLetter(const QString &name)
{
    const QString trimmed = name.trimmed();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, trimmed);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? trimmed.left(end).toUpper() : QString();
}

} // namespace

Avatar::Avatar(int side, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
{
    setFixedSize(side, side);
}

QString Avatar::initials(const QString &firstName, const QString &lastName)
{
    const QString first = firstLetter(firstName);
    const QString last = firstLetter(lastName);
    // Joined, two Persian initials would read as a word.
    const bool joining = !first.isEmpty() && !last.isEmpty() && first.at(0).direction() == QChar::DirAL;
    return joining ? first + QChar(0x200c) + QChar(0x2009) + last : first + last;
}

void Avatar::setPerson(const QString &firstName, const QString &lastName)
{
    m_initials = initials(firstName, lastName);
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
