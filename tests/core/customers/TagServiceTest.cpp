// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/TagService.h"

#include "core/customers/CustomerService.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

TEST_CASE("tags are given, taken away, renamed and removed", "[customers][tags]")
{
    test::ShopFile file;
    const TagService tags(file.shop());
    const CustomerService customers(file.shop());
    QList<CustomerId> ids;
    for (const QString &name : {u"Μαρία"_s, u"Νίκος"_s, u"Άννα"_s}) {
        Customer c;
        c.name = name;
        ids << *customers.create(c);
    }
    CHECK(*tags.add(ids, u" Gold "_s) == 3);
    CHECK(*tags.add({ids[0]}, u"gold"_s) == 0);
    CHECK(*tags.add({ids[0]}, u"Βιολογικά"_s) == 1);
    CHECK(tags.add(ids, u"  "_s).error().cause == Cause::NameMissing);
    REQUIRE(tags.all()->size() == 2);
    CHECK(tags.all()->at(0) == Tag{tags.all()->at(0).id, u"Gold"_s, 3});
    REQUIRE(customers.bin({ids[2]}));
    CHECK(tags.all()->at(0).customers == 2);

    REQUIRE(tags.carriedBy(ids)->size() == 2);
    REQUIRE(tags.carriedBy({ids[1]})->size() == 1);
    CHECK(tags.carriedBy({ids[1], ids[0]})->at(0) == Tag{tags.all()->at(0).id, u"Gold"_s, 2});
    CHECK(tags.carriedBy({})->isEmpty());

    CHECK(*tags.takeAway({ids[1], ids[0]}, u"Gold"_s) == 2);
    REQUIRE(file->undo());
    const TagId gold = tags.all()->at(0).id;
    CHECK(tags.rename(gold, u"βιολογικα"_s).error().cause == Cause::NameTaken);
    REQUIRE(tags.rename(gold, u"GOLD"_s));
    CHECK(customers.find(ids[1])->tags == QStringList{u"GOLD"_s});
    REQUIRE(tags.remove(gold));
    CHECK(customers.find(ids[1])->tags.isEmpty());
    REQUIRE(file->undo());
    CHECK(customers.find(ids[1])->tags == QStringList{u"GOLD"_s});
}
