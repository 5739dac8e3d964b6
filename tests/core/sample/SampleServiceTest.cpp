// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/SampleService.h"

#include "core/registry/KeptTables.h"
#include "core/sample/SampleGenerator.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

#include <algorithm>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

SampleOptions greek()
{
    SampleOptions options;
    options.language = Language::Greek;
    return options;
}

} // namespace

TEST_CASE("a sample fills a new shop file", "[sample]")
{
    test::ShopFile file(keptTables());
    Progress progress;
    const auto counts = SampleService(file.shop()).fill(greek(), progress);
    REQUIRE(counts);
    CHECK(counts->customers == 240);
    CHECK(counts->products == 120);
    CHECK(counts->lines == 6000);
    Connection &c = file->connection();
    const auto number = [&c](const char16_t *sql) { return c.number(QString::fromUtf16(sql)); };
    CHECK(number(u"SELECT count(*) FROM customer") == 240);
    CHECK(number(u"SELECT count(*) FROM sale") == counts->documents);
    CHECK(number(u"SELECT count(*) FROM sale_line") == 6000);
    CHECK(number(u"SELECT count(*) FROM category WHERE parent_id IS NULL") == 4);
    CHECK(number(u"SELECT count(*) FROM customer WHERE batch_id IS NOT NULL") == 0);
    CHECK(number(u"SELECT count(*) FROM sale WHERE customer_id IS NULL") > 300);
    CHECK(number(u"SELECT count(*) FROM journal_step") == 0);
    CHECK(number(u"SELECT max(net_total) FROM customer_figures") > 0);
    CHECK(number(u"SELECT count(*) FROM customer_figures WHERE rhythm_days IS NOT NULL") > 60);
    CHECK(number(u"SELECT count(*) FROM customer_search WHERE latin <> ''") == 240);
    CHECK(number(u"SELECT count(*) FROM consent_now WHERE state = 'given'") > 100);
    CHECK(number(u"SELECT count(*) FROM customer_phone WHERE digits_key LIKE '30690%'") > 100);
    CHECK(c.text(u"SELECT max(business_day) FROM sale"_s) <= u"2026-03-15"_s);
    CHECK(c.text(u"SELECT max(business_day) FROM sale"_s) >= u"2026-03-10"_s);
    for (const char16_t *kind : {u"opening", u"receipt", u"sale", u"return", u"loss", u"count"})
        CHECK(c.number(u"SELECT count(*) FROM stock_move WHERE kind = ?"_s, {QString::fromUtf16(kind)}) > 0);
    CHECK(number(u"SELECT count(*) FROM product_stock WHERE quantity < 0") > 0);
    CHECK(number(u"SELECT count(*) FROM stock_count WHERE state = 'open'") == 1);
    CHECK(number(u"SELECT count(*) FROM stock_request") == 5);
    const auto findings = file->check();
    REQUIRE(findings);
    CHECK(*findings == QStringList());
}

