// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/ProductService.h"

#include "core/catalogue/CategoryService.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

Product soap()
{
    Product product;
    product.code = u"S-1"_s;
    product.name = u"  Σαπούνι   ελιάς "_s;
    product.unit = u"piece"_s;
    product.price = Money{350};
    product.vat = Percent{2400};
    product.barcodes = {u"5201234567890"_s, u" 5201234567890"_s, u"5209999999999"_s};
    product.note = u"green"_s;
    return product;
}

} // namespace

TEST_CASE("a product is made, changed, binned and restored", "[catalogue]")
{
    test::ShopFile file;
    ProductService products(file.shop());
    const auto id = products.create(soap());
    REQUIRE(id);
    Product product = *products.find(*id);
    CHECK(product.name == u"Σαπούνι ελιάς");
    CHECK(product.barcodes == QStringList{u"5201234567890"_s, u"5209999999999"_s});
    CHECK(product.createdOn == Day(2026, 3, 15));
    CHECK(product.price == Money{350});

    const Product before = product;
    product.price = std::nullopt;
    product.vat = std::nullopt;
    product.barcodes = {u"1"_s};
    REQUIRE(products.change(product));
    CHECK(*products.find(*id) == product);
    REQUIRE(file->undo());
    CHECK(*products.find(*id) == before);

    REQUIRE(products.bin({*id}));
    CHECK(products.find(*id)->isBinned);
    CHECK(products.scanned(u"1"_s)->isEmpty());
    REQUIRE(products.restore({*id}));
    CHECK_FALSE(products.find(*id)->isBinned);
    CHECK(products.find(ProductId{99}).error().cause == Cause::NotFound);
    CHECK(products.bin({ProductId{99}}).error().cause == Cause::NotFound);
}

TEST_CASE("a product and its new category are one step", "[catalogue]")
{
    test::ShopFile file;
    ProductService products(file.shop());
    CategoryService categories(file.shop());
    const ProductId id = *products.save(soap(), {u"Bath"_s, u"Soap"_s});
    CHECK(categories.tree(Language::English)->size() == 2);
    CHECK(products.find(id)->category == categories.tree(Language::English)->last().category.id);
    Product product = *products.find(id);
    REQUIRE(products.save(product, {u"bath"_s}));
    CHECK(categories.tree(Language::English)->size() == 2);
    product.name.clear();
    CHECK(products.save(product, {u"Other"_s}).error().cause == Cause::NameMissing);
    CHECK(categories.tree(Language::English)->size() == 2);
    REQUIRE(file->undo());
    REQUIRE(file->undo());
    CHECK(categories.tree(Language::English)->isEmpty());
}

TEST_CASE("a product needs a name and a code of its own", "[catalogue]")
{
    test::ShopFile file;
    ProductService products(file.shop());
    REQUIRE(products.create(soap()));
    Product second = soap();
    CHECK(products.create(second).error().cause == Cause::CodeTaken);
    second.codeSource = u"eshop"_s;
    CHECK(products.create(second).has_value());
    second.code = u"s-1"_s;
    CHECK(products.create(second).has_value());
    second.code.clear();
    CHECK(products.create(second).has_value());
    CHECK(products.create(second).has_value());
    second.name = u"  "_s;
    CHECK(products.create(second).error().cause == Cause::NameMissing);
    second = soap();
    second.code.clear();
    second.vat = Percent{-1};
    CHECK(products.create(second).error().cause == Cause::BadValue);
    second.vat = {};
    second.price = Money{2'000'000'000'000};
    CHECK(products.create(second).error().cause == Cause::BadValue);
}

TEST_CASE("a scan finds the barcode first, then the code", "[catalogue]")
{
    test::ShopFile file;
    ProductService products(file.shop());
    const ProductId first = *products.create(soap());
    Product other;
    other.name = u"Tea"_s;
    other.code = u"5209999999999"_s;
    const ProductId second = *products.create(other);
    CHECK(products.scanned(u" 5209999999999 "_s)->first().id == first);
    CHECK(products.scanned(u"5209999999999"_s)->size() == 1);
    REQUIRE(products.bin({first}));
    CHECK(products.scanned(u"5209999999999"_s)->first().id == second);
    CHECK(products.scanned(u"nothing"_s)->isEmpty());
}

TEST_CASE("a price becomes a unit price", "[catalogue]")
{
    CHECK(unitPriceOf(Money{350}, {u"EUR"_s, 2}) == UnitPrice{3'500'000});
    CHECK(unitPriceOf(Money{-350}, {u"HUF"_s, 0}) == UnitPrice{-350'000'000});
    CHECK_FALSE(unitPriceOf(Money{1'000'000'000'000'000}, {u"EUR"_s, 2}));
    CHECK(unitPriceOf(Money{12345}, {u"TND"_s, 4}) == UnitPrice{1'234'500});
}
