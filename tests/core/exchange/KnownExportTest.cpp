// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/KnownExport.h"
#include "core/customers/ConsentService.h"
#include "core/exchange/ImportService.h"
#include "core/registry/Importers.h"
#include "core/registry/KeptTables.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    /// Imports a file of tests/data/programs without a word of help.
    ImportPreview take(const QString &name, const QString &as = {}, OnMatch onMatch = OnMatch::Skip)
    {
        ImportOptions options;
        options.path = QStringLiteral(TEFTER_SOURCE_DIR "/tests/data/programs/") + name;
        options.importer = as.isEmpty() ? service.likeliest(options) : as;
        options.onMatch = onMatch;
        options.again = true;
        importer = options.importer;
        const auto preview = service.preview(options);
        REQUIRE(preview);
        Progress silent;
        const auto done = service.run(options, silent);
        REQUIRE(done);
        outcome = *done;
        CHECK(outcome.rejected == 0);
        return *preview;
    }
    QString text(const QString &sql)
    {
        return *file.read([&](Connection &c) { return c.text(sql); });
    }

    test::ShopFile fileOwner{keptTables()};
    Shop &file = fileOwner.shop();
    ImportService service{fileOwner.shop(), allImporters()};
    QString importer;
    ImportOutcome outcome;
};

} // namespace

TEST_CASE("customers of e-shops come in as they are exported", "[import][programs]")
{
    struct Example
    {
        QString file;
        QString program;
        bool hasParts;
        bool hasCity;
    };
    for (const Example &example : {Example{u"shopify-customers.csv"_s, u"Shopify"_s, true, true},
                                   Example{u"woocommerce-customers.csv"_s, u"WooCommerce"_s, true, true},
                                   Example{u"prestashop-customers.csv"_s, u"PrestaShop"_s, true, false}}) {
        CAPTURE(example.file);
        Fixture f;
        CHECK(f.take(example.file).program == example.program);
        CHECK(f.importer == u"customers");
        CHECK(f.outcome.created == 2);
        CHECK(f.text(u"SELECT count(*) FROM customer WHERE code_source = '%1'"_s.arg(example.program)) ==
              u"2");
        CHECK(f.text(u"SELECT address FROM customer_email ORDER BY id LIMIT 1"_s) == u"maria@example.com");
        if (example.hasParts)
            CHECK(f.text(u"SELECT given_name || family_name FROM customer ORDER BY id"_s) ==
                  u"ΜαρίαΓεωργίου");
        else
            CHECK(f.text(u"SELECT name FROM customer ORDER BY id"_s) == u"Μαρία Γεωργίου");
        if (example.hasCity)
            CHECK(f.text(u"SELECT postcode || city || country FROM customer_address ORDER BY id"_s) ==
                  u"10563ΑθήναGR");
    }
}

TEST_CASE("consents and codes of an e-shop's customers", "[import][programs]")
{
    Fixture f;
    f.take(u"shopify-customers.csv"_s);
    CHECK(f.text(u"SELECT code FROM customer ORDER BY id"_s) == u"7210448301122");
    CHECK(
        f.text(
            u"SELECT group_concat(number, ' ') FROM (SELECT number FROM customer_phone ORDER BY position)"_s) ==
        u"+306941234567 +302101234567");
    CHECK(f.text(u"SELECT group_concat(state, ' ') FROM (SELECT state FROM consent WHERE channel = 'email' "
                 "ORDER BY customer_id)"_s) == u"given");
}

TEST_CASE("a newsletter's no withdraws only what was given", "[import][programs]")
{
    Fixture f;
    f.take(u"shopify-customers.csv"_s);
    REQUIRE(ConsentService(f.file).record({CustomerId{2}},
                                          {{Channel::Email, ConsentState::Given, Day(2026, 2, 1), {}, {}}}));
    f.take(u"shopify-customers.csv"_s, u"customers"_s, OnMatch::Update);
    CHECK(f.text(u"SELECT group_concat(state, ' ') FROM (SELECT state FROM consent WHERE customer_id = 2 "
                 "AND channel = 'email' ORDER BY id)"_s) == u"given withdrawn");
    CHECK(f.text(u"SELECT count(*) FROM consent WHERE channel = 'sms'"_s) == u"0");
}

