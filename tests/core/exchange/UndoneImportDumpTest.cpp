// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportService.h"
#include "core/registry/Importers.h"
#include "core/registry/KeptTables.h"
#include "tests/support/Catch.h"
#include "tests/support/FileDump.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

struct Dumped
{
    BatchId import(const QString &importer, const QString &table, OnMatch onMatch = OnMatch::Skip,
                   bool consent = false)
    {
        ImportOptions options;
        options.importer = importer;
        options.pasted = table;
        options.onMatch = onMatch;
        if (consent)
            options.consent =
                ImportConsent{{u"email"_s, u"post"_s}, Day(2026, 3, 1), u"I agree"_s, u"form"_s};
        Progress silent;
        const auto outcome = service.run(options, silent);
        REQUIRE(outcome);
        REQUIRE(outcome->rejected == 0);
        return outcome->batch;
    }
    void undo(BatchId batch)
    {
        const auto undone = service.undo(batch);
        REQUIRE(undone);
        CHECK(undone->kept.isEmpty());
    }

    test::ShopFile file{keptTables()};
    ImportService service{file.shop(), allImporters()};
};

const QString people = u"Code;Name;Phone;E-mail;City;Tags\n"
                       "001;Μαρία Γεωργίου;694 123 4567;maria@example.com;Αθήνα;friends\n"
                       "002;Anna Nagy;;anna@example.hu;Budapest;\n"_s;
const QString peopleAgain = u"Code;Name;Phone;E-mail;City;Tags\n"
                            "001;Μαρία Σταύρου;210 7654321;maria@example.gr;Πάτρα;regulars\n"
                            "002;Anna Nagy;+36 1 234 5678;;Pécs;friends\n"
                            "003;Jan Kowalski;+48 22 345 67 89;jan@example.pl;Warszawa;\n"_s;
const QString goods =
    u"Code;Name;Price;Category;Barcode\nA1;Mug;4.50;Kitchen;4006381333931\nA2;Cup;3.00;Kitchen;\n"_s;
const QString goodsAgain = u"Code;Name;Price;Category;Barcode\n"
                           "A1;Big mug;5.10;Table;4006381333932\nA2;Cup;3.20;Table;5901234123457\n"
                           "A3;Spoon;1.10;Table;\n"_s;
const QString sales = u"Invoice;Date;Code;Product;Quantity;Unit price;Customer code;Customer\n"
                      "1;2026-01-02;A1;Mug;2;4.50;001;Μαρία\n1;2026-01-02;A2;Cup;1;3.00;001;Μαρία\n"
                      "2;2026-01-09;A2;Cup;4;3.00;;\nC3;2026-01-10;A1;Mug;-1;4.50;001;Μαρία\n"_s;
const QString salesAgain = u"Invoice;Date;Code;Product;Quantity;Unit price;Customer code;Customer\n"
                           "1;2026-01-03;A1;Mug;3;4.40;002;Anna\n2;2026-01-09;A9;Plate;1;9.00;009;Νίκος\n"
                           "4;2026-02-01;A2;Cup;1;3.00;001;Μαρία\n"_s;

} // namespace

TEST_CASE("after its undo an import has left nothing in the dump of the file", "[import][undo]")
{
    struct Kind
    {
        const char *importer;
        QString first, again;
    };
    for (const Kind &kind : {Kind{"customers", people, peopleAgain}, Kind{"products", goods, goodsAgain},
                             Kind{"sales", sales, salesAgain}}) {
        for (const OnMatch onMatch : {OnMatch::Update, OnMatch::Fill}) {
            const QString importer = QString::fromLatin1(kind.importer);
            CAPTURE(kind.importer, onMatchId(onMatch).toStdString());
            Dumped d;
            const QStringList empty = test::dumpOf(d.file.shop());
            const BatchId first = d.import(importer, kind.first, OnMatch::Skip, importer != u"products");
            const QStringList before = test::dumpOf(d.file.shop());
            CHECK(before != empty);
            const BatchId second = d.import(importer, kind.again, onMatch, importer != u"products");
            const QStringList after = test::dumpOf(d.file.shop());
            CHECK(after != before);

            d.undo(second);
            CHECK(test::dumpOf(d.file.shop()) == before);
            REQUIRE(d.file->redo());
            CHECK(test::dumpOf(d.file.shop()) == after);
            d.undo(second);
            d.undo(first);
            CHECK(test::dumpOf(d.file.shop()) == empty);
            CHECK(d.file->check().value().isEmpty());
        }
    }
}

TEST_CASE("imports on top of each other are taken back in turn, to the last row", "[import][undo]")
{
    Dumped d;
    QList<QStringList> dumps{test::dumpOf(d.file.shop())};
    QList<BatchId> batches;
    const auto next = [&](const QString &importer, const QString &table) {
        batches << d.import(importer, table, OnMatch::Update);
        dumps << test::dumpOf(d.file.shop());
    };
    next(u"customers"_s, people);
    next(u"products"_s, goods);
    next(u"sales"_s, sales);
    next(u"customers"_s, peopleAgain);
    next(u"products"_s, goodsAgain);
    next(u"sales"_s, salesAgain);
    while (!batches.isEmpty()) {
        CAPTURE(batches.size());
        CHECK(test::dumpOf(d.file.shop()) == dumps.takeLast());
        d.undo(batches.takeLast());
    }
    CHECK(test::dumpOf(d.file.shop()) == dumps.first());
}
