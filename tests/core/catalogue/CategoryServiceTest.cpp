// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/CategoryService.h"

#include "core/catalogue/ProductService.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

QStringList drawn(const CategoryService &categories)
{
    QStringList result;
    const QList<CategoryBranch> tree = *categories.tree(Language::Greek);
    for (const CategoryBranch &branch : tree)
        result << QString(branch.depth, u'-') + branch.category.name + u' ' +
                      QString::number(branch.products);
    return result;
}

} // namespace

TEST_CASE("categories grow into a tree in the order of the language", "[catalogue]")
{
    test::ShopFile file;
    CategoryService categories(file.shop());
    ProductService products(file.shop());
    const CategoryId tea = *categories.findOrCreate({u"Τρόφιμα"_s, u"Τσάι"_s});
    const CategoryId food = *categories.findOrCreate({u" ΤΡΟΦΙΜΑ "_s});
    const CategoryId oil = *categories.create(u"Έλαια"_s, food);
    REQUIRE(categories.create(u"Δώρα"_s));
    Product product;
    product.name = u"Mountain tea"_s;
    product.category = tea;
    const ProductId id = *products.create(product);
    CHECK(drawn(categories) == QStringList{u"Δώρα 0"_s, u"Τρόφιμα 1"_s, u"-Έλαια 0"_s, u"-Τσάι 1"_s});

    REQUIRE(categories.rename(oil, u"Λάδι"_s));
    REQUIRE(categories.move(tea, {}));
    CHECK(drawn(categories) == QStringList{u"Δώρα 0"_s, u"Τρόφιμα 0"_s, u"-Λάδι 0"_s, u"Τσάι 1"_s});
    REQUIRE(file->undo());
    CHECK(drawn(categories).last() == u"-Τσάι 1");

    CHECK(categories.bin(food).error().cause == Cause::StillReferred);
    CHECK(categories.bin(tea).error().cause == Cause::StillReferred);
    REQUIRE(categories.bin(oil));
    CHECK(drawn(categories).size() == 3);
    REQUIRE(products.bin({id}));
    CHECK(drawn(categories).last() == u"-Τσάι 0");
}

TEST_CASE("a category has a name that no sibling has, and never lives under itself", "[catalogue]")
{
    test::ShopFile file;
    CategoryService categories(file.shop());
    const CategoryId top = *categories.create(u"Food"_s);
    const CategoryId below = *categories.create(u"Tea"_s, top);
    CHECK(categories.create(u"food"_s).error().cause == Cause::NameTaken);
    CHECK(categories.create(u" "_s).error().cause == Cause::NameMissing);
    CHECK(categories.findOrCreate({u" "_s}).error().cause == Cause::NameMissing);
    CHECK(categories.create(u"x"_s, CategoryId{77}).error().cause == Cause::NotFound);
    CHECK(categories.move(top, below).error().cause == Cause::BadValue);
    CHECK(categories.move(top, top).error().cause == Cause::BadValue);
    const CategoryId other = *categories.create(u"Tea"_s);
    CHECK(categories.move(other, top).error().cause == Cause::NameTaken);
    CHECK(categories.rename(below, u"TEA"_s).has_value());
    CHECK(categories.rename(below, u""_s).error().cause == Cause::NameMissing);
}
