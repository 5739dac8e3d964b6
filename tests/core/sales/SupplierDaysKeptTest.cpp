// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/SupplierDaysKept.h"

#include "tests/core/sales/TestMargins.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

QStringList supplierDays(Shop &shop)
{
    return *shop.read([](Connection &c) {
        return c.all(u"SELECT business_day, supplier_id, sales, known_sales, known_cost, vatless_turnover "
                     "FROM supplier_day ORDER BY business_day, supplier_id"_s,
                     {}, [](const Row &row) {
                         QStringList cells;
                         for (int i = 0; i < 6; ++i)
                             cells << row.text(i);
                         return cells.join(u' ');
                     });
    });
}

} // namespace

TEST_CASE("what suppliers' goods brought by day follows every line", "[sales][margins]")
{
    test::TestMargins shop;
    const qint64 tea = shop.product(u"Tea"_s), acme = shop.supplier(u"Acme"_s);
    const Day day(2026, 1, 10);
    const qint64 sale = shop.sell(day, {{tea, acme, 1000, 1240, 2400, 6'000'000}, {0, 0, 1000, 100, {}, {}}});
    const QStringList first{u"2026-01-10 0 100 0 0 100"_s, u"2026-01-10 1 1000 1000 600 0"_s};
    CHECK(supplierDays(shop.file.shop()) == first);
    shop.write([&](Transaction &tx) {
        test::TestMargins::sell(tx, u"return"_s, day, {{tea, acme, -1000, -1240, 2400, 6'000'000}});
        test::TestMargins::sell(tx, u"adjustment"_s, day, {{tea, acme, -1000, -500, 2400, 6'000'000}});
    });
    CHECK(supplierDays(shop.file.shop()).last() == u"2026-01-10 1 0 0 0 0");
    REQUIRE(shop.file->undo());
    CHECK(supplierDays(shop.file.shop()) == first);

    // Only a line is touched, then only the document.
    const qint64 line = *shop.file->read(
        [&](Connection &c) { return c.number(u"SELECT id FROM sale_line WHERE product_id = ?"_s, {tea}); });
    shop.write([&](Transaction &tx) { tx.change("sale_line"_L1, line, {{"unit_cost"_L1, 7'000'000}}); });
    CHECK(supplierDays(shop.file.shop()).last() == u"2026-01-10 1 1000 1000 700 0");
    CHECK(shop.file->check().value() == QStringList());
    REQUIRE(shop.services.sales.bin({SaleId{sale}}));
    CHECK(supplierDays(shop.file.shop()).isEmpty());
    REQUIRE(shop.services.sales.restore({SaleId{sale}}));
    CHECK(supplierDays(shop.file.shop()).size() == 2);
    shop.write([](Transaction &tx) { tx.touched().all = true; });
    CHECK(supplierDays(shop.file.shop()).last() == u"2026-01-10 1 1000 1000 700 0");
    CHECK(shop.file->check().value() == QStringList());
}

TEST_CASE("the check finds days of suppliers that differ from the lines", "[sales][margins]")
{
    test::TestMargins shop;
    shop.sell(Day(2026, 1, 10), {{shop.product(u"Tea"_s), 0, 1000, 1240, 2400, 6'000'000}});
    const auto findingsAfter = [&](const QString &sql) {
        REQUIRE(shop.file->read([&](Connection &c) { c.execute(sql); }));
        const QStringList findings =
            *shop.file->read([](Connection &c) { return SupplierDaysKept().check(c); });
        shop.write([](Transaction &tx) { tx.touched().all = true; });
        return findings;
    };
    CHECK(findingsAfter(u"UPDATE supplier_day SET known_cost = 1"_s) ==
          QStringList{u"The kept margins of suppliers of 2026-01-10 differ from the lines."_s});
    CHECK(findingsAfter(u"DELETE FROM supplier_day"_s).size() == 1);
    CHECK(findingsAfter(u"INSERT INTO supplier_day VALUES ('2020-01-01', 0, 1, 1, 1, 1, 1, 0)"_s).size() ==
          1);
    CHECK(findingsAfter(u"DELETE FROM tag"_s).isEmpty());
}
