// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Id.h"
#include "core/base/Money.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace tefter {

/// What a supplier is judged by.
enum class ScoreFigure {
    OnTime,       ///< of what was due, how much came by the promised day; a part that came in time counts
    Fill,         ///< of what was due, how much came at all
    Defects,      ///< of what came, how much was defective or went back (but for surplus)
    PriceDrift,   ///< what the same basket costs now against a year ago
    MarginEffect, ///< points of margin that the drift took from the goods that were sold, or brought
    Answers,      ///< of the cases opened with them, how many were answered in time
};

inline constexpr std::array allScoreFigures{ScoreFigure::OnTime,       ScoreFigure::Fill,
                                            ScoreFigure::Defects,      ScoreFigure::PriceDrift,
                                            ScoreFigure::MarginEffect, ScoreFigure::Answers};

/// on-time, fill, defects, price-drift, margin-effect, answers.
QString scoreFigureKey(ScoreFigure figure);

/// One figure with the number of cases behind it. No data is not zero.
struct ScoreValue
{
    ScoreFigure figure = ScoreFigure::OnTime;
    std::optional<Percent> value;
    qint64 cases = 0; ///< orders; of Defects receipts; of prices and margin products; of Answers cases

    /// 0 to 100. Shares are their percent; 10 % of defects, a drift of 20 % or 5 points of margin lost are 0,
    /// none of it is 100.
    std::optional<int> points() const;
    friend bool operator==(const ScoreValue &, const ScoreValue &) = default;
};

/// How much each figure counts in the total, in the order of allScoreFigures.
struct ScoreWeights
{
    std::array<int, allScoreFigures.size()> weights{30, 25, 20, 15, 10, 10};

    int of(ScoreFigure figure) const { return weights[static_cast<size_t>(figure)]; }
    friend bool operator==(const ScoreWeights &, const ScoreWeights &) = default;
};

/// What a supplier was worth in a period.
struct Scorecard
{
    SupplierId supplier;
    QString name;
    Period period;
    QList<ScoreValue> values;
    std::optional<int> total; ///< 0 to 100, over the figures that have data
    friend bool operator==(const Scorecard &, const Scorecard &) = default;
};

/// The weighted points of the figures that have data; nothing where none has, or none counts.
std::optional<int> totalOf(const QList<ScoreValue> &values, const ScoreWeights &weights);

} // namespace tefter