TEST_CASE("days of registration and first names of an e-shop's customers", "[import][programs]")
{
    Fixture f;
    f.take(u"woocommerce-customers.csv"_s);
    CHECK(f.text(u"SELECT created_on FROM customer ORDER BY id"_s) == u"2025-12-01");
    CHECK(f.text(u"SELECT created_on FROM customer WHERE id = 2"_s) == u"2026-03-15");
    CHECK(f.text(u"SELECT given_name FROM customer WHERE id = 2"_s) == u"Anna");
    Fixture presta;
    presta.take(u"prestashop-customers.csv"_s);
    CHECK(presta.text(u"SELECT created_on FROM customer ORDER BY id"_s) == u"2025-12-01");
    CHECK(presta.outcome.notTaken ==
          QStringList{u"Social title"_s, u"Sales"_s, u"Enabled"_s, u"Partner offers"_s, u"Last visit"_s});
}

TEST_CASE("the buyers of an e-shop's orders come in as customers, each once", "[import][programs]")
{
    struct Example
    {
        QString file;
        QString parts;
        QString place;
        qint64 skipped;
    };
    for (const Example &example :
         {Example{u"shopify-orders.csv"_s, u"Μαρία|Γεωργίου"_s, u"Ερμού 5|10563|Αθήνα|GR"_s, 1},
          Example{u"woocommerce-orders.csv"_s, u"Μαρία|Γεωργίου"_s, u"Ερμού 5|10563|Αθήνα|GR"_s, 1},
          Example{u"prestashop-orders.csv"_s, u"M.|Γεωργίου"_s, u"|||GR"_s, 0}}) {
        CAPTURE(example.file);
        Fixture f;
        f.take(example.file, u"customers"_s);
        CHECK(f.outcome.created == 2);
        CHECK(f.outcome.skipped == example.skipped);
        CHECK(f.text(u"SELECT count(*) FROM customer WHERE code <> ''"_s) == u"0");
        CHECK(f.text(u"SELECT given_name || '|' || family_name FROM customer ORDER BY id"_s) ==
              example.parts);
        CHECK(f.text(u"SELECT street || '|' || postcode || '|' || city || '|' || country FROM "
                     "customer_address ORDER BY id"_s) == example.place);
    }
}

TEST_CASE("the number of an address is not that of a customer", "[import][programs]")
{
    const QStringList header{u"ID"_s,          u"First name"_s, u"Last name"_s, u"Address"_s,
                             u"Postal code"_s, u"City"_s,       u"Country"_s};
    const auto known = knownExport(u"customers"_s, header);
    REQUIRE(known);
    CHECK_FALSE(known->columns.contains(u"code"_s));
    CHECK(known->columns.value(u"street"_s) == 3);
    CHECK_FALSE(knownExport(u"customers"_s, header + QStringList{u"Phone"_s}));
}

TEST_CASE("orders of e-shops come in as sales", "[import][programs]")
{
    struct Example
    {
        QString file;
        QString program;
        int lines;
        QString total;
        QString buyer;
    };
    for (const Example &example :
         {Example{u"shopify-orders.csv"_s, u"Shopify"_s, 3, u"6285 1250"_s, u"Μαρία Γεωργίου"_s},
          Example{u"woocommerce-orders.csv"_s, u"WooCommerce"_s, 3, u"6285 1250"_s, u"Μαρία Γεωργίου"_s},
          Example{u"prestashop-orders.csv"_s, u"PrestaShop"_s, 2, u"6285 1550"_s, u"M. Γεωργίου"_s}}) {
        CAPTURE(example.file);
        Fixture f;
        CHECK(f.take(example.file).program == example.program);
        CHECK(f.importer == u"sales");
        CHECK(f.outcome.created == example.lines);
        CHECK(f.outcome.records.value(u"documents"_s).created == 2);
        CHECK(f.text(u"SELECT group_concat(total, ' ') FROM (SELECT total FROM sale ORDER BY id)"_s) ==
              example.total);
        CHECK(f.text(u"SELECT business_day FROM sale ORDER BY id"_s) == u"2026-01-02");
        CHECK(f.text(u"SELECT name FROM customer ORDER BY id"_s) == example.buyer);
    }
}

