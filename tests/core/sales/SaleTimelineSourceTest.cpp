// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/SaleTimelineSource.h"

#include "tests/core/sales/TestTrade.h"
#include "tests/support/Catch.h"

using namespace tefter;
using namespace Qt::StringLiterals;

TEST_CASE("the timeline tells a person's documents, newest first", "[sales][timeline]")
{
    test::TestTrade trade;
    const CustomerId maria = trade.customer(u"Μαρία"_s, u"Γεωργίου"_s);
    const ProductId tea = trade.product(u"Tea"_s, 500);
    trade.sale(maria, u"2026-01-10"_s, tea, 2);
    const SaleId back = trade.sale(maria, u"2026-02-03"_s, tea, -1);
    trade.sale({}, u"2026-02-04"_s, tea);
    const SaleTimelineSource source;
    const QList<TimelineEntry> entries = *source.entries(trade.file.shop(), maria, 10);
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].kind == u"return");
    CHECK(entries[0].reference == u"R-2026-0001");
    CHECK(entries[0].amount == Money{-500});
    CHECK(entries[0].day == Day(2026, 2, 3));
    CHECK(entries[0].time == QTime(12, 0));
    CHECK(entries[0].details == QStringList{u"Tea"_s});
    CHECK(entries[0].sale == back);
    CHECK(entries[1].kind == u"sale");
    CHECK(source.entries(trade.file.shop(), maria, 1)->size() == 1);
    REQUIRE(SaleService(trade.file.shop()).bin({back}));
    CHECK(source.entries(trade.file.shop(), maria, 10)->size() == 1);
}
