// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportSource.h"
#include "core/exchange/ImportService.h"
#include "core/exchange/TableFault.h"
#include "core/registry/Importers.h"
#include "core/registry/KeptTables.h"
#include "tests/support/Catch.h"
#include "tests/support/Pictures.h"
#include "tests/support/ShopFile.h"
#include "tests/support/ZipBytes.h"

#include <QFile>

using namespace tefter;
using namespace tefter::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    QString written(const QByteArray &bytes, const QString &name)
    {
        QFile data(file.inFolder(name));
        REQUIRE(data.open(QIODevice::WriteOnly));
        REQUIRE(data.write(bytes) == bytes.size());
        return data.fileName();
    }
    Result<ImportOutcome> take(const ImportOptions &options)
    {
        Progress silent;
        auto done = service.run(options, silent);
        if (done)
            CHECK(done->linesRead == done->created + done->updated + done->skipped + done->rejected);
        return done;
    }
    Result<ImportOutcome> pasted(const QString &text)
    {
        ImportOptions options;
        options.importer = u"customers"_s;
        options.pasted = text;
        return take(options);
    }
    QString names()
    {
        return *file->read([&](Connection &c) {
            return c.text(u"SELECT group_concat(name, ' ') FROM (SELECT name FROM customer ORDER BY id)"_s);
        });
    }
    Result<ImportOutcome> sheets(const QByteArray &workbook, const QString &sheet = {})
    {
        ImportOptions options;
        options.path = written(workbook, u"people.xlsx"_s);
        options.sheet = sheet;
        options.importer = service.likeliest(options);
        return take(options);
    }

    test::ShopFile file{keptTables()};
    ImportService service{file.shop(), allImporters()};
};

/// A note's text with what it names, as it stands in English.
QStringList notesOf(const ImportOutcome &outcome)
{
    QStringList texts;
    for (const ImportNote &note : outcome.notes) {
        QString text = note.key;
        for (const QString &arg : note.args)
            text = text.arg(arg);
        texts << text;
    }
    return texts;
}

struct TestSheet
{
    QByteArray name;
    QList<QStringList> rows;
    bool isHidden = false;
};

QByteArray workbookOf(const QList<TestSheet> &sheets)
{
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    QByteArray list, relations;
    QList<ZipEntry> entries;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        list += "<sheet name=\"" + sheets[i].name + "\" sheetId=\"" + number + "\" r:id=\"r" + number + "\"" +
                (sheets[i].isHidden ? " state=\"hidden\"/>" : "/>");
        relations += "<Relationship Id=\"r" + number + "\" Type=\"" + relation +
                     "/worksheet\" Target=\"worksheets/s" + number + ".xml\"/>";
        QByteArray rows;
        for (const QStringList &row : sheets[i].rows) {
            rows += "<row>";
            for (const QString &cell : row) {
                const bool isFault = cell.startsWith(u'#');
                rows += isFault ? "<c t=\"e\"><v>" + cell.toUtf8() + "</v></c>"
                                : "<c t=\"inlineStr\"><is><t>" + cell.toUtf8() + "</t></is></c>";
            }
            rows += "</row>";
        }
        entries.append({"xl/worksheets/s" + number + ".xml",
                        "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>"});
    }
    entries.append({"xl/workbook.xml", "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relation +
                                           "\"><sheets>" + list + "</sheets></workbook>"});
    entries.append({"xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
                        relations + "</Relationships>"});
    return zipBytes(entries);
}

const TestSheet people{"Πελάτες",
                       {{u"Name"_s, u"Phone"_s, u"Note"_s},
                        {u"Anna"_s, u"6941234567"_s, u"tea"_s},
                        {u"Vera"_s, u"6941234568"_s, u"#N/A"_s}}};

} // namespace

TEST_CASE("a list of one column with a heading that is known has a heading", "[import][headings]")
{
    Fixture f;
    const auto done = f.pasted(u"Όνομα\nΆννα\nΜαρία\n"_s);
    REQUIRE(done);
    CHECK(done->created == 2);
    CHECK(f.names() == u"Άννα Μαρία");
    CHECK(notesOf(*done).isEmpty());
}

