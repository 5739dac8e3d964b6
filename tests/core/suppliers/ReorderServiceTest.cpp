// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/ReorderService.h"

#include "core/registry/KeptTables.h"
#include "core/sales/SaleService.h"
#include "core/stock/StockRequestService.h"
#include "core/stock/StockService.h"
#include "core/suppliers/ReorderDemand.h"
#include "tests/core/suppliers/TestPurchases.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

/// A shop on 15 March 2026 that keeps stock since the beginning of the year.
struct ReorderShop
{
    ReorderShop() { trade.keepStock(Day(2026, 1, 1)); }

    ProductId product(const QString &name, qint64 grossCents, std::optional<qint64> point = {},
                      std::optional<qint64> target = {})
    {
        Product product;
        product.name = name;
        product.price = Money{grossCents};
        product.vat = Percent{2400};
        const ProductId id = *ProductService(trade.file.shop()).create(product);
        const auto milli = [](std::optional<qint64> pieces) {
            return pieces ? QVariant(*pieces * 1000) : QVariant();
        };
        REQUIRE(trade.file->write({u"test"_s, {}}, [&](Transaction &tx) {
            tx.change("product"_L1, id.value,
                      {{"reorder_point"_L1, milli(point)}, {"target_level"_L1, milli(target)}});
        }));
        return id;
    }
    void sell(ProductId product, int pieces, Day day)
    {
        SaleService sales(trade.file.shop());
        Sale sale;
        sale.at = QDateTime(day.date(), QTime(12, 0));
        sale.lines = {*sales.productLine(product, {pieces * qint64(1000)})};
        REQUIRE(sales.record(sale));
    }
    void receive(ProductId product, int pieces, Day day)
    {
        StockEntry entry;
        entry.product = product;
        entry.quantity = {pieces * qint64(1000)};
        entry.day = day;
        REQUIRE(StockService(trade.file.shop()).receive(entry));
    }
    ReorderList list(const ReorderOptions &options = {})
    {
        const auto list = ReorderService(trade.file.shop()).list(options);
        REQUIRE(list);
        return *list;
    }
    ReorderDemand demand(ProductId product)
    {
        return trade.file
            ->read([&](Connection &c) {
                return reorderDemand(c, Day(2025, 12, 15), Day(2026, 3, 15)).value(product.value);
            })
            .value();
    }

    test::TestPurchases trade{keptTables()};
};

} // namespace

