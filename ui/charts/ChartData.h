// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace tefter {

struct ReportTable;
class ReportText;

/// Columns stand on a line of time; bars lie below each other, the longest on top.
enum class ChartForm { Columns, Bars };

struct ChartCategory
{
    QString name;      ///< in full
    QStringList parts; ///< for the axis, from the finest to the coarsest
    int row = -1;      ///< the (first) row of the table behind it
};

/// How loud a series is: ours, one to compare with, one of several, and what is left of them.
enum class ChartInk { Accent, Quiet, OneOfSeveral, Rest };

struct ChartSeries
{
    QString name;
    ChartInk ink = ChartInk::Accent;
    QList<std::optional<qint64>> values; ///< one per category; "no value" draws nothing
    QList<int> rows;                     ///< the row of the table behind each value, -1: none of its own
};

/// What a chart draws, with the words in which it says so.
struct ChartData
{
    ChartForm form = ChartForm::Columns;
    bool stacked = false; ///< the series lie on top of each other
    QString caption;      ///< what is measured, and in what: "Net sum, €"
    QList<ChartCategory> categories;
    QList<ChartSeries> series;
    int decimals = 0; ///< a value counts in 10^-decimals
    std::function<QString(qint64)> valueText;
    std::function<QString(qint64)> tickText;

    bool isEmpty() const { return categories.isEmpty() || series.isEmpty(); }
};

/// Bars of which a chart shows no more; the table has all rows.
constexpr int chartBarsAtMost = 15;
/// Categories or countries that get a colour of their own.
constexpr int chartSeriesAtMost = 5;

ChartData chartOf(const ReportTable &table, const ReportText &text);

} // namespace tefter
