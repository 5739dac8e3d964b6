// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/SupplierProductService.h"

#include "tests/core/suppliers/TestPurchases.h"

using namespace tefter;
using namespace Qt::StringLiterals;

TEST_CASE("the first supplier of a product is its usual one until another is chosen", "[suppliers]")
{
    test::TestPurchases shop;
    const SupplierId potter = shop.supplier(u"Potter"_s);
    const SupplierId weaver = shop.supplier(u"Weaver"_s);
    const ProductId mug = shop.product(u"Mug"_s);
    shop.asks(potter, mug, 250, u"P-1"_s);
    shop.asks(weaver, mug, 0);
    const auto names = [&] {
        QStringList result;
        const auto entries = *shop.costs.of(mug);
        for (const NamedSupplierProduct &entry : entries)
            result << entry.supplier + (entry.entry.isUsual ? u"!"_s : QString());
        return result;
    };
    CHECK(names() == QStringList{u"Potter!"_s, u"Weaver"_s});
    CHECK(shop.costs.of(weaver)->first().entry.unitCost == UnitPrice{0});
    SupplierProduct entry = shop.costs.of(weaver)->first().entry;
    entry.isUsual = true;
    entry.caseSize = Quantity{12'000};
    REQUIRE(shop.costs.save(entry));
    CHECK(names() == QStringList{u"Weaver!"_s, u"Potter"_s});
    REQUIRE(shop.file->undo());
    CHECK(names() == QStringList{u"Potter!"_s, u"Weaver"_s});
    REQUIRE(shop.costs.remove(potter, mug));
    CHECK(names() == QStringList{u"Weaver!"_s});
    REQUIRE(shop.file->undo());
    CHECK(names() == QStringList{u"Potter!"_s, u"Weaver"_s});
}

TEST_CASE("costs below zero and cases of nothing are refused", "[suppliers]")
{
    test::TestPurchases shop;
    SupplierProduct entry;
    entry.supplier = shop.supplier(u"Potter"_s);
    entry.product = shop.product(u"Mug"_s);
    entry.unitCost = UnitPrice{-1};
    CHECK(shop.costs.save(entry).error().cause == Cause::BadValue);
    entry.unitCost.reset();
    entry.caseSize = Quantity{0};
    CHECK(shop.costs.save(entry).error().cause == Cause::BadValue);
    entry.caseSize.reset();
    entry.leadDays = -3;
    CHECK(shop.costs.save(entry).error().cause == Cause::BadValue);
    entry.leadDays = 3;
    entry.product = ProductId{99};
    CHECK(shop.costs.save(entry).error().cause == Cause::NotFound);
}
