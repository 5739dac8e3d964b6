// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/FeastRule.h"

#include "tests/support/Catch.h"

using namespace tefter;
using namespace Qt::StringLiterals;
using enum tefter::Church;

namespace {

Day on(const QString &rule, int year, Church church = Orthodox)
{
    return FeastRule::fromText(rule).value().in(year, church);
}

} // namespace

TEST_CASE("a rule gives the day of each year", "[calendar][feasts]")
{
    CHECK(on(u"01-07"_s, 2026) == Day(2026, 1, 7));
    CHECK(on(u"easter"_s, 2026) == Day(2026, 4, 12));
    CHECK(on(u"easter-48"_s, 2026) == Day(2026, 2, 23));
    CHECK(on(u"easter+60"_s, 2026, Western) == Day(2026, 6, 4));
    // Saint George: on his day after Easter, else on Easter Monday.
    CHECK(on(u"04-23/easter+1"_s, 2026) == Day(2026, 4, 23));
    CHECK(on(u"04-23/easter+1"_s, 2024) == Day(2024, 5, 6));
    CHECK(on(u"04-23/easter+1"_s, 2021) == Day(2021, 5, 3));
    CHECK(on(u"sunday 12-11"_s, 2026) == Day(2026, 12, 13));
    CHECK(on(u"sunday 12-11"_s, 2022) == Day(2022, 12, 11));
    CHECK(on(u"02-24^"_s, 2026) == Day(2026, 2, 24));
    CHECK(on(u"02-24^"_s, 2028) == Day(2028, 2, 25));
    CHECK(on(u"02-28^"_s, 2028) == Day(2028, 2, 29));
    CHECK(on(u"02-29"_s, 2026) == Day(2026, 2, 28));
    CHECK(on(u"02-29"_s, 2028) == Day(2028, 2, 29));
}

TEST_CASE("the next time of a feast is never missed and never past", "[calendar][feasts]")
{
    for (const QString &text :
         {u"01-07"_s, u"easter+50"_s, u"04-23/easter+1"_s, u"sunday 12-26"_s, u"02-24^"_s, u"02-29"_s}) {
        const FeastRule rule = FeastRule::fromText(text).value();
        Day from(2019, 12, 20);
        for (int i = 0; i < 1200; ++i, from = from.plusDays(1)) {
            const Day next = rule.next(from, Orthodox);
            CHECK(next >= from);
            CHECK(from.daysTo(next) < 420);
            CHECK(rule.next(next, Orthodox) == next);
        }
    }
}

TEST_CASE("what is no rule is refused", "[calendar][feasts]")
{
    for (const QString &text : {u""_s, u"13-01"_s, u"02-30"_s, u"1-7"_s, u"easter+"_s, u"04-23easter+1"_s,
                                u"/easter+1"_s, u"04-23/"_s, u"Easter"_s, u"01-07 "_s})
        CHECK_FALSE(FeastRule::fromText(text));
}
