// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/SampleCatalogue.h"
#include "core/sample/SampleHabit.h"

namespace tefter {

/// A visit that ends at the till, before its lines are drawn.
struct SampleErrand
{
    int customer = -1; ///< -1: a walk-in
    int day = 0;
    int minute = 0;
    int gap = 0; ///< days since the visit before
    int lines = 1;
    int origin = -1; ///< of a return: the errand it brings back
};

/// What people put into their baskets: their favourite categories, what they have used up, and the season.
class SampleBaskets
{
public:
    SampleBaskets(quint64 seed, const SampleCatalogue &catalogue, const SampleCalendar &calendar)
        : m_seed(seed)
        , m_catalogue(catalogue)
        , m_calendar(calendar)
    {
    }

    int naturalSize(Dice &dice, const SampleErrand &errand, bool firm) const;
    /// The lines of an errand; `serial` is its place in the plan.
    std::vector<SampleLine> lines(const SampleErrand &errand, int serial, bool firm) const;
    /// The line that is brought back, with its quantity below zero.
    std::vector<SampleLine> returned(const SampleErrand &origin, int serial, bool firm) const;

private:
    struct Taste
    {
        int leaves[3] = {-1, -1, -1};
        int staples[2] = {-1, -1};
    };
    Taste tasteOf(int customer) const;
    bool isUsedUp(int product, const SampleErrand &errand) const;
    int wish(Dice &dice, const Taste &taste, int day) const;
    SampleLine line(Dice &dice, int product, int day, bool firm) const;

    quint64 m_seed;
    const SampleCatalogue &m_catalogue;
    const SampleCalendar &m_calendar;
};

} // namespace tefter
