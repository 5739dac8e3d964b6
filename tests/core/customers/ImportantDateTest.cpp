// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/ImportantDate.h"

#include "tests/support/Catch.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

ImportantDate date(PartialDay day, Repetition repetition = Repetition::Yearly,
                   MissingDay rule = MissingDay::Before, int everyDays = 0)
{
    ImportantDate one;
    one.day = day;
    one.repetition = repetition;
    one.missingDay = rule;
    one.everyDays = everyDays;
    return one;
}

} // namespace

TEST_CASE("a 29 February moves or is lost, as the rule says", "[customers][dates]")
{
    const PartialDay leap{2004, 2, 29};
    CHECK(date(leap).next(Day(2026, 1, 1)) == Day(2026, 2, 28));
    CHECK(date(leap, Repetition::Yearly, MissingDay::After).next(Day(2026, 1, 1)) == Day(2026, 3, 1));
    CHECK(date(leap, Repetition::Yearly, MissingDay::After).next(Day(2026, 3, 1)) == Day(2026, 3, 1));
    CHECK(date(leap, Repetition::Yearly, MissingDay::Lost).next(Day(2026, 1, 1)) == Day(2028, 2, 29));
    CHECK(date({0, 2, 29}, Repetition::Yearly, MissingDay::Lost).next(Day(2097, 1, 1)) == Day(2104, 2, 29));
    CHECK(date(leap).next(Day(2028, 1, 1)) == Day(2028, 2, 29));
}

TEST_CASE("a 31st moves or is lost in the shorter months", "[customers][dates]")
{
    const PartialDay last{0, 0, 31};
    CHECK(date(last, Repetition::Monthly).next(Day(2026, 4, 1)) == Day(2026, 4, 30));
    CHECK(date(last, Repetition::Monthly, MissingDay::After).next(Day(2026, 4, 2)) == Day(2026, 5, 1));
    CHECK(date(last, Repetition::Monthly, MissingDay::After).next(Day(2026, 5, 2)) == Day(2026, 5, 31));
    CHECK(date(last, Repetition::Monthly, MissingDay::Lost).next(Day(2026, 4, 1)) == Day(2026, 5, 31));
    CHECK(date(last, Repetition::Monthly).next(Day(2026, 2, 1)) == Day(2026, 2, 28));
}

TEST_CASE("a date comes once, every so many days, and never before itself", "[customers][dates]")
{
    const PartialDay journey{2026, 7, 10};
    CHECK(date(journey, Repetition::Once).next(Day(2026, 3, 1)) == Day(2026, 7, 10));
    CHECK_FALSE(date(journey, Repetition::Once).next(Day(2026, 7, 11)).isValid());
    CHECK(date(journey, Repetition::EveryDays, MissingDay::Before, 10).next(Day(2026, 3, 1)) ==
          Day(2026, 7, 10));
    CHECK(date(journey, Repetition::EveryDays, MissingDay::Before, 10).next(Day(2026, 7, 11)) ==
          Day(2026, 7, 20));
    CHECK(date(journey).next(Day(2024, 1, 1)) == Day(2026, 7, 10));
    CHECK(date(journey, Repetition::Monthly).next(Day(2024, 1, 1)) == Day(2026, 7, 10));
}

TEST_CASE("too little that is known gives no day, and what is impossible is known to be",
          "[customers][dates]")
{
    CHECK_FALSE(date({2001, 0, 0}).next(Day(2026, 1, 1)).isValid());
    CHECK_FALSE(date({0, 5, 0}).next(Day(2026, 1, 1)).isValid());
    CHECK_FALSE(date({0, 0, 5}).next(Day(2026, 1, 1)).isValid());
    CHECK_FALSE(date({0, 5, 5}, Repetition::Once).next(Day(2026, 1, 1)).isValid());
    CHECK(date({0, 5, 0}).isPossible());
    CHECK_FALSE(date({0, 2, 30}).isPossible());
    CHECK_FALSE(date({2025, 2, 29}).isPossible());
    CHECK_FALSE(date({2026, 1, 1}, Repetition::EveryDays).isPossible());
    CHECK_FALSE(date({0, 1, 1}, Repetition::EveryDays, MissingDay::Before, 7).isPossible());
    ImportantDate nameDay = date({0, 0, 0});
    nameDay.kind = DateKind::NameDay;
    CHECK(nameDay.isPossible());
    nameDay.day = {0, 11, 8};
    CHECK(nameDay.isPossible());
    CHECK(nameDay.next(Day(2026, 11, 9)) == Day(2027, 11, 8));
    nameDay.day = {0, 11, 0};
    CHECK_FALSE(nameDay.isPossible());
}

TEST_CASE("the next time is the first one, from any day, for every rule", "[customers][dates]")
{
    for (const MissingDay rule : allMissingDays) {
        for (const Repetition repetition : {Repetition::Yearly, Repetition::Monthly, Repetition::EveryDays}) {
            for (const PartialDay &day : {PartialDay{2020, 2, 29}, PartialDay{2019, 1, 31},
                                          PartialDay{2021, 12, 31}, PartialDay{2022, 6, 15}}) {
                const ImportantDate one = date(day, repetition, rule, 17);
                Day last;
                for (Day from(2022, 6, 1); from < Day(2025, 4, 1); from = from.plusDays(1)) {
                    const Day next = one.next(from);
                    CHECK(next >= from);
                    CHECK(one.next(next) == next);
                    // Going forward by a day skips nothing: the answer stays until it is past.
                    if (last.isValid() && last >= from)
                        CHECK(next == last);
                    last = next;
                }
            }
        }
    }
}

TEST_CASE("years are counted where they mean something", "[customers][dates]")
{
    CHECK(date({2016, 5, 5}).yearsOn(Day(2026, 5, 5)) == 10);
    CHECK_FALSE(date({0, 5, 5}).yearsOn(Day(2026, 5, 5)));
    CHECK_FALSE(date({2026, 5, 5}).yearsOn(Day(2026, 5, 5)));
    CHECK_FALSE(date({2016, 5, 5}, Repetition::Monthly).yearsOn(Day(2026, 5, 5)));
}

TEST_CASE("the keys of the file are read back", "[customers][dates]")
{
    for (const DateKind kind : allDateKinds)
        CHECK(dateKindFromKey(dateKindKey(kind)) == kind);
    for (const Repetition repetition : allRepetitions)
        CHECK(repetitionFromKey(repetitionKey(repetition)) == repetition);
    for (const MissingDay rule : allMissingDays)
        CHECK(missingDayFromKey(missingDayKey(rule)) == rule);
    CHECK_FALSE(dateKindFromKey(u"x"));
}
