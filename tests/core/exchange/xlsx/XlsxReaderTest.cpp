// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/XlsxReader.h"
#include "core/exchange/TableFault.h"
#include "core/exchange/TableFile.h"
#include "core/exchange/xlsx/NumberFormat.h"
#include "core/exchange/xlsx/ZipPackage.h"
#include "tests/support/Catch.h"
#include "tests/support/ZipBytes.h"

#include <QTemporaryDir>

using namespace tefter;
using namespace tefter::test;
using namespace Qt::StringLiterals;

namespace {

struct Folder
{
    QTemporaryDir folder;

    QString file(const QByteArray &bytes, const QString &name = u"people.xlsx"_s) const
    {
        QFile written(folder.filePath(name));
        REQUIRE(written.open(QIODevice::WriteOnly));
        REQUIRE(written.write(bytes) == bytes.size());
        return written.fileName();
    }
};

QByteArray csvOf(const QByteArray &workbookBytes)
{
    const Folder folder;
    const auto table = XlsxReader::read(folder.file(workbookBytes));
    REQUIRE(table);
    return table->csv;
}

Error refusal(const QByteArray &bytes, const QString &sheet = {})
{
    const Folder folder;
    const auto table = XlsxReader::read(folder.file(bytes), sheet);
    REQUIRE_FALSE(table);
    return table.error();
}

const QByteArray styles = "<numFmts count=\"4\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy;@\"/>"
                          "<numFmt numFmtId=\"165\" formatCode=\"00000\"/>"
                          "<numFmt numFmtId=\"166\" formatCode=\"[$-429]yyyy/mm/dd\"/>"
                          "<numFmt numFmtId=\"167\" formatCode=\"&quot;days&quot; 0.00\"/></numFmts>"
                          "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                          "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"22\"/>"
                          "<xf numFmtId=\"165\"/><xf numFmtId=\"9\"/><xf numFmtId=\"20\"/>"
                          "<xf numFmtId=\"166\"/><xf numFmtId=\"167\"/></cellXfs>";

QByteArray number(const QByteArray &value, int style = 0)
{
    return "<c s=\"" + QByteArray::number(style) + "\"><v>" + value + "</v></c>";
}

} // namespace

TEST_CASE("the cells of a sheet come as the person means them", "[exchange][xlsx]")
{
    SECTION("shared and own texts, with breaks, quotes, and the readings of signs left out")
    {
        CHECK(
            csvOf(workbook("<row r=\"1\"><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c>"
                           "<c t=\"inlineStr\"><is><r><t>two </t></r><r><t>parts</t></r></is></c></row>",
                           "<si><t>Μαρία, \"Μ\"</t></si><si><t>東京</t><rPh><t>とうきょう</t></rPh></si>")) ==
            "\"Μαρία, \"\"Μ\"\"\",東京,two parts\n");
    }
    SECTION("numbers without dust and without exponents, with the zeros of a postcode")
    {
        CHECK(csvOf(workbook("<row>" + number("12.300000000000001") + number("6.941234567E9") +
                                 number("306941234567") + number("1234", 3) + number("0.24", 4) +
                                 number("-0.5") + number("7.5", 7) + "</row>",
                             {}, styles)) == "12.3,6941234567,306941234567,01234,24%,-0.5,7.5\n");
    }
    SECTION("days and times, told by the format")
    {
        CHECK(csvOf(workbook("<row>" + number("30762", 1) + number("46024.604166666664", 2) +
                                 number("0.35416666666666669", 5) + number("30762") + number("60", 1) +
                                 number("1", 1) + number("30762", 6) + "</row>",
                             {}, styles)) ==
              "1984-03-21,2026-01-02T14:30:00,08:30:00,30762,1900-02-29,1900-01-01,1984-03-21\n");
    }
    SECTION("days of a workbook that counts from 1904")
    {
        CHECK(csvOf(workbook("<row>" + number("29300", 1) + "</row>", {}, styles, "date1904=\"1\"")) ==
              "1984-03-21\n");
    }
    SECTION("yes and no, errors, and days that are written out")
    {
        CHECK(
            csvOf(workbook("<row><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c><c t=\"e\"><v>#N/A</v></c>"
                           "<c t=\"d\"><v>2026-01-02</v></c><c t=\"str\"><f>A1</f><v>text</v></c></row>")) ==
            "TRUE,FALSE,#N/A,2026-01-02,text\n");
    }
    SECTION("cells where they stand; empty rows and cells do not count")
    {
        const Folder folder;
        const auto table = XlsxReader::read(
            folder.file(workbook("<row r=\"3\"><c r=\"B3\"><v>1</v></c><c r=\"D3\"><v>2</v></c>"
                                 "<c r=\"XFD3\" s=\"1\"/></row><row r=\"5\"><c r=\"A5\"/></row>"
                                 "<row r=\"900\"><c r=\"A900\"><v>3</v></c></row>")));
        REQUIRE(table);
        CHECK(table->csv == ",1,,2\n3\n");
        CHECK(table->lines == std::vector<qint64>{3, 900});
    }
    SECTION("a formula that nobody has worked out is counted")
    {
        const Folder folder;
        const auto table =
            XlsxReader::read(folder.file(workbook("<row><c><f>1+1</f></c><c><v>5</v></c></row>")));
        REQUIRE(table);
        CHECK(table->csv == ",5\n");
        REQUIRE(table->notes.size() == 1);
        CHECK(table->notes.first().count == 1);
    }
}

