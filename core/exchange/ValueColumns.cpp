// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ValueColumns.h"

#include "core/base/Progress.h"

#include <algorithm>
#include <array>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsToSee = 5'000;

constexpr std::array orderIds{"ymd"_L1, "dmy"_L1, "mdy"_L1};

std::optional<DayOrder> orderFromId(const QString &id)
{
    for (size_t i = 0; i < orderIds.size(); ++i) {
        if (id == orderIds[i])
            return static_cast<DayOrder>(i);
    }
    return std::nullopt;
}

} // namespace

Result<void> ValueColumns::look(CsvReader &reader, const QList<int> &numbers, const QList<int> &days,
                                Progress &progress)
{
    std::unordered_map<int, NumberColumn> numberColumns;
    std::unordered_map<int, DayColumn> dayColumns;
    const auto settle = [&] {
        bool open = false;
        for (const auto &[column, seen] : numberColumns)
            open |= (m_numbers[column] = seen.style()).ambiguous;
        for (const auto &[column, seen] : dayColumns)
            open |= (m_days[column] = seen.style()).ambiguous;
        return !open;
    };
    while (reader.next()) {
        for (const int column : numbers)
            numberColumns[column].see(reader.cell(column));
        for (const int column : days)
            dayColumns[column].see(reader.cell(column));
        if (reader.rowsRead() % rowsToSee != 0)
            continue;
        progress.report(reader.position(), reader.size());
        if (progress.isCancelled())
            return failure(Cause::Cancelled);
        if (settle())
            break;
    }
    settle();
    borrowSigns(numberColumns);
    if (reader.error())
        return failure(*reader.error());
    return reader.rewind();
}

/// One program has written the whole file: what a column leaves open its neighbours tell, where they agree.
void ValueColumns::borrowSigns(const std::unordered_map<int, NumberColumn> &columns)
{
    bool saysDot = false, saysComma = false;
    for (const auto &[column, seen] : columns) {
        if (seen.tells())
            (seen.style().decimal == '.' ? saysDot : saysComma) = true;
    }
    if (saysDot == saysComma)
        return;
    for (auto &[column, style] : m_numbers) {
        if (style.ambiguous && columns.at(column).isSilent())
            style = {saysDot ? '.' : ',', saysDot ? ',' : '.', false};
    }
}

NumberStyle ValueColumns::numberStyle(int column) const
{
    const auto found = m_numbers.find(column);
    NumberStyle style = found == m_numbers.end() ? NumberStyle() : found->second;
    if (style.ambiguous && m_said.decimal != '\0') {
        style.decimal = m_said.decimal;
        style.group = m_said.decimal == '.' ? ',' : '.';
    }
    return style;
}

DayStyle ValueColumns::dayStyle(int column) const
{
    const auto found = m_days.find(column);
    DayStyle style = found == m_days.end() ? DayStyle() : found->second;
    if (style.ambiguous)
        style.order = orderFromId(m_said.dayOrder).value_or(style.order);
    return style;
}

bool ValueColumns::decimalIsAmbiguous() const
{
    return std::any_of(m_numbers.begin(), m_numbers.end(),
                       [](const auto &pair) { return pair.second.ambiguous; });
}

bool ValueColumns::dayOrderIsAmbiguous() const
{
    return std::any_of(m_days.begin(), m_days.end(), [](const auto &pair) { return pair.second.ambiguous; });
}

ImportStyle ValueColumns::found() const
{
    ImportStyle style;
    if (!m_numbers.empty())
        style.decimal = m_numbers.begin()->second.decimal;
    if (!m_days.empty())
        style.dayOrder = orderIds[static_cast<size_t>(m_days.begin()->second.order)];
    return style;
}

std::optional<qint64> ValueColumns::decimal(int column, std::string_view cell, int scale) const
{
    return readDecimal(cell, numberStyle(column), scale);
}

std::optional<qint32> ValueColumns::percent(int column, std::string_view cell) const
{
    const auto percent = readPercent(cell, numberStyle(column));
    return percent && percent->basisPoints >= 0 && percent->basisPoints <= 10'000
               ? std::optional(percent->basisPoints)
               : std::nullopt;
}

std::optional<PartialDay> ValueColumns::partialDay(int column, std::string_view cell) const
{
    return readPartialDay(cell, dayStyle(column));
}

std::optional<Day> ValueColumns::day(int column, std::string_view cell) const
{
    return readDay(cell, dayStyle(column));
}

std::optional<qint64> ValueColumns::wallClock(int column, std::string_view date, std::string_view time) const
{
    const auto read = time.empty()
                          ? readDayTime(date, dayStyle(column))
                          : readDayTime(std::string(date) + ' ' + std::string(time), dayStyle(column));
    if (!read || !read->day.isValid())
        return std::nullopt;
    return read->day.date().toJulianDay() * 86'400 + qMax(read->second, 0);
}

} // namespace tefter
