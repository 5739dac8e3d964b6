// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/UpcomingDates.h"

#include "core/customers/ConsentKept.h"
#include "core/customers/ConsentService.h"
#include "core/customers/CustomerService.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

struct Book
{
    test::ShopFile file{{std::make_shared<ConsentKept>()}};
    CustomerService customers{file.shop()};
    UpcomingDates dates{file.shop()};

    CustomerId enter(
        const QString &given, const QString &family,
        const std::function<void(Customer &)> &more = [](Customer &) {})
    {
        Customer c;
        c.givenName = given;
        c.familyName = family;
        more(c);
        return customers.create(c).value();
    }
    /// "2026-03-25 name-day Family, Given: label", one line each.
    QStringList lines(Day from, int days)
    {
        QStringList result;
        const auto found = dates.in({from, from.plusDays(days - 1)}, Language::Greek);
        for (const Occasion &one : *found)
            result << u"%1 %2 %3: %4"_s.arg(one.day.iso(), occasionKindKey(one.kind), one.who, one.label);
        return result;
    }
};

ImportantDate wedding(PartialDay day)
{
    ImportantDate date;
    date.kind = DateKind::Wedding;
    date.day = day;
    return date;
}

} // namespace

TEST_CASE("the coming days bring birthdays, name days, dates and holidays", "[customers][dates]")
{
    Book book;
    book.enter(u"Βαγγέλης"_s, u"Νίκου"_s);
    book.enter(u"Άννα"_s, u"Άλφα"_s, [](Customer &c) {
        c.birthday = {1990, 3, 25};
        c.dates = {wedding({2016, 3, 20})};
    });
    book.enter(u"Eva"_s, u"Nagy"_s, [](Customer &c) { c.language = u"hu"_s; });
    CHECK(book.lines(Day(2026, 3, 15), 12) ==
          QStringList{
              u"2026-03-20 date Άλφα, Άννα: "_s, u"2026-03-25 holiday : Annunciation and Independence Day"_s,
              u"2026-03-25 birthday Άλφα, Άννα: "_s, u"2026-03-25 name-day Νίκου, Βαγγέλης: Ευάγγελος"_s});
    CHECK(book.lines(Day(2026, 12, 24), 1) == QStringList{u"2026-12-24 name-day Nagy, Eva: Éva"_s});
    const auto found = book.dates.in({Day(2026, 3, 15), Day(2026, 3, 26)}, Language::Greek).value();
    CHECK(found[0].years == 10);
    CHECK(found[2].years == 36);
    CHECK(byPerson(found)[1].customer == byPerson(found)[2].customer);
    CHECK(byPerson(found)[0].kind == OccasionKind::PublicHoliday);
}

TEST_CASE("a name day is corrected per person, or there is none", "[customers][dates]")
{
    Book book;
    const CustomerId none = book.enter(u"Γιώργος"_s, u"Α"_s), other = book.enter(u"Γιώργος"_s, u"Β"_s);
    REQUIRE(book.lines(Day(2026, 4, 23), 1).size() == 2);
    Customer c = book.customers.find(none).value();
    ImportantDate correction;
    correction.kind = DateKind::NameDay;
    c.dates = {correction};
    REQUIRE(book.customers.change(c));
    CHECK_FALSE(book.dates.next(c, Day(2026, 1, 1)).nameDay.isValid());
    c = book.customers.find(other).value();
    CHECK(book.dates.next(c, Day(2024, 4, 1)).nameDay == Day(2024, 5, 6));
    CHECK(book.dates.next(c, Day(2024, 4, 1)).nameDayOf == u"Γεώργιος");
    correction.day = {0, 11, 3};
    c.dates = {correction};
    REQUIRE(book.customers.change(c));
    CHECK(book.file->nextUndo()->label.key == u"%1: important dates changed");
    CHECK(book.lines(Day(2026, 4, 23), 1).isEmpty());
    CHECK(book.lines(Day(2026, 11, 3), 1) == QStringList{u"2026-11-03 name-day Β, Γιώργος: "_s});
    REQUIRE(book.file->undo());
    CHECK(book.lines(Day(2026, 4, 23), 1) == QStringList{u"2026-04-23 name-day Β, Γιώργος: Γεώργιος"_s});
    CHECK(book.file->check()->isEmpty());
}

TEST_CASE("only the ways that are allowed and possible are offered", "[customers][dates]")
{
    Book book;
    const CustomerId id = book.enter(u"Μαρία"_s, u"Γ"_s, [](Customer &c) {
        c.birthday = {0, 3, 20};
        c.emails = {{0, u"m@example.gr"_s, {}}};
        c.phones = {{0, u"694 123 4567"_s, {}}};
    });
    const auto channels = [&] {
        return book.dates.in({Day(2026, 3, 20), Day(2026, 3, 20)}, Language::Greek).value().first().channels;
    };
    CHECK(channels().isEmpty());
    const ConsentService consents(book.file.shop());
    REQUIRE(consents.record({id}, {{Channel::Email, ConsentState::Given, Day(2026, 1, 1), {}, {}},
                                   {Channel::Post, ConsentState::Given, Day(2026, 1, 1), {}, {}},
                                   {Channel::Sms, ConsentState::Given, Day(2026, 1, 1), {}, {}}}));
    CHECK(channels() == QList<Channel>{Channel::Email, Channel::Sms});
    REQUIRE(consents.record({id}, {{Channel::Sms, ConsentState::Withdrawn, Day(2026, 1, 1), {}, {}}}));
    CHECK(channels() == QList<Channel>{Channel::Email});
}

TEST_CASE("who is in the bin is not celebrated, nor who is not born yet", "[customers][dates]")
{
    Book book;
    const CustomerId binned = book.enter(u"Ελένη"_s, u"Α"_s, [](Customer &c) {
        c.birthday = {1990, 5, 20};
        c.dates = {wedding({2016, 5, 22})};
    });
    book.enter(u"Χ"_s, u"Β"_s, [](Customer &c) { c.birthday = {2030, 5, 20}; });
    REQUIRE(book.lines(Day(2026, 5, 20), 3).size() == 3);
    REQUIRE(book.customers.bin({binned}));
    CHECK(book.lines(Day(2026, 5, 20), 3).isEmpty());
}

TEST_CASE("impossible dates and periods are refused", "[customers][dates]")
{
    Book book;
    Customer c;
    c.givenName = u"Α"_s;
    c.dates = {wedding({0, 2, 30})};
    CHECK(book.customers.create(c).error().cause == Cause::BadValue);
    ImportantDate nameDay;
    nameDay.kind = DateKind::NameDay;
    c.dates = {nameDay, nameDay};
    const auto one = book.customers.create(c);
    REQUIRE(one);
    CHECK(book.customers.find(*one)->dates.size() == 1);
    CHECK(book.dates.in({Day(2026, 1, 2), Day(2026, 1, 1)}, Language::Greek).error().cause ==
          Cause::BadValue);
    CHECK(book.dates.in({Day(2026, 1, 1), Day(2028, 1, 1)}, Language::Greek).error().cause ==
          Cause::BadValue);
}

TEST_CASE("29 February is celebrated on the 28th in common years", "[customers][dates]")
{
    Book book;
    book.enter(u"Χ"_s, u"Α"_s, [](Customer &c) { c.birthday = {2004, 2, 29}; });
    CHECK(book.lines(Day(2026, 2, 28), 1).size() == 1);
    CHECK(book.lines(Day(2032, 2, 28), 1).isEmpty());
    CHECK(book.lines(Day(2032, 2, 29), 1).size() == 1);
}
