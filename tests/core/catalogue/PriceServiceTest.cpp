// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/PriceService.h"

#include "core/catalogue/PriceRepository.h"
#include "core/catalogue/ProductBulkService.h"
#include "core/catalogue/ProductService.h"
#include "core/sales/SaleService.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

/// A product that was first known on 1 January for 10.00; today is 15 March.
struct Priced
{
    Priced()
    {
        Product product;
        product.name = u"Lamp"_s;
        product.createdOn = Day(2026, 1, 1);
        id = *products.create(product);
        since(u"2026-01-01T00:00:00"_s, 1000);
        Product now = *products.find(id);
        now.price = Money{1000};
        REQUIRE(file->write({u"test"_s, {}}, [&](Transaction &tx) {
            tx.change(QLatin1StringView("product"), id.value, {{QLatin1StringView("price"), 1000}});
        }));
    }
    void since(const QString &at, qint64 minor)
    {
        REQUIRE(file->write({u"test"_s, {}}, [&](Transaction &tx) {
            PriceRepository::note(tx, id, Money{minor}, QDateTime::fromString(at, Qt::ISODate));
        }));
    }
    Result<ReductionId> reduce(qint64 minor, Day from, Day to = {})
    {
        return prices.reduce({{}, id, Money{minor}, {from, to}, u" Sale "_s});
    }
    std::optional<Money> lowest(Day before)
    {
        return *file->read([&](Connection &c) { return PriceRepository(c).lowestPriceBefore(id, before); });
    }

    test::ShopFile file;
    ProductService products{file.shop()};
    PriceService prices{file.shop()};
    ProductId id;
};

} // namespace

TEST_CASE("every price that a product has is kept, and taken back with its step", "[catalogue][price]")
{
    test::ShopFile file;
    ProductService products(file.shop());
    PriceService prices(file.shop());
    Product product;
    product.name = u"Lamp"_s;
    product.price = Money{1000};
    const ProductId id = *products.create(product);
    product = *products.find(id);
    product.note = u"bright"_s;
    REQUIRE(products.change(product));
    CHECK(prices.history(id)->size() == 1);
    product.price = Money{1200};
    REQUIRE(products.change(product));
    product.price = std::nullopt;
    REQUIRE(products.change(product));
    const auto history = prices.history(id);
    REQUIRE(history->size() == 3);
    CHECK_FALSE(history->first().price);
    CHECK(history->at(1).price == Money{1200});
    REQUIRE(file->undo());
    CHECK(prices.history(id)->size() == 2);
    CHECK(prices.on(id)->price == Money{1200});
    REQUIRE(file->redo());
    CHECK(prices.history(id)->size() == 3);
    CHECK_FALSE(prices.on(id)->price);
}

TEST_CASE("a reduced price stands from its first day to its last", "[catalogue][price]")
{
    Priced f;
    const ReductionId id = *f.reduce(800, Day(2026, 3, 10), Day(2026, 3, 20));
    CHECK(f.prices.on(f.id, Day(2026, 3, 9))->price == Money{1000});
    for (const Day day : {Day(2026, 3, 10), Day(2026, 3, 15), Day(2026, 3, 20)}) {
        const PriceOfDay then = *f.prices.on(f.id, day);
        CHECK(then.price == Money{800});
        CHECK(then.usual == Money{1000});
        CHECK(then.lowestBefore == Money{1000});
        REQUIRE(then.reduction);
        CHECK(then.reduction->reason == u"Sale");
    }
    CHECK(f.prices.on(f.id, Day(2026, 3, 21))->price == Money{1000});
    CHECK_FALSE(f.prices.on(f.id, Day(2026, 3, 21))->lowestBefore);

    REQUIRE(f.prices.end(id));
    CHECK(f.prices.on(f.id)->price == Money{1000});
    CHECK(f.prices.reductions(f.id)->first().days.to == Day(2026, 3, 14));
    REQUIRE(f.file->undo());
    CHECK(f.prices.on(f.id)->price == Money{800});
    const ReductionId later = *f.reduce(700, Day(2026, 4, 1));
    REQUIRE(f.prices.end(later));
    CHECK(f.prices.reductions(f.id)->size() == 1);
    CHECK(f.prices.end(later).error().cause == Cause::NotFound);
}

TEST_CASE("a reduction must be one", "[catalogue][price]")
{
    Priced f;
    CHECK(f.reduce(1000, Day(2026, 3, 10)).error().cause == Cause::BadValue);
    CHECK(f.reduce(-1, Day(2026, 3, 10)).error().cause == Cause::BadValue);
    CHECK(f.reduce(800, {}).error().cause == Cause::BadValue);
    CHECK(f.reduce(800, Day(2026, 3, 10), Day(2026, 3, 9)).error().cause == Cause::BadValue);
    const ReductionId first = *f.reduce(800, Day(2026, 3, 10), Day(2026, 3, 20));
    CHECK(f.reduce(700, Day(2026, 3, 20)).error().cause == Cause::BadValue);
    CHECK(f.reduce(700, Day(2026, 3, 21)).has_value());
    CHECK(f.prices.reduce({first, f.id, Money{850}, {Day(2026, 3, 11), Day(2026, 3, 20)}, {}}).has_value());
    CHECK(f.prices.on(f.id, Day(2026, 3, 12))->price == Money{850});
    CHECK(f.prices.reduce({{}, ProductId{99}, Money{1}, {Day(2026, 3, 11), {}}, {}}).error().cause ==
          Cause::NotFound);
    // A usual price that falls below it makes it none.
    f.since(u"2026-03-11T08:00:00"_s, 600);
    CHECK(f.prices.on(f.id, Day(2026, 3, 12))->price == Money{600});
    CHECK_FALSE(f.prices.on(f.id, Day(2026, 3, 12))->reduction);
}

