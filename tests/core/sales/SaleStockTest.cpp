// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/SaleStock.h"

#include "tests/core/stock/StockTrade.h"

using namespace tefter;
using namespace Qt::StringLiterals;

TEST_CASE("a sale takes its goods, and what follows it follows", "[sales][stock]")
{
    test::StockTrade trade;
    const ProductId tea = trade.product(u"Tea"_s);
    const ProductId work = trade.product(u"Repair"_s, {{"is_stocked"_L1, 0}});
    REQUIRE(trade.stock.open(trade.entry(tea, 10, Day(2026, 1, 1), 200)));
    Sale sale;
    sale.lines = {*trade.sales.productLine(tea, Quantity{3000}),
                  *trade.sales.productLine(work, Quantity{1000})};
    const SaleId id = *trade.sales.record(sale);
    CHECK(trade.onHand(tea) == 7);
    CHECK(trade.onHand(work) == 0);
    Sale kept = *trade.sales.find(id);
    CHECK(kept.place == trade.place);
    CHECK(kept.lines[0].unitCost == UnitPrice{2'000'000});

    kept.lines[0].quantity = {5000};
    REQUIRE(trade.sales.change(kept));
    CHECK(trade.onHand(tea) == 5);
    REQUIRE(trade.sales.bin({id}));
    CHECK(trade.onHand(tea) == 10);
    REQUIRE(trade.sales.restore({id}));
    CHECK(trade.onHand(tea) == 5);
    REQUIRE(trade.file->undo());
    CHECK(trade.onHand(tea) == 10);
    REQUIRE(trade.file->redo());
    CHECK(trade.onHand(tea) == 5);

    REQUIRE(trade.stock.receive(trade.entry(tea, 5, {}, 400)));
    CHECK(trade.averageCents(tea) == 300);
    CHECK(trade.sales.find(id)->lines[0].unitCost == UnitPrice{2'000'000});
    const Sale back = *trade.sales.find(*trade.sales.takeBack(id));
    CHECK(trade.onHand(tea) == 15);
    CHECK(back.lines[0].unitCost == UnitPrice{2'000'000});
    CHECK(trade.averageCents(tea) == 300);
    CHECK(trade.check().isEmpty());
}

TEST_CASE("documents of before, and of a shop without stock, move nothing", "[sales][stock]")
{
    test::StockTrade trade;
    const ProductId tea = trade.product(u"Tea"_s);
    const Sale early = *trade.sales.find(*trade.sell(tea, 2, Day(2025, 12, 31)));
    CHECK_FALSE(early.place.isValid());
    CHECK(trade.onHand(tea) == 0);
    REQUIRE(trade.stock.changeSettings({}));
    CHECK_FALSE(trade.sales.find(*trade.sell(tea, 2))->place.isValid());
    CHECK(trade.onHand(tea) == 0);
}

TEST_CASE("a correction moves as its quantities say", "[sales][stock]")
{
    test::StockTrade trade;
    const ProductId tea = trade.product(u"Tea"_s);
    REQUIRE(trade.sell(tea, -2, {}, SaleKind::Adjustment));
    CHECK(trade.onHand(tea) == -2);
    CHECK(trade.stock.of(tea, 1)->moves.first().move.kind == StockMoveKind::Loss);
    Sale debt;
    debt.kind = SaleKind::Adjustment;
    debt.lines = {*trade.sales.productLine(tea, Quantity{1000}, UnitPrice{-5'000'000})};
    REQUIRE(trade.sales.record(debt));
    CHECK(trade.onHand(tea) == -2);
}

TEST_CASE("a sale is refused where the shop says so", "[sales][stock]")
{
    test::StockTrade trade;
    const ProductId tea = trade.product(u"Tea"_s, {{"negative_stock"_L1, u"block"_s}});
    const ProductId cup = trade.product(u"Cup"_s, {{"sold_whole"_L1, 1}});
    CHECK(trade.sell(tea, 1).error().cause == Cause::NotInStock);
    CHECK(trade.sell(cup, 1));
    Sale part;
    part.lines = {*trade.sales.productLine(cup, Quantity{1500})};
    CHECK(trade.sales.record(part).error().cause == Cause::SoldWhole);
    REQUIRE(trade.stock.receive(trade.entry(tea, 1)));
    const SaleId sold = *trade.sell(tea, 1);
    REQUIRE(trade.sales.bin({sold}));
    REQUIRE(trade.sell(tea, 1));
    CHECK(trade.sales.restore({sold}).error().cause == Cause::NotInStock);
}

TEST_CASE("whose goods they were, and what the supplier asks for where nothing came in", "[sales][stock]")
{
    test::StockTrade trade;
    const ProductId tea = trade.product(u"Tea"_s);
    qint64 usual = 0, last = 0;
    REQUIRE(trade.file->write({u"test"_s, {}}, [&](Transaction &tx) {
        const auto supplier = [&](const QString &name) {
            return tx.insert("supplier"_L1, {{"name"_L1, name}, {"created_on"_L1, u"2026-01-01"_s}});
        };
        usual = supplier(u"Usual"_s);
        last = supplier(u"Last"_s);
        tx.insert("supplier_product"_L1, {{"product_id"_L1, tea.value},
                                          {"supplier_id"_L1, usual},
                                          {"position"_L1, 0},
                                          {"unit_cost"_L1, 1'230'000}});
    }));
    SaleLine line = trade.sales.find(*trade.sell(tea, 1, Day(2026, 2, 1)))->lines[0];
    CHECK(line.unitCost == UnitPrice{1'230'000});
    CHECK(line.supplier == SupplierId{usual});
    REQUIRE(trade.file->write({u"test"_s, {}}, [&](Transaction &tx) {
        const qint64 receipt = tx.insert("purchase_receipt"_L1, {{"supplier_id"_L1, last},
                                                                 {"place_id"_L1, trade.place.value},
                                                                 {"at"_L1, u"2026-02-10T10:00:00"_s},
                                                                 {"business_day"_L1, u"2026-02-10"_s}});
        tx.insert("purchase_receipt_line"_L1, {{"purchase_receipt_id"_L1, receipt},
                                               {"position"_L1, 0},
                                               {"product_id"_L1, tea.value},
                                               {"quantity"_L1, 3000}});
    }));
    CHECK(trade.sales.find(*trade.sell(tea, 1, Day(2026, 2, 9)))->lines[0].supplier == SupplierId{usual});
    CHECK(trade.sales.find(*trade.sell(tea, 1))->lines[0].supplier == SupplierId{last});
}
