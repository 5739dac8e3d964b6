// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/exchange/csv/DayParts.h"

namespace tefter {

enum class DayOrder { YearFirst, DayFirst, MonthFirst };

/// In which order the days of a column of a file are written. A value that begins with four digits has the
/// year first whatever the style says, and a year from 1300 to 1499 is Jalali.
struct DayStyle
{
    DayOrder order = DayOrder::YearFirst;
    bool ambiguous = false;     ///< no value of the column tells whether 03/04/2011 is in March or April: ask
    bool isJalali = false;      ///< there are Jalali years
    bool hasShortYears = false; ///< there are years of two digits
    int lastShortYear = 2049;   ///< the latest year that two digits may mean: "50" is then 1950
    friend bool operator==(const DayStyle &, const DayStyle &) = default;
};

/// A day (Gregorian) and, where the file tells it, the time on the wall.
struct DayTime
{
    Day day;
    int second = -1; ///< of the day; -1 without a time
    bool hasTime() const { return second >= 0; }
    /// `YYYY-MM-DDTHH:MM:SS`; without a time as of midnight.
    QByteArray iso() const;
    friend bool operator==(const DayTime &, const DayTime &) = default;
};

/// Finds the order of one column by looking at its values, all or the first many.
class DayColumn
{
public:
    void see(std::string_view cell);
    DayStyle style() const;

private:
    void seeShort(const DayParts &parts);

    std::array<qint64, 3> m_against{}; ///< by DayOrder: cells that cannot be read so
    bool m_hasDeciding = false;        ///< cells that the order matters for
    bool m_dayMonthDiffer = false;     ///< cells that mean two days, by what stands first: day or month
    bool m_yearDayDiffer = false;
    bool m_yearMonthDiffer = false;
    bool m_isJalali = false;
    bool m_hasShortYears = false;
};

/// A day of a file, with its time; nothing where the cell is empty, no day, or not to be read in this order.
std::optional<DayTime> readDayTime(std::string_view cell, const DayStyle &style);
std::optional<Day> readDay(std::string_view cell, const DayStyle &style);
/// A birthday: a whole day, a day without a year ("21.03.", "--03-21"), or a year alone.
std::optional<PartialDay> readPartialDay(std::string_view cell, const DayStyle &style);

} // namespace tefter
