// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/StockRequestService.h"

#include "tests/core/stock/StockTrade.h"

using namespace tefter;
using namespace Qt::StringLiterals;

TEST_CASE("what was asked for is called back when it has come", "[stock]")
{
    test::StockTrade trade;
    const ProductId tea = trade.product(u"Tea"_s);
    StockRequest lamp;
    lamp.wanted = u" A blue  lamp "_s;
    REQUIRE(trade.requests.add(lamp));
    StockRequest wanted;
    wanted.product = tea;
    wanted.quantity = {2000};
    const StockRequestId id = *trade.requests.add(wanted);
    CHECK(trade.requests.add({}).error().cause == Cause::NameMissing);

    QList<StockRequestRow> rows = *trade.requests.list();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].request.wanted == u"A blue lamp");
    CHECK(rows[0].request.askedOn == Day(2026, 3, 15));
    CHECK_FALSE(rows[1].hasCome());
    CHECK(trade.requests.setState(id, StockRequestState::SetAside).error().cause == Cause::NotInStock);

    REQUIRE(trade.stock.receive(trade.entry(tea, 3)));
    rows = *trade.requests.list();
    CHECK(rows[0].request.id == id);
    CHECK(rows[0].hasCome());
    REQUIRE(trade.requests.setState(id, StockRequestState::SetAside));
    CHECK(trade.stock.of(tea, 1)->reserved == Quantity{2000});
    CHECK(trade.list.rows({tea.value}, {})->value(tea.value).reserved == Quantity{2000});
    const StockRequestId second = *trade.requests.add(wanted);
    CHECK_FALSE(trade.requests.of(tea)->at(1).hasCome());
    CHECK(trade.requests.setState(second, StockRequestState::SetAside).error().cause == Cause::NotInStock);
    REQUIRE(trade.requests.setState(id, StockRequestState::Done));
    CHECK(trade.stock.of(tea, 1)->reserved == Quantity{0});
    CHECK(trade.requests.list()->size() == 2);
    CHECK(trade.requests.list(true)->size() == 3);
    REQUIRE(trade.file->undo());
    CHECK(trade.requests.find(id)->state == StockRequestState::SetAside);
}

TEST_CASE("a request outlives its product, and can be changed", "[stock]")
{
    test::StockTrade trade;
    const ProductId tea = trade.product(u"Tea"_s);
    const ProductId salt = trade.product(u"Salt"_s);
    StockRequest wanted;
    wanted.product = tea;
    wanted.id = *trade.requests.add(wanted);
    REQUIRE(trade.products.bin({tea, salt}));
    CHECK(trade.requests.list()->first().isBinned);
    wanted.quantity = {3000};
    wanted.note = u"  in green "_s;
    REQUIRE(trade.requests.change(wanted));
    CHECK(trade.requests.find(wanted.id)->quantity == Quantity{3000});
    CHECK(trade.requests.find(wanted.id)->note == u"in green");
    wanted.product = salt;
    CHECK(trade.requests.change(wanted).error().cause == Cause::NotFound);
}
