// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerService.h"

#include "core/customers/ConsentKept.h"
#include "core/customers/CustomerSearch.h"
#include "core/customers/CustomerSearchKept.h"
#include "core/shop/StaffService.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

KeptList kept()
{
    return {std::make_shared<CustomerSearchKept>(), std::make_shared<ConsentKept>()};
}

Customer maria()
{
    Customer c;
    c.givenName = u"Μαρία"_s;
    c.familyName = u"Γεωργίου"_s;
    c.phones = {{0, u"694 123 4567"_s, {}}, {0, u"210 8220000"_s, u"home"_s}};
    c.emails = {{0, u"Maria.G@example.gr"_s, {}}};
    c.addresses = {{0, u"Κυψέλης 5"_s, u"Αθήνα"_s, {}, u"11257"_s, u"GR"_s, {}}};
    c.tags = {u"Gold"_s};
    c.birthday = {0, 2, 29};
    c.code = u"007"_s;
    return c;
}

qint64 count(Shop &shop, const QString &table)
{
    return *shop.read([&](Connection &c) { return c.number(u"SELECT count(*) FROM "_s + table); });
}

} // namespace

TEST_CASE("a person is entered, found and changed whole", "[customers]")
{
    test::ShopFile file(kept());
    const CustomerService service(file.shop());
    const auto id = service.create(maria());
    REQUIRE(id);
    Customer c = *service.find(*id);
    CHECK(c.label(Language::Greek) == u"Γεωργίου, Μαρία");
    CHECK(c.phones.size() == 2);
    CHECK(c.phones[1].label == u"home");
    CHECK(c.tags == QStringList{u"Gold"_s});
    CHECK(c.createdOn == Day(2026, 3, 15));
    CHECK(c.birthday == PartialDay{0, 2, 29});

    c.phones.removeFirst();
    c.phones.append({0, u"699 000 0000"_s, {}});
    REQUIRE(service.change(c));
    CHECK(file->nextUndo()->label.key == u"%1: phone changed");
    CHECK(file->nextUndo()->label.args == QStringList{u"Γεωργίου, Μαρία"_s});
    const Customer changed = *service.find(*id);
    CHECK(changed.phones[0].id == c.phones[0].id);
    CHECK(changed.phones[1].number == u"699 000 0000");

    Customer more = changed;
    more.note = u"likes tea"_s;
    more.tags = {u"gold"_s, u"organic"_s};
    REQUIRE(service.change(more));
    CHECK(file->nextUndo()->label.key == u"%1: changed");
    CHECK(service.find(*id)->tags == QStringList{u"Gold"_s, u"organic"_s});

    REQUIRE(file->undo());
    CHECK(*service.find(*id) == changed);
    REQUIRE(file->undo());
    CHECK(service.find(*id)->phones ==
          (QList<Phone>{{c.phones[0].id - 1, u"694 123 4567"_s, {}}, c.phones[0]}));
    REQUIRE(file->undo());
    CHECK(service.find(*id).error().cause == Cause::NotFound);
    CHECK(file->check()->isEmpty());
}

TEST_CASE("saving what did not change is no step", "[customers]")
{
    test::ShopFile file(kept());
    const CustomerService service(file.shop());
    const auto id = service.create(maria());
    REQUIRE(id);
    REQUIRE(service.change(*service.find(*id)));
    CHECK(file->nextUndo()->label.key == u"New customer: %1");
    CHECK(file->history(u"customer"_s, id->value)->size() == 6);
}

TEST_CASE("one of name, phone, e-mail and code is enough, and needed", "[customers]")
{
    test::ShopFile file(kept());
    const CustomerService service(file.shop());
    Customer nobody;
    nobody.note = u"tall"_s;
    nobody.phones = {{0, u"  "_s, {}}};
    CHECK(service.create(nobody).error().cause == Cause::NothingToIdentify);
    nobody.phones = {{0, u"6941234567"_s, {}}};
    const auto id = service.create(nobody);
    REQUIRE(id);
    CHECK(service.find(*id)->label(Language::English) == u"6941234567");

    Customer impossible = maria();
    impossible.birthday = {1990, 6, 31};
    CHECK(service.create(impossible).error().cause == Cause::BadValue);
    CHECK(count(file.shop(), u"customer"_s) == 1);
}

