// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/BulkLoad.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

QStringList indexes(Connection &c)
{
    return c.all(u"SELECT name || coalesce(sql, '') FROM sqlite_master WHERE type = 'index' ORDER BY name"_s,
                 {}, [](const Row &row) { return row.text(0); });
}

void addCategory(Connection &c)
{
    c.execute(u"INSERT INTO category (name) VALUES ('Tea')"_s);
}

} // namespace

TEST_CASE("a bulk load of empty tables does without their plain indexes, and makes the same ones again",
          "[db]")
{
    test::ShopFile file;
    const QStringList before = *file->read(indexes);
    REQUIRE(file->write({u"load"_s, {}}, [&](Transaction &tx) {
        Connection &c = tx.connection();
        BulkLoad load(c, {u"category"_s, u"sale_line"_s});
        const QStringList during = indexes(c);
        CHECK(during.size() == before.size() - 4);
        CHECK(during.filter(u"sqlite_autoindex_sale_line"_s).size() == 1);
        addCategory(c);
        load.finish();
        CHECK(indexes(c) == before);
    }));
    CHECK(*file->read(indexes) == before);
    CHECK(file->check().value() == QStringList());
}

TEST_CASE("a bulk load leaves tables that hold rows, and a failed one leaves everything", "[db]")
{
    test::ShopFile file;
    const QStringList before = *file->read(indexes);
    CHECK_FALSE(file->write({u"load"_s, {}}, [&](Transaction &tx) -> Result<void> {
        BulkLoad load(tx.connection(), {u"sale"_s});
        CHECK(indexes(tx.connection()).size() < before.size());
        return failure(Cause::Cancelled);
    }));
    CHECK(*file->read(indexes) == before);
    REQUIRE(file->write({u"load"_s, {}}, [&](Transaction &tx) {
        addCategory(tx.connection());
        const BulkLoad load(tx.connection(), {u"category"_s});
        CHECK(indexes(tx.connection()) == before);
    }));
}
