// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartTip.h"

#include "ui/charts/ChartScene.h"
#include "ui/common/Paint.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace tefter {

namespace {
constexpr int padding = 10;
constexpr int lineHeight = 19;
constexpr int squareSize = 9;
constexpr int widest = 320;
} // namespace

ChartTip::ChartTip(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void ChartTip::tell(const ChartScene &scene, int category)
{
    const ChartData &chart = scene.data();
    m_title = chart.categories[category].name;
    m_lines.clear();
    for (int i = int(chart.series.size()) - 1; i >= 0; --i) {
        const auto value = chart.series[i].values[category];
        if (value)
            m_lines << Line{scene.inkOf(i), chart.series[i].name, chart.valueText(*value)};
    }
    if (!chart.stacked) // what is compared comes before what it is compared with
        std::reverse(m_lines.begin(), m_lines.end());
    resize(wanted());
    update();
}

QString ChartTip::sentence() const
{
    QStringList parts{m_title};
    for (const Line &line : m_lines)
        //: a name and its value, for a screen reader
        parts << tr("%1: %2").arg(line.name, line.value);
    return parts.join(QStringLiteral("; "));
}

QSize ChartTip::wanted() const
{
    const QFontMetrics strong(Theme::font(TextSize::Small, true));
    const QFontMetrics plain(Theme::font(TextSize::Small));
    int width = strong.horizontalAdvance(m_title);
    for (const Line &line : m_lines)
        width = qMax(width, squareSize + 6 + plain.horizontalAdvance(line.name) + 18 +
                                plain.horizontalAdvance(line.value));
    return {qMin(width + 2 * padding + 2, widest), 2 * padding + lineHeight * int(1 + m_lines.size())};
}

void ChartTip::placeBeside(const QRectF &band, ChartForm form, QSize room)
{
    int x = int(band.right()) + 8;
    int y = int(band.top()) + 4;
    if (form == ChartForm::Bars) {
        x = (room.width() - width()) / 2;
        y = int(band.bottom()) + 2;
        if (y + height() > room.height())
            y = int(band.top()) - height() - 2;
    } else if (x + width() > room.width()) {
        x = int(band.left()) - width() - 8;
    }
    move(qBound(0, x, qMax(0, room.width() - width())), qBound(0, y, qMax(0, room.height() - height())));
    show();
    raise();
}

void ChartTip::paintEvent(QPaintEvent *)
{
    const Colors &c = colors();
    QPainter painter(this);
    paint::roundBox(&painter, rect(), space::controlRadius, c.panel, c.faint);
    const QRect inner = rect().adjusted(padding, padding, -padding, -padding);
    const auto text = [&](const QRect &place, const QString &what, Qt::Alignment at) {
        const QString shown = painter.fontMetrics().elidedText(what, Qt::ElideRight, place.width() + 1);
        painter.drawText(QStyle::visualRect(layoutDirection(), inner, place),
                         int(QStyle::visualAlignment(layoutDirection(), at) | Qt::AlignVCenter) |
                             Qt::AlignAbsolute | Qt::TextSingleLine,
                         shown);
    };
    painter.setFont(Theme::font(TextSize::Small, true));
    painter.setPen(c.text);
    text(QRect(inner.left(), inner.top(), inner.width(), lineHeight), m_title, Qt::AlignLeft);
    painter.setFont(Theme::font(TextSize::Small));
    int y = inner.top();
    for (const Line &line : std::as_const(m_lines)) {
        y += lineHeight;
        const QRect square(inner.left(), y + (lineHeight - squareSize) / 2, squareSize, squareSize);
        painter.fillRect(QStyle::visualRect(layoutDirection(), inner, square), line.ink);
        const int valueWidth = painter.fontMetrics().horizontalAdvance(line.value) + 2;
        painter.setPen(c.secondary);
        text(
            QRect(inner.left() + squareSize + 6, y, inner.width() - squareSize - 12 - valueWidth, lineHeight),
            line.name, Qt::AlignLeft);
        painter.setPen(c.text);
        text(QRect(inner.right() + 1 - valueWidth, y, valueWidth, lineHeight), line.value, Qt::AlignRight);
    }
}

} // namespace tefter
