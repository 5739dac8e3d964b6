// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/Scorecard.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int fullPoints = 100;
constexpr qint64 basisPointsPerPercent = 100;
constexpr qint64 worstDefects = 1'000;
constexpr qint64 worstDrift = 2'000;
constexpr qint64 worstMargin = 500;

/// 100 at none, 0 at the worst, straight between.
int pointsAgainst(qint64 basisPoints, qint64 worst)
{
    const qint64 bad = std::clamp(basisPoints, qint64{0}, worst);
    return fullPoints - static_cast<int>(multiplyAndRound(bad, fullPoints, worst).value_or(fullPoints));
}

} // namespace

QString scoreFigureKey(ScoreFigure figure)
{
    static constexpr std::array keys{"on-time"_L1,     "fill"_L1,          "defects"_L1,
                                     "price-drift"_L1, "margin-effect"_L1, "answers"_L1};
    return keys[static_cast<size_t>(figure)];
}

std::optional<int> ScoreValue::points() const
{
    if (!value)
        return std::nullopt;
    const qint64 basisPoints = value->basisPoints;
    switch (figure) {
    case ScoreFigure::OnTime:
    case ScoreFigure::Fill:
    case ScoreFigure::Answers:
        return static_cast<int>(multiplyAndRound(basisPoints, 1, basisPointsPerPercent).value_or(0));
    case ScoreFigure::Defects:
        return pointsAgainst(basisPoints, worstDefects);
    case ScoreFigure::PriceDrift:
        return pointsAgainst(basisPoints, worstDrift);
    case ScoreFigure::MarginEffect:
        break;
    }
    return pointsAgainst(-basisPoints, worstMargin);
}

std::optional<int> totalOf(const QList<ScoreValue> &values, const ScoreWeights &weights)
{
    qint64 sum = 0;
    qint64 weight = 0;
    for (const ScoreValue &value : values) {
        const auto points = value.points();
        if (!points)
            continue;
        sum += qint64{*points} * weights.of(value.figure);
        weight += weights.of(value.figure);
    }
    if (weight == 0)
        return std::nullopt;
    return static_cast<int>(multiplyAndRound(sum, 1, weight).value_or(0));
}

} // namespace tefter