TEST_CASE("a title above the headings is passed over, and said", "[import][headings]")
{
    Fixture f;
    SECTION("a line of its own, with an empty line below")
    {
        const auto done = f.pasted(u"Πελάτες 2026\n\nName;Phone;City\nAnna;6941234567;Athens\n"
                                   "Vera;6941234568;Patras\n"_s);
        REQUIRE(done);
        CHECK(done->created == 2);
        CHECK(done->rejected == 0);
        CHECK(notesOf(*done) == QStringList{u"The headings were found in line 3."_s});
    }
    SECTION("a title that is itself a word of headings")
    {
        CHECK(f.pasted(u"Customers;;\nName;Phone;City\nAnna;6941234567;Athens\n"_s)->created == 1);
    }
    SECTION("several lines of a report")
    {
        const auto done = f.pasted(u"My shop,Report,\nPrinted,2026-05-01,\nName,Phone,City\n"
                                   "Anna,6941234567,Athens\n"_s);
        REQUIRE(done);
        CHECK(done->created == 1);
        CHECK(notesOf(*done) == QStringList{u"The headings were found in line 3."_s});
    }
    SECTION("the rows that go back keep their places")
    {
        const auto done = f.pasted(u"Πελάτες\nName;Phone;City\nAnna;none;Athens\nVera;6941234568;Patras\n"_s);
        REQUIRE(done);
        REQUIRE(done->rejectedRows.size() == 1);
        CHECK(done->rejectedRows.first().line == 3);
        CHECK(done->rejectedRows.first().column == u"Phone");
        CHECK(done->header == QStringList{u"Name"_s, u"Phone"_s, u"City"_s});
    }
    SECTION("what is said of the headings counts")
    {
        ImportOptions options;
        options.importer = u"customers"_s;
        options.pasted = u"Name\nAnna\n"_s;
        options.csv.hasHeader = false;
        options.columns = {{u"name"_s, 0}};
        CHECK(f.take(options)->created == 2);
    }
}

TEST_CASE("the headings of a table are where they were", "[import][headings]")
{
    Fixture f;
    CHECK(f.pasted(u"Name;Phone\nAnna;6941234567\nCity;6941234568\n"_s)->created == 2);
    const auto done = f.pasted(u"Name;Foo;Bar\nVera;x;y\nPhone;City;Tags\n"_s);
    REQUIRE(done);
    CHECK(done->created == 2);
    CHECK(notesOf(*done).isEmpty());
}

