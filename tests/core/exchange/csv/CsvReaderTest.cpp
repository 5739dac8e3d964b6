// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/CsvReader.h"
#include "core/exchange/csv/ValueReader.h"
#include "tests/support/Catch.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <ctime>
#include <random>

using namespace tefter;

namespace {

const CsvOptions commaNoHeader{{}, CsvDialect{',', '"', false}};

class Folder
{
public:
    QString write(const QByteArray &bytes) const
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return path();
    }
    QString path() const { return m_folder.filePath(QStringLiteral("data.csv")); }

private:
    QTemporaryDir m_folder;
};

QList<QStringList> parsed(const QByteArray &bytes, const CsvOptions &options = commaNoHeader)
{
    const Folder folder;
    auto reader = CsvReader::open(folder.write(bytes), options);
    REQUIRE(reader);
    auto rows = reader->rows(1'000'000);
    REQUIRE_FALSE(reader->error());
    return rows;
}

QStringList row(std::initializer_list<const char *> cells)
{
    QStringList list;
    for (const char *cell : cells)
        list.append(QString::fromUtf8(cell));
    return list;
}

/// The error of opening, or of reading to the end.
Error errorOf(const QByteArray &bytes, const CsvOptions &options = {})
{
    const Folder folder;
    auto reader = CsvReader::open(folder.write(bytes), options);
    if (!reader) {
        CHECK(reader.error().args.value(0) == folder.path());
        return reader.error();
    }
    while (reader->next()) {
    }
    REQUIRE(reader->error());
    CHECK(reader->error()->args.value(0) == folder.path());
    return *reader->error();
}

} // namespace

TEST_CASE("cells are read as RFC 4180 and spreadsheets write them", "[exchange][csv]")
{
    using Rows = QList<QStringList>;
    CHECK(parsed("a,b\n1,2\n") == Rows{row({"a", "b"}), row({"1", "2"})});
    CHECK(parsed("a,b\r\n1,2") == Rows{row({"a", "b"}), row({"1", "2"})});
    CHECK(parsed("a,b\r1,2\r") == Rows{row({"a", "b"}), row({"1", "2"})});
    CHECK(parsed("\"a,b\",\"c\"\"d\"\"\"\n") == Rows{row({"a,b", "c\"d\""})});
    CHECK(parsed("\"two\r\nlines\",x\n") == Rows{row({"two\r\nlines", "x"})});
    CHECK(parsed("a,,\n,,c\n") == Rows{row({"a", "", ""}), row({"", "", "c"})});
    CHECK(parsed("a,\"\"") == Rows{row({"a", ""})});
    CHECK(parsed("a,") == Rows{row({"a", ""})});
    CHECK(parsed("\"\"\n") == Rows{row({""})});
    CHECK(parsed("5\" pipe,O\"Neil\n") == Rows{row({"5\" pipe", "O\"Neil"})});
    CHECK(parsed("\"a\" ,b\n") == Rows{row({"a ", "b"})});
    CHECK(parsed("\xEF\xBB\xBF"
                 "a,b\n") == Rows{row({"a", "b"})});
    CHECK(parsed("  a , b\n") == Rows{row({"  a ", " b"})});
    CHECK(parsed("007,+30\n") == Rows{row({"007", "+30"})});
}

TEST_CASE("empty lines and lines of separators are no rows", "[exchange][csv]")
{
    CHECK(parsed("\n\na,b\n\n1,2\n,\r\n\n,\n\n").size() == 2);
    const Folder folder;
    auto reader = CsvReader::open(folder.write("\n\na,b\n\n1,2\n,\n3,4"), commaNoHeader).value();
    REQUIRE(reader.next());
    CHECK(reader.line() == 3);
    REQUIRE(reader.next());
    CHECK(reader.line() == 5);
    REQUIRE(reader.next());
    CHECK(reader.line() == 7);
    CHECK_FALSE(reader.next());
    CHECK_FALSE(reader.next());
    CHECK_FALSE(reader.error());
    CHECK(reader.rowsRead() == 3);
}

TEST_CASE("lines are counted through quoted line breaks", "[exchange][csv]")
{
    const Folder folder;
    auto reader = CsvReader::open(folder.write("name;note\nA;\"1\r\n2\n3\r4\"\nB;x\n")).value();
    CHECK(reader.header() == row({"name", "note"}));
    REQUIRE(reader.next());
    CHECK(reader.line() == 2);
    CHECK(reader.text(1) == QStringLiteral("1\r\n2\n3\r4"));
    REQUIRE(reader.next());
    CHECK(reader.line() == 6);
}

