// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/StockCountService.h"

#include "tests/core/stock/StockTrade.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

struct Counting : test::StockTrade
{
    Counting()
    {
        tea = product(u"Tea"_s, {{"shelf_place"_L1, u"B2"_s}});
        salt = product(u"Salt"_s, {{"shelf_place"_L1, u"A1"_s}});
        cup = product(u"Cup"_s);
        REQUIRE(stock.open(entry(tea, 10, Day(2026, 1, 1), 200)));
        REQUIRE(stock.open(entry(salt, 4, Day(2026, 1, 1), 100)));
    }
    StockCountId begin(Day day = {})
    {
        NewStockCount count;
        count.name = u"Year's end"_s;
        count.day = day;
        return *counts.begin(count);
    }
    StockCountRow row(StockCountId count, ProductId product)
    {
        const QList<StockCountRow> rows = *counts.rows(count);
        const auto found = std::find_if(rows.begin(), rows.end(),
                                        [&](const StockCountRow &row) { return row.product == product; });
        REQUIRE(found != rows.end());
        return *found;
    }

    ProductId tea, salt, cup;
};

} // namespace

TEST_CASE("a count lists the shelves in their order and is booked in one step", "[stock]")
{
    Counting shop;
    const StockCountId id = shop.begin();
    const QList<StockCountRow> rows = *shop.counts.rows(id);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].product == shop.salt);
    CHECK(rows[1].product == shop.tea);
    CHECK(rows[1].expected == Quantity{10'000});
    CHECK_FALSE(rows[1].counted);

    REQUIRE(shop.counts.addCounted(id, shop.tea, Quantity{6000}));
    REQUIRE(shop.counts.addCounted(id, shop.tea, Quantity{1000}));
    CHECK(shop.row(id, shop.tea).counted == Quantity{7000});
    CHECK(shop.row(id, shop.tea).difference() == Quantity{-3000});
    CHECK(shop.onHand(shop.tea) == 10);
    const auto booked = shop.counts.book(id, false);
    REQUIRE(booked);
    CHECK(booked->booked == 1);
    CHECK(booked->differing == 1);
    CHECK(booked->difference == Money{-600});
    CHECK(shop.onHand(shop.tea) == 7);
    CHECK(shop.onHand(shop.salt) == 4);
    CHECK(shop.averageCents(shop.tea) == 200);
    CHECK(shop.row(id, shop.tea).difference() == Quantity{-3000});
    CHECK(shop.counts.book(id, false).error().cause == Cause::WrongUse);
    CHECK(shop.counts.cancel(id).error().cause == Cause::WrongUse);

    REQUIRE(shop.file->undo());
    CHECK(shop.onHand(shop.tea) == 10);
    CHECK(shop.counts.find(id)->state == StockCountState::Open);
    const auto all = shop.counts.book(id, true);
    CHECK(all->booked == 3);
    CHECK(shop.onHand(shop.salt) == 0);
    CHECK(shop.check().isEmpty());
}

TEST_CASE("a move entered later never changes what was counted", "[stock]")
{
    Counting shop;
    const StockCountId id = shop.begin(Day(2026, 2, 1));
    REQUIRE(shop.counts.setCounted(shop.row(id, shop.tea).id, Quantity{8000}));
    REQUIRE(shop.counts.book(id, false));
    const auto shifts = shop.stock.receive(shop.entry(shop.tea, 5, Day(2026, 1, 20), 500));
    REQUIRE(shifts);
    REQUIRE(shifts->size() == 1);
    CHECK(shifts->first() ==
          CountShift{u"Year's end"_s, u"Tea"_s, Day(2026, 2, 1), Quantity{-2000}, Quantity{-7000}});
    CHECK(shop.onHand(shop.tea) == 8);
    CHECK(shop.row(id, shop.tea).counted == Quantity{8000});
    CHECK(shop.row(id, shop.tea).expected == Quantity{15'000});
    CHECK(shop.averageCents(shop.tea) == 300);
    REQUIRE(shop.stock.receive(shop.entry(shop.tea, 5, Day(2026, 2, 20), 300))->isEmpty());
    CHECK(shop.onHand(shop.tea) == 13);
    CHECK(shop.check().isEmpty());
}

TEST_CASE("a sale entered later says which counts look different", "[stock][sales]")
{
    Counting shop;
    const StockCountId id = shop.begin(Day(2026, 2, 1));
    REQUIRE(shop.counts.setCounted(shop.row(id, shop.tea).id, Quantity{8000}));
    REQUIRE(shop.counts.book(id, false));
    Sale sale;
    sale.at = QDateTime(QDate(2026, 1, 20), QTime(12, 0));
    sale.lines = {*shop.sales.productLine(shop.tea, Quantity{1000})};
    QList<CountShift> shifts;
    sale.id = *shop.sales.record(sale, &shifts);
    REQUIRE(shifts.size() == 1);
    CHECK(shifts[0].before == Quantity{-2000});
    CHECK(shifts[0].after == Quantity{-1000});
    CHECK(shop.onHand(shop.tea) == 8);
    REQUIRE(shop.sales.bin({sale.id}, &shifts));
    REQUIRE(shifts.size() == 1);
    CHECK(shifts[0].after == Quantity{-2000});
    sale.at = QDateTime(QDate(2026, 2, 20), QTime(12, 0));
    REQUIRE(shop.sales.record(sale, &shifts));
    CHECK(shifts.isEmpty());
}

TEST_CASE("a count says which of its products are gone, and keeps to what it is of", "[stock]")
{
    Counting shop;
    const StockCountId id = shop.begin();
    REQUIRE(shop.counts.setCounted(shop.row(id, shop.salt).id, Quantity{3000}));
    REQUIRE(shop.products.bin({shop.salt}));
    CHECK(shop.row(id, shop.salt).isBinned);
    CHECK(shop.counts.addCounted(id, shop.salt, Quantity{1000}).error().cause == Cause::NotFound);
    const auto booked = shop.counts.book(id, false);
    CHECK(booked->binned == QStringList{u"Salt"_s});
    CHECK(shop.onHand(shop.salt) == 3);

    NewStockCount some;
    some.name = u"Some"_s;
    some.products = {shop.cup};
    const StockCountId chosen = *shop.counts.begin(some);
    CHECK(shop.counts.rows(chosen)->size() == 1);
    REQUIRE(shop.counts.addCounted(chosen, shop.tea, Quantity{1000}));
    CHECK(shop.counts.rows(chosen)->size() == 2);
    CHECK(shop.counts.setCounted(shop.row(chosen, shop.tea).id, Quantity{-1}).error().cause ==
          Cause::BadValue);
    REQUIRE(shop.counts.setCounted(shop.row(chosen, shop.tea).id, std::nullopt));
    CHECK_FALSE(shop.row(chosen, shop.tea).counted);
    REQUIRE(shop.counts.cancel(chosen));
    CHECK(shop.counts.find(chosen)->state == StockCountState::Cancelled);
    CHECK(shop.onHand(shop.tea) == 10);
    some.products = {shop.salt};
    CHECK(shop.counts.begin(some).error().cause == Cause::BadValue);
    some.name.clear();
    CHECK(shop.counts.begin(some).error().cause == Cause::NameMissing);
}
