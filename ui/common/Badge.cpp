// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Badge.h"

#include "ui/common/Paint.h"

#include <QPainter>
#include <QStyle>

namespace tefter {

namespace {
constexpr int badgePadding = 7;
} // namespace

Badge::Badge(const QString &text, Tone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_tone(tone)
{
    setFont(Theme::font(TextSize::Caption));
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Badge::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * badgePadding, badgeHeight};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(&painter, rect(), text(), m_tone, layoutDirection());
}

int Badge::paintBadge(QPainter *painter, const QRect &rect, const QString &text, Tone tone,
                      Qt::LayoutDirection direction, bool onSelected)
{
    const Colors &c = colors();
    const QFont font = Theme::font(TextSize::Caption);
    const QFontMetrics metrics(font);
    const int width = qMin(rect.width(), metrics.horizontalAdvance(text) + 2 * badgePadding);
    QRect box(rect.x(), rect.y() + (rect.height() - badgeHeight) / 2, width, badgeHeight);
    box = QStyle::visualRect(direction, rect, box);
    // On a chosen row the accent ground would vanish: the panel shows instead.
    QColor ground = tone == Tone::Neutral ? c.ground : c.groundOf(tone);
    if (onSelected && (tone == Tone::Accent || tone == Tone::Neutral))
        ground = c.panel;
    paint::roundBox(painter, box, 4, ground);
    painter->save();
    painter->setFont(font);
    painter->setPen(c.ink(tone));
    painter->drawText(box.adjusted(badgePadding, 0, -badgePadding + 2, 0),
                      int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter) |
                          Qt::TextSingleLine,
                      metrics.elidedText(text, Qt::ElideRight, width - 2 * badgePadding + 1));
    painter->restore();
    return width;
}

} // namespace tefter
