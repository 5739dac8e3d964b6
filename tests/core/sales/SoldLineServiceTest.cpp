// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/SoldLineService.h"

#include "core/sample/SampleService.h"
#include "tests/core/sales/TestMargins.h"

#include <algorithm>

using namespace tefter;
using namespace Qt::StringLiterals;

TEST_CASE("the lines behind every figure of the margins add up to it", "[sales][margins]")
{
    test::TestMargins shop;
    SampleOptions options;
    options.customers = 40;
    options.lines = 900;
    options.lastDay = Day(2026, 3, 15);
    Progress silent;
    REQUIRE(SampleService(shop.file.shop()).fill(options, silent));
    // Some lines of unknown cost, supplier and rate, and a product without a category.
    REQUIRE(shop.file->write({u"test"_s, {}}, [](Transaction &tx) {
        tx.connection().execute(u"UPDATE sale_line SET unit_cost = NULL WHERE id % 7 = 0"_s);
        tx.connection().execute(u"UPDATE sale_line SET supplier_id = NULL WHERE id % 11 = 0"_s);
        tx.connection().execute(u"UPDATE sale_line SET vat_basis_points = NULL WHERE id % 5 = 0"_s);
        tx.connection().execute(u"UPDATE product SET category_id = NULL WHERE id % 6 = 0"_s);
        tx.touched().all = true;
    }));
    ReportParameters p;
    p.period = {Day(2025, 2, 10), Day(2026, 1, 20)};
    p.today = Day(2026, 3, 15);
    int looked = 0;
    const auto look = [&](const QString &report, const QString &groupBy) {
        p.groupBy = groupBy;
        const ReportTable table = shop.table(report, p);
        const auto column = [&](const char *id) {
            return std::find_if(table.columns.cbegin(), table.columns.cend(),
                                [&](const ReportColumn &c) { return c.id == QLatin1StringView(id); }) -
                   table.columns.cbegin();
        };
        for (const ReportRow &row : table.rows) {
            REQUIRE(row.link.lines);
            const auto listing = shop.services.soldLines.list({*row.link.lines, {}}, {}, Language::English);
            REQUIRE(listing);
            const MarginSums &sums = listing->sums;
            CHECK(row.cells[column("sales")].number == sums.sales);
            const auto known = [&](qint64 sum) {
                return sums.isAnyCostKnown() ? std::optional(sum) : std::nullopt;
            };
            CHECK(row.cells[column("cost")].number == known(sums.knownCost));
            CHECK(row.cells[column("margin")].number == known(sums.margin()));
            const auto withCost =
                shop.services.soldLines.list({*row.link.lines, true}, {}, Language::English);
            CHECK(withCost->sums.sales == sums.knownSales);
            ++looked;
        }
    };
    look(u"supplier-margins"_s, {});
    look(u"supplier-margins"_s, u"supplier"_s);
    look(u"product-margins"_s, {});
    look(u"product-margins"_s, u"category"_s);
    p.supplier = SupplierId{2};
    look(u"supplier-margins"_s, {});
    CHECK(looked > 60);
}

TEST_CASE("lines are listed with what they brought and cost, in any order", "[sales][margins]")
{
    test::TestMargins shop;
    const qint64 tea = shop.product(u"Tea"_s), cup = shop.product(u"cup"_s), acme = shop.supplier(u"Acme"_s);
    const qint64 first = shop.sell(Day(2026, 1, 10), {{tea, acme, 2000, 1240, 2400, 3'000'000}});
    shop.sell(Day(2026, 1, 11), {{cup, 0, 1000, 500, {}, {}}, {tea, 0, 1000, 620, 2400, 9'000'000}});
    SoldLineFilter filter;
    const auto products = [&](SoldLineColumn column, bool descending) {
        const auto listing = shop.services.soldLines.list(filter, {column, descending}, Language::English);
        REQUIRE(listing);
        const auto rows = *shop.services.soldLines.rows(listing->ids, Language::English);
        QStringList names;
        for (const qint64 id : listing->ids)
            names << u"%1 %2"_s.arg(rows[id].productName).arg(rows[id].margin.sales.minor);
        return names.join(u", "_s);
    };
    CHECK(products(SoldLineColumn::Day, true) == u"Tea 500, cup 500, Tea 1000");
    CHECK(products(SoldLineColumn::Product, false) == u"cup 500, Tea 1000, Tea 500");
    CHECK(products(SoldLineColumn::Cost, false) == u"Tea 1000, Tea 500, cup 500");
    CHECK(products(SoldLineColumn::Margin, true) == u"Tea 1000, Tea 500, cup 500");
    CHECK(products(SoldLineColumn::Number, false) == u"Tea 1000, cup 500, Tea 500");
    filter.costKnown = false;
    CHECK(products(SoldLineColumn::Sales, true) == u"cup 500");
    filter = {};
    filter.scope.supplier = SupplierId{acme};
    const auto listing = *shop.services.soldLines.list(filter, {}, Language::English);
    REQUIRE(listing.ids.size() == 1);
    const SoldLineRow row =
        shop.services.soldLines.rows(listing.ids, Language::English)->value(listing.ids[0]);
    CHECK(row.sale == SaleId{first});
    CHECK(row.day == Day(2026, 1, 10));
    CHECK(row.quantity == Quantity{2000});
    CHECK(row.margin.cost == Money{600});
    CHECK(row.customerName.isEmpty());
    filter.scope.product = ProductId{cup};
    CHECK(shop.services.soldLines.list(filter, {}, Language::English)->ids.isEmpty());
    CHECK(*shop.services.soldLines.names(filter.scope) == QStringList{u"Acme"_s, u"cup"_s});
    filter.scope = {{Day(2026, 1, 11), {}}, SupplierId(), {}, CategoryId()};
    CHECK(shop.services.soldLines.list(filter, {}, Language::English)->ids.size() == 2);
}
