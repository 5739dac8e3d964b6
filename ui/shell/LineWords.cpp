// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/LineWords.h"

#include "ui/common/Paint.h"
#include "ui/common/Theme.h"

#include <QPainter>
#include <QStyle>

namespace tefter {

namespace {

constexpr int lineHeight = 22;
constexpr int leastWidth = 40;

} // namespace

LineWords::LineWords(Qt::Alignment side, QWidget *parent)
    : QPushButton(parent)
    , m_side(side)
{
    setFont(Theme::font(TextSize::Small));
    setAttribute(Qt::WA_Hover);
}

QSize LineWords::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2, lineHeight};
}

QSize LineWords::minimumSizeHint() const
{
    return {qMin(leastWidth, sizeHint().width()), lineHeight};
}

void LineWords::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (hasFocus())
        paint::focusRing(&painter, rect(), 4);
    painter.setPen(underMouse() || hasFocus() ? colors().accent : colors().secondary);
    painter.drawText(rect(), int(QStyle::visualAlignment(layoutDirection(), m_side) | Qt::AlignVCenter),
                     fontMetrics().elidedText(text(), Qt::ElideMiddle, width()));
}

} // namespace tefter
