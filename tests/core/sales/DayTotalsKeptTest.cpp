// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/DayTotalsKept.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

const StepLabel label{u"test"_s, {}};

qint64 addDocument(Shop &shop, const QString &kind, const QString &day, qint64 total, const QString &country)
{
    static int number = 0;
    return *shop.write(label, [&](Transaction &tx) {
        return tx.insert("sale"_L1, {{"kind"_L1, kind},
                                     {"number"_L1, QString::number(++number)},
                                     {"at"_L1, day + u"T10:00:00"_s},
                                     {"business_day"_L1, day},
                                     {"country"_L1, country},
                                     {"total"_L1, total}});
    });
}

QStringList totals(Shop &shop)
{
    return *shop.read([](Connection &c) {
        return c.all(u"SELECT business_day, country, sales, returns, net_total FROM sale_day "
                     "ORDER BY business_day, country"_s,
                     {}, [](const Row &row) {
                         return u"%1 %2 %3 %4 %5"_s.arg(row.text(0), row.text(1))
                             .arg(row.integer(2))
                             .arg(row.integer(3))
                             .arg(row.integer(4));
                     });
    });
}

} // namespace

TEST_CASE("the totals of a day follow every document", "[sales][figures]")
{
    test::ShopFile file({std::make_shared<DayTotalsKept>()});
    Shop &shop = file.shop();
    CHECK(totals(shop).isEmpty());
    addDocument(shop, u"sale"_s, u"2026-01-10"_s, 1000, u"GR"_s);
    addDocument(shop, u"return"_s, u"2026-01-10"_s, -300, u"GR"_s);
    addDocument(shop, u"adjustment"_s, u"2026-01-10"_s, -50, u"GR"_s);
    const qint64 moved = addDocument(shop, u"sale"_s, u"2026-01-10"_s, 70, u"PL"_s);
    const QStringList four{u"2026-01-10 GR 1 1 650"_s, u"2026-01-10 PL 1 0 70"_s};
    CHECK(totals(shop) == four);

    REQUIRE(shop.write(label, [&](Transaction &tx) {
        tx.change("sale"_L1, moved, {{"business_day"_L1, u"2026-01-11"_s}});
    }));
    CHECK(totals(shop) == QStringList{u"2026-01-10 GR 1 1 650"_s, u"2026-01-11 PL 1 0 70"_s});
    REQUIRE(shop.write(label, [&](Transaction &tx) {
        tx.change("sale"_L1, moved, {{"deleted_at"_L1, u"2026-03-15T12:00:00"_s}});
    }));
    CHECK(totals(shop) == QStringList{u"2026-01-10 GR 1 1 650"_s});
    REQUIRE(shop.undo());
    REQUIRE(shop.undo());
    CHECK(totals(shop) == four);
    REQUIRE(shop.write(label, [&](Transaction &tx) { tx.touched().all = true; }));
    CHECK(totals(shop) == four);
    CHECK(shop.check().value() == QStringList());
}

TEST_CASE("the check finds totals of a day that differ from the documents", "[sales][figures]")
{
    const auto kept = std::make_shared<DayTotalsKept>();
    test::ShopFile file({kept});
    Shop &shop = file.shop();
    addDocument(shop, u"sale"_s, u"2026-01-10"_s, 1000, u"GR"_s);
    const auto findingsAfter = [&](const QString &sql) {
        REQUIRE(shop.read([&](Connection &c) { c.execute(sql, {}); }));
        const QStringList findings = *shop.read([&](Connection &c) { return kept->check(c); });
        REQUIRE(shop.write(label, [&](Transaction &tx) { tx.touched().all = true; }));
        return findings;
    };
    CHECK(findingsAfter(u"UPDATE sale_day SET net_total = 999"_s) ==
          QStringList{u"The kept totals of 2026-01-10 differ from the documents."_s});
    CHECK(findingsAfter(u"DELETE FROM sale_day"_s).size() == 1);
    CHECK(findingsAfter(u"INSERT INTO sale_day VALUES ('2020-01-01', '', 1, 0, 5)"_s).size() == 1);
    CHECK(findingsAfter(u"DELETE FROM tag"_s) == QStringList());
}
