// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/own/CustomerFieldService.h"
#include "core/registry/KeptTables.h"
#include "tests/app/Shell.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace tefter::test;
using namespace Qt::StringLiterals;

TEST_CASE("own fields are imported, exported and asked for by their names on the command line", "[cli][own]")
{
    ShopFile file(keptTables());
    const CustomerFieldService fields(file.shop());
    REQUIRE(fields.add({{}, OwnFieldKind::Number, u"Shoe size"_s, {}}));
    REQUIRE(fields.add({{}, OwnFieldKind::Choice, u"Colour"_s, {u"Red"_s, u"Blue"_s}}));
    file.close();
    const Shell shell;
    shell.write(u"people.csv"_s, "Code;Name;Gr\n1;Maria;42,5\n2;Nikos;\n3;Anna;big\n");
    const Said wrong = shell.tefter(
        {u"import"_s, file.path(), u"people.csv"_s, u"--as"_s, u"customers"_s, u"--map"_s, u"Hat size=Gr"_s});
    CHECK(wrong.status == 2);
    CHECK(wrong.err.contains(u"Hat size"_s));
    const Said imported =
        shell.tefter({u"import"_s, file.path(), u"people.csv"_s, u"--as"_s, u"customers"_s, u"--map"_s,
                      u"shoe size=Gr"_s, u"--set"_s, u"Colour=red"_s, u"--json"_s});
    REQUIRE(imported.status == 0);
    CHECK(imported.object()[u"created"_s][u"customers"_s].toInt() == 2);
    CHECK(imported.object()[u"rejected"_s].toInt() == 1);
    CHECK(imported.err.contains(u"This is not a number: big"_s));

    const Said exported = shell.tefter(
        {u"export"_s, file.path(), u"--where"_s, u"own-field >= \"Shoe size\" 40"_s, u"--for"_s, u"plain"_s,
         u"--internal"_s, u"--fields"_s, u"code,own:Shoe size,own:2"_s, u"--out"_s, u"out.csv"_s});
    INFO(exported.err.toStdString());
    REQUIRE(exported.status == 0);
    const QByteArray written = shell.read(u"out.csv"_s);
    CHECK(written.contains("Code,Shoe size,Colour"));
    CHECK(written.contains("1,42.5,Red"));
    CHECK_FALSE(written.contains("2,"));
}
