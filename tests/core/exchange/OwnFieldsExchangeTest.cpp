// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerService.h"
#include "core/customers/own/CustomerFieldService.h"
#include "core/exchange/ExportService.h"
#include "core/exchange/ImportHeaders.h"
#include "core/exchange/ImportService.h"
#include "core/exchange/xlsx/XlsxReader.h"
#include "core/registry/Exporters.h"
#include "core/registry/Importers.h"
#include "core/registry/KeptTables.h"
#include "core/sales/CustomerListService.h"
#include "tests/support/Catch.h"
#include "tests/support/FileDump.h"
#include "tests/support/ShopFile.h"

#include <QFile>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

struct Trade
{
    test::ShopFile file{keptTables()};
    CustomerFieldService fields{file.shop()};
    CustomerService customers{file.shop()};
    ImportService imports{file.shop(), allImporters()};
    ExportService exports{file.shop(), allExporters()};
    OwnFieldId size = *fields.add({{}, OwnFieldKind::Number, u"Νούμερο"_s, {}});
    OwnFieldId since = *fields.add({{}, OwnFieldKind::Date, u"Since"_s, {}});
    OwnFieldId colour = *fields.add({{}, OwnFieldKind::Choice, u"Colour"_s, {u"Red"_s, u"Blue"_s}});
    OwnFieldId card = *fields.add({{}, OwnFieldKind::YesNo, u"Club card"_s, {}});

    Result<ImportOutcome> import(const QString &table, OnMatch onMatch = OnMatch::Skip,
                                 const QHash<QString, QString> &fixed = {})
    {
        ImportOptions options;
        options.importer = u"customers"_s;
        options.pasted = table;
        options.onMatch = onMatch;
        options.fixed = fixed;
        options.again = true;
        Progress silent;
        return imports.run(options, silent);
    }
    OwnValues valuesOf(const QString &code)
    {
        const qint64 id = *file->read(
            [&](Connection &c) { return c.number(u"SELECT id FROM customer WHERE code = ?"_s, {code}); });
        return customers.find(CustomerId{id})->ownValues;
    }
};

const QString table = u"Code;Name;ΝΟΥΜΕΡΟ;since;Colour;Club card\n"
                      "1;Maria;42,5;31/01/2024;red;ναι\n"
                      "2;Nikos;;;;\n"
                      "3;Anna;1.042,25;1.2.2024;BLUE;no\n"_s;

} // namespace

TEST_CASE("own fields come in from the columns of their names", "[import][own]")
{
    Trade t;
    const auto outcome = t.import(table);
    REQUIRE(outcome);
    CHECK(outcome->created == 3);
    CHECK(
        t.valuesOf(u"1"_s) ==
        OwnValues{{t.size, u"42.5"_s}, {t.since, u"2024-01-31"_s}, {t.colour, u"Red"_s}, {t.card, u"yes"_s}});
    CHECK(t.valuesOf(u"2"_s).isEmpty());
    CHECK(t.valuesOf(u"3"_s) ==
          OwnValues{
              {t.size, u"1042.25"_s}, {t.since, u"2024-02-01"_s}, {t.colour, u"Blue"_s}, {t.card, u"no"_s}});
    CHECK(t.file->read([](Connection &c) {
        return c.number(u"SELECT max(number) FROM customer_own_value"_s);
    }) == 1'042'250);
    CHECK(t.file->check().value().isEmpty());
}

TEST_CASE("a value that does not fit its own field rejects the row with a reason", "[import][own]")
{
    Trade t;
    const auto outcome = t.import(u"Code;Name;Νούμερο;Since;Colour;Club card\n"
                                  "1;Maria;big;;;\n"
                                  "2;Nikos;;31/02/2024;;\n"
                                  "3;Anna;;;green;\n"
                                  "4;Eleni;;;;perhaps\n"
                                  "5;Zoe;38;;;\n"_s);
    REQUIRE(outcome);
    CHECK(outcome->created == 1);
    REQUIRE(outcome->rejectedRows.size() == 4);
    const QStringList columns{u"Νούμερο"_s, u"Since"_s, u"Colour"_s, u"Club card"_s};
    const QStringList values{u"big"_s, u"31/02/2024"_s, u"green"_s, u"perhaps"_s};
    for (qsizetype i = 0; i < 4; ++i) {
        CHECK(outcome->rejectedRows[i].column == columns[i]);
        CHECK(outcome->rejectedRows[i].value == values[i]);
        CHECK(outcome->rejectedRows[i].reason.contains(u"%1"_s));
    }
}

TEST_CASE("what is there is filled or put in its place, and the undo brings everything back", "[import][own]")
{
    Trade t;
    REQUIRE(t.import(table));
    const QStringList before = test::dumpOf(t.file.shop());
    const QString again = u"Code;Name;Νούμερο;Colour;Club card\n"
                          "1;Maria;;Blue;\n"
                          "2;Nikos;44;Red;yes\n"
                          "9;New;36;;\n"_s;
    SECTION("fill")
    {
        REQUIRE(t.import(again, OnMatch::Fill));
        CHECK(t.valuesOf(u"1"_s).value(t.colour) == u"Red");
    }
    SECTION("update")
    {
        REQUIRE(t.import(again, OnMatch::Update));
        CHECK(t.valuesOf(u"1"_s).value(t.colour) == u"Blue");
    }
    CHECK(t.valuesOf(u"1"_s).value(t.size) == u"42.5");
    CHECK(t.valuesOf(u"1"_s).value(t.card) == u"yes");
    CHECK(t.valuesOf(u"2"_s) == OwnValues{{t.size, u"44"_s}, {t.colour, u"Red"_s}, {t.card, u"yes"_s}});
    CHECK(t.valuesOf(u"9"_s) == OwnValues{{t.size, u"36"_s}});
    const QStringList after = test::dumpOf(t.file.shop());
    REQUIRE(t.imports.undo());
    CHECK(test::dumpOf(t.file.shop()) == before);
    REQUIRE(t.file->redo());
    CHECK(test::dumpOf(t.file.shop()) == after);
}

