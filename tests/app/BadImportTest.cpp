// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/KeptTables.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

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
    const QString path = f.data("name\nOnly Here\n");
    CHECK(f.import(path, u"customers"_s) == 1);
    CHECK(f.import(path, u"customers"_s, {u"--header"_s, u"yes"_s}) == 0);
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
