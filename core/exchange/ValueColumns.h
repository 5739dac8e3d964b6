// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Import.h"
#include "core/exchange/csv/ValueReader.h"

#include <unordered_map>

namespace tefter {

class Progress;

/// How the numbers and days of each column of one file are written, found from the columns themselves; what
/// they leave open is as the person said.
class ValueColumns
{
public:
    explicit ValueColumns(const ImportStyle &said = {})
        : m_said(said)
    {
    }

    /// Looks at the columns, row by row, until nothing is open or the file ends; the reader is rewound after.
    Result<void> look(CsvReader &reader, const QList<int> &numbers, const QList<int> &days,
                      Progress &progress);

    bool decimalIsAmbiguous() const;
    bool dayOrderIsAmbiguous() const;
    /// What was found, in the words of ImportStyle.
    ImportStyle found() const;

    std::optional<qint64> decimal(int column, std::string_view cell, int scale) const;
    std::optional<qint32> percent(int column, std::string_view cell) const;
    std::optional<PartialDay> partialDay(int column, std::string_view cell) const;
    std::optional<Day> day(int column, std::string_view cell) const;
    /// Seconds of the wall clock since Julian day 0; the time may stand in a cell of its own.
    std::optional<qint64> wallClock(int column, std::string_view date, std::string_view time) const;

private:
    void borrowSigns(const std::unordered_map<int, NumberColumn> &columns);
    NumberStyle numberStyle(int column) const;
    DayStyle dayStyle(int column) const;

    ImportStyle m_said;
    std::unordered_map<int, NumberStyle> m_numbers;
    std::unordered_map<int, DayStyle> m_days;
};

} // namespace tefter
