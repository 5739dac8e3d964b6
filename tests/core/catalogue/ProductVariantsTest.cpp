// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/ProductVariants.h"

#include "core/catalogue/ProductLinkService.h"
#include "core/catalogue/ProductService.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

const VariantAxis size{u"Size"_s, {u"S"_s, u"M"_s, u" M "_s, QString()}};
const VariantAxis colour{u"Colour"_s, {u"red"_s, u"blue"_s}};

Product shirt()
{
    Product product;
    product.name = u"Shirt"_s;
    product.code = u"T-1"_s;
    product.price = Money{1990};
    product.brand = u"Olive"_s;
    product.warrantyMonths = 24;
    product.usesUpDays = 400;
    product.shelfPlace = u" A  3 "_s;
    product.soldWhole = true;
    product.isStocked = false;
    product.negativeStock = NegativeStock::Block;
    product.reorderPoint = Quantity{2500};
    product.targetLevel = Quantity{10'000};
    product.barcodes = {u"5201234567893"_s};
    return product;
}

} // namespace

TEST_CASE("the whole profile of a product is kept and taken back", "[catalogue]")
{
    test::ShopFile file;
    ProductService products(file.shop());
    const ProductId id = *products.create(shirt());
    Product expected = shirt();
    expected.id = id;
    expected.shelfPlace = u"A 3"_s;
    expected.createdOn = Day(2026, 3, 15);
    CHECK(*products.find(id) == expected);
    Product bare;
    bare.id = id;
    bare.name = u"Shirt"_s;
    bare.createdOn = expected.createdOn;
    REQUIRE(products.change(bare));
    CHECK(*products.find(id) == bare);
    REQUIRE(file->undo());
    CHECK(*products.find(id) == expected);

    Product wrong = expected;
    wrong.warrantyMonths = -1;
    CHECK(products.change(wrong).error().cause == Cause::BadValue);
    wrong = expected;
    wrong.usesUpDays = 0;
    CHECK(products.change(wrong).error().cause == Cause::BadValue);
    wrong = expected;
    wrong.targetLevel = Quantity{-1};
    CHECK(products.change(wrong).error().cause == Cause::BadValue);
    wrong = expected;
    wrong.vatRate = VatRateId{99};
    CHECK(products.change(wrong).error().cause == Cause::NotFound);
}

TEST_CASE("variants are made from axes in one step, each once", "[catalogue][variants]")
{
    test::ShopFile file;
    ProductService products(file.shop());
    ProductVariants variants(file.shop());
    const ProductId base = *products.create(shirt());
    CHECK(variants.make(base, {size, colour}).value() == 4);
    const auto made = variants.of(base);
    REQUIRE(made->size() == 4);
    CHECK(made->first().name == u"Shirt S red");
    CHECK(made->first().code == u"T-1-1");
    CHECK(made->last().code == u"T-1-4");
    CHECK(made->last().variantValues == QStringList{u"M"_s, u"blue"_s});
    CHECK(made->last().price == Money{1990});
    CHECK(made->last().brand == u"Olive");
    CHECK(products.find(made->last().id)->barcodes.isEmpty());
    CHECK(products.find(base)->variantAxes == QStringList{u"Size"_s, u"Colour"_s});
    CHECK(variants.of(made->first().id)->size() == 4);

    VariantAxis wider = size;
    wider.values << u"L"_s;
    CHECK(variants.make(base, {wider, colour}).value() == 2);
    CHECK(variants.of(base)->size() == 6);
    REQUIRE(file->undo());
    REQUIRE(file->undo());
    CHECK(variants.of(base)->isEmpty());
    CHECK(products.find(base)->variantAxes.isEmpty());
}

TEST_CASE("variants that cannot be are refused", "[catalogue][variants]")
{
    test::ShopFile file;
    ProductService products(file.shop());
    ProductVariants variants(file.shop());
    const ProductId base = *products.create(shirt());
    CHECK(variants.make(base, {}).error().cause == Cause::BadValue);
    CHECK(variants.make(base, {{u"Size"_s, {}}}).error().cause == Cause::BadValue);
    CHECK(variants.make(base, {{u" "_s, {u"S"_s}}}).error().cause == Cause::BadValue);
    VariantAxis many{u"No."_s, {}};
    for (int i = 0; i < 15; ++i)
        many.values << QString::number(i);
    CHECK(variants.make(base, {many, many}).error().cause == Cause::BadValue);
    CHECK(variants.make(ProductId{99}, {size}).error().cause == Cause::NotFound);
    REQUIRE(variants.make(base, {size}));
    CHECK(variants.make(variants.of(base)->first().id, {colour}).error().cause == Cause::BadValue);
}

TEST_CASE("products are linked by hand", "[catalogue][links]")
{
    test::ShopFile file;
    ProductService products(file.shop());
    ProductLinkService links(file.shop());
    const auto add = [&](const QString &name) {
        Product product;
        product.name = name;
        return *products.create(product);
    };
    const ProductId lamp = add(u"Lamp"_s), bulb = add(u"Bulb"_s), candle = add(u"Candle"_s);
    REQUIRE(links.add(lamp, bulb, ProductLinkKind::GoesWith));
    REQUIRE(links.add(candle, lamp, ProductLinkKind::Similar));
    REQUIRE(links.add(lamp, candle, ProductLinkKind::Similar));
    const auto ofLamp = links.of(lamp);
    REQUIRE(ofLamp->size() == 2);
    CHECK(ofLamp->first().product == bulb);
    CHECK(ofLamp->last().product == candle);
    CHECK(links.of(candle)->first().product == lamp);
    CHECK(links.of(bulb)->isEmpty());
    CHECK(links.add(lamp, lamp, ProductLinkKind::Similar).error().cause == Cause::BadValue);
    CHECK(links.add(lamp, ProductId{99}, ProductLinkKind::Similar).error().cause == Cause::NotFound);
    REQUIRE(products.bin({candle}));
    CHECK(links.of(lamp)->size() == 1);
    REQUIRE(links.remove(ofLamp->first().id));
    CHECK(links.of(lamp)->isEmpty());
    REQUIRE(file->undo());
    CHECK(links.of(lamp)->size() == 1);
    CHECK(links.remove(ProductLinkId{99}).error().cause == Cause::NotFound);
}