TEST_CASE("ragged and wrongly quoted rows are told, not mended", "[exchange][csv]")
{
    auto reader = CsvReader::fromText(QStringLiteral("a,b,c\n1,2\n1,2,3\n1,2,3,4\n\"x\"y,2,3\n")).value();
    REQUIRE(reader.next());
    CHECK(reader.isRagged());
    CHECK(reader.cells().size() == 2);
    CHECK(reader.cell(2).empty());
    REQUIRE(reader.next());
    CHECK_FALSE(reader.isRagged());
    REQUIRE(reader.next());
    CHECK(reader.isRagged());
    CHECK(reader.cells().size() == 4);
    REQUIRE(reader.next());
    CHECK(reader.hasStrayQuote());
    CHECK(reader.text(0) == QStringLiteral("xy"));
}

TEST_CASE("a quote left open inside a line costs two rows, not the file", "[exchange][csv]")
{
    auto reader = CsvReader::fromText(QStringLiteral("a,b\n1,\"x\n2,\"y\"\n3,z\n4,w\n")).value();
    QStringList last;
    while (reader.next())
        last = {reader.text(0), reader.text(1)};
    CHECK_FALSE(reader.error());
    CHECK(last == row({"4", "w"}));
}

TEST_CASE("a first line sep= is obeyed", "[exchange][csv]")
{
    for (const char *text :
         {"sep=;\nname;city\nA;B,C\n", "\"sep=;\"\r\nname;city\nA;B,C\n", "SEP=;\rname;city\rA;B,C"}) {
        const Folder folder;
        auto reader = CsvReader::open(folder.write(text)).value();
        CHECK(reader.dialect().separator == ';');
        CHECK(reader.header() == row({"name", "city"}));
        REQUIRE(reader.next());
        CHECK(reader.line() == 3);
        CHECK(reader.text(1) == QStringLiteral("B,C"));
    }
    CHECK(CsvReader::fromText(QStringLiteral("sep=^\na^b\n1^2\n")).value().columns() == 2);
    CHECK(CsvReader::fromText(QStringLiteral("sep=x y\n1\n")).value().columns() == 1);
}

TEST_CASE("a pasted table is read like a file", "[exchange][csv]")
{
    auto reader = CsvReader::fromText(QStringLiteral("Όνομα\tΤηλέφωνο\nΆννα\t6941\n")).value();
    CHECK(reader.dialect().separator == '\t');
    CHECK(reader.header() == row({"Όνομα", "Τηλέφωνο"}));
    CHECK(reader.rows(10) == QList<QStringList>{row({"Άννα", "6941"})});
    CHECK(CsvReader::fromText(QString()).error().cause == Cause::CsvEmpty);
}

