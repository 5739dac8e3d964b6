// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"

#include <QCalendar>
#include <QStringView>

#include <optional>

namespace tefter {

/// How finely time is cut.
enum class TimeStep { Day, Week, Month, Quarter, Year };

/// "day", "week", "month", "quarter", "year".
std::optional<TimeStep> timeStepFromId(QStringView id);
QString timeStepId(TimeStep step);

/// The piece of time of that length that holds the day: a month or year of the calendar (Jalali as well), a
/// week that begins on `firstDayOfWeek`.
Period stepAround(Day day, TimeStep step, const QCalendar &calendar, Qt::DayOfWeek firstDayOfWeek);

/// The piece in letters for files and the command line: 2011-09-30, 2011-W39 (ISO), 2011-09, 2011-Q3, 2011,
/// in the Gregorian calendar.
QString stepText(const Period &piece, TimeStep step);

} // namespace tefter
