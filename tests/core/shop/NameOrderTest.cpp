// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/NameOrder.h"

#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

const StepLabel label{u"test"_s, {}};

qint64 addTag(Shop &shop, const QString &name)
{
    return *shop.write(label, [&](Transaction &tx) { return tx.insert("tag"_L1, {{"name"_L1, name}}); });
}

QStringList namesIn(Shop &shop, NameOrder &order, Language language)
{
    return *shop.read([&](Connection &c) {
        QStringList names;
        for (const qint64 id : order.in(c, language)->ids)
            names << c.text(u"SELECT name FROM tag WHERE id = ?"_s, {id});
        return names;
    });
}

} // namespace

TEST_CASE("names stand in the order of the language and follow every change", "[shop][order]")
{
    test::ShopFile file;
    Shop &shop = file.shop();
    addTag(shop, u"zebra"_s);
    const qint64 lodz = addTag(shop, u"łódź"_s);
    addTag(shop, u"lody"_s);
    addTag(shop, u"Mapa"_s);
    NameOrder order(shop, u"tag"_s, u"SELECT id, name FROM tag"_s,
                    [](const Statement &row, Language) { return row.string(1); });
    CHECK(namesIn(shop, order, Language::Polish) == QStringList{u"lody"_s, u"łódź"_s, u"Mapa"_s, u"zebra"_s});

    addTag(shop, u"ćma"_s);
    REQUIRE(shop.write(label, [&](Transaction &tx) { tx.change("tag"_L1, lodz, {{"name"_L1, u"żaba"_s}}); }));
    CHECK(namesIn(shop, order, Language::Polish) ==
          QStringList{u"ćma"_s, u"lody"_s, u"Mapa"_s, u"zebra"_s, u"żaba"_s});
    REQUIRE(shop.undo());
    REQUIRE(shop.undo());
    CHECK(namesIn(shop, order, Language::Polish) == QStringList{u"lody"_s, u"łódź"_s, u"Mapa"_s, u"zebra"_s});

    REQUIRE(shop.write(label, [&](Transaction &tx) { tx.remove("tag"_L1, lodz); }));
    const auto sorted = shop.read([&](Connection &c) { return order.in(c, Language::Polish); });
    CHECK((*sorted)->ids.size() == 3);
    CHECK((*sorted)->rankOf(lodz) == 0);
    CHECK((*sorted)->rankOf((*sorted)->ids[2]) == 3);
}

TEST_CASE("the log of changes tells what was written, or that it cannot", "[shop][order]")
{
    test::ShopFile file;
    const ChangeLog &log = file->changeLog();
    const qint64 start = log.now();
    const qint64 tag = addTag(file.shop(), u"gold"_s);
    CHECK(log.since(start, u"tag"_s) == QSet<qint64>{tag});
    CHECK(log.since(start, u"customer"_s) == QSet<qint64>{});
    CHECK(log.since(log.now(), u"tag"_s) == QSet<qint64>{});
    CHECK_FALSE(log.since(0, u"tag"_s).has_value());
    REQUIRE(file->write(label, [](Transaction &tx) { tx.touched().all = true; }));
    CHECK_FALSE(log.since(start, u"tag"_s).has_value());
    CHECK(log.since(log.now(), u"tag"_s).has_value());
}
