// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartScene.h"

#include <QApplication>
#include <QGraphicsRectItem>
#include <QGraphicsSimpleTextItem>

#include <algorithm>

namespace tefter {

namespace {

constexpr qreal wordGap = 8;
constexpr qreal swatchSize = 9;

QString cut(const QString &text, const QFont &font, qreal width)
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width + 0.5);
}

} // namespace

QGraphicsSimpleTextItem *ChartScene::word(const QString &text, const QFont &font, const QColor &color)
{
    auto *item = addSimpleText(text, font);
    item->setBrush(color);
    item->setZValue(2);
    m_words << item;
    return item;
}

void ChartScene::put(QGraphicsSimpleTextItem *item, qreal x, qreal y, Qt::AlignmentFlag at)
{
    const QSizeF size = item->boundingRect().size();
    qreal start = at == Qt::AlignHCenter ? x - size.width() / 2 : at == Qt::AlignRight ? x - size.width() : x;
    start = qBound(0.0, start, qMax(0.0, m_size.width() - size.width()));
    item->setPos(m_mirrored ? m_size.width() - start - size.width() : start, y - size.height() / 2);
}

void ChartScene::swatch(const QColor &color, qreal x, qreal y)
{
    const qreal left = m_mirrored ? m_size.width() - x - swatchSize : x;
    auto *item = addRect(QRectF(left, y - swatchSize / 2, swatchSize, swatchSize), Qt::NoPen, color);
    item->setZValue(2);
    m_words << item;
}

void ChartScene::addWords()
{
    qDeleteAll(m_words);
    m_words.clear();
    addCaption();
    if (m_data.form == ChartForm::Bars) {
        addBarWords();
        return;
    }
    addTicks();
    addTimeWords();
    if (namesSeriesAtTheEnd())
        addSeriesNames();
}

/// What is measured at the start; two series that stand side by side are named at the end.
void ChartScene::addCaption()
{
    const QFont font = chartFont(12);
    const qreal y = 11;
    put(word(m_data.caption, font, m_palette.secondary), 0, y, Qt::AlignLeft);
    if (m_data.stacked || m_data.series.size() < 2)
        return;
    qreal x = m_size.width();
    for (int i = 0; i < m_data.series.size(); ++i) {
        auto *name = word(m_data.series[i].name, font, m_palette.secondary);
        put(name, x, y, Qt::AlignRight);
        x -= name->boundingRect().width() + swatchSize + 6;
        swatch(inkOf(i), x, y);
        x -= 2 * wordGap;
    }
}

void ChartScene::addTicks()
{
    const qreal start = m_mirrored ? m_size.width() - m_plot.right() : m_plot.left();
    const QList<qint64> ticks = m_axis.ticks();
    for (const qint64 tick : ticks) {
        const qreal y = valueAt(double(tick));
        put(word(m_data.tickText(tick), chartFont(11), m_palette.faintText), start - wordGap, y,
            Qt::AlignRight);
        auto *line = addLine(m_plot.left(), y, m_plot.right(), y,
                             QPen(tick == 0 ? m_palette.faint : m_palette.line, 1));
        line->setZValue(tick == 0 ? 1 : -1);
        m_words << line;
    }
}

void ChartScene::addTimeWords()
{
    const QFontMetricsF metrics(chartFont(11));
    const TimeLabels labels = timeLabels(m_data.categories, band(), metrics);
    const auto centre = [this](int category) { return mirrored(bandOf(category).center().x()); };
    for (const AxisLabel &label : labels.upper)
        put(word(label.text, chartFont(11), m_palette.secondary), centre(label.category),
            m_plot.bottom() + 14, Qt::AlignHCenter);
    for (const AxisLabel &label : labels.lower)
        put(word(label.text, chartFont(11), m_palette.faintText), centre(label.category),
            m_plot.bottom() + 30, Qt::AlignHCenter);
}

void ChartScene::addBarWords()
{
    const QFont nameFont = chartFont(12);
    const qreal start = m_mirrored ? m_size.width() - m_plot.right() : m_plot.left();
    for (int i = 0; i < m_shown; ++i) {
        const qreal y = bandOf(i).center().y();
        put(word(cut(m_data.categories[i].name, nameFont, start - 2 * wordGap), nameFont, m_palette.text),
            start - wordGap, y, Qt::AlignRight);
        const std::optional<qint64> value = m_data.series.first().values[i];
        if (!value)
            continue;
        qint64 longest = 0; // the sum stands behind both bars
        for (const ChartSeries &series : std::as_const(m_data.series))
            longest = qMax(longest, series.values[i].value_or(0));
        put(word(m_data.valueText(*value), chartFont(11), m_palette.secondary),
            mirrored(valueAt(double(longest))) + 6, y, Qt::AlignLeft);
    }
}

/// Each series is named beside its piece of the last column; names that would touch make way.
void ChartScene::addSeriesNames()
{
    struct Name
    {
        int series;
        qreal y;
    };
    QList<Name> names;
    qreal above = 0, below = 0;
    const qsizetype last = m_data.categories.size() - 1;
    for (int i = 0; i < m_data.series.size(); ++i) {
        const qreal value = double(m_data.series[i].values[last].value_or(0));
        qreal &base = value < 0 ? below : above;
        names << Name{i, (valueAt(base) + valueAt(base + value)) / 2};
        base += value;
    }
    // From the bottom up: the first series lies lowest.
    constexpr qreal lineHeight = 18;
    std::stable_sort(names.begin(), names.end(), [](const Name &a, const Name &b) { return a.y > b.y; });
    qreal floor = m_plot.bottom() - lineHeight / 2 + 4;
    for (Name &name : names) {
        name.y = qMin(name.y, floor);
        floor = name.y - lineHeight;
    }
    const qreal roof = m_plot.top() + lineHeight / 2 - 4;
    qreal ceiling = roof;
    for (qsizetype i = names.size() - 1; i >= 0; --i) {
        names[i].y = qMax(names[i].y, ceiling);
        ceiling = names[i].y + lineHeight;
    }
    const qreal end = m_mirrored ? m_size.width() - m_plot.left() : m_plot.right();
    for (const Name &name : std::as_const(names)) {
        swatch(inkOf(name.series), end + wordGap, name.y);
        const QFont font = chartFont(11);
        const qreal x = end + wordGap + swatchSize + 6;
        put(word(cut(m_data.series[name.series].name, font, m_size.width() - x), font, m_palette.secondary),
            x, name.y, Qt::AlignLeft);
    }
}

} // namespace tefter
