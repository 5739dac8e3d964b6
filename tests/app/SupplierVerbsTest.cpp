// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/ProductService.h"
#include "core/registry/KeptTables.h"
#include "tests/app/Shell.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace tefter::test;
using namespace Qt::StringLiterals;

TEST_CASE("suppliers go out and in again, and their orders come in, on the command line", "[cli][suppliers]")
{
    ShopFile file(keptTables());
    Product tea;
    tea.code = u"T1"_s;
    tea.name = u"Tea"_s;
    REQUIRE(ProductService(file.shop()).create(tea));
    file.close();
    const Shell shell;
    shell.write(u"suppliers.csv"_s,
                "Supplier code,Supplier,Phone,Payment terms\nA1,Alfa,2101234567,30 days\n");
    const Said imported =
        shell.tefter({u"import"_s, file.path(), u"suppliers.csv"_s, u"--as"_s, u"suppliers"_s, u"--json"_s});
    REQUIRE(imported.status == 0);
    CHECK(imported.object()[u"created"_s][u"suppliers"_s].toInt() == 1);

    const Said exported = shell.tefter({u"export"_s, file.path(), u"--as"_s, u"suppliers"_s, u"--for"_s,
                                        u"plain"_s, u"--out"_s, u"out.csv"_s, u"--json"_s});
    INFO(exported.err.toStdString());
    REQUIRE(exported.status == 0);
    CHECK(exported.object()[u"suppliers"_s].toInt() == 1);
    CHECK(shell.read(u"out.csv"_s).contains("A1,Alfa,2101234567"));
    const Said again = shell.tefter({u"import"_s, file.path(), u"out.csv"_s, u"--as"_s, u"suppliers"_s,
                                     u"--on-match"_s, u"update"_s, u"--json"_s});
    CHECK(again.object()[u"skipped"_s].toInt() == 1);

    shell.write(u"orders.csv"_s,
                "Supplier,Order number,Order date,Code,Quantity,Cost\nA1,7,2026-01-10,T1,5,2.00\n"
                "Beta,8,2026-01-10,T2,5,2.00\n");
    const Said orders =
        shell.tefter({u"import"_s, file.path(), u"orders.csv"_s, u"--as"_s, u"purchases"_s, u"--json"_s});
    CHECK(orders.status == 0);
    CHECK(orders.object()[u"created"_s][u"orders"_s].toInt() == 1);
    CHECK(orders.object()[u"rejected"_s].toInt() == 1);
    CHECK(orders.err.contains(u"There is no such supplier: Beta"_s));
    const Said made = shell.tefter({u"import"_s, file.path(), u"orders.csv"_s, u"--as"_s, u"purchases"_s,
                                    u"--again"_s, u"--make-missing"_s, u"--json"_s});
    CHECK(made.object()[u"created"_s][u"suppliers"_s].toInt() == 1);
    CHECK(made.object()[u"created"_s][u"products"_s].toInt() == 1);
    CHECK(made.object()[u"skipped"_s].toInt() == 1);
    // No stock is kept here.
    const Said moving = shell.tefter({u"import"_s, file.path(), u"orders.csv"_s, u"--as"_s, u"purchases"_s,
                                      u"--again"_s, u"--moves-stock"_s});
    CHECK(moving.status == 1);
}
