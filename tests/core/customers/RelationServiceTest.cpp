// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/RelationService.h"

#include "core/customers/CustomerService.h"
#include "core/customers/merge/MergeService.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

struct Circle
{
    test::ShopFile file;
    RelationService relations{file.shop()};
    CustomerService customers{file.shop()};
    CustomerId maria = person(u"Μαρία"_s), nikos = person(u"Νίκος"_s), firm = person(u"Καφέ Αθήνα"_s);

    CustomerId person(const QString &name)
    {
        Customer c;
        c.name = name;
        return *customers.create(c);
    }
    QList<Relation> of(CustomerId who) { return *relations.of(who, Language::Greek); }
    Result<void> add(CustomerId who, RelationRole role, CustomerId other, const QString &label = {})
    {
        return relations.add(who, {other, {}, role, label, false});
    }
};

} // namespace

TEST_CASE("a relation is entered once and seen from both sides", "[customers][relations]")
{
    Circle c;
    REQUIRE(c.add(c.maria, RelationRole::Family, c.nikos, u" αδελφός "_s));
    REQUIRE(c.add(c.firm, RelationRole::Employs, c.maria));
    REQUIRE(c.add(c.nikos, RelationRole::SentBy, c.maria));

    CHECK(c.of(c.maria) == QList<Relation>{{c.nikos, u"Νίκος"_s, RelationRole::Family, u"αδελφός"_s, false},
                                           {c.firm, u"Καφέ Αθήνα"_s, RelationRole::WorksAt, {}, false},
                                           {c.nikos, u"Νίκος"_s, RelationRole::Sent, {}, false}});
    CHECK(c.of(c.nikos) == QList<Relation>{{c.maria, u"Μαρία"_s, RelationRole::Family, u"αδελφός"_s, false},
                                           {c.maria, u"Μαρία"_s, RelationRole::SentBy, {}, false}});
    CHECK(c.of(c.firm) == QList<Relation>{{c.maria, u"Μαρία"_s, RelationRole::Employs, {}, false}});

    REQUIRE(c.customers.bin({c.nikos}));
    CHECK(c.of(c.maria).first().isBinned);
}

TEST_CASE("a relation is one step, and is not entered twice from either side", "[customers][relations]")
{
    Circle c;
    REQUIRE(c.add(c.maria, RelationRole::Household, c.nikos));
    CHECK(c.add(c.nikos, RelationRole::Household, c.maria).error().cause == Cause::NameTaken);
    CHECK(c.add(c.maria, RelationRole::Family, c.maria).error().cause == Cause::BadValue);
    CHECK(c.add(c.maria, RelationRole::Family, CustomerId{9999}).error().cause == Cause::NotFound);
    REQUIRE(c.file->undo());
    CHECK(c.of(c.nikos).isEmpty());
    REQUIRE(c.file->redo());
    REQUIRE(c.relations.remove(c.nikos, c.of(c.nikos).first()));
    CHECK(c.of(c.maria).isEmpty());
    CHECK(c.relations.remove(c.nikos, {c.maria, {}, RelationRole::Household, {}, false}).error().cause ==
          Cause::NotFound);
    REQUIRE(c.file->undo());
    CHECK(c.of(c.maria).size() == 1);
}

TEST_CASE("a merge brings the relations along, and a removed person leaves none", "[customers][relations]")
{
    Circle c;
    const CustomerId twin = c.person(u"Maria"_s);
    REQUIRE(c.add(c.maria, RelationRole::Family, c.nikos));
    REQUIRE(c.add(c.nikos, RelationRole::Family, twin));
    REQUIRE(c.add(twin, RelationRole::WorksAt, c.firm));
    REQUIRE(c.add(twin, RelationRole::Family, c.maria));
    REQUIRE(MergeService(c.file.shop(), {}).merge(c.maria, twin, {}));
    const QList<Relation> kept = c.of(c.maria);
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].other == c.nikos);
    CHECK(kept[1].other == c.firm);
    CHECK(c.of(c.nikos).size() == 1);

    REQUIRE(c.customers.bin({c.firm}));
    REQUIRE(c.customers.removeForGood({c.firm}));
    CHECK(c.of(c.maria).size() == 1);
}
