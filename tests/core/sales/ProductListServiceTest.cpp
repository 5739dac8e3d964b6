// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/ProductListService.h"

#include "core/catalogue/CategoryService.h"
#include "core/catalogue/PriceRepository.h"
#include "core/catalogue/PriceService.h"
#include "core/sales/LikedProducts.h"
#include "tests/core/sales/TestTrade.h"
#include "tests/support/Catch.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

struct Shelf : test::TestTrade
{
    Shelf()
        : list(file.shop())
    {
        CategoryService categories(file.shop());
        food = *categories.findOrCreate({u"Food"_s});
        tea = product(u"tea"_s, 500, *categories.findOrCreate({u"Food"_s, u"Tea"_s}));
        soap = product(u"Soap"_s, 300);
        oil = product(u"Oil"_s, 900, food);
        maria = customer(u"Μαρία"_s, u"Γεωργίου"_s);
        anna = customer(u"Άννα"_s, u"Σταύρου"_s);
        sale(maria, u"2026-01-10"_s, tea);
        sale(maria, u"2026-01-20"_s, tea);
        sale(maria, u"2026-01-20"_s, soap, 9);
        sale(maria, u"2026-01-21"_s, oil, 1);
        sale(maria, u"2026-01-22"_s, oil, -1);
        sale(anna, u"2026-02-01"_s, tea, 5);
        sale({}, u"2026-02-02"_s, tea);
    }
    QList<qint64> ids(const ProductFilter &filter, ProductColumn column, bool descending = false)
    {
        return *list.ids(filter, {column, descending}, Language::English);
    }
    static QList<qint64> of(QList<ProductId> products)
    {
        QList<qint64> result;
        for (const ProductId id : products)
            result << id.value;
        return result;
    }

    ProductListService list;
    CategoryId food;
    ProductId tea, soap, oil;
    CustomerId maria, anna;
};

} // namespace

TEST_CASE("products are listed in the order of any column", "[sales][list]")
{
    Shelf s;
    CHECK(s.ids({}, ProductColumn::Name) == s.of({s.oil, s.soap, s.tea}));
    CHECK(s.ids({}, ProductColumn::Price) == s.of({s.soap, s.tea, s.oil}));
    CHECK(s.ids({}, ProductColumn::Sold, true) == s.of({s.soap, s.tea, s.oil}));
    CHECK(s.ids({}, ProductColumn::Net, true) == s.of({s.tea, s.soap, s.oil}));
    CHECK(s.ids({}, ProductColumn::LastSold, true) == s.of({s.tea, s.oil, s.soap}));
    CHECK(s.ids({}, ProductColumn::Category) == s.of({s.oil, s.tea, s.soap}));
    CHECK(s.ids({}, ProductColumn::Code).size() == 3);
}

TEST_CASE("a reduced product is listed with the lowest price before", "[sales][list]")
{
    Shelf f;
    REQUIRE(f.file->write({u"test"_s, {}}, [&](Transaction &tx) {
        PriceRepository::note(tx, f.tea, Money{450}, QDateTime(QDate(2026, 3, 1), QTime(9, 0)));
    }));
    REQUIRE(PriceService(f.file.shop()).reduce({{}, f.tea, Money{400}, {Day(2026, 3, 15), {}}, {}}));
    const auto rows = *f.list.rows({f.tea.value, f.soap.value});
    CHECK(rows[f.tea.value].reduced == Money{400});
    CHECK(rows[f.tea.value].lowestBefore == Money{450});
    CHECK_FALSE(rows[f.soap.value].lowestBefore);
}

TEST_CASE("products are listed by filter", "[sales][list]")
{
    Shelf s;
    ProductFilter filter;
    filter.category = s.food;
    CHECK(s.ids(filter, ProductColumn::Name) == s.of({s.oil, s.tea}));
    filter = {};
    filter.uncategorised = true;
    CHECK(s.ids(filter, ProductColumn::Name) == s.of({s.soap}));
    filter = {};
    filter.among = s.of({s.tea, s.oil});
    CHECK(s.ids(filter, ProductColumn::Match) == s.of({s.tea, s.oil}));
    CHECK(s.ids(filter, ProductColumn::Name) == s.of({s.oil, s.tea}));
    REQUIRE(ProductService(s.file.shop()).bin({s.tea}));
    CHECK(s.ids(filter, ProductColumn::Match) == s.of({s.oil}));
    filter = {};
    filter.binned = true;
    CHECK(s.ids(filter, ProductColumn::Sold) == s.of({s.tea}));
}

TEST_CASE("a product says what was sold of it and who buys it", "[sales][list]")
{
    Shelf s;
    const ProductListRow row = (*s.list.rows(s.of({s.tea})))[s.tea.value];
    CHECK(row.product.name == u"tea");
    CHECK(row.category == u"Tea");
    CHECK(row.sold == Quantity{8000});
    CHECK(row.net == Money{4000});
    CHECK(row.lastSold == Day(2026, 2, 2));
    CHECK(s.list.figures(s.tea) ==
          ProductFigures{{8000}, Money{4000}, 4, 2, Day(2026, 1, 10), Day(2026, 2, 2)});
    CHECK(s.list.figures(s.oil)->sold == Quantity{0});
    const QList<ProductBuyer> buyers = *s.list.buyers(s.tea, 10, Language::Greek);
    REQUIRE(buyers.size() == 2);
    CHECK(buyers[0].name == u"Σταύρου, Άννα");
    CHECK(buyers[0].net == Money{2500});
    CHECK(buyers[1].days == 2);
    CHECK(s.list.buyers(s.tea, 1, Language::Greek)->size() == 1);
}

TEST_CASE("what a customer likes is what they buy on most days", "[sales][liked]")
{
    Shelf s;
    const LikedProducts liked(s.file.shop());
    const QList<LikedProduct> products = *liked.of(s.maria);
    REQUIRE(products.size() == 2);
    CHECK(products[0] == LikedProduct{s.tea, u"tea"_s, 2, {2000}, Money{1000}, Day(2026, 1, 20)});
    CHECK(products[1].product == s.soap);
    CHECK(liked.of(s.maria, 1)->size() == 1);
    CHECK(liked.of(CustomerId{99})->isEmpty());
}
