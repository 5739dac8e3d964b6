// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/RhythmState.h"

#include <algorithm>

namespace tefter {

namespace {

constexpr qsizetype fewestGaps = 2;
constexpr qint64 rhythmsUntilLost = 4;
constexpr qint64 daysUntilLost = 90;
constexpr qint64 daysAhead = 7;

} // namespace

RhythmJudgement judgeRhythm(const CustomerFigures &figures, Day today)
{
    if (figures.visits == 0)
        return {RhythmState::New, 0};
    const qint64 silent = figures.lastDay.daysTo(today);
    if (!figures.rhythmDays)
        return {RhythmState::TooFew, silent};
    const qint64 rhythm = *figures.rhythmDays;
    if (silent > rhythmsUntilLost * rhythm && silent > daysUntilLost)
        return {RhythmState::ProbablyLost, silent};
    if (today >= figures.overdueDay())
        return {RhythmState::Overdue, silent - rhythm};
    const qint64 ahead = rhythm - silent;
    return {ahead < daysAhead ? RhythmState::DueThisWeek : RhythmState::OnTime, ahead};
}

std::optional<qint64> rhythmOf(QList<qint64> gaps)
{
    if (gaps.size() < fewestGaps)
        return std::nullopt;
    const auto middle = gaps.begin() + gaps.size() / 2;
    std::nth_element(gaps.begin(), middle, gaps.end());
    if (gaps.size() % 2 == 1)
        return *middle;
    const qint64 lower = *std::max_element(gaps.begin(), middle);
    return (lower + *middle + 1) / 2;
}

} // namespace tefter
