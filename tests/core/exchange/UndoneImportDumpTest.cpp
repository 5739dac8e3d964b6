// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/files/FileService.h"
#include "core/exchange/ImportService.h"
#include "core/registry/Importers.h"
#include "core/registry/KeptTables.h"
#include "tests/support/Catch.h"
#include "tests/support/FileDump.h"
#include "tests/support/Pictures.h"
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

namespace {

QString cardWith(const QString &name, const QByteArray &photo)
{
    return u"BEGIN:VCARD\nVERSION:3.0\nFN:%1\nTEL:+30 694 123 45%2\nPHOTO;ENCODING=b:%3\nEND:VCARD\n"_s.arg(
        name, QString::number(10 + name.size()), QString::fromLatin1(photo.toBase64()));
}

} // namespace

TEST_CASE("photos that came with cards go with their import, and come again", "[import][undo][files]")
{
    Dumped d;
    const QStringList empty = test::dumpOf(d.file.shop());
    const BatchId first = d.import(u"customers"_s, cardWith(u"Anna"_s, test::png(1)) +
                                                       cardWith(u"Béla"_s + u'x', test::png(2)));
    const QStringList before = test::dumpOf(d.file.shop());
    CHECK(before.filter(u"stored_file|"_s).size() == 2);
    CHECK(before.filter(u"customer_file|"_s).size() == 2);
    // One has another photo now, one the same, one is new with a photo that is there already.
    const QString again = cardWith(u"Anna"_s, test::png(3)) + cardWith(u"Béla"_s + u'x', test::png(2)) +
                          cardWith(u"Chryssa"_s, test::png(1));
    const BatchId second = d.import(u"customers"_s, again, OnMatch::Update);
    const QStringList after = test::dumpOf(d.file.shop());
    CHECK(after.filter(u"stored_file|"_s).size() == 3);
    CHECK(after.filter(u"customer_file|"_s).size() == 3);
    d.undo(second);
    CHECK(test::dumpOf(d.file.shop()) == before);
    REQUIRE(d.file->redo());
    CHECK(test::dumpOf(d.file.shop()) == after);
    SECTION("one after the other")
    {
        d.undo(second);
        d.undo(first);
        CHECK(test::dumpOf(d.file.shop()) == empty);
        REQUIRE(d.file->redo());
        REQUIRE(d.file->redo());
        CHECK(test::dumpOf(d.file.shop()) == after);
    }
    SECTION("the first one first: what the second refers to stays until that goes too")
    {
        CHECK(d.service.undo(first));
        CHECK(d.file->check()->isEmpty());
        REQUIRE(d.service.undo(second));
        CHECK(d.file->check()->isEmpty());
        REQUIRE(d.file->redo());
        REQUIRE(d.file->redo());
        CHECK(d.file->check()->isEmpty());
        CHECK(test::dumpOf(d.file.shop()).filter(u"customer_file|"_s).size() == 3);
    }
    CHECK(d.file->check().value().isEmpty());
}

TEST_CASE("a photo is filled in, never put in the place of another, where only gaps are filled",
          "[import][files]")
{
    Dumped d;
    d.import(u"customers"_s, cardWith(u"Anna"_s, test::png(1)));
    const QStringList before = test::dumpOf(d.file.shop());
    d.import(u"customers"_s, cardWith(u"Anna"_s, test::png(2)), OnMatch::Fill);
    CHECK(test::dumpOf(d.file.shop()) == before);
    const FileService files(d.file.shop());
    const RecordFile photo = files.of(CustomerId{1})->first();
    CHECK(photo.name == u"photo.png");
    CHECK(*files.content(photo.content) == test::png(1));
    REQUIRE(files.remove(photo.id));
    d.import(u"customers"_s, cardWith(u"Anna"_s, test::png(3)), OnMatch::Fill);
    CHECK(*files.content(files.of(CustomerId{1})->first().content) == test::png(3));
}

TEST_CASE("a photo bigger than the settings allow stays out, and its person comes", "[import][files]")
{
    Dumped d;
    const FileService files(d.file.shop());
    REQUIRE(files.setLargest(1));
    // A picture may have anything behind its end.
    const QByteArray big = test::jpeg() + QByteArray(1024 * 1024, '\0');
    ImportOptions options;
    options.importer = u"customers"_s;
    options.pasted = cardWith(u"Anna"_s, big) + cardWith(u"Bela"_s + u'x', test::png(1));
    Progress silent;
    const auto outcome = d.service.run(options, silent);
    REQUIRE(outcome);
    CHECK(outcome->created == 2);
    QStringList notes;
    for (const ImportNote &note : outcome->notes)
        notes << note.key + u' ' + QString::number(note.count);
    CHECK(notes.filter(u"bigger"_s).size() == 1);
    CHECK(notes.filter(u"photo(s) taken 1"_s).size() == 1);
    CHECK(files.of(CustomerId{1})->isEmpty());
    CHECK(files.of(CustomerId{2})->size() == 1);
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