TEST_CASE("formats tell days from numbers", "[exchange][xlsx]")
{
    using Kind = NumberFormat::Kind;
    const auto kind = [](const char *code) { return NumberFormat::fromCode(QString::fromUtf8(code)).kind; };
    CHECK(kind("General") == Kind::Number);
    CHECK(kind("#,##0.00\\ \"Ft\"") == Kind::Number);
    CHECK(kind("#,##0.00 [$€-408]") == Kind::Number);
    CHECK(kind("[Red]0.00;[Blue]-0.00") == Kind::Number);
    CHECK(kind("0.00E+00") == Kind::Number);
    CHECK(kind("yyyy\\-mm\\-dd") == Kind::Day);
    CHECK(kind("d mmm") == Kind::Day);
    CHECK(kind("mmmm") == Kind::Day);
    CHECK(kind("[$-F800]dddd, mmmm dd, yyyy") == Kind::Day);
    CHECK(kind("h:mm AM/PM") == Kind::Time);
    CHECK(kind("[h]:mm:ss") == Kind::Time);
    CHECK(kind("0.0%") == Kind::Percent);
    CHECK(NumberFormat::fromCode(u"000\\-00"_s).digits == 5);
    CHECK(NumberFormat::fromCode(u"00000"_s).digits == 5);
}

TEST_CASE("a sheet is chosen by its name or number", "[exchange][xlsx]")
{
    const Folder folder;
    const QString path = folder.file(workbook("<row>" + number("1") + "</row>"));
    CHECK(XlsxReader::read(path)->csv == "1\n");
    CHECK(XlsxReader::read(path, u"people"_s)->csv == "1\n");
    CHECK(XlsxReader::read(path, u"Hidden"_s)->csv == "secret\n");
    CHECK(XlsxReader::read(path, u"2"_s)->csv == "secret\n");
    const Error error = XlsxReader::read(path, u"Other"_s).error();
    CHECK(tableFaultOf(error) == TableFault::SheetMissing);
    CHECK(error.args.first() == u"people.xlsx");
    CHECK(error.args.sliced(2) == QStringList{u"Other"_s, u"People, Hidden"_s});
}

