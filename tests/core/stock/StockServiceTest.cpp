// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/StockService.h"

#include "tests/core/stock/StockTrade.h"

using namespace tefter;
using namespace Qt::StringLiterals;

TEST_CASE("stock keeping begins with a day and a place", "[stock]")
{
    test::ShopFile file({std::make_shared<StockKept>()});
    StockService stock(file.shop());
    ProductService products(file.shop());
    Product tea;
    tea.name = u"Tea"_s;
    StockEntry entry;
    entry.product = *products.create(tea);
    entry.quantity = {1000};
    CHECK(stock.receive(entry).error().cause == Cause::StockNotKept);
    CHECK(stock.changeSettings({Day(2026, 3, 16), {}}, u"Shop"_s).error().cause == Cause::BadValue);
    CHECK(stock.changeSettings({Day(2026, 3, 1), {}}, u" "_s).error().cause == Cause::NameMissing);
    REQUIRE(stock.changeSettings({Day(2026, 3, 1), NegativeStock::Block}, u"Shop"_s));
    CHECK(*stock.settings() == StockSettings{Day(2026, 3, 1), NegativeStock::Block});
    CHECK(stock.receive(entry));
    entry.day = Day(2026, 2, 28);
    CHECK(stock.receive(entry).error().cause == Cause::BadValue);

    REQUIRE(file->undo());
    REQUIRE(file->undo());
    CHECK_FALSE(stock.settings()->since.isValid());
    CHECK(StockPlaceService(file.shop()).list()->isEmpty());
}

TEST_CASE("the average cost moves with what comes in at a cost", "[stock]")
{
    test::StockTrade trade;
    const ProductId tea = trade.product(u"Tea"_s);
    REQUIRE(trade.stock.receive(trade.entry(tea, 10, Day(2026, 1, 5))));
    CHECK(trade.averageCents(tea) == std::nullopt);
    REQUIRE(trade.stock.receive(trade.entry(tea, 10, Day(2026, 1, 6), 200)));
    CHECK(trade.averageCents(tea) == 200);
    REQUIRE(trade.stock.receive(trade.entry(tea, 20, Day(2026, 1, 7), 400)));
    CHECK(trade.averageCents(tea) == 300);
    REQUIRE(trade.stock.receive(trade.entry(tea, 40, Day(2026, 1, 8))));
    CHECK(trade.averageCents(tea) == 300);
    REQUIRE(trade.stock.lose(trade.entry(tea, 79, Day(2026, 1, 9))));
    CHECK(trade.averageCents(tea) == 300);
    REQUIRE(trade.stock.receive(trade.entry(tea, 2, Day(2026, 1, 10), 0)));
    CHECK(trade.averageCents(tea) == 100);
    CHECK(trade.stock.of(tea, 1)->value == Money{300});
    REQUIRE(trade.stock.lose(trade.entry(tea, 5, Day(2026, 1, 11))));
    CHECK(trade.onHand(tea) == -2);
    CHECK(trade.stock.of(tea, 1)->value == Money{-200});
    REQUIRE(trade.stock.receive(trade.entry(tea, 3, Day(2026, 1, 12), 750)));
    CHECK(trade.averageCents(tea) == 750);
    CHECK(trade.stock.of(tea, 3)->moves.size() == 3);
    CHECK(trade.stock.of(tea, 3)->moveCount == 8);
    CHECK(trade.check().isEmpty());
}

