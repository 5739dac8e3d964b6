// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/SampleCalendar.h"
#include "core/sample/Shuffle.h"

#include <vector>

namespace tefter {

/// How somebody comes to the shop.
enum class SampleType {
    Wholesale,  ///< a firm with big baskets
    Silent,     ///< signed up, never bought
    New,        ///< came for the first time in the last 60 days
    OneTime,    ///< came once
    Occasional, ///< comes now and then
    Seasonal,   ///< comes before a feast, or in one part of the year
    Lapsed,     ///< had a rhythm, and stopped 100 to 400 days ago
    Regular,    ///< has a rhythm of 7 to 45 days
};

/// A day in the shop, and how many days after the one before (0 for the first).
struct SampleVisit
{
    int day = 0;
    int gap = 0;
};

/// Who comes when: every customer has a type and a rhythm, which can be told without those of the others.
class SampleHabit
{
public:
    SampleHabit(quint64 seed, int customers, int lines, const SampleCalendar &calendar);

    SampleType typeOf(int customer) const { return typeAt(rankOf(customer)); }
    /// Where a customer stands in the order of types; firms come first, from 0.
    qint64 rankOf(int customer) const { return m_order.at(customer); }
    /// The visits of one customer, by day; open days only.
    std::vector<SampleVisit> visits(int customer) const;
    /// When the shop first heard of them.
    int joinedOn(int customer) const;

private:
    SampleType typeAt(qint64 rank) const;
    void calibrate(int customers, int lines);
    int averageVisits(SampleType type) const;
    std::vector<int> daysOf(SampleType type, Dice &dice) const;
    std::vector<int> rhythm(Dice &dice, int first, int last, int gap) const;
    std::vector<int> regularDays(Dice &dice, bool lapsed) const;
    std::vector<int> wholesaleDays(Dice &dice) const;
    std::vector<int> seasonalDays(Dice &dice) const;
    std::vector<int> scatteredDays(Dice &dice, int count) const;
    std::vector<int> newDays(Dice &dice) const;

    quint64 m_seed;
    const SampleCalendar &m_calendar;
    Shuffle m_order;
    int m_rhythmic = 300; ///< how many in a thousand are or were regulars
    int m_oneTime = 400;  ///< of a thousand who are neither firms nor new nor have a rhythm
};

} // namespace tefter
