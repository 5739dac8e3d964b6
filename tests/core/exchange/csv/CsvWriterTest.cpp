// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/CsvWriter.h"
#include "core/exchange/csv/CsvReader.h"
#include "tests/support/Catch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <random>

using namespace tefter;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray written(const QStringList &cells, const CsvFormat &format)
{
    auto writer = CsvWriter::toMemory(format);
    writer.row(cells);
    return writer.bytes();
}

CsvFormat bare(FormulaGuard guard)
{
    return {',', false, false, guard};
}

} // namespace

TEST_CASE("cells are written as RFC 4180 wants", "[exchange][csv][writer]")
{
    const CsvFormat plain = CsvFormat::plain();
    CHECK(written({QStringLiteral("a"), QStringLiteral("b c")}, plain) == "a,b c\r\n");
    CHECK(written({QStringLiteral("a,b"), QStringLiteral("c\"d"), QStringLiteral("e\nf")}, plain) ==
          "\"a,b\",\"c\"\"d\",\"e\nf\"\r\n");
    CHECK(written({QStringLiteral("Άννα"), QString()}, plain) == QStringLiteral("Άννα,\r\n").toUtf8());
    CHECK(written({QString()}, plain) == "\"\"\r\n");
    CHECK(written({QString(), QString()}, plain) == "\"\",\r\n");
    CHECK(written({QStringLiteral("a;b"), QStringLiteral(" c")}, plain) == "\"a;b\",\" c\"\r\n");
    CHECK(written({QStringLiteral("1,5"), QStringLiteral("x")}, CsvFormat::spreadsheet(true)) ==
          "\xEF\xBB\xBF\"1,5\";x\r\n");
    CHECK(written({QStringLiteral("a^b")}, {'^', false, false, FormulaGuard::Off}) == "\"a^b\"\n");
    auto numbers = CsvWriter::toMemory(CsvFormat::spreadsheet(true));
    numbers.number("-12,50").number("+5").endRow();
    CHECK(numbers.bytes() == "\xEF\xBB\xBF\"-12,50\";+5\r\n");
    CHECK(numbers.rows() == 1);
}

TEST_CASE("what a spreadsheet would run is made harmless", "[exchange][csv][writer]")
{
    for (const char *formula : {"=1+1",     "=cmd|' /C calc'!A0",
                                "+cmd",     "-2+3+cmd",
                                "@SUM(A1)", "\t=1",
                                "\r=1",     "\n=1",
                                "＝1+1",    "＋1",
                                "－1-1",    "＠x",
                                " =1+1",    "\u00A0=1",
                                "\u200B=1", "-",
                                "-a",       "--1",
                                "-1-1",     "-12.5a",
                                "+30=1",    "+"}) {
        CAPTURE(formula);
        CHECK(needsGuard(formula, FormulaGuard::Spreadsheet));
        CHECK(needsGuard(formula, FormulaGuard::Mailing));
        CHECK_FALSE(needsGuard(formula, FormulaGuard::Off));
    }
    for (const char *harmless :
         {"", "Anna", "-12.50", "-1 234,50", "-5", "-5 %", "1=1", "a@b.gr", "6941", "'tis", "٪"}) {
        CAPTURE(harmless);
        CHECK_FALSE(needsGuard(harmless, FormulaGuard::Spreadsheet));
    }
    CHECK(written({QStringLiteral("=1,5")}, bare(FormulaGuard::Mailing)) == "\"'=1,5\"\n");
}

TEST_CASE("a phone number keeps its plus", "[exchange][csv][writer]")
{
    for (const char *phone : {"+30 694 123 4567", "+306941234567", "+36 (30) 123-4567", "+48.22.123"}) {
        const QString text = QString::fromLatin1(phone);
        CHECK(written({text}, bare(FormulaGuard::Mailing)) == phone + QByteArray("\n"));
        CHECK(written({text}, bare(FormulaGuard::Spreadsheet)) == '\'' + QByteArray(phone) + '\n');
        CHECK(written({text}, bare(FormulaGuard::Off)) == phone + QByteArray("\n"));
    }
}

TEST_CASE("our own guard is taken off again", "[exchange][csv][writer]")
{
    CHECK(withoutGuard("'=1+1") == "=1+1");
    CHECK(withoutGuard("'+30 694") == "+30 694");
    CHECK(withoutGuard("'tis") == "'tis");
    CHECK(withoutGuard("'-5") == "'-5");
    CHECK(withoutGuard("=1") == "=1");
    CHECK(withoutGuard("") == "");
}