TEST_CASE("reading can start again", "[exchange][csv]")
{
    const Folder folder;
    QByteArray bytes = "sep=,\nname,n\n";
    for (int i = 0; i < 100'000; ++i)
        bytes += "Person " + QByteArray::number(i) + "," + QByteArray::number(i) + "\n";
    auto reader = CsvReader::open(folder.write(bytes)).value();
    const auto preview = reader.rows(3);
    CHECK(reader.position() < reader.size());
    while (reader.next()) {
    }
    CHECK(reader.rowsRead() == 100'000);
    CHECK(reader.line() == 100'002);
    CHECK(reader.position() == reader.size());
    REQUIRE(reader.rewind());
    CHECK(reader.rows(3) == preview);
    CHECK(reader.line() == 5);
}

TEST_CASE("files of other encodings come out as UTF-8", "[exchange][csv]")
{
    const QString text = QStringLiteral("Όνομα;Πόλη\nΓιώργος Παπαδόπουλος;Αθήνα\nΜαρία Νικολάου;Πάτρα\n");
    for (const char *name : {"windows-1253", "UTF-16LE", "UTF-16BE", "UTF-8"}) {
        const Folder folder;
        const QString encoding = QString::fromLatin1(name);
        auto reader = CsvReader::open(folder.write(encodeFromUtf8(text.toUtf8(), encoding).value())).value();
        CHECK(reader.encoding().name == encoding);
        CHECK(reader.dialect() == CsvDialect{';', '"', true});
        CHECK(reader.rows(5).value(1) == row({"Μαρία Νικολάου", "Πάτρα"}));
        CHECK(reader.unreadable() == 0);
    }
    const Folder folder;
    const QString path = folder.write(encodeFromUtf8(text.toUtf8(), QStringLiteral("1253")).value());
    auto wrong = CsvReader::open(path, {QStringLiteral("UTF-8"), {}}).value();
    CHECK(wrong.unreadable() > 0);
    CHECK(CsvReader::open(path, {QStringLiteral("klingon"), {}}).error().cause == Cause::CsvUnknownEncoding);
}

TEST_CASE("a file that is no table is refused with the place", "[exchange][csv]")
{
    CHECK(errorOf("").cause == Cause::CsvEmpty);
    CHECK(errorOf("\xEF\xBB\xBF").cause == Cause::CsvEmpty);
    CHECK(errorOf("\n\r\n,,\n").cause == Cause::CsvEmpty);
    CHECK(errorOf("sep=;\n").cause == Cause::CsvEmpty);
    CHECK(errorOf("name,phone\n").cause == Cause::CsvHeaderOnly);
    CHECK(errorOf("name;phone\r\n\r\n;\r\n").cause == Cause::CsvHeaderOnly);

    const Error nul = errorOf(QByteArray("a,b\n1,2\n3,\0\n", 12));
    CHECK(nul.cause == Cause::CsvNul);
    CHECK(nul.args.value(1) == QStringLiteral("3"));
    CHECK(errorOf(QByteArray("a,b\n\"x\n\0\",1\n", 12)).args.value(1) == QStringLiteral("3"));

    // Below a header that is not known there are no rows to be told apart.
    const Error open = errorOf("a,\"b\n1,2\n3,4\n");
    CHECK(open.cause == Cause::CsvOpenQuote);
    CHECK(open.args.value(1) == QStringLiteral("1"));

    const Error tooLong = errorOf("a,b\n1,2\n" + QByteArray(3'000'000, 'x') + "\n");
    CHECK(tooLong.cause == Cause::CsvLineTooLong);
    CHECK(tooLong.args.mid(1) == row({"3", "1048576"}));
    CHECK(errorOf("a,b\n1,\"" + QByteArray(3'000'000, 'x') + "\"\n").cause == Cause::CsvLineTooLong);
    CHECK(parsed("a,b\n1," + QByteArray(1'000'000, 'x') + "\n3,4\n").size() == 3);

    const QTemporaryDir folder;
    CHECK(CsvReader::open(folder.filePath(QStringLiteral("none.csv"))).error().cause == Cause::FileMissing);
    CHECK(CsvReader::open(folder.path()).error().cause == Cause::CannotRead);
}

TEST_CASE("one gigabyte on one line is refused at once", "[exchange][csv]")
{
    const Folder folder;
    QFile file(folder.path());
    REQUIRE(file.open(QIODevice::WriteOnly));
    const QByteArray piece(1024 * 1024, 'x');
    for (int i = 0; i < 8; ++i)
        file.write(piece);
    REQUIRE(file.resize(qint64{1024} * 1024 * 1024));
    file.close();
    QElapsedTimer timer;
    timer.start();
    const auto reader = CsvReader::open(folder.path());
    CHECK(timer.elapsed() < 1000);
    REQUIRE_FALSE(reader);
    CHECK(reader.error().cause == Cause::CsvLineTooLong);
}

TEST_CASE("any bytes at all are read or refused, never worse", "[exchange][csv]")
{
    std::mt19937 random(2011);
    static constexpr char characters[] = "\"\",;\t|\r\n\0a1 .'=\xCE\x86\xEF\xBB\xBF\xFF";
    const QByteArray alphabet(characters, sizeof characters - 1);
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes;
        const auto size = random() % 200;
        for (unsigned i = 0; i < size; ++i)
            bytes +=
                round % 3 == 0
                    ? static_cast<char>(random())
                    : alphabet[static_cast<qsizetype>(random() % static_cast<unsigned>(alphabet.size()))];
        const Folder folder;
        auto reader = CsvReader::open(folder.write(bytes));
        if (!reader)
            continue;
        qint64 line = 0;
        while (reader->next()) {
            CHECK(reader->line() > line);
            line = reader->line();
            for (const std::string_view cell : reader->cells()) {
                bool cut = false;
                if (validUtf8Length(QByteArrayView(cell.data(), static_cast<qsizetype>(cell.size())), cut) !=
                    static_cast<qsizetype>(cell.size()))
                    FAIL("a cell that is no UTF-8");
            }
        }
    }
}

TEST_CASE("the piece in which a file arrives makes no difference", "[exchange][csv]")
{
    // Cells of varied length put every kind of character on the border between two pieces of the file.
    QByteArray bytes;
    QList<QStringList> expected;
    for (int i = 0; i < 30'000; ++i) {
        const QByteArray filler(i % 37, 'x');
        bytes += "\"Ά\"\"" + filler + "\",\"two\r\nlines\"," + QByteArray::number(i) + "\r\n";
        expected.append({QStringLiteral("Ά\"") + QString::fromLatin1(filler), QStringLiteral("two\r\nlines"),
                         QString::number(i)});
    }
    CHECK((parsed(bytes) == expected));
}

TEST_CASE("the digest of a file is that of its bytes", "[exchange][csv]")
{
    const Folder folder;
    const QByteArray bytes = QByteArray("Άννα,1\n").repeated(100'000);
    CHECK(sha256OfFile(folder.write(bytes)).value() == sha256OfBytes(bytes));
    CHECK(sha256OfBytes("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(sha256OfFile(folder.path() + u'x').error().cause == Cause::FileMissing);
}

// Run with TEFTER_BENCH_CSV=FILE core_tests "speed of reading": processor time, which other work on the
// machine disturbs less than the clock on the wall.
TEST_CASE("speed of reading", "[.bench]")
{
    const QString path = qEnvironmentVariable("TEFTER_BENCH_CSV");
    REQUIRE_FALSE(path.isEmpty());
    const double megabytes = static_cast<double>(QFile(path).size()) / 1e6;
    const auto timed = [&](const char *what, const auto &work) {
        const std::clock_t start = std::clock();
        work();
        const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        WARN(what << ": " << static_cast<int>(seconds * 1000) << " ms, "
                  << static_cast<int>(megabytes / seconds) << " MB/s");
    };
    for (int round = 0; round < 3; ++round) {
        qint64 rows = 0, cells = 0, days = 0, prices = 0;
        timed("encoding", [&] { CHECK(guessEncodingOfFile(path)); });
        timed("rows", [&] {
            auto reader = CsvReader::open(path, {QStringLiteral("UTF-8"), {}}).value();
            while (reader.next())
                cells += static_cast<qint64>(reader.cells().size());
            rows = reader.rowsRead();
        });
        timed("rows, styles and values of the real file", [&] {
            auto reader = CsvReader::open(path, {QStringLiteral("UTF-8"), {}}).value();
            DayColumn dayColumn;
            NumberColumn priceColumn;
            while (reader.next()) {
                dayColumn.see(reader.cell(4));
                priceColumn.see(reader.cell(5));
            }
            REQUIRE(reader.rewind());
            const DayStyle dayStyle = dayColumn.style();
            const NumberStyle priceStyle = priceColumn.style();
            while (reader.next()) {
                days += readDayTime(reader.cell(4), dayStyle).has_value();
                prices += readPrice(reader.cell(5), priceStyle).has_value();
            }
        });
        timed("SHA-256", [&] { CHECK(sha256OfFile(path)); });
        WARN(rows << " rows, " << cells << " cells, " << days << " days, " << prices << " prices");
    }
}

TEST_CASE("a quote that never closes breaks its own line alone", "[exchange][csv]")
{
    const auto read = [](const QByteArray &text) {
        const Folder folder;
        auto reader = CsvReader::open(folder.write(text)).value();
        QStringList told;
        while (reader.next())
            told << QStringLiteral("%1%2 %3")
                        .arg(reader.line())
                        .arg(reader.isBroken() ? QStringLiteral("!") : QString(), reader.text(0));
        CHECK_FALSE(reader.error());
        return told;
    };
    CHECK(read("a,b\n1,2\n\"x,2\nmore,1\nmore,2\n") == row({"2 1", "3! \"x", "4 more", "5 more"}));
    CHECK(read("a,b\n1,\"2") == row({"2! 1"}));
    // It seems to close in a later row.
    CHECK(read("a,b\n\"x,1\n\"y\",2\nz,3\n") == row({"2! \"x", "3 y", "4 z"}));
    CHECK(read("a,b\r\n\"x,1\r\n\"y\",2\r\n") == row({"2! \"x", "3 y"}));
    // A cell of several lines is none of this.
    CHECK(read("a,b\n\"x\ny\",1\nz,2\n") == row({"2 x\ny", "4 z"}));
    const QStringList many = read("a,b\n1,\"z\n" + QByteArray("line,text\n").repeated(200'000));
    CHECK(many.size() == 200'001);
    CHECK(many.first() == QStringLiteral("2! 1"));
    CHECK(many.last() == QStringLiteral("200002 line"));
}

TEST_CASE("what stands behind the last column is noticed", "[exchange][csv]")
{
    const Folder folder;
    auto reader = CsvReader::open(folder.write("a,b\n1,2\n1,2,,\n1,2,3\n")).value();
    QList<bool> tooMuch;
    while (reader.next())
        tooMuch << reader.hasTooMuch();
    CHECK(tooMuch == QList<bool>{false, false, true});
}
