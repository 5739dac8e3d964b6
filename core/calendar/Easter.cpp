// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/Easter.h"

#include <QCalendar>

namespace tefter {

namespace {

constexpr int firstGregorianYear = 1583;

Day gregorianEaster(int year)
{
    const int a = year % 19, b = year / 100, c = year % 100;
    const int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;
    return Day(year, n / 31, n % 31 + 1);
}

Day julianEaster(int year)
{
    const int a = year % 4, b = year % 7, c = year % 19;
    const int d = (19 * c + 15) % 30, e = (2 * a + 4 * b - d + 34) % 7;
    const int n = d + e + 114;
    return Day(QCalendar(QCalendar::System::Julian).dateFromParts(year, n / 31, n % 31 + 1));
}

} // namespace

Day easterSunday(int year, Church church)
{
    if (year < firstGregorianYear)
        return {};
    return church == Church::Western ? gregorianEaster(year) : julianEaster(year);
}

Day nowruz(int year)
{
    constexpr int yearsBetween = 621;
    return Day(QCalendar(QCalendar::System::Jalali).dateFromParts(year - yearsBetween, 1, 1));
}

} // namespace tefter
