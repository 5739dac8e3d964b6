// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartData.h"

#include <QFont>
#include <QFontMetricsF>

namespace tefter {

/// The words of a chart. In whole pixels: the same scene is painted on paper, where points would be reckoned
/// anew.
QFont chartFont(int pixels);

/// The value axis: from zero in a few round steps to just above the largest value, and below zero as far as
/// the values go: to the next step, or just to the value where that is far from it.
struct ValueAxis
{
    qint64 least = 0;
    qint64 most = 0;
    qint64 step = 1;

    /// The round values that are written at the axis.
    QList<qint64> ticks() const;
};

ValueAxis valueAxis(const ChartData &data, int steps = 4);

/// The words below a line of time: those of a row stand at `places` and do not overlap.
struct AxisLabel
{
    int category = 0;
    QString text;
};

struct TimeLabels
{
    QList<AxisLabel> upper; ///< days, months
    QList<AxisLabel> lower; ///< the months or years in which they lie; empty where the upper ones say it all
};

/// Chooses how finely the categories can be named when each has `band` pixels.
TimeLabels timeLabels(const QList<ChartCategory> &categories, qreal band, const QFontMetricsF &metrics);

} // namespace tefter
