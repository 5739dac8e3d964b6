// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/Shop.h"

#include "core/db/Migrator.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

#include <QFile>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

const StepLabel label{u"test"_s, {}};

qint64 addCustomer(Shop &shop, const QString &name)
{
    return *shop.write(label, [&](Transaction &tx) {
        return tx.insert("customer"_L1,
                         {{"kind"_L1, u"person"_s}, {"name"_L1, name}, {"created_on"_L1, u"2026-03-15"_s}});
    });
}

QString nameOf(Shop &shop, qint64 id)
{
    return *shop.read(
        [&](Connection &c) { return c.text(u"SELECT name FROM customer WHERE id = ?"_s, {id}); });
}

} // namespace

TEST_CASE("a new shop file holds its settings, rates and owner", "[shop]")
{
    test::ShopFile file;
    file.reopen();
    CHECK(file->settings().currency.code == u"EUR");
    CHECK(file->settings().name == u"Μαγαζί");
    CHECK(file->vatRates().size() == 3);
    CHECK(file->check().value().isEmpty());
    CHECK_FALSE(file->nextUndo().has_value());
}

TEST_CASE("every change is undone and redone", "[shop][journal]")
{
    test::ShopFile file;
    const qint64 id = addCustomer(file.shop(), u"Μαρία"_s);
    REQUIRE(file->write(label, [&](Transaction &tx) {
        tx.change("customer"_L1, id, {{"name"_L1, u"Άννα"_s}});
        tx.insert("customer_phone"_L1, {{"customer_id"_L1, id},
                                        {"position"_L1, 0},
                                        {"number"_L1, u"694 1234567"_s},
                                        {"digits_key"_L1, u"6941234567"_s}});
    }));
    CHECK(nameOf(file.shop(), id) == u"Άννα");

    REQUIRE(file->undo());
    CHECK(nameOf(file.shop(), id) == u"Μαρία");
    CHECK(file->read([](Connection &c) { return c.number(u"SELECT count(*) FROM customer_phone"_s); }) == 0);
    REQUIRE(file->redo());
    CHECK(nameOf(file.shop(), id) == u"Άννα");
    REQUIRE(file->write(label, [&](Transaction &tx) { tx.remove("customer"_L1, id); }));
    REQUIRE(file->undo());
    CHECK(file->read([](Connection &c) { return c.number(u"SELECT count(*) FROM customer_phone"_s); }) == 1);
    REQUIRE(file->undo());
    REQUIRE(file->undo());
    CHECK(file->undo().error().cause == Cause::NothingToUndo);
    CHECK(nameOf(file.shop(), id).isEmpty());
    REQUIRE(file->redo());
    CHECK(nameOf(file.shop(), id) == u"Μαρία");
    const qint64 other = addCustomer(file.shop(), u"Νίκος"_s);
    CHECK(other > id);
    CHECK(file->redo().error().cause == Cause::NothingToRedo);
    // The name twice, the birth of the record, and the phone that came and was taken away.
    CHECK(file->history(u"customer"_s, id)->size() == 5);
}

TEST_CASE("an undo never overwrites what somebody else changed since", "[shop][journal]")
{
    test::ShopFile file;
    const qint64 id = addCustomer(file.shop(), u"Μαρία"_s);
    REQUIRE(file->read(
        [&](Connection &c) { c.execute(u"UPDATE customer SET name = 'Elsewhere' WHERE id = ?"_s, {id}); }));
    CHECK(file->undo().error().cause == Cause::ChangedSince);
    CHECK(nameOf(file.shop(), id) == u"Elsewhere");
}

TEST_CASE("a failed step leaves nothing behind", "[shop]")
{
    test::ShopFile file;
    const auto result = file->write(label, [&](Transaction &tx) -> Result<qint64> {
        tx.insert("tag"_L1, {{"name"_L1, u"gold"_s}});
        return failure(Cause::BadValue);
    });
    CHECK(result.error().cause == Cause::BadValue);
    CHECK(file->write(label,
                      [&](Transaction &tx) {
                          tx.insert("tag"_L1, {{"name"_L1, u"gold"_s}});
                          tx.insert("tag"_L1, {{"name"_L1, u"gold"_s}});
                      })
              .error()
              .cause == Cause::CodeTaken);
    CHECK(file->read([](Connection &c) { return c.number(u"SELECT count(*) FROM tag"_s); }) == 0);
    CHECK_FALSE(file->nextUndo().has_value());
}

TEST_CASE("files that are not ours, damaged or newer are refused untouched", "[shop]")
{
    test::ShopFile file;
    const QString stranger = file.inFolder(u"stranger.tefter"_s);
    QFile other(stranger);
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write(
        "This is a letter, not a shop file. It is long enough to have a header of its own, is it not?");
    other.close();
    CHECK(Shop::open(stranger, {}).error().cause == Cause::NotAShopFile);
    CHECK(Shop::open(file.inFolder(u"none.tefter"_s), {}).error().cause == Cause::FileMissing);

    REQUIRE(file->read([](Connection &c) {
        c.execute(u"INSERT INTO schema_version (version, at_utc) VALUES (99, '2030-01-01')"_s);
    }));
    const QString path = file.path();
    file.close();
    QFile newer(path);
    REQUIRE(newer.open(QIODevice::ReadOnly));
    const QByteArray before = newer.readAll();
    newer.close();
    CHECK(Shop::open(path, {}).error().cause == Cause::FileTooNew);
    REQUIRE(newer.open(QIODevice::ReadOnly));
    CHECK(newer.readAll() == before);
}

TEST_CASE("every table is journaled or says why not", "[shop][journal]")
{
    test::ShopFile file;
    const Schema &schema = file->schema();
    for (const QString &table : schema.tables()) {
        const bool hasId = schema.columns(table).contains(u"id"_s);
        INFO(table.toStdString());
        CHECK((schema.isJournaled(table) ? hasId : Schema::unjournaledTables().contains(table)));
    }
    for (const QString &table : Schema::unjournaledTables())
        CHECK(schema.tables().contains(table));
}
