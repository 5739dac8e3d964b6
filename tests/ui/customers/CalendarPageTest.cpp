// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/CalendarPage.h"

#include "tests/ui/PageFixture.h"
#include "ui/common/Chip.h"
#include "ui/common/ListTable.h"
#include "ui/customers/OccasionModel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>

using namespace tefter;
using namespace tefter::test;
using namespace Qt::StringLiterals;

namespace {

enum { DayCell, WhenCell, WhoCell, WhatCell, ReachCell };

struct Calendar : PageFixture<CalendarPage, OccasionModel>
{
    CustomerId enter(const QString &given, const QString &family, PartialDay birthday,
                     const QList<ImportantDate> &dates = {})
    {
        Customer c;
        c.givenName = given;
        c.familyName = family;
        c.birthday = birthday;
        c.dates = dates;
        c.emails = {{0, u"x@example.gr"_s, {}}};
        return services.customers.create(c).value();
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

TEST_CASE("the calendar lists what is due by day, and a click opens the person", "[ui][calendar]")
{
    Calendar f;
    const CustomerId anna = f.enter(u"Anna"_s, u"Beta"_s, {1990, 3, 17}, {wedding({2016, 3, 20})});
    f.enter(u"Vangelis"_s, u"Alpha"_s, {});
    REQUIRE(
        f.services.consents.record({anna}, {{Channel::Email, ConsentState::Given, Day(2026, 1, 1), {}, {}}}));
    f.showPage();
    const QAbstractItemModelTester tester(f.model());
    REQUIRE(f.rowsBecome(5));
    CHECK(f.cell(0, WhoCell) == u"Beta, Anna");
    CHECK(f.cell(0, WhatCell) == u"turns 36");
    CHECK(f.cell(0, WhenCell) == u"in 2 days");
    CHECK(f.cell(0, DayCell).contains(u"17 Mar"_s));
    CHECK(f.cell(0, ReachCell) == u"E-mail");
    CHECK(f.cell(1, WhatCell) == u"Wedding, 10 years");
    CHECK(f.cell(2, WhatCell) == u"Annunciation and Independence Day");
    // The day is said once.
    CHECK(f.model()->index(3, DayCell).data().toString().isEmpty());
    CHECK(f.cell(3, WhatCell) == u"Name day of Ευάγγελος");
    CHECK(f.cell(3, ReachCell) == u"no consent");
    auto *table = f.child<ListTable>();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(f.model()->index(1, WhoCell)).center());
    CHECK(f.navigator.customer == anna);
}

TEST_CASE("kinds are hidden, people kept together, and an empty calendar says so", "[ui][calendar]")
{
    Calendar f;
    f.enter(u"Anna"_s, u"Beta"_s, {1990, 3, 17}, {wedding({2016, 3, 20})});
    f.enter(u"Zoe"_s, u"Alpha"_s, {0, 3, 18});
    f.showPage();
    REQUIRE(f.rowsBecome(5));
    press(f.page.get(), u"Public holidays"_s);
    REQUIRE(f.rowsBecome(3));
    press(f.page.get(), u"By person"_s);
    CHECK(f.cell(0, WhoCell) == u"Beta, Anna");
    CHECK(f.cell(1, WhatCell) == u"Wedding, 10 years");
    CHECK(f.model()->index(1, WhoCell).data().toString().isEmpty());
    CHECK(f.cell(2, WhoCell) == u"Alpha, Zoe");
    press(f.page.get(), u"Birthdays"_s);
    CHECK(f.rowsBecome(1));
    const QVariantMap kept = f.page->state();
    press(f.page.get(), u"Important dates"_s);
    CHECK(f.rowsBecome(0));
    CHECK(f.says(u"Nothing is due"_s));
    f.page->restore(kept);
    CHECK(f.rowsBecome(1));
    press(f.page.get(), u"Important dates"_s);
    press(f.page.get(), u"Show everything"_s);
    CHECK(QTest::qWaitFor([&] { return f.model()->rowCount() > 10; }));
}

TEST_CASE("the calendar follows what is written", "[ui][calendar]")
{
    Calendar f;
    f.showPage();
    REQUIRE(f.rowsBecome(2));
    f.enter(u"Anna"_s, u"Beta"_s, {1990, 3, 17});
    f.page->refresh();
    CHECK(f.rowsBecome(3));
}
