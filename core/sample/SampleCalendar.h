// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/sample/Dice.h"
#include "core/sample/SampleData.h"

#include <vector>

namespace tefter {

QDate westernEaster(int year);
QDate orthodoxEaster(int year);

/// The three years of a sample shop: which days it is open and how busy it is. Days are counted from 0.
class SampleCalendar
{
public:
    SampleCalendar(std::shared_ptr<const SampleData> place, Day lastDay);

    int size() const { return static_cast<int>(m_days.size()); }
    Day day(int index) const { return m_first.plusDays(index); }
    int month(int index) const { return m_days[static_cast<size_t>(index)].month; } ///< 0 to 11
    bool isOpen(int index) const { return m_days[static_cast<size_t>(index)].openMinutes > 0; }
    /// The first open day from `index` on, or -1 where the history ends before it.
    int openFrom(int index) const;
    /// An open day between the two, both included; busy days come more often. -1 where all are closed.
    int busyDay(Dice &dice, int from, int to) const;
    /// How busy the month of the day is; 1000 is the mean of the year.
    int busyPermille(int index) const;
    /// A minute of the day within the opening hours, rather in the middle of them.
    int minute(Dice &dice, int index) const;
    /// How much a season asks for on this day.
    int weight(const SampleSeason &season, int index) const;

private:
    struct OpenDay
    {
        int month = 0;
        int weekday = 1;
        int openMinutes = 0;
    };
    int daysToFeast(const QString &feast, int index) const;
    int busyness(int index, const SampleData &place) const;

    std::shared_ptr<const SampleData> m_place;
    Day m_first;
    std::vector<OpenDay> m_days;
    std::vector<int> m_busy; ///< running sums
};

} // namespace tefter
