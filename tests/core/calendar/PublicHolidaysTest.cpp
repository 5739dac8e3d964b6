// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/PublicHolidays.h"

#include "tests/support/Catch.h"

#include <algorithm>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

QStringList daysOf(const QString &country, const QString &key, int year)
{
    QStringList days;
    for (const PublicHoliday &holiday : publicHolidays(country, {Day(year, 1, 1), Day(year, 12, 31)})) {
        if (holiday.key == key)
            days << holiday.day.iso();
    }
    return days;
}

} // namespace

TEST_CASE("the movable holidays of 2026 fall where the governments say", "[calendar][holidays]")
{
    CHECK(daysOf(u"GR"_s, u"Clean Monday"_s, 2026) == QStringList{u"2026-02-23"_s});
    CHECK(daysOf(u"GR"_s, u"Good Friday"_s, 2026) == QStringList{u"2026-04-10"_s});
    CHECK(daysOf(u"GR"_s, u"Whit Monday"_s, 2026) == QStringList{u"2026-06-01"_s});
    CHECK(daysOf(u"HU"_s, u"Good Friday"_s, 2026) == QStringList{u"2026-04-03"_s});
    CHECK(daysOf(u"HU"_s, u"Whit Monday"_s, 2026) == QStringList{u"2026-05-25"_s});
    CHECK(daysOf(u"PL"_s, u"Corpus Christi"_s, 2026) == QStringList{u"2026-06-04"_s});
    CHECK(daysOf(u"PL"_s, u"Christmas Eve"_s, 2026) == QStringList{u"2026-12-24"_s});
    CHECK(daysOf(u"RU"_s, u"Unity Day"_s, 2026) == QStringList{u"2026-11-04"_s});
    CHECK(daysOf(u"IR"_s, u"Nowruz"_s, 2026) == QStringList{u"2026-03-21"_s});
    CHECK(daysOf(u"IR"_s, u"Nature Day"_s, 2026) == QStringList{u"2026-04-02"_s});
}

TEST_CASE("holidays by the moon are said to be approximate, and are within a day", "[calendar][holidays]")
{
    const auto all = publicHolidays(u"IR"_s, {Day(2025, 1, 1), Day(2025, 12, 31)});
    const auto ashura =
        std::find_if(all.cbegin(), all.cend(), [](const PublicHoliday &h) { return h.key == u"Ashura"; });
    REQUIRE(ashura != all.cend());
    CHECK(ashura->isApproximate);
    CHECK(qAbs(ashura->day.daysTo(Day(2025, 7, 6))) <= 1);
    const auto nowruz =
        std::find_if(all.cbegin(), all.cend(), [](const PublicHoliday &h) { return h.key == u"Nowruz"; });
    REQUIRE(nowruz != all.cend());
    CHECK_FALSE(nowruz->isApproximate);
    // The lunar year is shorter: a feast may come twice in one Gregorian year.
    CHECK(daysOf(u"IR"_s, u"Eid al-Fitr"_s, 2033).size() == 2);
}

TEST_CASE("holidays come by day and within the period alone", "[calendar][holidays]")
{
    for (const QString &country : {u"GR"_s, u"CY"_s, u"HU"_s, u"PL"_s, u"RU"_s, u"IR"_s}) {
        const Period days{Day(2026, 12, 20), Day(2027, 4, 10)};
        const auto found = publicHolidays(country, days);
        CHECK(found.size() > 2);
        CHECK(std::is_sorted(found.cbegin(), found.cend(),
                             [](const PublicHoliday &a, const PublicHoliday &b) { return a.day < b.day; }));
        CHECK(std::all_of(found.cbegin(), found.cend(),
                          [&](const PublicHoliday &h) { return days.contains(h.day); }));
    }
    CHECK(publicHolidays(u"BR"_s, {Day(2026, 1, 1), Day(2026, 12, 31)}).isEmpty());
    CHECK(publicHolidays(u"GR"_s, {}).isEmpty());
}