TEST_CASE("a file appears whole or not at all", "[exchange][csv][writer]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    {
        auto writer = CsvWriter::create(path, CsvFormat::plain()).value();
        writer.row({QStringLiteral("never finished")});
    }
    CHECK_FALSE(QFile::exists(path));
    CHECK(QDir(folder.path()).isEmpty());
    auto first = CsvWriter::create(path, CsvFormat::plain()).value();
    first.row({QStringLiteral("a")});
    CHECK(first.finish());
    CHECK(contentOf(path) == "a\r\n");
    {
        auto second = CsvWriter::create(path, CsvFormat::plain()).value();
        for (int i = 0; i < 100'000; ++i)
            second.row({QStringLiteral("longer than the buffer"), QString::number(i)});
    }
    CHECK(contentOf(path) == "a\r\n");
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("out.csv")});
}

TEST_CASE("what cannot be written is told", "[exchange][csv][writer]")
{
    const QTemporaryDir folder;
    const auto noFolder =
        CsvWriter::create(folder.filePath(QStringLiteral("none/out.csv")), CsvFormat::plain());
    REQUIRE_FALSE(noFolder);
    CHECK(noFolder.error().cause == Cause::FolderMissing);
    CHECK(noFolder.error().args.value(0).endsWith(QStringLiteral("none")));
    CHECK(CsvWriter::create(folder.path(), CsvFormat::plain()).error().cause == Cause::CannotWrite);
    const QString full = QStringLiteral("/dev/full");
    if (QFile::exists(full)) {
        for (const int rows : {1, 100'000}) {
            auto writer = CsvWriter::create(full, CsvFormat::plain()).value();
            for (int i = 0; i < rows; ++i)
                writer.row({QStringLiteral("some text"), QString::number(i)});
            const auto finished = writer.finish();
            REQUIRE_FALSE(finished);
            CHECK(finished.error().cause == Cause::DiskFull);
            CHECK(finished.error().args == QStringList{full});
        }
        CHECK_FALSE(QFileInfo(full).isFile());
    }
}

TEST_CASE("what was written is read back the same", "[exchange][csv][writer]")
{
    std::mt19937 random(25900);
    const QString alphabet = QStringLiteral("ab \"\",;\t|\r\n'=+-@0Άłőжی٣𝄞");
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("round.csv"));
    for (int round = 0; round < 300; ++round) {
        const CsvFormat format{",;\t|"[random() % 4], random() % 2 == 0, random() % 2 == 0,
                               FormulaGuard::Off};
        const auto columns = 1 + random() % 5;
        QList<QStringList> table;
        for (auto rows = 1 + random() % 20; rows > 0; --rows) {
            QStringList row;
            for (unsigned column = 0; column < columns; ++column) {
                QString cell;
                for (auto length = random() % 12; length > 0; --length)
                    cell +=
                        alphabet[static_cast<qsizetype>(random() % static_cast<unsigned>(alphabet.size()))];
                row.append(QString::fromUtf8(cell.toUtf8()));
            }
            table.append(row);
        }
        auto writer = CsvWriter::create(path, format).value();
        for (const QStringList &row : table)
            writer.row(row);
        REQUIRE(writer.finish());
        auto reader =
            CsvReader::open(path, {QStringLiteral("UTF-8"), CsvDialect{format.separator, '"', false}});
        REQUIRE(reader);
        if (reader->rows(1000) != table || reader->error())
            FAIL(contentOf(path).toStdString());
    }
}

// Run with core_tests "speed of writing".
TEST_CASE("speed of writing", "[.bench]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    const std::string name = "Παπαδόπουλος Γιώργος";
    for (int round = 0; round < 3; ++round) {
        QElapsedTimer timer;
        timer.start();
        auto writer = CsvWriter::create(path, CsvFormat::spreadsheet(true)).value();
        for (int i = 0; i < 100'000; ++i) {
            const std::string number = std::to_string(i);
            writer.cell(number)
                .cell(name)
                .cell("+30 694 123 4567")
                .cell("anna@example.gr")
                .cell("Αθήνα; 10431");
            writer.number("-12,50").endRow();
        }
        REQUIRE(writer.finish());
        WARN("100,000 rows, " << QFileInfo(path).size() / 1'000'000 << " MB: " << timer.elapsed() << " ms");
    }
}