TEST_CASE("days out of stock do not count in what is sold per day", "[suppliers][reorder]")
{
    ReorderShop shop;
    const ProductId mug = shop.product(u"Mug"_s, 1240);
    shop.receive(mug, 10, Day(2026, 2, 1));
    shop.sell(mug, 4, Day(2026, 2, 3));
    shop.sell(mug, 6, Day(2026, 2, 10)); // gone from the 11th on
    shop.receive(mug, 5, Day(2026, 3, 10));
    shop.sell(mug, 2, Day(2026, 3, 12));
    const ReorderDemand demand = shop.demand(mug);
    CHECK(demand.sold.milli == 12'000);
    // 1 to 10 February, and 10 to 14 March.
    CHECK(demand.daysThere == 15);
    CHECK(demand.perDay().milli == 800);
}

TEST_CASE("what is at its level is ordered up to its target, in whole cases", "[suppliers][reorder]")
{
    ReorderShop shop;
    const SupplierId potter = shop.trade.supplier(u"Potter"_s, 10);
    const ProductId mug = shop.product(u"Mug"_s, 1240, 5, 20);
    const ProductId jar = shop.product(u"Jar"_s, 2480, 2, 4);
    const ProductId plenty = shop.product(u"Plenty"_s, 100, 2, 4);
    SupplierProduct asks;
    asks.supplier = potter;
    asks.product = mug;
    asks.unitCost = UnitPrice{4'000'000};
    asks.caseSize = Quantity{6000};
    REQUIRE(shop.trade.costs.save(asks));
    shop.trade.asks(potter, jar, 1000);
    shop.receive(mug, 4, Day(2026, 2, 1));
    shop.receive(plenty, 9, Day(2026, 2, 1));
    shop.trade.ordered(potter, jar, 1);

    ReorderList list = shop.list();
    REQUIRE(list.lines.size() == 2);
    const auto of = [&](ProductId product) {
        return *std::find_if(list.lines.cbegin(), list.lines.cend(),
                             [&](const ReorderLine &line) { return line.product == product; });
    };
    CHECK(of(mug).order.milli == 18'000); // 16 are missing: three cases of six
    CHECK(of(mug).cost == Money{7200});
    CHECK(of(mug).isPointByHand);
    CHECK(of(jar).onTheWay.milli == 1000);
    CHECK(of(jar).order.milli == 3000);
    REQUIRE(list.sums.size() == 1);
    CHECK(list.sums[0].cost == Money{7200 + 3000});
    CHECK(list.cost == Money{10'200});

    // 40 euros pay for one case of mugs, which lifts them above their point; not for a jar that would not.
    list = shop.list({Money{4000}, {}, 90, 14});
    CHECK(list.cost == Money{2400});
    CHECK(of(mug).order.milli == 6000);
    CHECK(of(mug).isPart());
    CHECK(of(jar).cut == ReorderCut::NoCash);

    const auto drafted = ReorderService(shop.trade.file.shop()).draft(shop.list().lines);
    REQUIRE(drafted);
    REQUIRE(drafted->size() == 1);
    const PurchaseOrder order = *shop.trade.orders.find(drafted->first());
    CHECK(order.state == PurchaseState::Draft);
    CHECK(order.lines.size() == 2);
    CHECK(shop.trade.file->check()->isEmpty());
    REQUIRE(shop.trade.file->undo());
    CHECK(shop.trade.orders.find(drafted->first()).error().cause == Cause::NotFound);
}

TEST_CASE("the dearest absence stands first, and what sells gets a level of its own", "[suppliers][reorder]")
{
    ReorderShop shop;
    const SupplierId potter = shop.trade.supplier(u"Potter"_s, 10);
    const ProductId cheap = shop.product(u"Cheap"_s, 248);
    const ProductId dear = shop.product(u"Dear"_s, 12'400);
    for (const ProductId product : {cheap, dear}) {
        shop.trade.asks(potter, product, 100);
        shop.receive(product, 30, Day(2026, 3, 1));
        for (int day = 2; day < 15; ++day)
            shop.sell(product, 2, Day(2026, 3, day));
    }
    ReorderList list = shop.list();
    REQUIRE(list.lines.size() == 2);
    CHECK(list.lines[0].product == dear);
    CHECK_FALSE(list.lines[0].isPointByHand);
    CHECK(list.lines[0].perDay.milli == 1857);        // 26 pieces in 14 days
    CHECK(list.lines[0].lostPerDay == Money{18'384}); // 99 a piece
    CHECK(list.lines[0].coverDays == 2);

    // Somebody waits for what nobody has.
    const ProductId asked = shop.product(u"Asked for"_s, 1000);
    StockRequest request;
    request.product = asked;
    REQUIRE(StockRequestService(shop.trade.file.shop()).add(request));
    list = shop.list();
    REQUIRE(list.lines.size() == 3);
    CHECK(list.lines[2].asked.milli == 1000);
    CHECK_FALSE(list.lines[2].supplier.isValid());
    CHECK(list.withoutCost == 1);
}

TEST_CASE("what stands on a draft is not ordered again", "[suppliers][reorder]")
{
    ReorderShop shop;
    const SupplierId potter = shop.trade.supplier(u"Potter"_s, 10);
    const ProductId mug = shop.product(u"Mug"_s, 1240, 4, 10);
    shop.trade.asks(potter, mug, 250);
    const ReorderService service(shop.trade.file.shop());
    ReorderList list = shop.list();
    REQUIRE(list.lines.size() == 1);
    REQUIRE(service.draft(list.lines));
    list = shop.list();
    CHECK(list.lines.isEmpty());
    CHECK(list.inDrafts == 1);

    // A draft of too little is filled up.
    REQUIRE(shop.trade.file->undo());
    PurchaseOrder few;
    few.supplier = potter;
    few.lines = {*shop.trade.orders.line(potter, mug, Quantity{3000})};
    REQUIRE(shop.trade.orders.save(few));
    list = shop.list();
    REQUIRE(list.lines.size() == 1);
    CHECK(list.lines[0].drafted == Quantity{3000});
    CHECK(list.lines[0].order == Quantity{7000});
    CHECK(list.inDrafts == 0);
}

TEST_CASE("a limit buys whole needs by rank, and a part where it lasts", "[suppliers][reorder]")
{
    ReorderShop shop;
    const SupplierId potter = shop.trade.supplier(u"Potter"_s, 5);
    const ProductId dear = shop.product(u"Dear"_s, 12'400);
    const ProductId cheap = shop.product(u"Cheap"_s, 248);
    for (const ProductId product : {dear, cheap}) {
        shop.trade.asks(potter, product, 100);
        shop.receive(product, 26, Day(2026, 3, 1));
        for (int day = 2; day < 15; ++day)
            shop.sell(product, 2, Day(2026, 3, day));
    }
    // Of each 1.857 a day are sold: ten days' worth for the lead time, and the rest.
    ReorderList list = shop.list();
    REQUIRE(list.lines.size() == 2);
    const Quantity need = list.lines[0].need;
    CHECK_FALSE(list.lines[0].isPart());
    list = shop.list({Money{need.milli / 10 + 500}, {}, 90, 14});
    CHECK(list.lines[0].order == need);
    CHECK(list.lines[1].cut == ReorderCut::NoCash); // five pieces do not last for the five days
    list = shop.list({Money{1500}, {}, 90, 14});
    CHECK(list.lines[0].product == dear);
    CHECK(list.lines[0].order == Quantity{15'000});
    CHECK(list.lines[0].isPart());
    CHECK(list.lines[1].cut == ReorderCut::NoCash);
}

TEST_CASE("nothing is spent on an order below its supplier's minimum", "[suppliers][reorder]")
{
    ReorderShop shop;
    const SupplierId potter = shop.trade.supplier(u"Potter"_s, 5);
    Supplier weaver = *shop.trade.suppliers.find(shop.trade.supplier(u"Weaver"_s, 5));
    weaver.minimumOrder = Money{5000};
    REQUIRE(shop.trade.suppliers.save(weaver));
    const ProductId mug = shop.product(u"Mug"_s, 1240, 4, 10);
    const ProductId rug = shop.product(u"Rug"_s, 1240, 4, 10);
    shop.trade.asks(potter, mug, 200);
    shop.trade.asks(weaver.id, rug, 400);
    for (const std::optional<Money> cash : {std::optional<Money>(), std::optional(Money{6000})}) {
        const ReorderList list = shop.list({cash, {}, 90, 14});
        REQUIRE(list.lines.size() == 2);
        CHECK(list.lines[0].fits());
        CHECK(list.lines[1].cut == ReorderCut::BelowMinimum);
        CHECK(list.cost == Money{2000});
        REQUIRE(list.sums.size() == 2);
        CHECK(list.sums[1].name == u"Weaver");
        CHECK(list.sums[1].cost == Money{4000});
        CHECK(list.sums[1].isBelowMinimum());
        REQUIRE(ReorderService(shop.trade.file.shop()).draft(list.lines)->size() == 1);
        REQUIRE(shop.trade.file->undo());
    }
    weaver.minimumOrder = Money{4000};
    REQUIRE(shop.trade.suppliers.save(weaver));
    CHECK(shop.list().cost == Money{6000});
    CHECK(shop.list({Money{5500}, {}, 90, 14}).lines[1].cut != ReorderCut::None);
}

TEST_CASE("no part is drafted of what is only sold whole", "[suppliers][reorder]")
{
    ReorderShop shop;
    const SupplierId potter = shop.trade.supplier(u"Potter"_s, 5);
    const ProductId mug = shop.product(u"Mug"_s, 1240, 4, 10);
    shop.trade.asks(potter, mug, 200);
    REQUIRE(shop.trade.file->write({u"test"_s, {}}, [&](Transaction &tx) {
        tx.change("product"_L1, mug.value, {{"sold_whole"_L1, 1}});
    }));
    QList<ReorderLine> lines = shop.list().lines;
    lines[0].order = {1005};
    const ReorderService service(shop.trade.file.shop());
    CHECK(service.draft(lines).error().cause == Cause::SoldWhole);
    lines[0].order = {2000};
    CHECK(service.draft(lines));
}

TEST_CASE("without stock there is no list of what to order", "[suppliers][reorder]")
{
    test::TestPurchases trade(keptTables());
    CHECK(ReorderService(trade.file.shop()).list({}).error().cause == Cause::StockNotKept);
    CHECK(ReorderService(trade.file.shop()).draft({}).error().cause == Cause::BadValue);
}