TEST_CASE("the lowest price of the thirty days before a reduction", "[catalogue][price]")
{
    Priced f;
    const Day begin(2026, 3, 1); // the days from 30 January on
    CHECK(f.lowest(begin) == Money{1000});
    CHECK_FALSE(f.lowest(Day(2026, 1, 1)));
    CHECK(f.lowest(Day(2026, 1, 2)) == Money{1000});
    SECTION("a cheaper one that was over before counts no more")
    {
        f.since(u"2026-01-10T09:00:00"_s, 500);
        f.since(u"2026-01-29T09:00:00"_s, 900);
        CHECK(f.lowest(begin) == Money{900});
        CHECK(f.lowest(Day(2026, 2, 28)) == Money{500});
    }
    SECTION("one that ended on the first of the days counts")
    {
        f.since(u"2026-01-10T09:00:00"_s, 500);
        f.since(u"2026-01-30T09:00:00"_s, 900);
        CHECK(f.lowest(begin) == Money{500});
        CHECK(f.lowest(Day(2026, 3, 2)) == Money{900});
    }
    SECTION("at midnight of the first of the days it is over")
    {
        f.since(u"2026-01-10T09:00:00"_s, 500);
        f.since(u"2026-01-30T00:00:00"_s, 900);
        CHECK(f.lowest(begin) == Money{900});
    }
    SECTION("the day of the reduction itself does not count")
    {
        f.since(u"2026-03-01T08:00:00"_s, 100);
        CHECK(f.lowest(begin) == Money{1000});
    }
    SECTION("a former reduction counts where one of its days is among them")
    {
        REQUIRE(f.reduce(700, Day(2026, 1, 5), Day(2026, 1, 30)));
        CHECK(f.lowest(begin) == Money{700});
        CHECK(f.lowest(Day(2026, 3, 2)) == Money{1000});
        CHECK(f.lowest(Day(2026, 1, 5)) == Money{1000});
    }
    SECTION("a price put up before the reduction is seen through")
    {
        f.since(u"2026-02-25T09:00:00"_s, 1500);
        REQUIRE(f.prices.reduce({{}, f.id, Money{990}, {begin, {}}, {}}));
        const PriceOfDay now = *f.prices.on(f.id);
        CHECK(now.usual == Money{1500});
        CHECK(now.lowestBefore == Money{1000});
    }
}

TEST_CASE("a sale takes the price of its day", "[catalogue][price][sales]")
{
    Priced f;
    REQUIRE(f.reduce(800, Day(2026, 3, 10), Day(2026, 3, 20)));
    const SaleService sales(f.file.shop());
    CHECK(sales.productLine(f.id, Quantity{2000})->total == Money{1600});
    CHECK(sales.productLine(f.id, Quantity{2000}, {}, Day(2026, 3, 1))->total == Money{2000});
    CHECK(sales.productLine(f.id, Quantity{1000}, UnitPrice{5'000'000})->total == Money{500});
}

TEST_CASE("many products are changed in one step", "[catalogue][bulk]")
{
    test::ShopFile file;
    ProductService products(file.shop());
    ProductBulkService bulk(file.shop());
    QList<ProductId> all;
    for (const qint64 price : {1000, 333, 0}) {
        Product product;
        product.name = u"P"_s + QString::number(price);
        product.price = Money{price};
        all << *products.create(product);
    }
    Product unpriced;
    unpriced.name = u"Unpriced"_s;
    all << *products.create(unpriced);

    ProductChanges changes;
    changes.priceChange = Percent{1050};
    changes.brand = u" Olive  Co "_s;
    changes.vatRate = VatRateId{file->vatRates().at(1).id};
    CHECK(bulk.change(all, changes).value() == 4);
    CHECK(products.find(all[0])->price == Money{1105});
    CHECK(products.find(all[1])->price == Money{368});
    CHECK(products.find(all[2])->price == Money{0});
    CHECK_FALSE(products.find(all[3])->price);
    CHECK(products.find(all[3])->brand == u"Olive Co");
    CHECK(products.find(all[3])->vat == Percent{1300});
    CHECK(PriceService(file.shop()).history(all[0])->size() == 2);
    REQUIRE(file->undo());
    CHECK(products.find(all[0])->price == Money{1000});
    CHECK(products.find(all[0])->brand.isEmpty());
    CHECK(PriceService(file.shop()).history(all[0])->size() == 1);

    changes = {};
    changes.priceChange = Percent{-20'000};
    CHECK(bulk.change(all, changes).error().cause == Cause::BadValue);
    changes = {};
    changes.vatRate = VatRateId{99};
    CHECK(bulk.change(all, changes).error().cause == Cause::NotFound);
    CHECK(bulk.change(all, {}).value() == 0);
}
