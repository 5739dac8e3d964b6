// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/KeptTables.h"
#include "tests/app/Shell.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

TEST_CASE("stock is kept, imported, printed and taken back on the command line", "[cli][stock]")
{
    test::ShopFile file{keptTables()};
    const QString path = file.path();
    file.close();
    const test::Shell shell;
    const auto tefter = [&](const QString &verb, const QStringList &more = {}) {
        return shell.tefter(QStringList{verb, path} + more + QStringList{u"--on"_s, u"2026-03-15"_s});
    };
    shell.write(u"products.csv"_s, "Code,Name,Price\nT1,Tea,3.5\nM1,Honey,8\n");
    shell.write(u"stock.csv"_s, "Code,Quantity,Unit cost,Date\nT1,10,1.25,2026-02-01\nM1,4,5,\nXX,1,1,\n");
    shell.write(u"count.csv"_s, "Code,Quantity\nT1,7\n");
    REQUIRE(tefter(u"import"_s, {u"products.csv"_s, u"--as"_s, u"products"_s}).status == 0);
    const test::Said none = tefter(u"stock"_s);
    CHECK(none.status != 0);
    CHECK(none.err.contains(u"keeps no stock"_s));
    REQUIRE(tefter(u"stock"_s, {u"--keep-since"_s, u"2026-01-01"_s}).status == 0);
    const test::Said came = tefter(u"import"_s, {u"stock.csv"_s, u"--as"_s, u"stock"_s, u"--json"_s});
    REQUIRE(came.status == 0);
    CHECK(came.object()[u"created"].toObject()[u"moves"] == 2);
    CHECK(came.object()[u"rejected"] == 1);
    CHECK(came.err.contains(u"XX"_s));
    REQUIRE(
        tefter(u"import"_s, {u"count.csv"_s, u"--as"_s, u"stock"_s, u"--set"_s, u"kind=count"_s}).status ==
        0);

    const QJsonObject now = tefter(u"stock"_s, {u"--json"_s}).object();
    CHECK(now[u"value"] == u"28.75"_s);
    const QJsonObject tea = now[u"products"].toArray().at(1).toObject();
    CHECK(tea[u"code"] == u"T1"_s);
    CHECK(tea[u"on_hand"] == u"7"_s);
    CHECK(tea[u"average_cost"] == u"1.25"_s);
    const auto tooEarly = tefter(u"stock"_s, {u"--at"_s, u"2001-02-10"_s});
    CHECK(tooEarly.status == 2);
    CHECK(tooEarly.err.contains(u"no data before"_s));
    const auto toCome = tefter(u"stock"_s, {u"--at"_s, u"2199-02-10"_s});
    CHECK(toCome.status == 2);
    CHECK(toCome.err.contains(u"lies in the future"_s));
    CHECK(tefter(u"stock"_s, {u"--at"_s, u"2026-02-10"_s, u"--json"_s}).object()[u"value"] == u"12.50"_s);
    CHECK(QString::fromUtf8(tefter(u"stock"_s).out).contains(u"Value at the average cost: 28.75 EUR"_s));
    const test::Said nowhere = tefter(u"stock"_s, {u"--place"_s, u"Attic"_s});
    CHECK(nowhere.status == 2);
    CHECK(nowhere.err.contains(u"the places are Shop"_s));
    REQUIRE(tefter(u"undo-import"_s).status == 0);
    CHECK(tefter(u"stock"_s, {u"--json"_s}).object()[u"value"] == u"32.50"_s);
    CHECK(tefter(u"check"_s).status == 0);
}