TEST_CASE("the sheet that holds the rows is read, and said", "[import][xlsx]")
{
    Fixture f;
    const TestSheet cover{"Cover", {{u"My shop"_s}, {u"All about it"_s}}};
    const TestSheet empty{"Sheet1", {}};
    SECTION("below an empty one")
    {
        const auto done = f.sheets(workbookOf({empty, people}));
        REQUIRE(done);
        CHECK(done->created == 1);
        CHECK(notesOf(*done).contains(u"The sheet “Πελάτες” was read. The file also has: Sheet1."));
    }
    SECTION("behind a cover")
    {
        const auto done = f.sheets(workbookOf({cover, empty, people}));
        REQUIRE(done);
        CHECK(f.names() == u"Anna");
        CHECK(notesOf(*done).contains(u"The sheet “Πελάτες” was read. The file also has: Cover, Sheet1."));
        CHECK(done->rejectedRows.value(0).cells.value(0) == u"Vera");
    }
    SECTION("the first one where it fits")
    {
        const auto done = f.sheets(workbookOf({people, cover}));
        REQUIRE(done);
        CHECK(notesOf(*done).isEmpty());
    }
    SECTION("a hidden one is none")
    {
        TestSheet hidden = people;
        hidden.isHidden = true;
        const auto done = f.sheets(workbookOf({empty, hidden}));
        REQUIRE_FALSE(done);
        CHECK(done.error().cause == Cause::CsvEmpty);
    }
    SECTION("the one that was asked for, or none")
    {
        const auto done = f.sheets(workbookOf({people, empty}), u"Sheet1"_s);
        REQUIRE_FALSE(done);
        CHECK(tableFaultOf(done.error()) == TableFault::SheetEmpty);
        CHECK(done.error().args.last() == u"Πελάτες, Sheet1");
    }
    SECTION("one of several is chosen by its name")
    {
        ImportOptions options;
        options.path = f.written(workbookOf({people, cover}), u"people.xlsx"_s);
        options.importer = u"customers"_s;
        const auto first = f.service.preview(options);
        REQUIRE(first);
        CHECK(first->sheets == QStringList{u"Πελάτες"_s, u"Cover"_s});
        CHECK(first->sheet == u"Πελάτες");
        options.sheet = u"Cover"_s;
        const auto other = f.service.preview(options);
        REQUIRE(other);
        CHECK(other->sheet == u"Cover");
        CHECK(other->rows.size() + other->header.size() > 1);
    }
    SECTION("where none fits the preview names them")
    {
        ImportOptions options;
        options.importer = u"customers"_s;
        options.path = f.written(workbookOf({cover, empty}), u"cover.xlsx"_s);
        const auto preview = f.service.preview(options);
        REQUIRE(preview);
        CHECK(preview->sheets == QStringList{u"Cover"_s, u"Sheet1"_s});
    }
}

TEST_CASE("a cell that the spreadsheet could not work out sends its row back", "[import][xlsx]")
{
    Fixture f;
    const auto done = f.sheets(workbookOf({people}));
    REQUIRE(done);
    CHECK(done->created == 1);
    REQUIRE(done->rejectedRows.size() == 1);
    CHECK(done->rejectedRows.first().value == u"#N/A");
    CHECK(done->rejectedRows.first().column == u"Note");
    CHECK(done->rejectedRows.first().line == 3);
    SECTION("unless nothing is taken from it")
    {
        ImportOptions options;
        options.importer = u"customers"_s;
        options.path = f.written(workbookOf({people, people}), u"other.xlsx"_s);
        options.columns = {{u"name"_s, 0}, {u"phone"_s, 1}};
        CHECK(f.take(options)->rejected == 0);
    }
}

TEST_CASE("rejected rows keep all of their cells", "[import][bad]")
{
    Fixture f;
    const auto done = f.pasted(u"Name;Phone;Email\nAnna;6941234567;a@x.gr; ;\n"
                               "Vera;6941234568;v@x.gr;extra;more\n"_s);
    REQUIRE(done);
    CHECK(done->created == 1);
    CHECK(done->rejected == 1);
    const QString path = f.file.inFolder(u"rejected.csv"_s);
    REQUIRE(saveRejected(path, *done, [](const RejectedRow &row) { return row.reason; }));
    QFile saved(path);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(saved.readAll());
    CHECK(text.contains(u"Vera"_s));
    CHECK(text.contains(u"extra"_s));
    CHECK(text.contains(u"more"_s));
    auto reader = CsvReader::open(path);
    REQUIRE(reader);
    CHECK(reader->header() ==
          QStringList{
              u"Name"_s, u"Phone"_s, u"Email"_s, {}, {}, u"line"_s, u"column"_s, u"value"_s, u"reason"_s});
}

TEST_CASE("a photo that goes with a rejected card is missed aloud", "[import][vcard]")
{
    Fixture f;
    ImportOptions options;
    options.importer = u"customers"_s;
    options.path = f.written(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna\r\nTEL:none\r\nPHOTO;ENCODING=b:" + test::jpeg().toBase64() +
            "\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Vera\r\nEND:VCARD\r\n",
        u"people.vcf"_s);
    const auto done = f.take(options);
    REQUIRE(done);
    CHECK(done->rejected == 1);
    CHECK(notesOf(*done).join(u' ').contains(u"belong to rows that were not taken"));
}