TEST_CASE("an own field can be said for all rows, by its id or name, and one that is gone holds nothing",
          "[import][own]")
{
    Trade t;
    REQUIRE(t.import(u"Code;Name;Colour\n1;Maria;\n2;Nikos;Blue\n"_s, OnMatch::Skip,
                     {{u"own:3"_s, u"red"_s}, {u"own:4"_s, u"yes"_s}}));
    CHECK(t.valuesOf(u"1"_s) == OwnValues{{t.colour, u"Red"_s}, {t.card, u"yes"_s}});
    CHECK(t.valuesOf(u"2"_s) == OwnValues{{t.colour, u"Blue"_s}, {t.card, u"yes"_s}});

    const Importer &importer = *t.imports.find(u"customers"_s);
    const auto fields = t.imports.fields(importer);
    REQUIRE(fields);
    const QStringList header{u"A"_s, u"B"_s};
    const auto columns = columnsFromText(*fields, {u"own:1=A"_s, u"club CARD=B"_s}, header);
    REQUIRE(columns);
    CHECK(*columns == QHash<QString, int>{{u"own:1"_s, 0}, {u"own:4"_s, 1}});
    CHECK(columnsFromText(*fields, {u"own:99=A"_s}, header).error().cause == Cause::UnknownName);
    CHECK(t.imports.fields(*t.imports.find(u"sales"_s))->size() ==
          t.imports.find(u"sales"_s)->fields().size());

    ImportOptions looked;
    looked.importer = u"customers"_s;
    looked.pasted = table;
    const auto preview = t.imports.preview(looked);
    REQUIRE(preview);
    CHECK(preview->columns.value(u"own:1"_s, -1) == 2);
    CHECK(preview->columns.value(u"own:4"_s, -1) == 5);
    CHECK(preview->fields == *fields);

    // The columns of the same header are remembered.
    REQUIRE(t.fields.remove(t.colour));
    REQUIRE(t.import(u"Code;Name;Colour\n3;Anna;whatever\n"_s));
    CHECK(t.valuesOf(u"3"_s).isEmpty());
    CHECK_FALSE(t.import(u"Code;Name\n4;Eleni\n"_s, OnMatch::Skip, {{u"own:3"_s, u"red"_s}}));
}

TEST_CASE("own fields go out under the names that the shop gave them", "[export][own]")
{
    Trade t;
    REQUIRE(t.import(table));
    ExportOptions options;
    options.target = u"spreadsheet"_s;
    options.internal = true;
    options.fields = {u"code"_s, u"own:1"_s, u"own:2"_s, u"own:Colour"_s, u"own:4"_s};
    Progress silent;
    const QString path = t.file.inFolder(u"out.csv"_s);
    REQUIRE(t.exports.run({1, 2, 3}, options, path, silent));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).remove(QChar(0xFEFF)).split(u"\r\n"_s);
    CHECK(lines.value(0) == u"Code;Νούμερο;Since;Colour;Club card");
    CHECK(lines.value(1) == u"1;\"42,5\";2024-01-31;Red;yes");
    CHECK(lines.value(2) == u"2;;;;");
    CHECK(t.exports.fields()->last().header() == u"Club card");

    options.fields = {u"own:99"_s};
    CHECK(t.exports.run({1}, options, path, silent).error().cause == Cause::ColumnMissing);
}

TEST_CASE("a list is sorted by an own field: numbers as numbers, choices as the shop puts them",
          "[list][own]")
{
    Trade t;
    const OwnFieldId dog = *t.fields.add({{}, OwnFieldKind::Text, u"Dog"_s, {}});
    REQUIRE(t.import(u"Code;Name;Νούμερο;Since;Colour;Club card;Dog\n"
                     "1;Maria;9;2024-05-01;Blue;no;Ωμέγα\n"
                     "2;Nikos;42;2023-01-01;Red;yes;άλφα\n"
                     "3;Anna;-5;2025-01-01;Red;yes;Βήτα\n"
                     "4;Nobody;;;;;\n"_s));
    CustomerListService list(t.file.shop());
    const auto by = [&](OwnFieldId field, bool descending = false) {
        return *list.ids({}, {CustomerColumn::Own, descending, field}, Language::Greek);
    };
    using Ids = QList<qint64>;
    CHECK(by(t.size) == Ids{3, 1, 2, 4});
    CHECK(by(t.size, true) == Ids{2, 1, 3, 4});
    CHECK(by(t.since) == Ids{2, 1, 3, 4});
    CHECK(by(t.colour) == Ids{2, 3, 1, 4});
    CHECK(by(t.card) == Ids{2, 3, 1, 4});
    CHECK(by(dog) == Ids{2, 3, 1, 4});
    const auto rows = *list.rows({1}, Language::Greek);
    CHECK(rows[1].ownValues.value(t.size) == u"9");
}
