// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"

#include <QList>

#include <optional>

namespace tefter {

/// What a customer's silence means, measured by the customer's own habit.
enum class RhythmState {
    New,          ///< never bought
    TooFew,       ///< fewer than three visits: too few to say
    OnTime,       ///< not yet expected
    DueThisWeek,  ///< expected within the next seven days, or a little late
    Overdue,      ///< silent for more than one and a half rhythms
    ProbablyLost, ///< silent for more than four rhythms and more than 90 days
};

/// The kept figures of one customer.
struct CustomerFigures
{
    Day firstDay;
    Day lastDay;
    qint64 sales = 0;                 ///< documents of kind sale
    qint64 visits = 0;                ///< days with such a document
    qint64 netTotal = 0;              ///< minor units, over documents of all kinds
    std::optional<qint64> rhythmDays; ///< the median gap between visits; nothing under three visits
    Day firstDocument{};              ///< of any kind: all of netTotal lies between these two days
    Day lastDocument{};
    friend bool operator==(const CustomerFigures &, const CustomerFigures &) = default;

    /// The last visit plus the rhythm; invalid where there is no rhythm.
    Day dueDay() const { return rhythmDays ? lastDay.plusDays(*rhythmDays) : Day(); }
    /// The first day on which the silence is longer than one and a half rhythms.
    Day overdueDay() const { return rhythmDays ? lastDay.plusDays(*rhythmDays * 3 / 2 + 1) : Day(); }
};

struct RhythmJudgement
{
    RhythmState state = RhythmState::New;
    /// OnTime and DueThisWeek: days until the next visit is expected (negative: past); Overdue: days since it
    /// was expected; ProbablyLost and TooFew: days since the last visit.
    qint64 days = 0;
    friend bool operator==(const RhythmJudgement &, const RhythmJudgement &) = default;
};

/// Judges a customer as of a day.
RhythmJudgement judgeRhythm(const CustomerFigures &figures, Day today);

/// The median of the gaps between visits, half a day rounded up; nothing under two gaps.
std::optional<qint64> rhythmOf(QList<qint64> gaps);

} // namespace tefter