TEST_CASE("products of e-shops come in as they are exported", "[import][programs]")
{
    struct Example
    {
        QString file, program, products;
    };
    for (const Example &example :
         {Example{u"shopify-products.csv"_s, u"Shopify"_s,
                  u"LMP-1 Olive 1990 Lamps, MUG-B Clay Co 750 Mugs"_s},
          Example{u"woocommerce-products.csv"_s, u"WooCommerce"_s,
                  u"SHIRT Olive - Shirts, SHIRT-S  1990 -, -  2000 Gifts"_s},
          Example{u"prestashop-products.csv"_s, u"PrestaShop"_s, u"LMP-1  1990 Lamps, MUG-B  750 Mugs"_s}}) {
        CAPTURE(example.file);
        Fixture f;
        CHECK(f.take(example.file).program == example.program);
        CHECK(f.importer == u"products");
        CHECK(
            f.text(u"SELECT group_concat(line, ', ') FROM (SELECT coalesce(p.code, '-') || ' ' || p.brand || "
                   "' ' || coalesce(p.price, '-') || ' ' || coalesce(c.name, '-') AS line FROM product p "
                   "LEFT JOIN category c ON c.id = p.category_id ORDER BY p.id)"_s) == example.products);
        const QString varied = f.text(
            u"SELECT coalesce(max(b.name), '') FROM product p JOIN product b ON b.id = p.variant_of"_s);
        CHECK(varied == (example.program == u"WooCommerce" ? u"Shirt" : u""));
    }
}

TEST_CASE("variations find a parent without a code, and commas in names of categories stay",
          "[import][programs]")
{
    Fixture f;
    const QString file = u"woocommerce-variations.csv"_s;
    const QString products =
        u"SELECT group_concat(line, '; ') FROM (SELECT p.name || ' of ' || coalesce(b.name, '-') || ' in ' "
        u"|| "
        "coalesce(t.name || ' > ', '') || coalesce(c.name, '-') AS line FROM product p "
        "LEFT JOIN product b ON b.id = p.variant_of LEFT JOIN category c ON c.id = p.category_id "
        "LEFT JOIN category t ON t.id = c.parent_id ORDER BY p.name)"_s;
    const QString expected = u"Bowl of - in Kitchen, table; Scarf of - in Clothing > Hats, scarves; "
                             "Scarf - Blue of Scarf in -; Scarf - Red of Scarf in -"_s;
    CHECK(f.take(file).program == u"WooCommerce");
    CHECK(f.outcome.created == 4);
    CHECK(f.text(products) == expected);
    REQUIRE(f.outcome.notes.size() == 1);
    CHECK(f.outcome.notes.first().count == 1);
    // Again: all of them are there, and stay as they are.
    f.take(file, u"products"_s, OnMatch::Skip);
    CHECK(f.outcome.skipped == 4);
    f.take(file, u"products"_s, OnMatch::Update);
    CHECK(f.text(products) == expected);
    CHECK(f.text(u"SELECT count(*) FROM product"_s) == u"4");
    // One that is new finds the parent that is there.
    REQUIRE(f.file.write({u"test"_s, {}}, [](Transaction &tx) {
        const QList<qint64> red = tx.connection().ids(u"SELECT id FROM product WHERE name = 'Scarf - Red'"_s);
        tx.remove("product"_L1, red.first());
    }));
    f.take(file, u"products"_s, OnMatch::Skip);
    CHECK(f.outcome.created == 1);
    CHECK(f.text(products) == expected);
}

TEST_CASE("a list of the shop's own is not taken for that of a program", "[import][programs]")
{
    CHECK_FALSE(knownExport(u"customers"_s, {u"Name"_s, u"Email"_s, u"City"_s}));
    CHECK_FALSE(knownExport(u"products"_s,
                            {u"Name"_s, u"Username"_s, u"Email"_s, u"Orders"_s, u"Total Spend"_s, u"AOV"_s}));
    CHECK(knownExport(u"customers"_s,
                      {u"NAME"_s, u"username"_s, u"E-mail"_s, u"Orders"_s, u"Total Spend"_s, u"AOV"_s})
              ->columns.value(u"email"_s) == 2);
}
