// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/KeptTables.h"
#include "tests/app/Shell.h"
#include "tests/support/ShopFile.h"

#include <QFileInfo>

using namespace tefter;
using namespace tefter::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageBytes = 4096;

/// A shop file that is spoiled, and the verbs that then refuse it.
struct Fixture
{
    Fixture()
    {
        REQUIRE(shell.tefter({u"new"_s, shop, u"--sample"_s, u"--customers"_s, u"50"_s}).status == 0);
    }

    void spoil(qsizetype from, const QByteArray &with) const
    {
        QByteArray bytes = shell.read(shop);
        bytes.replace(from, with.size(), with);
        shell.write(shop, bytes);
    }
    void runSql(const QString &sql) const
    {
        Connection(path(), Connection::Mode::ReadWrite).executeOnce(sql);
    }
    QString path() const { return shell.folder.filePath(shop); }
    QStringList beside() const { return QDir(shell.folder.path()).entryList({shop + u"*"_s}, QDir::Files); }

    /// Every verb that opens a shop says `words`, ends with 1, and leaves everything as it is.
    void refuses(const QString &words) const
    {
        shell.write(u"sales.csv"_s, "Invoice,Date,Product,Quantity,Unit price\n1,2026-01-02,Mug,2,4.50\n");
        const QByteArray before = shell.read(shop);
        for (const QStringList &call :
             QList<QStringList>{{u"check"_s, shop},
                                {u"search"_s, shop, u"a"_s},
                                {u"segments"_s, shop},
                                {u"dates"_s, shop},
                                {u"duplicates"_s, shop},
                                {u"merge"_s, shop, u"1"_s, u"2"_s},
                                {u"unmerge"_s, shop},
                                {u"report"_s, shop, u"sales-history"_s},
                                {u"import"_s, shop, u"sales.csv"_s, u"--as"_s, u"sales"_s},
                                {u"undo-import"_s, shop},
                                {u"backup"_s, shop, u"--to"_s, u"."_s},
                                {u"restore"_s, shop, u"other.tefter"_s}}) {
            const Said said = shell.tefter(call);
            INFO(call.join(u' ').toStdString() << "\n" << said.err.toStdString());
            CHECK(said.status == 1);
            CHECK(said.out.isEmpty());
            CHECK(said.err.contains(words));
            // What the engine calls it stands apart, for those who can use it.
            const QString sentence = said.err.section(u"Detail:"_s, 0, 0);
            for (const QString &foreign : {u"database"_s, u"malformed"_s, u"SQL"_s})
                CHECK_FALSE(sentence.contains(foreign));
            CHECK(beside() == QStringList{shop});
            CHECK(shell.read(shop) == before);
        }
        CHECK_FALSE(QFile::exists(shell.folder.filePath(u"other.tefter"_s)));
    }

    Shell shell;
    const QString shop = u"a.tefter"_s;
};

} // namespace

TEST_CASE("a file that cannot be opened gets its sentence and stays as it is, with nothing beside it",
          "[app]")
{
    const Fixture f;
    SECTION("no shop, but a text")
    {
        f.shell.write(f.shop, "Dear diary\n");
        f.refuses(u"is not a Tefter shop"_s);
    }
    SECTION("empty")
    {
        f.shell.write(f.shop, {});
        f.refuses(u"is not a Tefter shop"_s);
    }
    SECTION("of another program")
    {
        f.runSql(u"PRAGMA application_id = 17"_s);
        f.refuses(u"is not a Tefter shop"_s);
    }
    SECTION("of a newer program")
    {
        f.runSql(u"INSERT INTO schema_version (version, at_utc) VALUES (999, '2030-01-01')"_s);
        f.refuses(u"was made by a newer Tefter"_s);
    }
    SECTION("with its list of tables overwritten")
    {
        f.spoil(100, QByteArray(pageBytes - 100, 'x'));
        f.refuses(u"is damaged"_s);
    }
    SECTION("cut off after its first page")
    {
        f.shell.write(f.shop, f.shell.read(f.shop).first(pageBytes));
        f.refuses(u"is damaged"_s);
    }
    SECTION("read-only")
    {
        const QFile::Permissions before = QFile::permissions(f.path());
        QFile::setPermissions(f.path(), QFile::ReadOwner);
        if (!QFileInfo(f.path()).isWritable()) // whoever may do everything may write here, too
            CHECK(
                f.shell.tefter({u"search"_s, f.shop, u"a"_s}).err.contains(u"can be read but not changed"_s));
        CHECK(f.beside() == QStringList{f.shop});
        QFile::setPermissions(f.path(), before);
    }
    SECTION("that is a folder, or not there")
    {
        CHECK(f.shell.tefter({u"check"_s, u"."_s}).err.contains(u"is not a Tefter shop"_s));
        CHECK(f.shell.tefter({u"check"_s, u"b.tefter"_s}).err.contains(u"There is no file"_s));
    }
}

TEST_CASE("damage in the middle of a file is found by check and said without the engine's words", "[app]")
{
    const Fixture f;
    f.spoil(f.shell.read(f.shop).size() / 2 / pageBytes * pageBytes, QByteArray(8 * pageBytes, 'x'));
    const QByteArray before = f.shell.read(f.shop);
    const Said said = f.shell.tefter({u"check"_s, f.shop});
    CHECK(said.status == 1);
    CHECK(said.err.contains(u"is damaged."_s));
    CHECK(said.err.contains(u"tefter restore BACKUP FILE"_s));
    CHECK(f.shell.read(f.shop) == before);
    CHECK(f.beside() == QStringList{f.shop});
}

TEST_CASE("nothing is imported into a damaged file", "[app]")
{
    const Fixture f;
    f.shell.write(u"people.csv"_s, "Name;Phone\nMaria;6941234567\n");
    f.spoil(f.shell.read(f.shop).size() / 2 / pageBytes * pageBytes, QByteArray(8 * pageBytes, 'x'));
    const QByteArray before = f.shell.read(f.shop);
    const Said said = f.shell.tefter({u"import"_s, f.shop, u"people.csv"_s, u"--as"_s, u"customers"_s});
    CHECK(said.status == 1);
    CHECK(said.err.contains(u"is damaged."_s));
    CHECK(said.err.contains(u"tefter restore BACKUP FILE"_s));
    CHECK(f.shell.read(f.shop) == before);
}
