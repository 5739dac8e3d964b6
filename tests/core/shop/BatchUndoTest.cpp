// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/BatchUndo.h"

#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

/// Imports two customers with a phone and a sale each, and changes a third who was there before.
BatchId importBatch(Shop &shop, qint64 existing)
{
    return *shop.writeRecorded({u"import"_s, {}}, [&](Transaction &tx, StepRecorder &recorder) {
        Connection &c = tx.connection();
        const BatchId batch{c.number(
            u"INSERT INTO import_batch (kind, file_name, sha256, source, at_utc, lines_read, counts, state) "
            "VALUES ('customers', 'a.csv', 'x', '', '2026-03-15', 3, '{}', 'done') RETURNING id"_s)};
        recorder.belongsTo(tx, batch);
        for (int i = 1; i <= 2; ++i) {
            const qint64 id = c.number(u"INSERT INTO customer (kind, name, created_on, batch_id) "
                                       "VALUES ('person', ?, '2026-03-15', ?) RETURNING id"_s,
                                       {u"New %1"_s.arg(i), batch.value});
            c.execute(u"INSERT INTO customer_phone (customer_id, position, number, digits_key) "
                      "VALUES (?, 0, '1', '1')"_s,
                      {id});
            c.execute(u"INSERT INTO sale (kind, number, customer_id, at, business_day, total, batch_id) "
                      "VALUES ('sale', ?, ?, '2026-03-01T10:00:00', '2026-03-01', 100, ?)"_s,
                      {u"S%1"_s.arg(i), id, batch.value});
        }
        tx.change("customer"_L1, existing, {{"note"_L1, u"from the import"_s}});
        return batch;
    });
}

qint64 addExisting(Shop &shop)
{
    return *shop.write({u"new"_s, {}}, [](Transaction &tx) {
        return tx.insert(
            "customer"_L1,
            {{"kind"_L1, u"person"_s}, {"name"_L1, u"Old"_s}, {"created_on"_L1, u"2026-01-01"_s}});
    });
}

qint64 count(Shop &shop, const QString &table)
{
    return *shop.read([&](Connection &c) { return c.number(u"SELECT count(*) FROM "_s + table); });
}

} // namespace

TEST_CASE("an import is taken back whole and can be done again", "[shop][batch]")
{
    test::ShopFile file;
    const qint64 old = addExisting(file.shop());
    const BatchId batch = importBatch(file.shop(), old);
    const auto undone = undoBatch(file.shop(), batch);
    REQUIRE(undone);
    CHECK(undone->kept.isEmpty());
    CHECK(undone->removed == 6);
    CHECK(undone->restored == 1);
    CHECK(count(file.shop(), u"customer"_s) == 1);
    CHECK(count(file.shop(), u"sale"_s) == 0);
    CHECK(file->backups().size() == 1);
    CHECK(file->read([](Connection &c) { return c.text(u"SELECT note FROM customer"_s); }) == u"");

    REQUIRE(file->redo());
    CHECK(count(file.shop(), u"customer"_s) == 3);
    CHECK(count(file.shop(), u"customer_phone"_s) == 2);
    CHECK(count(file.shop(), u"sale"_s) == 2);
    CHECK(file->check().value().isEmpty());
    REQUIRE(file->undo());
    CHECK(count(file.shop(), u"customer"_s) == 1);
}

TEST_CASE("what was changed or referred to since stays, and is named", "[shop][batch]")
{
    test::ShopFile file;
    const qint64 old = addExisting(file.shop());
    const BatchId batch = importBatch(file.shop(), old);
    const qint64 first = *file->read(
        [](Connection &c) { return c.number(u"SELECT id FROM customer WHERE name = 'New 1'"_s); });
    REQUIRE(file->write({u"sale"_s, {}}, [&](Transaction &tx) {
        tx.insert("sale"_L1, {{"kind"_L1, u"sale"_s},
                              {"number"_L1, u"M1"_s},
                              {"customer_id"_L1, first},
                              {"at"_L1, u"2026-03-15T09:00:00"_s},
                              {"business_day"_L1, u"2026-03-15"_s},
                              {"total"_L1, 5}});
        tx.change("customer"_L1, old, {{"note"_L1, u"my own words"_s}});
    }));
    const auto undone = undoBatch(file.shop(), batch);
    REQUIRE(undone);
    CHECK(undone->kept == QStringList{u"New 1"_s, u"Old"_s});
    CHECK(count(file.shop(), u"customer"_s) == 2);
    CHECK(count(file.shop(), u"customer_phone"_s) == 1);
    CHECK(count(file.shop(), u"sale"_s) == 1);
    CHECK(file->read([&](Connection &c) {
        return c.text(u"SELECT note FROM customer WHERE id = ?"_s, {old});
    }) == u"my own words");
    CHECK(file->check().value().isEmpty());
}
