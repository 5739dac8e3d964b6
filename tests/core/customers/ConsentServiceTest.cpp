// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/ConsentService.h"

#include "core/customers/ConsentKept.h"
#include "core/customers/ConsentTimeline.h"
#include "core/customers/CustomerService.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

CustomerId named(Shop &shop, const QString &name)
{
    Customer c;
    c.name = name;
    return *CustomerService(shop).create(c);
}

Consent consent(ConsentState state, Day day, const QString &wording = {})
{
    return {Channel::Email, state, day, wording, u"paper form"_s};
}

} // namespace

TEST_CASE("the newest word about a channel holds, and of one day the no", "[customers][consent]")
{
    test::ShopFile file({std::make_shared<ConsentKept>()});
    const ConsentService service(file.shop());
    const CustomerId id = named(file.shop(), u"Μαρία"_s);
    CHECK(service.now(id)->isEmpty());
    REQUIRE(service.record({id}, {consent(ConsentState::Given, Day(2026, 1, 2), u"News, monthly"_s)}));
    REQUIRE(service.now(id)->size() == 1);
    CHECK(service.now(id)->first().wording == u"News, monthly");
    REQUIRE(service.record({id}, {consent(ConsentState::Withdrawn, Day(2026, 2, 1))}));
    CHECK(service.now(id)->first().state == ConsentState::Withdrawn);
    // Said on the same day, and entered later: the no still holds.
    const auto inVain = service.record({id}, {consent(ConsentState::Given, Day(2026, 2, 1))});
    REQUIRE(inVain);
    CHECK(inVain->people == 1);
    CHECK(inVain->outweighed == 1);
    CHECK(service.now(id)->first().state == ConsentState::Withdrawn);
    // An older yes that is entered late changes nothing.
    REQUIRE(service.record({id}, {consent(ConsentState::Given, Day(2025, 2, 1))}));
    CHECK(service.now(id)->first().state == ConsentState::Withdrawn);
    REQUIRE(service.record({id}, {consent(ConsentState::Given, Day(2026, 2, 2))}));
    CHECK(service.now(id)->first().state == ConsentState::Given);
    CHECK(service.history(id)->size() == 5);
    CHECK(file->check()->isEmpty());
    REQUIRE(file->undo());
    CHECK(service.now(id)->first().state == ConsentState::Withdrawn);
    CHECK(file->check()->isEmpty());
}

TEST_CASE("consent is recorded for many at once, each word once", "[customers][consent]")
{
    test::ShopFile file({std::make_shared<ConsentKept>()});
    const ConsentService service(file.shop());
    const CustomerId a = named(file.shop(), u"Μαρία"_s), b = named(file.shop(), u"Νίκος"_s);
    CHECK(service.record({a}, {consent(ConsentState::Given, Day(2026, 1, 2))})->people == 1);
    const auto both = service.record({a, b}, {consent(ConsentState::Given, Day(2026, 1, 2))});
    CHECK(both->people == 1);
    CHECK(both->outweighed == 0);
    CHECK(file->nextUndo()->label.key == u"Consent given, people: %1");
    CHECK(service.record({a}, {consent(ConsentState::Given, Day())}).error().cause == Cause::BadValue);
    CHECK(service.record({a}, {consent(ConsentState::Given, Day(2026, 3, 16))}).error().cause ==
          Cause::BadValue);
    REQUIRE(CustomerService(file.shop()).bin({a}));
    REQUIRE(CustomerService(file.shop()).removeForGood({a}));
    CHECK(file->check()->isEmpty());
    REQUIRE(file->undo());
    CHECK(service.now(a)->size() == 1);
}

TEST_CASE("the check finds consents that do not follow from the records", "[customers][consent]")
{
    test::ShopFile file({std::make_shared<ConsentKept>()});
    const CustomerId id = named(file.shop(), u"Μαρία"_s);
    REQUIRE(ConsentService(file.shop()).record({id}, {consent(ConsentState::Given, Day(2026, 1, 2))}));
    REQUIRE(file->read([](Connection &c) { c.execute(u"UPDATE consent_now SET state = 'withdrawn'"_s); }));
    CHECK(file->check()->size() == 2);
    REQUIRE(file->write({u"test"_s, {}}, [](Transaction &tx) { tx.touched().all = true; }));
    CHECK(file->check()->isEmpty());
}

TEST_CASE("the timeline tells what was said", "[customers][timeline]")
{
    test::ShopFile file({std::make_shared<ConsentKept>()});
    const CustomerId id = named(file.shop(), u"Μαρία"_s);
    REQUIRE(
        ConsentService(file.shop()).record({id}, {consent(ConsentState::Given, Day(2026, 1, 2), u"News"_s)}));
    const auto timeline = ConsentTimeline().entries(file.shop(), id, 10);
    REQUIRE(timeline);
    REQUIRE(timeline->size() == 1);
    CHECK(timeline->at(0).kind == u"consent-given");
    CHECK(timeline->at(0).reference == u"email");
    CHECK(timeline->at(0).details == QStringList{u"News"_s, u"paper form"_s});
}
