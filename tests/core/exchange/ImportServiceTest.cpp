// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportService.h"

#include "core/registry/Importers.h"
#include "core/registry/KeptTables.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

TEST_CASE("what a table most likely holds follows from its header", "[exchange][import]")
{
    test::ShopFile file{keptTables()};
    const ImportService imports(file.shop(), allImporters());
    const auto likeliest = [&](const QString &table) {
        ImportOptions options;
        options.pasted = table;
        return imports.likeliest(options);
    };
    CHECK(likeliest(u"Invoice No;Date;Product;Quantity;Price\n1;03/04/2026;Mug;1;1.00\n"_s) == u"sales");
    CHECK(likeliest(u"Code;Name;Phone;E-mail;City\n001;Anna;1;a@example.com;Pécs\n"_s) == u"customers");
    CHECK(likeliest(u"Κωδικός;Όνομα;Τιμή;Barcode\nA1;Κούπα;4,50;5201234567890\n"_s) == u"products");

    ImportOptions nowhere;
    nowhere.path = file.inFolder(u"nowhere.csv"_s);
    CHECK(imports.likeliest(nowhere) == u"customers");
}

TEST_CASE("reading a file tells how far it is, and can be stopped", "[exchange][import]")
{
    test::ShopFile file{keptTables()};
    const ImportService imports(file.shop(), allImporters());
    ImportOptions options;
    options.importer = u"customers"_s;
    // Each day may be the third of April or the fourth of March, so that every row must be looked at.
    options.pasted = u"Name;Birthday\n"_s + u"Anna;03/04/1980\n"_s.repeated(20'000);
    qint64 last = 0, total = 0;
    Progress watched([&](qint64 done, qint64 all) {
        CHECK(done >= last);
        last = done;
        total = all;
    });
    const auto read = imports.preview(options, watched);
    REQUIRE(read);
    CHECK(read->dayOrderIsAmbiguous);
    CHECK(last > 0);
    CHECK(last <= total);
    Progress stopped([&](qint64, qint64) { stopped.cancel(); });
    CHECK(imports.preview(options, stopped).error().cause == Cause::Cancelled);
}
