// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/Shell.h"

using namespace tefter::test;
using namespace Qt::StringLiterals;

namespace {

const QString shop = u"a.tefter"_s;

} // namespace

TEST_CASE("every verb has its help, and wrong use its own status", "[app]")
{
    const Shell shell;
    for (const QString &verb :
         {u"new"_s, u"import"_s, u"undo-import"_s, u"search"_s, u"segments"_s, u"segment"_s, u"export"_s,
          u"report"_s, u"dates"_s, u"duplicates"_s, u"merge"_s, u"unmerge"_s, u"check"_s, u"backup"_s,
          u"restore"_s, u"sample-sales"_s, u"shots"_s}) {
        CAPTURE(verb.toStdString());
        const Said help = shell.tefter({verb, u"--help"_s});
        CHECK(help.status == 0);
        CHECK(help.out.startsWith("Usage: tefter " + verb.toUtf8()));
        CHECK(shell.tefter({verb, u"--no-such-option"_s}).status == 2);
    }
    CHECK(shell.tefter({u"search"_s}).status == 2);
    const Said mistyped = shell.tefter({u"serach"_s, shop, u"x"_s});
    CHECK(mistyped.status == 2);
    CHECK(mistyped.err.contains(u"serach"_s));
}

TEST_CASE("a shop is made, filled, searched, taken back and backed up, each with a result for machines",
          "[app]")
{
    const Shell shell;
    CHECK(shell.tefter({u"new"_s, shop, u"--country"_s, u"GR"_s, u"--json"_s})
              .object()
              .value("file"_L1)
              .toString()
              .endsWith(u"a.tefter"_s));
    shell.write(u"sales.csv"_s, "Invoice,Date,Product,Quantity,Unit price,Customer\n"
                                "K-17,2026-01-02,Mug,2,4.50,Anna\nK-18,2026-01-03,Cup,1,3.00,\n");
    const QStringList import{u"import"_s, shop, u"sales.csv"_s, u"--as"_s, u"sales"_s, u"--json"_s};
    const Said imported = shell.tefter(import);
    REQUIRE(imported.status == 0);
    CHECK(imported.object().value("created"_L1).toObject().value("documents"_L1).toInt() == 2);
    const Said again = shell.tefter(import);
    CHECK(again.status == 1);
    CHECK(again.err.contains(u"--again"_s));

    // The documents that the search box of the window would find.
    const QJsonArray found = shell.tefter({u"search"_s, shop, u"K-1"_s, u"--json"_s}).array();
    REQUIRE(found.size() == 2);
    CHECK(found.at(1).toObject().value("number"_L1).toString() == u"K-17");
    CHECK(found.at(1).toObject().value("customer"_L1).toString() == u"Anna");
    CHECK(found.at(1).toObject().value("total"_L1).toString() == u"9.00");
    CHECK(shell.tefter({u"search"_s, shop, u"K-17"_s}).out == "sale\t1\tK-17\t2026-01-02\tAnna\t9.00\n");

    CHECK(shell.tefter({u"undo-import"_s, shop, u"--json"_s}).object().value("kept"_L1).toArray().isEmpty());
    CHECK(shell.tefter({u"undo-import"_s, shop}).status == 1);
    const QString backup =
        shell.tefter({u"backup"_s, shop, u"--json"_s}).object().value("file"_L1).toString();
    REQUIRE(QFile::exists(backup));
    CHECK(shell.tefter({u"restore"_s, backup, shop, u"--json"_s}).status == 0);
    CHECK(shell.tefter({u"check"_s, shop, u"--json"_s}).object().value("findings"_L1).toArray().isEmpty());
}

TEST_CASE("a column that is missing is named by what it holds, with the way to map it", "[app]")
{
    const Shell shell;
    REQUIRE(shell.tefter({u"new"_s, shop}).status == 0);
    shell.write(u"odd.csv"_s, "Alpha,Date,Product,Quantity,Beta\n1,2026-01-02,Mug,2,4.50\n");
    const QStringList import{u"import"_s, shop, u"odd.csv"_s, u"--as"_s, u"sales"_s};
    const Said refused = shell.tefter(import);
    CHECK(refused.status == 1);
    CHECK(refused.err.contains(u"\"Document number\" (--map number=COLUMN)"_s));
    CHECK(refused.err.contains(u"\"Unit price\" (--map unit_price=COLUMN)"_s));
    CHECK(refused.err.contains(u"Alpha, Date, Product, Quantity, Beta"_s));
    const Said wrong = shell.tefter(import + QStringList{u"--map"_s, u"number=Gamma"_s});
    CHECK(wrong.status == 2);
    CHECK(wrong.err.contains(u"no column \"Gamma\""_s));
    CHECK(shell.tefter(import + QStringList{u"--map"_s, u"nomber=Alpha"_s}).err.contains(u"no field"_s));
    CHECK(shell.tefter(import + QStringList{u"--map"_s, u"number=Alpha"_s, u"--map"_s, u"unit_price=Beta"_s})
              .status == 0);
}