TEST_CASE("a code that is taken says by whom", "[customers]")
{
    test::ShopFile file(kept());
    const CustomerService service(file.shop());
    REQUIRE(service.create(maria()));
    Customer other;
    other.name = u"Νίκος"_s;
    other.code = u"007"_s;
    const auto refused = service.create(other);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().cause == Cause::CodeTaken);
    CHECK(refused.error().args == QStringList{u"007"_s, u"Γεωργίου, Μαρία"_s});
    other.code = u"7"_s;
    const auto id = service.create(other);
    REQUIRE(id);
    other = *service.find(*id);
    other.code = u"007"_s;
    CHECK(service.change(other).error().cause == Cause::CodeTaken);
    other.codeSource = u"e-shop"_s;
    CHECK(service.change(other));
}

TEST_CASE("people go into the bin and come back, one or many at once", "[customers]")
{
    test::ShopFile file(kept());
    const CustomerService service(file.shop());
    Customer nikos;
    nikos.name = u"Νίκος"_s;
    const CustomerId a = *service.create(maria()), b = *service.create(nikos);
    CHECK(*service.bin({a, b}) == 2);
    CHECK(*service.bin({a}) == 0);
    CHECK(service.find(a)->binned);
    CHECK(*service.count() == 0);
    CHECK(*service.count(true) == 2);
    CHECK(*service.restore({b}) == 1);
    CHECK(file->nextUndo()->label.key == u"%1: taken out of the bin");
    CHECK(service.removeForGood({a})->removed == 1);
    CHECK(service.removeForGood({b}).error().cause == Cause::NotFound);
    CHECK(count(file.shop(), u"customer_phone"_s) == 0);
    REQUIRE(file->undo());
    CHECK(service.find(a)->phones.size() == 2);
    CHECK(file->check()->isEmpty());
}

TEST_CASE("whoever stands on a document is not removed for good", "[customers]")
{
    test::ShopFile file(kept());
    const CustomerService service(file.shop());
    const CustomerId id = *service.create(maria());
    REQUIRE(file->write({u"test"_s, {}}, [&](Transaction &tx) {
        tx.insert("sale"_L1, {{"kind"_L1, u"sale"_s},
                              {"number"_L1, u"1"_s},
                              {"customer_id"_L1, id.value},
                              {"at"_L1, u"2026-03-01T10:00:00"_s},
                              {"business_day"_L1, u"2026-03-01"_s},
                              {"total"_L1, 100}});
    }));
    Customer other;
    other.name = u"Anna"_s;
    const CustomerId anna = *service.create(other);
    REQUIRE(service.bin({id, anna}));
    auto removal = service.removeForGood({id, anna});
    REQUIRE(removal);
    CHECK(removal->removed == 1);
    CHECK(removal->kept == 1);
    CHECK(file->nextUndo()->label.key == u"%1: removed for good");
    CHECK(service.find(id)->phones.size() == 2);
    CHECK(service.find(anna).error().cause == Cause::NotFound);
    removal = service.removeForGood({id});
    CHECK(removal->removed == 0);
    CHECK(removal->kept == 1);
    CHECK(file->nextUndo()->label.args.first() == u"Anna");
}

TEST_CASE("likely duplicates are named with the reason", "[customers]")
{
    test::ShopFile file(kept());
    const CustomerService service(file.shop());
    const CustomerId id = *service.create(maria());
    Customer typed;
    typed.phones = {{0, u"0030 694-1234567"_s, {}}};
    auto similar = service.similar(typed);
    REQUIRE(similar->size() == 1);
    CHECK(similar->first().reason == SimilarCustomer::Reason::Phone);
    CHECK(similar->first().customer.id == id);
    CHECK(similar->first().value == u"694 123 4567");

    typed.phones.clear();
    typed.emails = {{0, u"maria.g@EXAMPLE.gr "_s, {}}};
    CHECK(service.similar(typed)->first().reason == SimilarCustomer::Reason::Email);
    typed.emails.clear();
    typed.name = u"μαρια ΓΕΩΡΓΙΟΥ"_s;
    CHECK(service.similar(typed)->first().reason == SimilarCustomer::Reason::Name);
    typed.name = u"Georgiou Maria"_s;
    CHECK(service.similar(typed)->first().reason == SimilarCustomer::Reason::Name);
    typed.name = u"Georgiou Mario"_s;
    CHECK(service.similar(typed)->isEmpty());
    typed.name = u"Μαρία"_s;
    CHECK(service.similar(typed)->isEmpty());

    CHECK(service.similar(*service.find(id))->isEmpty());
    REQUIRE(service.bin({id}));
    typed.name = u"Μαρία Γεωργίου"_s;
    CHECK(service.similar(typed)->isEmpty());
}

