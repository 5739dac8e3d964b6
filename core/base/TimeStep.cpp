// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TimeStep.h"

#include <array>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array ids{"day"_L1, "week"_L1, "month"_L1, "quarter"_L1, "year"_L1};

Period monthsAround(const QCalendar::YearMonthDay &parts, int count, const QCalendar &calendar)
{
    const int first = (parts.month - 1) / count * count + 1;
    const int last = qMin(first + count - 1, calendar.monthsInYear(parts.year));
    return {Day(calendar.dateFromParts(parts.year, first, 1)),
            Day(calendar.dateFromParts(parts.year, last, calendar.daysInMonth(last, parts.year)))};
}

} // namespace

std::optional<TimeStep> timeStepFromId(QStringView id)
{
    for (size_t i = 0; i < ids.size(); ++i) {
        if (id == ids[i])
            return static_cast<TimeStep>(i);
    }
    return std::nullopt;
}

QString timeStepId(TimeStep step)
{
    return ids[static_cast<size_t>(step)];
}

Period stepAround(Day day, TimeStep step, const QCalendar &calendar, Qt::DayOfWeek firstDayOfWeek)
{
    const QCalendar::YearMonthDay parts = calendar.partsFromDate(day.date());
    switch (step) {
    case TimeStep::Day:
        return {day, day};
    case TimeStep::Week: {
        const int into = (day.date().dayOfWeek() - firstDayOfWeek + 7) % 7;
        return {day.plusDays(-into), day.plusDays(6 - into)};
    }
    case TimeStep::Month:
        return monthsAround(parts, 1, calendar);
    case TimeStep::Quarter:
        return monthsAround(parts, 3, calendar);
    case TimeStep::Year:
        return monthsAround(parts, 12, calendar);
    }
    return {day, day};
}

QString stepText(const Period &piece, TimeStep step)
{
    const QDate date = piece.from.date();
    switch (step) {
    case TimeStep::Day:
        break;
    case TimeStep::Week: {
        int year = 0;
        const int week = date.weekNumber(&year);
        return u"%1-W%2"_s.arg(year).arg(week, 2, 10, QLatin1Char('0'));
    }
    case TimeStep::Month:
        return date.toString(u"yyyy-MM"_s);
    case TimeStep::Quarter:
        return u"%1-Q%2"_s.arg(date.year()).arg((date.month() - 1) / 3 + 1);
    case TimeStep::Year:
        return date.toString(u"yyyy"_s);
    }
    return piece.from.iso();
}

} // namespace tefter
