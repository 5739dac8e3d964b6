// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/ProductSearch.h"

#include "core/catalogue/CategoryService.h"
#include "core/catalogue/ProductSearchKept.h"
#include "core/catalogue/ProductService.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

TEST_CASE("a product is found by name, code, barcode and category, in any script", "[catalogue][search]")
{
    test::ShopFile file({std::make_shared<ProductSearchKept>()});
    ProductService products(file.shop());
    CategoryService categories(file.shop());
    ProductSearch search(file.shop());
    const CategoryId baths = *categories.create(u"Λουτρό"_s);
    Product soap;
    soap.name = u"Σαπούνι Ελιάς"_s;
    soap.code = u"S-17"_s;
    soap.barcodes = {u"5201234567890"_s};
    soap.category = baths;
    soap.brand = u"Ελαιώνας"_s;
    soap.shelfPlace = u"Α 3"_s;
    soap.id = *products.create(soap);
    Product sponge;
    sponge.name = u"Σφουγγάρι"_s;
    sponge.category = baths;
    sponge.id = *products.create(sponge);
    const auto found = [&](const QString &question) { return *search.matching(question); };
    const QList<qint64> soapOnly{soap.id.value};
    for (const QString &question :
         {u"ΣΑΠΟΥΝΙ"_s, u"ελιασ σαπ"_s, u"sapouni"_s, u"s-17"_s, u"52012345"_s, u"ελαιωνας"_s}) {
        INFO(question.toStdString());
        CHECK(found(question) == soapOnly);
    }
    CHECK(found(u"λουτρο"_s).size() == 2);
    CHECK(found(u"coffee"_s).isEmpty());
    // As the keys of s-17 and of the barcode write in Russian and in Persian.
    CHECK(found(u"ы-17"_s) == soapOnly);
    CHECK(found(u"۵۲۰۱۲۳۴۵۶۷۸۹۰"_s) == soapOnly);

    REQUIRE(categories.rename(baths, u"Μπάνιο"_s));
    CHECK(found(u"λουτρο"_s).isEmpty());
    CHECK(found(u"μπανιο"_s).size() == 2);
    REQUIRE(file->undo());
    CHECK(found(u"λουτρο"_s).size() == 2);
    CHECK(file->check().value() == QStringList{});
    REQUIRE(products.bin({soap.id}));
    CHECK(found(u"σαπουνι"_s).isEmpty());
    CHECK(*search.matching(u"σαπουνι"_s, true) == soapOnly);
    REQUIRE(products.restore({soap.id}));
    CHECK(found(u"σαπουνι"_s) == soapOnly);
    soap.name = u"Green soap"_s;
    REQUIRE(products.change(soap));
    CHECK(found(u"σαπουνι"_s).isEmpty());
    CHECK(search.find(u"gre"_s, 5)->first().id == soap.id.value);
    REQUIRE(file->write({u"test"_s, {}}, [](Transaction &tx) { tx.touched().all = true; }));
    CHECK(found(u"52012345"_s) == soapOnly);
}

TEST_CASE("what is called so comes before what lies in a category called so", "[catalogue][search]")
{
    test::ShopFile file({std::make_shared<ProductSearchKept>()});
    ProductService products(file.shop());
    CategoryService categories(file.shop());
    ProductSearch search(file.shop());
    const CategoryId gifts = *categories.create(u"Christmas and gifts"_s);
    const auto make = [&](const QString &name, CategoryId category) {
        Product product;
        product.name = name;
        product.category = category;
        return products.create(product)->value;
    };
    const qint64 box = make(u"Box"_s, gifts);
    const qint64 mango = make(u"Dried mango"_s, {}); // the word stands in its middle
    const qint64 candle = make(u"Candle and holder"_s, gifts);
    const auto found = [&](int limit) {
        QList<qint64> ids;
        const auto hits = search.find(u"an", limit);
        REQUIRE(hits);
        for (const SearchIndex::Hit &hit : *hits)
            ids << hit.id;
        return ids;
    };
    CHECK(found(5) == QList<qint64>{candle, mango, box});
    CHECK(found(2) == QList<qint64>{candle, mango});
    CHECK(found(1) == QList<qint64>{candle});
}
