// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/KeptTables.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"
#include "tests/support/ZipBytes.h"

#include <QFile>
#include <QProcess>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    Fixture() { file.close(); }

    QString data(const QByteArray &bytes, qint64 size = 0)
    {
        const QString path = file.inFolder(u"data.csv"_s);
        QFile written(path);
        REQUIRE(written.open(QIODevice::WriteOnly));
        REQUIRE(written.write(bytes) == bytes.size());
        if (size > 0)
            REQUIRE(written.resize(size)); // sparse: it takes no room on the disk
        return path;
    }
    QByteArray contents()
    {
        file.reopen();
        const QString counts =
            file->read([](Connection &c) {
                    return c.text(u"SELECT (SELECT count(*) FROM import_batch) || '/' || (SELECT "
                                  "count(*) FROM customer) || '/' || (SELECT count(*) FROM product) || "
                                  "'/' || (SELECT count(*) FROM sale) || '/' || (SELECT count(*) FROM "
                                  "journal_step)"_s);
                })
                .value();
        file.close();
        return counts.toUtf8();
    }
    /// The exit status; what was said on stderr stands in `said`.
    int import(const QString &path, const QString &as, const QStringList &more = {})
    {
        QProcess process;
        process.start(QStringLiteral(TEFTER_PROGRAM),
                      QStringList{u"import"_s, file.path(), path, u"--as"_s, as} + more);
        REQUIRE(process.waitForFinished(120'000));
        said = QString::fromUtf8(process.readAllStandardError());
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    test::ShopFile file{keptTables()};
    QString said;
};

const QByteArray sales = "InvoiceNo,Date,Product,Quantity,UnitPrice,Customer\n";

} // namespace

TEST_CASE("a file that cannot be imported gets its sentence and changes nothing", "[app][import]")
{
    Fixture f;
    const QByteArray before = f.contents();
    const auto refuses = [&](const QString &path, const QString &as, const QString &word,
                             const QStringList &more = {}) {
        INFO(as.toStdString() << " " << word.toStdString());
        CHECK(f.import(path, as, more) == 1);
        INFO(f.said.toStdString());
        CHECK_FALSE(f.said.trimmed().isEmpty());
        CHECK(f.said.contains(word, Qt::CaseInsensitive));
        CHECK(f.contents() == before);
    };
    SECTION("of the wrong kind")
    {
        refuses(f.data("Colour,Taste\nred,sweet\n"), u"sales"_s, u"data.csv"_s);
        refuses(f.data("Colour,Taste\nred,sweet\n"), u"customers"_s, u"data.csv"_s);
        refuses(f.data("Colour,Taste\nred,sweet\n"), u"products"_s, u"data.csv"_s);
    }
    SECTION("empty")
    {
        refuses(f.data({}), u"sales"_s, u"empty"_s);
    }
    SECTION("with only a header")
    {
        refuses(f.data(sales), u"sales"_s, u"data.csv"_s);
    }
    SECTION("with a NUL byte")
    {
        refuses(f.data(sales + QByteArray("1,2026-01-02,M\0g,1,2.50,A\n", 25)), u"sales"_s, u"data.csv"_s);
    }
    SECTION("with an open quote")
    {
        refuses(f.data(sales + "1,2026-01-02,\"Mug,1,2.50,A\n2,2026-01-02,Cup,1,2.50,A\n"), u"sales"_s,
                u"data.csv"_s);
    }
    SECTION("a gigabyte on one line")
    {
        refuses(f.data(sales + QByteArray(2 * 1024 * 1024, 'a'), qint64(1) << 30), u"sales"_s, u"data.csv"_s);
    }
    SECTION("that is not there")
    {
        refuses(f.file.inFolder(u"nowhere.csv"_s), u"sales"_s, u"nowhere.csv"_s);
    }
    SECTION("in an encoding that nobody knows")
    {
        refuses(f.data(sales + "1,2026-01-02,Mug,1,2.50,A\n"), u"sales"_s, u"klingon-8"_s,
                {u"--encoding"_s, u"klingon-8"_s});
    }
}

TEST_CASE("a spreadsheet or cards that cannot be read get their sentence", "[app][import]")
{
    Fixture f;
    const QByteArray ole = QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(600, '\0');
    const QByteArray encrypted("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    const QByteArray row = "<row><c t=\"inlineStr\"><is><t>Anna</t></is></c></row>";
    const auto refuses = [&](const QByteArray &bytes, const QString &word, const QStringList &more = {}) {
        INFO(word.toStdString());
        CHECK(f.import(f.data(bytes), u"customers"_s, more) == 1);
        INFO(f.said.toStdString());
        CHECK(f.said.contains(u"data.csv"_s));
        CHECK(f.said.contains(word));
    };
    refuses(ole, u"of a kind that is not read"_s);
    refuses(ole + encrypted, u"password"_s);
    refuses(test::workbook(row).chopped(200), u"no whole spreadsheet"_s);
    refuses(test::workbook(QByteArray(65 * 1024 * 1024, ' ')), u"64 MB"_s);
    refuses(test::workbook(row), u"It has: People, Hidden"_s, {u"--sheet"_s, u"Other"_s});
    refuses("BEGIN:VCARD\nEND:VCARD\n", u"empty"_s);
    refuses("Name,City\nAnna,Pécs\n", u"no whole spreadsheet"_s, {u"--format"_s, u"xlsx"_s});
}

TEST_CASE("cards and spreadsheets come in from the command line", "[app][import]")
{
    Fixture f;
    CHECK(f.import(f.data("BEGIN:VCARD\nVERSION:3.0\nFN:Anna Nagy\nTEL:20 123 4567\nEND:VCARD\n"),
                   u"customers"_s, {u"--set"_s, u"country=HU"_s, u"--set"_s, u"tags=fair"_s}) == 0);
    const auto cell = [](const QByteArray &text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    };
    CHECK(f.import(f.data(test::workbook("<row>" + cell("Name") + cell("Phone") + "</row><row>" +
                                         cell("Maria") + cell("694 123 4567") + "</row>")),
                   u"customers"_s) == 0);
    CHECK(f.contents().startsWith("2/2/"));
    CHECK(f.import(f.data("Name,City\nA,B\n"), u"customers"_s, {u"--set"_s, u"colour=red"_s}) == 2);
    CHECK(f.said.contains(u"colour"_s));
}

TEST_CASE("an empty cell that is needed is named as such", "[app][import]")
{
    Fixture f;
    CHECK(f.import(f.data(sales + "1,2026-01-02,Mug,1,,A\n2,,Mug,1,2.50,A\n3,2026-01-02,Mug,1,2.50,A\n"),
                   u"sales"_s) == 0);
    CHECK(f.said.count(u"This cell is empty, and is needed."_s) == 2);
}

TEST_CASE("a column alone is told to have a header", "[app][import]")
{
    Fixture f;
    CHECK(f.import(f.data("name\nOnly Here\n"), u"customers"_s) == 0);
    const QString path = f.data("people\nOnly There\n");
    CHECK(f.import(path, u"customers"_s) == 1);
    CHECK(f.import(path, u"customers"_s, {u"--header"_s, u"yes"_s, u"--map"_s, u"name=people"_s}) == 0);
    CHECK(f.import(path, u"customers"_s, {u"--header"_s, u"perhaps"_s}) == 2);
}

TEST_CASE("the same file a second time is refused without --again", "[app][import]")
{
    Fixture f;
    const QString path = f.data(sales + "1,2026-01-02,Mug,1,2.50,A\n");
    CHECK(f.import(path, u"sales"_s) == 0);
    const QByteArray once = f.contents();
    CHECK(f.import(path, u"sales"_s) == 1);
    CHECK(f.contents() == once);
    CHECK(f.import(path, u"sales"_s, {u"--again"_s}) == 0);
    CHECK(f.import(path, u"planets"_s) == 2);
}
