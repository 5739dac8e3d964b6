// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/reports/StockValueReport.h"

#include "tests/core/sales/TestMargins.h"

#include <random>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

struct PlainStock
{
    qint64 value = 0;
    qint64 products = 0;
    qint64 withoutCost = 0;
};

/// What the list of the stock says of the end of a day, of some products.
PlainStock stockOn(Services &services, Day day, const std::function<bool(qint64)> &isMeant)
{
    PlainStock sums;
    const auto stock = services.stockList.onHand(day);
    REQUIRE(stock);
    for (const StockOnHand &one : *stock) {
        if (!isMeant(one.product.value))
            continue;
        sums.products += one.quantity.milli != 0;
        if (one.average)
            sums.value += lineTotal(*one.average, one.quantity, 2)->minor;
        else
            sums.withoutCost += one.quantity.milli != 0;
    }
    return sums;
}

} // namespace

TEST_CASE("the value of the stock over time is what the list of the stock says of every end",
          "[reports][stock]")
{
    test::TestMargins shop;
    const qint64 place = shop.place(), tea = shop.category(u"Tea"_s);
    QList<qint64> products;
    for (int i = 0; i < 8; ++i)
        products << shop.product(u"P%1"_s.arg(i), i % 2 ? tea : 0);
    std::mt19937 dice(11);
    const auto roll = [&](int from, int to) { return std::uniform_int_distribution<int>(from, to)(dice); };
    shop.write([&](Transaction &tx) {
        for (int i = 0; i < 400; ++i) {
            const Day day = Day(2025, 9, 10).plusDays(roll(0, 180));
            const bool comes = roll(0, 2) == 0;
            test::TestMargins::move(tx, place, products[roll(0, 7)], day, comes ? roll(1, 30) : -roll(1, 8),
                                    comes && roll(0, 4) != 0 ? std::optional<qint64>(roll(0, 5000))
                                                             : std::nullopt);
        }
    });
    ReportParameters p;
    p.today = Day(2026, 3, 15);
    for (const TimeStep step : {TimeStep::Day, TimeStep::Week, TimeStep::Month, TimeStep::Year}) {
        p.step = step;
        const ReportTable table = shop.table(u"stock-value"_s, p);
        qint64 before = 0;
        for (const ReportRow &row : table.rows) {
            const Day end = qMin(row.cells[0].piece.to, p.today);
            const PlainStock plain = stockOn(shop.services, end, [](qint64) { return true; });
            CHECK(row.cells[1].number == plain.value);
            CHECK(row.cells[2].number == plain.value - before);
            CHECK(row.cells[3].number == plain.products);
            CHECK(row.cells[4].number == plain.withoutCost);
            CHECK(row.link.period.to == end);
            before = plain.value;
        }
        CHECK(table.rows.last().cells[0].piece.contains(p.today));
        CHECK(table.totals[2].number == before);
    }
    p.step = TimeStep::Month;
    p.groupBy = u"category"_s;
    p.period = {Day(2025, 11, 15), Day(2026, 1, 10)};
    const ReportTable table = shop.table(u"stock-value"_s, p);
    REQUIRE(table.rows.size() == 6);
    for (const ReportRow &row : table.rows) {
        const bool isTea = row.cells[1].text == u"Tea";
        const auto isMeant = [&](qint64 product) { return (products.indexOf(product) % 2 == 1) == isTea; };
        const Day end = qMin(row.cells[0].piece.to, Day(2026, 1, 10));
        const Day start = qMax(row.cells[0].piece.from, Day(2025, 11, 15));
        CHECK(row.cells[2].number == stockOn(shop.services, end, isMeant).value);
        CHECK(row.cells[3].number == stockOn(shop.services, end, isMeant).value -
                                         stockOn(shop.services, start.plusDays(-1), isMeant).value);
    }
}

TEST_CASE("the value of the stock goes on where nothing moves, and is nothing before there was any",
          "[reports][stock]")
{
    test::TestMargins shop;
    CHECK(shop.rows(u"stock-value"_s).isEmpty());
    const qint64 place = shop.place(), tea = shop.product(u"Tea"_s);
    shop.write([&](Transaction &tx) { test::TestMargins::move(tx, place, tea, Day(2025, 12, 20), 10, 150); });
    ReportParameters p;
    p.today = Day(2026, 2, 3);
    const QList<QStringList> expected{{u"2025-12"_s, u"15.00"_s, u"15.00"_s, u"1"_s, u"0"_s},
                                      {u"2026-01"_s, u"15.00"_s, u"0.00"_s, u"1"_s, u"0"_s},
                                      {u"2026-02"_s, u"15.00"_s, u"0.00"_s, u"1"_s, u"0"_s}};
    CHECK(shop.rows(u"stock-value"_s, p) == expected);
    p.period = {Day(2025, 1, 1), Day(2025, 12, 19)};
    CHECK(shop.rows(u"stock-value"_s, p).isEmpty());
}
