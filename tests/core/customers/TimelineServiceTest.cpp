// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/TimelineService.h"

#include "core/customers/ConsentService.h"
#include "core/customers/CustomerService.h"
#include "core/customers/NoteService.h"
#include "core/customers/TagService.h"
#include "core/registry/KeptTables.h"
#include "core/registry/TimelineSourceList.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

QStringList kinds(const Result<QList<TimelineEntry>> &entries)
{
    QStringList result;
    for (const TimelineEntry &entry : entries.value())
        result << entry.kind;
    return result;
}

} // namespace

TEST_CASE("the timeline has all that happened, and can be narrowed to one group", "[customers][timeline]")
{
    test::ShopFile file{keptTables()};
    const CustomerService customers(file.shop());
    const TimelineService timeline(file.shop(), timelineSources());
    Customer maria;
    maria.name = u"Μαρία"_s;
    maria.createdOn = Day(2025, 5, 1);
    const CustomerId id = customers.create(maria).value();
    CHECK(kinds(timeline.of(id, 10)) == QStringList{u"created"_s});
    maria = customers.find(id).value();
    maria.phones = {{0, u"6941234567"_s, {}}, {0, u"2101234567"_s, {}}};
    REQUIRE(customers.change(maria));
    REQUIRE(TagService(file.shop()).add({id}, u"tea"_s));
    REQUIRE(ConsentService(file.shop())
                .record({id}, {{Channel::Email, ConsentState::Given, Day(2026, 1, 2), {}, u"form"_s}}));
    REQUIRE(NoteService(file.shop()).add(id, u"Likes sage"_s));
    CHECK(timeline.of(id, 10)->size() == 5);
    CHECK(kinds(timeline.of(id, 10, TimelineGroup::Notes)) == QStringList{u"note"_s});
    CHECK(kinds(timeline.of(id, 10, TimelineGroup::Consents)) == QStringList{u"consent-given"_s});
    CHECK(kinds(timeline.of(id, 10, TimelineGroup::Sales)).isEmpty());
    // One step is one line, however many rows it changed; notes and consents are told elsewhere.
    const auto changes = timeline.of(id, 10, TimelineGroup::Changes);
    CHECK(kinds(changes) == QStringList{u"changed"_s, u"changed"_s, u"created"_s});
    CHECK(changes->at(0).reference == u"%1: tag “%2” added");
    CHECK(changes->at(0).details == QStringList{u"Μαρία"_s, u"tea"_s});
    CHECK(changes->at(1).reference == u"%1: phone changed");
    CHECK(timeline.of(id, 2)->size() == 2);
    // What was undone did not happen.
    REQUIRE(file->undo());
    CHECK(kinds(timeline.of(id, 10, TimelineGroup::Notes)).isEmpty());
    REQUIRE(file->undo());
    REQUIRE(file->undo());
    CHECK(timeline.of(id, 10, TimelineGroup::Changes)->size() == 2);
}
