// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/KeptTables.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

/// A file as an earlier version left it, from what `sqlite3 FILE .dump` printed then.
void makeFile(const QString &path, const QString &dump)
{
    QFile file(dump);
    REQUIRE(file.open(QIODevice::ReadOnly));
    sqlite3 *db = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &db) == SQLITE_OK);
    CHECK(sqlite3_exec(db, file.readAll().constData(), nullptr, nullptr, nullptr) == SQLITE_OK);
    REQUIRE(sqlite3_close(db) == SQLITE_OK);
}

} // namespace

TEST_CASE("a file of every earlier version opens, with what it held, and is copied first", "[shop]")
{
    const QDir dumps(QStringLiteral(TEFTER_SOURCE_DIR "/tests/data/shops"));
    const QStringList names = dumps.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    REQUIRE(!names.isEmpty());
    for (const QString &name : names) {
        INFO(name.toStdString());
        QTemporaryDir folder;
        const QString path = folder.filePath(u"Old.tefter"_s);
        makeFile(path, dumps.filePath(name));
        ShopParts parts;
        parts.clock = std::make_shared<FixedClock>(Day(2026, 3, 15));
        parts.kept = keptTables();
        auto shop = Shop::open(path, std::move(parts));
        REQUIRE(shop);
        CHECK((*shop)->backups().size() == 1);
        CHECK((*shop)->check().value() == QStringList());
        const auto number = [&](const QString &sql) {
            return (*shop)->read([&](Connection &c) { return c.number(sql); }).value();
        };
        CHECK(number(u"SELECT count(*) FROM customer"_s) == 2);
        CHECK(number(u"SELECT count(*) FROM sale_line"_s) == 5);
        CHECK(number(u"SELECT CAST(sum(net_total) AS BIGINT) FROM sale_day"_s) == 2140);
        CHECK(number(u"SELECT count(*) FROM import_batch WHERE headers <> ''"_s) == 1);
        CHECK((*shop)->undo());
        CHECK(number(u"SELECT count(*) FROM sale"_s) == 0);
        CHECK((*shop)->check().value() == QStringList());
    }
}
