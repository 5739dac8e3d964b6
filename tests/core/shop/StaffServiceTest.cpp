// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/StaffService.h"

#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

const StepLabel label{u"test"_s, {}};

QStringList names(Shop &shop)
{
    QStringList result;
    const QList<Staff> all = *StaffService(shop).list();
    for (const Staff &one : all)
        result << one.name + (one.isOwner ? u"*"_s : QString()) + (one.isActive() ? QString() : u"-"_s);
    return result;
}

qint64 addTag(Shop &shop, const QString &name)
{
    return *shop.write(label, [&](Transaction &tx) { return tx.insert("tag"_L1, {{"name"_L1, name}}); });
}

QString whoMade(Shop &shop, qint64 tag)
{
    return shop.history(u"tag"_s, tag).value().first().step.staff;
}

} // namespace

TEST_CASE("a shop has its owner; people join, are renamed, leave and come back", "[shop][staff]")
{
    test::ShopFile file;
    StaffService staff(file.shop());
    CHECK(names(file.shop()) == QStringList{u"Ελένη*"_s});
    const StaffId nikos = staff.add(u"  Νίκος "_s).value();
    const StaffId anna = staff.add(u"Άννα"_s).value();
    CHECK(names(file.shop()) == QStringList{u"Ελένη*"_s, u"Νίκος"_s, u"Άννα"_s});

    REQUIRE(staff.rename(nikos, u"Νικόλας"_s));
    REQUIRE(staff.leave(nikos));
    CHECK(names(file.shop()) == QStringList{u"Ελένη*"_s, u"Άννα"_s, u"Νικόλας-"_s});
    REQUIRE(staff.comeBack(nikos));
    CHECK(names(file.shop()) == QStringList{u"Ελένη*"_s, u"Νικόλας"_s, u"Άννα"_s});

    CHECK(staff.add(u" "_s).error().cause == Cause::NameMissing);
    CHECK(staff.add(u"άννα"_s).error().cause == Cause::NameTaken);
    CHECK(staff.rename(nikos, u"Άννα"_s).error().cause == Cause::NameTaken);
    CHECK(staff.rename(anna, u"ΆΝΝΑ"_s));
    CHECK(staff.leave(StaffId{1}).error().cause == Cause::OwnerStays);
    CHECK(staff.leave(StaffId{99}).error().cause == Cause::NotFound);
}

TEST_CASE("every change of the staff is undone and redone", "[shop][staff]")
{
    test::ShopFile file;
    StaffService staff(file.shop());
    const StaffId nikos = staff.add(u"Νίκος"_s).value();
    REQUIRE(staff.rename(nikos, u"Νικόλας"_s));
    REQUIRE(staff.leave(nikos));
    QStringList seen{names(file.shop()).join(u' ')};
    for (int i = 0; i < 3; ++i) {
        REQUIRE(file->undo());
        seen << names(file.shop()).join(u' ');
    }
    CHECK(seen == QStringList{u"Ελένη* Νικόλας-"_s, u"Ελένη* Νικόλας"_s, u"Ελένη* Νίκος"_s, u"Ελένη*"_s});
    for (int i = 2; i >= 0; --i) {
        REQUIRE(file->redo());
        CHECK(names(file.shop()).join(u' ') == seen[i]);
    }
    CHECK(file->check().value().isEmpty());
}

TEST_CASE("the history names whoever was at work", "[shop][staff]")
{
    test::ShopFile file;
    StaffService staff(file.shop());
    const StaffId nikos = staff.add(u"Νίκος"_s).value();
    CHECK(whoMade(file.shop(), addTag(file.shop(), u"a"_s)) == u"Ελένη");
    file->setAtWork(nikos);
    const qint64 tag = addTag(file.shop(), u"b"_s);
    CHECK(whoMade(file.shop(), tag) == u"Νίκος");
    REQUIRE(staff.leave(nikos));
    // Who has left does no work; the owner stands in.
    CHECK(whoMade(file.shop(), addTag(file.shop(), u"c"_s)) == u"Ελένη");
    CHECK(whoMade(file.shop(), tag) == u"Νίκος");
}

TEST_CASE("undoing the arrival of somebody who has worked keeps them in the history", "[shop][staff]")
{
    test::ShopFile file;
    StaffService staff(file.shop());
    file->setAtWork(staff.add(u"Νίκος"_s).value());
    const qint64 tag = addTag(file.shop(), u"b"_s);
    REQUIRE(file->undo());
    REQUIRE(file->undo());
    CHECK(names(file.shop()) == QStringList{u"Ελένη*"_s, u"Νίκος-"_s});
    REQUIRE(file->redo());
    CHECK(names(file.shop()) == QStringList{u"Ελένη*"_s, u"Νίκος"_s});
    REQUIRE(file->redo());
    CHECK(whoMade(file.shop(), tag) == u"Νίκος");
    CHECK(file->check().value().isEmpty());
}