TEST_CASE("what is written is what was generated", "[sample]")
{
    test::ShopFile file;
    Progress progress;
    SampleOptions options = greek();
    options.customers = 40;
    options.lines = 800;
    REQUIRE(SampleService(file.shop()).fill(options, progress));
    options.country = u"GR"_s;
    options.currency = u"EUR"_s;
    options.lastDay = Day(2026, 3, 15);
    const SampleShop shop = generateSample(options);
    Connection &c = file->connection();
    const auto totals = c.ids(u"SELECT total FROM sale ORDER BY id"_s);
    REQUIRE(totals.size() == static_cast<qsizetype>(shop.documents.size()));
    for (qsizetype i = 0; i < totals.size(); ++i) {
        qint64 total = 0;
        for (const SampleLine &l : shop.documents[static_cast<size_t>(i)].lines)
            total += l.total.minor;
        CHECK(totals[i] == total);
    }
    const auto names = c.all(u"SELECT name || given_name || family_name FROM customer ORDER BY id"_s, {},
                             [](const Row &row) { return row.text(0); });
    REQUIRE(names.size() == shop.customers.size());
    for (qsizetype i = 0; i < names.size(); ++i) {
        const SampleCustomer &expected = shop.customers[i];
        CHECK(names[i] == expected.name + expected.givenName + expected.familyName);
    }
    const auto number = [&](const QString &sql) { return c.number(sql); };
    CHECK(number(u"SELECT count(*) FROM own_field"_s) == 2);
    CHECK(number(u"SELECT count(*) FROM customer_own_value WHERE value = 'yes'"_s) ==
          std::count_if(shop.customers.cbegin(), shop.customers.cend(),
                        [](const SampleCustomer &one) { return one.clubCard == true; }));
    CHECK(number(u"SELECT count(*) FROM customer_own_value WHERE number = 1000 * CAST(value AS INTEGER)"_s) ==
          std::count_if(shop.customers.cbegin(), shop.customers.cend(),
                        [](const SampleCustomer &one) { return one.atHome > 0; }));
    CHECK(
        c.number(u"SELECT count(*) FROM sale s JOIN sale_line l ON l.sale_id = s.id WHERE s.kind = 'return' "
                 "AND NOT EXISTS (SELECT 1 FROM sale_line o JOIN sale b ON b.id = o.sale_id "
                 "WHERE o.id = l.returns_line_id AND o.total = -l.total AND b.at < s.at)"_s) == 0);
    CHECK(c.number(u"SELECT count(*) FROM sale WHERE kind = 'return'"_s) > 0);
}

TEST_CASE("a sample never mixes with real data, and a stopped one leaves nothing", "[sample]")
{
    test::ShopFile file(keptTables());
    Progress stopped;
    stopped.cancel();
    const auto none = SampleService(file.shop()).fill(greek(), stopped);
    REQUIRE_FALSE(none);
    CHECK(none.error().cause == Cause::Cancelled);
    CHECK(file->connection().number(u"SELECT count(*) FROM category"_s) == 0);

    Progress progress;
    REQUIRE(SampleService(file.shop()).fill(greek(), progress));
    const auto again = SampleService(file.shop()).fill(greek(), progress);
    REQUIRE_FALSE(again);
    CHECK(again.error().cause == Cause::FileExists);
    CHECK(file->connection().number(u"SELECT count(*) FROM customer"_s) == 240);
}

TEST_CASE("a sample counts in the shop's own currency", "[sample]")
{
    test::ShopFile file;
    Progress progress;
    SampleOptions options = greek();
    options.currency = u"HUF"_s;
    const auto wrong = SampleService(file.shop()).fill(options, progress);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().cause == Cause::BadValue);
}

TEST_CASE("a shop file can be filled in every language", "[sample]")
{
    for (const Language language : allLanguages()) {
        CAPTURE(languageCode(language));
        test::ShopFile file(keptTables());
        Progress progress;
        SampleOptions options;
        options.language = language;
        options.customers = 60;
        options.lines = 900;
        const auto counts = SampleService(file.shop()).fill(options, progress);
        REQUIRE(counts);
        // What is weighed or measured is sold in parts, the rest whole.
        Connection &written = file->connection();
        CHECK(written.number(u"SELECT count(*) FROM product WHERE sold_whole = 0"_s) > 0);
        CHECK(written.number(u"SELECT count(*) FROM product WHERE sold_whole = 1"_s) > 0);
        for (const QString &table : {u"sale_line"_s, u"purchase_order_line"_s, u"purchase_receipt_line"_s})
            CHECK(written.number(u"SELECT count(*) FROM %1 l JOIN product p ON p.id = l.product_id "
                                 "WHERE p.sold_whole = 1 AND l.quantity % 1000 <> 0"_s.arg(table)) == 0);
        CHECK(counts->lines == 900);
        const auto findings = file->check();
        REQUIRE(findings);
        CHECK(*findings == QStringList());
    }
}