TEST_CASE("what is no spreadsheet gets its reason", "[exchange][xlsx]")
{
    const QByteArray good = workbook("<row>" + number("1") + "</row>");
    CHECK(refusal(workbook({})).cause == Cause::CsvEmpty);
    CHECK(tableFaultOf(refusal(good.first(good.size() / 2))) == TableFault::Damaged);
    CHECK(tableFaultOf(refusal(zipBytes({{"readme.txt", "no workbook"}}))) == TableFault::Damaged);
    CHECK(tableFaultOf(refusal(workbook("<row><c></row>"))) == TableFault::Damaged);
    CHECK(tableFaultOf(refusal(workbook("<row><c t=\"s\"><v>7</v></c></row>", "<si><t>one</t></si>"))) ==
          TableFault::Damaged);
    CHECK(tableFaultOf(refusal(workbook("<row><c r=\"ZZZZ1\"><v>1</v></c></row>"))) == TableFault::Damaged);
    CHECK(tableFaultOf(refusal(zipBytes({{"xl/workbook.xml", "<workbook/>"},
                                         {"xl/_rels/workbook.xml.rels", "<x/>", std::nullopt, true}}))) ==
          TableFault::Encrypted);
    SECTION("it unpacks to too much, and says so")
    {
        const QByteArray much(static_cast<qsizetype>(ZipPackage::freeSize) + 1024, ' ');
        const Error error = refusal(workbook(much));
        CHECK(tableFaultOf(error) == TableFault::TooBig);
        CHECK(error.args.value(2) == u"64");
    }
    SECTION("it unpacks to too much, and says it is small")
    {
        const QByteArray much(static_cast<qsizetype>(ZipPackage::freeSize) + 1024, ' ');
        const Error error = refusal(zipBytes({{"xl/workbook.xml", "<workbook>" + much, quint32(100)},
                                              {"xl/_rels/workbook.xml.rels", "<Relationships/>"}}));
        CHECK((tableFaultOf(error) == TableFault::TooBig || tableFaultOf(error) == TableFault::Damaged));
    }
}

TEST_CASE("a file is known by what it holds, not by its name", "[exchange][xlsx][vcard]")
{
    const Folder folder;
    const auto format = [&](const QByteArray &bytes, const QString &name) {
        return tableFormatOf(folder.file(bytes, name));
    };
    const QByteArray ole = QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(600, '\0');
    CHECK(format(workbook("<row/>"), u"list.csv"_s) == TableFormat::Xlsx);
    CHECK(format("Name,City\nA,B\n", u"list.xlsx"_s) == TableFormat::Csv);
    CHECK(format("\xEF\xBB\xBF"
                 "BEGIN:VCARD\nEND:VCARD\n",
                 u"list.txt"_s) == TableFormat::Vcard);
    CHECK(format("Name,Note\nA,BEGIN:VCARD\n", u"list.vcf"_s) == TableFormat::Csv);
    CHECK(tableFaultOf(format(ole, u"list.xls"_s).error()) == TableFault::OldKind);
    CHECK(tableFaultOf(
              format(ole + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32), u"list.xlsx"_s)
                  .error()) == TableFault::Encrypted);
    // Such documents begin with a file that is not packed and names what they are.
    CHECK(tableFaultOf(format("PK\3\4" + QByteArray(26, '\0') +
                                  "mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
                              u"list.ods"_s)
                           .error()) == TableFault::OldKind);
    CHECK(format({}, u"nothing.xlsx"_s) == TableFormat::Csv);
    CHECK(tableFormatOf(folder.folder.filePath(u"missing"_s)).error().cause == Cause::FileMissing);

    SECTION("and a text that is named like a spreadsheet is read, and said to be one")
    {
        ImportOptions options;
        options.path = folder.file("Name,City\nA,B\n", u"renamed.xlsx"_s);
        auto table = openTable(options);
        REQUIRE(table);
        REQUIRE(table->reader.next());
        CHECK(table->reader.text(1) == u"B");
        CHECK(table->notes.size() == 1);
    }
}