TEST_CASE("a profile is kept whole: networks, interests, personality, and who looks after somebody",
          "[customers]")
{
    test::ShopFile file(kept());
    const CustomerService service(file.shop());
    StaffService staff(file.shop());
    const StaffId anna = *staff.add(u"Άννα"_s);
    Customer c = maria();
    c.handles = {{0, u"Insta"_s, u" @maria.g "_s}, {0, {}, u"https://vk.com/mariag"_s}, {0, u"X"_s, u" "_s}};
    c.interests = u" κηπουρική, τσάι "_s;
    c.personality = u"INTJ"_s;
    c.inCharge = {anna, {}};
    const auto id = service.create(c);
    REQUIRE(id);
    const Customer there = *service.find(*id);
    REQUIRE(there.handles.size() == 2);
    CHECK(there.handles[0].network == u"instagram");
    CHECK(there.handles[0].text == u"@maria.g");
    CHECK(there.handles[1].network == u"vk");
    CHECK(there.interests == u"κηπουρική, τσάι");
    CHECK(there.personality == u"INTJ");
    CHECK(there.inCharge.id == anna);
    CHECK(there.inCharge.name == u"Άννα");

    SECTION("a change of one thing is called by its name, and is undone")
    {
        Customer changed = there;
        changed.handles.removeFirst();
        REQUIRE(service.change(changed));
        CHECK(file->nextUndo()->label.key == u"%1: social networks changed");
        CHECK(service.find(*id)->handles.size() == 1);
        REQUIRE(file->undo());
        CHECK(service.find(*id)->handles == there.handles);
    }
    SECTION("a personality is one of the types or none")
    {
        Customer changed = there;
        changed.personality = u"nice"_s;
        CHECK(service.change(changed).error().cause == Cause::BadValue);
    }
    SECTION("who has left the staff is still named")
    {
        REQUIRE(staff.leave(anna));
        CHECK(service.find(*id)->inCharge.name == u"Άννα");
        REQUIRE(service.change(*service.find(*id)));
    }
    SECTION("a handle and an interest find their person")
    {
        CustomerSearch search(file.shop());
        for (const QString &question : {u"maria.g"_s, u"mariag"_s, u"κηπουρ"_s, u"ΤΣΑΙ"_s})
            CHECK(search.find(question, 5)->size() == 1);
        CHECK(search.find(u"ποδόσφαιρο", 5)->isEmpty());
    }
}

TEST_CASE("many people are put in charge of one of the staff in one step", "[customers]")
{
    test::ShopFile file(kept());
    const CustomerService service(file.shop());
    const StaffId anna = *StaffService(file.shop()).add(u"Άννα"_s);
    QList<CustomerId> ids;
    for (const QString &name : {u"Α"_s, u"Β"_s, u"Γ"_s}) {
        Customer c;
        c.name = name;
        ids << *service.create(c);
    }
    CHECK(*service.putInCharge({ids[0]}, anna) == 1);
    CHECK(file->nextUndo()->label.args == QStringList{u"Α"_s, u"Άννα"_s});
    CHECK(*service.putInCharge(ids, anna) == 2);
    CHECK(file->nextUndo()->label.args == QStringList{u"3"_s, u"Άννα"_s});
    CHECK(service.find(ids[2])->inCharge.name == u"Άννα");
    REQUIRE(file->undo());
    CHECK_FALSE(service.find(ids[2])->inCharge.id.isValid());
    CHECK(service.find(ids[0])->inCharge.id == anna);
    CHECK(*service.putInCharge(ids, {}) == 1);
    CHECK_FALSE(service.find(ids[0])->inCharge.id.isValid());
    CHECK(service.putInCharge(ids, StaffId{999}).error().cause == Cause::NotFound);
}