TEST_CASE("goods go from place to place at no cost", "[stock]")
{
    test::StockTrade trade;
    const StockPlaceId store = *trade.places.add(u"Store"_s);
    const ProductId tea = trade.product(u"Tea"_s);
    REQUIRE(trade.stock.receive(trade.entry(tea, 10, {}, 200)));
    REQUIRE(trade.stock.transfer({trade.place, store, {}, {}, {{tea, {4000}}}}));
    const ProductStock stock = *trade.stock.of(tea, 10);
    CHECK(stock.onHand == Quantity{10'000});
    CHECK(stock.average == UnitPrice{2'000'000});
    REQUIRE(stock.places.size() == 2);
    CHECK(stock.places[0].onHand == Quantity{6000});
    CHECK(stock.places[1].onHand == Quantity{4000});
    CHECK(trade.places.remove(store).error().cause == Cause::StillReferred);
    CHECK(trade.stock.transfer({store, store, {}, {}, {{tea, {1000}}}}).error().cause == Cause::BadValue);
    CHECK(trade.stock.transfer({store, trade.place, {}, {}, {{tea, {-1000}}}}).error().cause ==
          Cause::BadValue);

    REQUIRE(trade.stock.remove(stock.moves[0].move.id));
    CHECK(trade.stock.of(tea, 10)->moveCount == 1);
    CHECK(trade.places.remove(store));
    REQUIRE(trade.file->undo());
    REQUIRE(trade.file->undo());
    CHECK(trade.stock.of(tea, 10)->places[1].onHand == Quantity{4000});
    CHECK(trade.check().isEmpty());
}

TEST_CASE("what may go below zero, and what may not", "[stock]")
{
    test::StockTrade trade;
    REQUIRE(trade.stock.changeSettings({Day(2026, 1, 1), NegativeStock::Block}));
    const ProductId tea = trade.product(u"Tea"_s);
    const ProductId free = trade.product(u"Gift"_s, {{"negative_stock"_L1, u"allow"_s}});
    REQUIRE(trade.stock.receive(trade.entry(tea, 2, {}, 100)));
    const auto refused = trade.stock.lose(trade.entry(tea, 3));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().cause == Cause::NotInStock);
    CHECK(refused.error().args == QStringList{u"Tea"_s, u"2"_s, u"Shop"_s});
    CHECK(trade.onHand(tea) == 2);
    CHECK(trade.stock.lose(trade.entry(free, 3)));
    CHECK(trade.onHand(free) == -3);
    const auto lacking = trade.stock.shortages({{tea, {3000}}, {free, {9000}}}, {});
    REQUIRE(lacking->size() == 1);
    CHECK(lacking->first().name == u"Tea");
    CHECK(lacking->first().rule == NegativeStock::Block);
}

TEST_CASE("a part of what is sold whole is refused, and so is nothing", "[stock]")
{
    test::StockTrade trade;
    const ProductId cup = trade.product(u"Cup"_s, {{"sold_whole"_L1, 1}});
    StockEntry entry = trade.entry(cup, 1);
    entry.quantity = {1125};
    CHECK(trade.stock.receive(entry).error().cause == Cause::SoldWhole);
    CHECK(trade.stock.receive(entry).error().args == QStringList{u"Cup"_s, u"1.125"_s});
    entry.quantity = {0};
    CHECK(trade.stock.receive(entry).error().cause == Cause::BadValue);
    entry.quantity = {-1000};
    CHECK(trade.stock.lose(entry).error().cause == Cause::BadValue);
    REQUIRE(trade.products.bin({cup}));
    CHECK(trade.stock.receive(trade.entry(cup, 1)).error().cause == Cause::NotFound);
}

TEST_CASE("a past day shows what was there, and what it was worth", "[stock]")
{
    test::StockTrade trade;
    const StockPlaceId store = *trade.places.add(u"Store"_s);
    const ProductId tea = trade.product(u"Tea"_s);
    const ProductId salt = trade.product(u"Salt"_s);
    REQUIRE(trade.stock.open(trade.entry(tea, 10, Day(2026, 1, 1), 100)));
    REQUIRE(trade.stock.receive(trade.entry(tea, 10, Day(2026, 2, 1), 300)));
    REQUIRE(trade.stock.transfer({trade.place, store, Day(2026, 2, 10), {}, {{tea, {5000}}}}));
    REQUIRE(trade.stock.lose(trade.entry(salt, 1, Day(2026, 2, 20))));
    const auto valueOn = [&](Day day) {
        StockFilter filter;
        filter.asOf = day;
        return trade.list.list(filter, {}, Language::English)->value;
    };
    CHECK(valueOn(Day(2025, 12, 31)) == Money{0});
    CHECK(valueOn(Day(2026, 1, 1)) == Money{1000});
    CHECK(valueOn(Day(2026, 1, 31)) == Money{1000});
    CHECK(valueOn(Day(2026, 2, 1)) == Money{4000});
    CHECK(valueOn({}) == Money{4000});
    StockFilter filter;
    filter.place = store;
    CHECK(trade.list.list(filter, {}, Language::English)->value == Money{1000});
    filter.asOf = Day(2026, 2, 9);
    CHECK(trade.list.list(filter, {}, Language::English)->value == Money{0});
    StockFilter below;
    below.belowZero = true;
    const StockListing lacking = *trade.list.list(below, {}, Language::English);
    CHECK(lacking.ids == QList<qint64>{salt.value});
    CHECK(lacking.withoutCost == 1);
    StockFilter still;
    still.notMovedSince = Day(2026, 2, 15);
    CHECK(trade.list.list(still, {}, Language::English)->ids == QList<qint64>{tea.value});
    const StockRow row = trade.list.rows({tea.value}, {})->value(tea.value);
    CHECK(row.onHand == Quantity{20'000});
    CHECK(row.lastMoved == Day(2026, 2, 10));
    const auto byStock = trade.list.all({}, {StockColumn::OnHand, true}, Language::English);
    CHECK(byStock->first().product == tea);
}

TEST_CASE("what is ordered and has not come yet is on its way", "[stock]")
{
    test::StockTrade trade;
    const ProductId tea = trade.product(u"Tea"_s);
    REQUIRE(trade.file->write({u"test"_s, {}}, [&](Transaction &tx) {
        const qint64 supplier =
            tx.insert("supplier"_L1, {{"name"_L1, u"Teas"_s}, {"created_on"_L1, u"2026-01-01"_s}});
        const auto order = [&](const QString &state) {
            const qint64 id = tx.insert("purchase_order"_L1, {{"supplier_id"_L1, supplier},
                                                              {"place_id"_L1, trade.place.value},
                                                              {"state"_L1, state},
                                                              {"created_on"_L1, u"2026-01-01"_s}});
            return tx.insert("purchase_order_line"_L1, {{"purchase_order_id"_L1, id},
                                                        {"position"_L1, 0},
                                                        {"product_id"_L1, tea.value},
                                                        {"quantity"_L1, 10'000}});
        };
        const qint64 line = order(u"sent"_s);
        order(u"draft"_s);
        const qint64 receipt = tx.insert("purchase_receipt"_L1, {{"supplier_id"_L1, supplier},
                                                                 {"place_id"_L1, trade.place.value},
                                                                 {"at"_L1, u"2026-02-01T10:00:00"_s},
                                                                 {"business_day"_L1, u"2026-02-01"_s}});
        tx.insert("purchase_receipt_line"_L1, {{"purchase_receipt_id"_L1, receipt},
                                               {"position"_L1, 0},
                                               {"purchase_order_line_id"_L1, line},
                                               {"product_id"_L1, tea.value},
                                               {"quantity"_L1, 3000}});
    }));
    CHECK(trade.stock.of(tea, 1)->onTheWay == Quantity{7000});
    CHECK(trade.list.rows({tea.value}, {})->value(tea.value).onTheWay == Quantity{7000});
}
