// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/ProductService.h"
#include "core/sales/SaleService.h"
#include "core/stock/StockCountService.h"
#include "core/stock/StockKept.h"
#include "core/stock/StockListService.h"
#include "core/stock/StockPlaceService.h"
#include "core/stock/StockRequestService.h"
#include "core/stock/StockService.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

namespace tefter::test {

/// A shop that keeps stock since 2026-01-01, in "Shop" and, where asked, in "Store". Today is 2026-03-15.
struct StockTrade
{
    StockTrade()
        : file({std::make_shared<StockKept>()})
        , stock(file.shop())
        , places(file.shop())
        , list(file.shop())
        , counts(file.shop())
        , requests(file.shop())
        , sales(file.shop())
        , products(file.shop())
    {
        REQUIRE(stock.changeSettings({Day(2026, 1, 1), NegativeStock::Allow}, QStringLiteral("Shop")));
        place = places.list()->first().id;
    }

    ProductId product(const QString &name, const Fields &fields = {})
    {
        Product fresh;
        fresh.name = name;
        fresh.price = Money{500};
        const ProductId id = *products.create(fresh);
        if (!fields.isEmpty())
            REQUIRE(file->write({QStringLiteral("test"), {}}, [&](Transaction &tx) {
                tx.change(QStringLiteral("product"), id.value, fields);
            }));
        return id;
    }
    StockEntry entry(ProductId product, qint64 pieces, Day day = {}, std::optional<qint64> cents = {})
    {
        StockEntry entry;
        entry.product = product;
        entry.quantity = {pieces * 1000};
        entry.day = day;
        if (cents)
            entry.unitCost = UnitPrice{*cents * 10'000};
        return entry;
    }
    Result<SaleId> sell(ProductId product, qint64 pieces, Day day = {}, SaleKind kind = SaleKind::Sale)
    {
        Sale sale;
        sale.kind = kind;
        if (day.isValid())
            sale.at = QDateTime(day.date(), QTime(15, 0));
        sale.lines = {*sales.productLine(product, Quantity{pieces * 1000})};
        return sales.record(sale);
    }
    /// In whole pieces.
    qint64 onHand(ProductId product) { return stock.of(product, 1)->onHand.milli / 1000; }
    std::optional<qint64> averageCents(ProductId product)
    {
        const auto average = stock.of(product, 1)->average;
        return average ? std::optional(average->micro / 10'000) : std::nullopt;
    }
    QStringList check()
    {
        return *file->read([](Connection &c) { return StockKept().check(c); });
    }

    ShopFile file;
    StockService stock;
    StockPlaceService places;
    StockListService list;
    StockCountService counts;
    StockRequestService requests;
    SaleService sales;
    ProductService products;
    StockPlaceId place;
};

} // namespace tefter::test
