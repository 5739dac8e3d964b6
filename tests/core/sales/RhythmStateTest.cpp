// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/RhythmState.h"

#include "tests/support/Catch.h"

using namespace tefter;

namespace {

const Day today(2026, 3, 15);

RhythmJudgement judged(qint64 visits, qint64 silent, std::optional<qint64> rhythm)
{
    CustomerFigures figures;
    figures.visits = visits;
    figures.lastDay = visits > 0 ? today.plusDays(-silent) : Day();
    figures.rhythmDays = rhythm;
    return judgeRhythm(figures, today);
}

} // namespace

TEST_CASE("the rhythm is the median gap, from two gaps on", "[sales][rhythm]")
{
    CHECK_FALSE(rhythmOf({}));
    CHECK_FALSE(rhythmOf({30}));
    CHECK(rhythmOf({10, 31}) == 21);
    CHECK(rhythmOf({90, 7, 8}) == 8);
    CHECK(rhythmOf({1, 100, 20, 30}) == 25);
}

TEST_CASE("a silence is judged by the customer's own habit", "[sales][rhythm]")
{
    CHECK(judged(0, 0, {}) == RhythmJudgement{RhythmState::New, 0});
    CHECK(judged(2, 300, {}) == RhythmJudgement{RhythmState::TooFew, 300});
    CHECK(judged(41, 3, 20) == RhythmJudgement{RhythmState::OnTime, 17});
    CHECK(judged(17, 14, 20) == RhythmJudgement{RhythmState::DueThisWeek, 6});
    CHECK(judged(17, 13, 20) == RhythmJudgement{RhythmState::OnTime, 7});
    CHECK(judged(17, 30, 20) == RhythmJudgement{RhythmState::DueThisWeek, -10});
    CHECK(judged(17, 31, 20) == RhythmJudgement{RhythmState::Overdue, 11});
    CHECK(judged(28, 62, 20) == RhythmJudgement{RhythmState::Overdue, 42});
    CHECK(judged(9, 150, 20) == RhythmJudgement{RhythmState::ProbablyLost, 150});
    CHECK(judged(9, 81, 20).state == RhythmState::Overdue);
    CHECK(judged(9, 150, 60).state == RhythmState::Overdue);
    CHECK(judged(9, 1, 1).state == RhythmState::DueThisWeek);
    CHECK(judged(9, 2, 1).state == RhythmState::Overdue);
}
