// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/Easter.h"

#include "tests/support/Catch.h"

#include <QCalendar>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

/// Knuth, The Art of Computer Programming, 1.3.2, exercise 14: after Lilius and Clavius.
Day byEpact(int year)
{
    const int golden = year % 19 + 1, century = year / 100 + 1;
    const int leaps = 3 * century / 4 - 12, moon = (8 * century + 5) / 25 - 5;
    const int sunday = 5 * year / 4 - leaps - 10;
    int epact = (11 * golden + 20 + moon - leaps) % 30;
    if (epact < 0)
        epact += 30;
    if ((epact == 25 && golden > 11) || epact == 24)
        ++epact;
    int full = 44 - epact;
    if (full < 21)
        full += 30;
    full += 7 - (sunday + full) % 7;
    return Day(year, 3, 1).plusDays(full - 1);
}

/// The Sunday after the full moon of the Julian calendar's cycle of nineteen years.
Day afterJulianMoon(int year)
{
    const QCalendar julian(QCalendar::System::Julian);
    const QDate moon = julian.dateFromParts(year, 3, 21).addDays((19 * (year % 19) + 15) % 30);
    return Day(moon.addDays(moon.dayOfWeek() == 7 ? 7 : 7 - moon.dayOfWeek()));
}

} // namespace

TEST_CASE("Easter falls where the printed tables have it", "[calendar][easter]")
{
    const char *western[] = {"1900-04-15", "1913-03-23", "1943-04-25", "1954-04-18", "1981-04-19",
                             "2000-04-23", "2008-03-23", "2011-04-24", "2020-04-12", "2024-03-31",
                             "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2100-03-28"};
    for (const char *iso : western) {
        const Day day = Day::fromIso(QString::fromLatin1(iso));
        CHECK(easterSunday(day.date().year(), Church::Western) == day);
    }
    const char *orthodox[] = {"1900-04-22", "1950-04-09", "1983-05-08", "2000-04-30", "2010-04-04",
                              "2013-05-05", "2016-05-01", "2020-04-19", "2021-05-02", "2022-04-24",
                              "2023-04-16", "2024-05-05", "2025-04-20", "2026-04-12", "2027-05-02"};
    for (const char *iso : orthodox) {
        const Day day = Day::fromIso(QString::fromLatin1(iso));
        CHECK(easterSunday(day.date().year(), Church::Orthodox) == day);
    }
}

TEST_CASE("every Easter from 1900 to 2200 agrees with another way to reckon it", "[calendar][easter]")
{
    for (int year = 1900; year <= 2200; ++year) {
        CAPTURE(year);
        CHECK(easterSunday(year, Church::Western).iso() == byEpact(year).iso());
        CHECK(easterSunday(year, Church::Orthodox).iso() == afterJulianMoon(year).iso());
        CHECK(easterSunday(year, Church::Orthodox).date().dayOfWeek() == Qt::Sunday);
        CHECK(easterSunday(year, Church::Orthodox) >= easterSunday(year, Church::Western));
    }
    CHECK_FALSE(easterSunday(1500, Church::Western).isValid());
}

TEST_CASE("Nowruz is the first of Farvardin", "[calendar][easter]")
{
    CHECK(nowruz(2024) == Day(2024, 3, 20));
    CHECK(nowruz(2025) == Day(2025, 3, 21));
    CHECK(nowruz(2026) == Day(2026, 3, 21));
    CHECK(nowruz(2021) == Day(2021, 3, 21));
    CHECK(nowruz(2020) == Day(2020, 3, 20));
}
