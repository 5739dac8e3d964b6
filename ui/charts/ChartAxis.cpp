// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartAxis.h"

#include <QApplication>
#include <limits>

namespace tefter {

namespace {

constexpr qreal labelGap = 8;
constexpr int labelsAtMost = 60;

qint64 niceStep(qint64 atLeast)
{
    for (qint64 power = 1;; power *= 10) {
        for (const qint64 factor : {1, 2, 5})
            if (factor * power >= atLeast)
                return factor * power;
        if (power > std::numeric_limits<qint64>::max() / 100)
            return atLeast;
    }
}

/// Which of the categories carry another name on this level than the one before.
QList<AxisLabel> changes(const QList<ChartCategory> &categories, qsizetype level)
{
    QList<AxisLabel> result;
    for (int i = 0; i < categories.size(); ++i) {
        const QString name = categories[i].parts.value(level);
        bool isNew = i == 0;
        for (qsizetype above = level; !isNew && above < categories[i].parts.size(); ++above)
            isNew = categories[i].parts[above] != categories[i - 1].parts.value(above);
        if (isNew && !name.isEmpty())
            result << AxisLabel{i, name};
    }
    return result;
}

bool fits(const QList<AxisLabel> &labels, qreal band, const QFontMetricsF &metrics)
{
    if (labels.size() > labelsAtMost)
        return false;
    for (qsizetype i = 1; i < labels.size(); ++i) {
        const qreal room = (labels[i].category - labels[i - 1].category) * band - labelGap;
        const qreal needed =
            (metrics.horizontalAdvance(labels[i].text) + metrics.horizontalAdvance(labels[i - 1].text)) / 2;
        if (needed > room)
            return false;
    }
    return true;
}

QList<AxisLabel> everyNth(const QList<AxisLabel> &labels, int n)
{
    QList<AxisLabel> result;
    for (qsizetype i = 0; i < labels.size(); i += n)
        result << labels[i];
    return result;
}

/// Leaves out a first label that the second one would touch: a period that begins on the 30th.
QList<AxisLabel> thinned(QList<AxisLabel> labels, qreal band, const QFontMetricsF &metrics)
{
    if (labels.size() > 1 && !fits(labels.first(2), band, metrics))
        labels.removeFirst();
    for (int n : {1, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1000})
        if (const QList<AxisLabel> some = everyNth(labels, n); fits(some, band, metrics))
            return some;
    return {};
}

} // namespace

QFont chartFont(int pixels)
{
    QFont font = QApplication::font();
    font.setPixelSize(pixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

ValueAxis valueAxis(const ChartData &data, int steps)
{
    ValueAxis axis;
    for (qsizetype i = 0; i < data.categories.size(); ++i) {
        qint64 above = 0, below = 0;
        for (const ChartSeries &series : data.series) {
            const qint64 value = series.values[i].value_or(0);
            above = value > 0 ? (data.stacked ? above + value : qMax(above, value)) : above;
            below = value < 0 ? (data.stacked ? below + value : qMin(below, value)) : below;
        }
        axis.most = qMax(axis.most, above);
        axis.least = qMin(axis.least, below);
    }
    axis.step = niceStep(qMax<qint64>(1, (axis.most - axis.least + steps - 1) / steps));
    axis.most = (axis.most + axis.step - 1) / axis.step * axis.step;
    if (-axis.least * 4 > axis.step)
        axis.least = -((-axis.least + axis.step - 1) / axis.step * axis.step);
    if (axis.most == axis.least)
        axis.most = axis.step;
    return axis;
}

QList<qint64> ValueAxis::ticks() const
{
    QList<qint64> result;
    for (qint64 tick = least / step * step; tick <= most; tick += step)
        result << tick;
    return result;
}

TimeLabels timeLabels(const QList<ChartCategory> &categories, qreal band, const QFontMetricsF &metrics)
{
    TimeLabels result;
    const qsizetype levels = categories.isEmpty() ? 0 : categories.first().parts.size();
    for (qsizetype level = 0; level < levels; ++level) {
        const bool isCoarsest = level + 1 == levels;
        const QList<AxisLabel> all = changes(categories, level);
        if (isCoarsest) {
            result.upper = thinned(all, band, metrics);
            return result;
        }
        // Every second name still reads as a row; beyond that the coarser names say it better.
        for (const int n : {1, 2}) {
            if (level > 0 && n > 1)
                continue;
            if (const QList<AxisLabel> some = everyNth(all, n); fits(some, band, metrics)) {
                result.upper = some;
                result.lower = thinned(changes(categories, level + 1), band, metrics);
                return result;
            }
        }
        if (level > 0 || levels == 2) {
            if (const QList<AxisLabel> some = everyNth(all, 3); fits(some, band, metrics)) {
                result.upper = some;
                result.lower = thinned(changes(categories, level + 1), band, metrics);
                return result;
            }
        }
    }
    return result;
}

} // namespace tefter
