// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/CustomerFiguresKept.h"

#include "core/sales/FiguresReader.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

const StepLabel label{u"test"_s, {}};

qint64 addCustomer(Shop &shop)
{
    return *shop.write(label, [&](Transaction &tx) {
        return tx.insert("customer"_L1, {{"kind"_L1, u"person"_s}, {"created_on"_L1, u"2026-01-01"_s}});
    });
}

qint64 addDocument(Shop &shop, const QVariant &customer, const QString &kind, const QString &day,
                   qint64 total)
{
    return *shop.write(label, [&](Transaction &tx) {
        const qint64 number = tx.nextNumber(u"test"_s);
        const qint64 sale = tx.insert("sale"_L1, {{"kind"_L1, kind},
                                                  {"number"_L1, QString::number(number)},
                                                  {"customer_id"_L1, customer},
                                                  {"at"_L1, day + u"T12:00:00"_s},
                                                  {"business_day"_L1, day},
                                                  {"total"_L1, total}});
        const bool counts = kind != u"adjustment"_s;
        tx.insert("sale_line"_L1, {{"sale_id"_L1, sale},
                                   {"position"_L1, 0},
                                   {"quantity"_L1, 1000},
                                   {"unit_price"_L1, total * 10000},
                                   {"total"_L1, total},
                                   {"buyer_id"_L1, counts ? customer : QVariant()},
                                   {"bought_on"_L1, counts ? QVariant(day) : QVariant()}});
        return sale;
    });
}

CustomerFigures figuresOf(Shop &shop, qint64 customer)
{
    return *shop.read([&](Connection &c) { return figures::kept(c, CustomerId{customer}); });
}

} // namespace

TEST_CASE("the figures of a customer follow every document", "[sales][figures]")
{
    const auto kept = std::make_shared<CustomerFiguresKept>();
    test::ShopFile file({kept});
    Shop &shop = file.shop();
    const qint64 id = addCustomer(shop);
    CHECK(figuresOf(shop, id) == CustomerFigures{});
    CHECK(shop.read([](Connection &c) { return c.number(u"SELECT count(*) FROM customer_figures"_s); }) == 1);

    addDocument(shop, id, u"sale"_s, u"2026-01-10"_s, 1000);
    addDocument(shop, id, u"sale"_s, u"2026-01-10"_s, 500);
    addDocument(shop, id, u"sale"_s, u"2026-01-05"_s, 700);
    addDocument(shop, id, u"return"_s, u"2026-02-20"_s, -300);
    addDocument(shop, id, u"adjustment"_s, u"2026-02-21"_s, -7);
    addDocument(shop, QVariant(), u"sale"_s, u"2026-01-05"_s, 9999);
    CHECK(figuresOf(shop, id) == CustomerFigures{Day(2026, 1, 5), Day(2026, 1, 10), 3, 2, 1893, std::nullopt,
                                                 Day(2026, 1, 5), Day(2026, 2, 21)});

    const qint64 last = addDocument(shop, id, u"sale"_s, u"2026-01-30"_s, 100);
    const CustomerFigures full{Day(2026, 1, 5), Day(2026, 1, 30), 4, 3, 1993, 13,
                               Day(2026, 1, 5), Day(2026, 2, 21)};
    CHECK(figuresOf(shop, id) == full);
    CHECK(full.dueDay() == Day(2026, 2, 12));
    CHECK(full.overdueDay() == Day(2026, 2, 19));
    CHECK(shop.read([](Connection &c) { return c.text(u"SELECT overdue_day FROM customer_figures"_s); }) ==
          u"2026-02-19"_s);

    REQUIRE(shop.write(label, [&](Transaction &tx) {
        tx.change("sale"_L1, last, {{"deleted_at"_L1, u"2026-03-15T12:00:00"_s}});
        tx.change("sale_line"_L1, last, {{"buyer_id"_L1, QVariant()}, {"bought_on"_L1, QVariant()}});
    }));
    CHECK(figuresOf(shop, id).visits == 2);
    REQUIRE(shop.undo());
    CHECK(figuresOf(shop, id) == full);
    CHECK(shop.check().value() == QStringList{});

    REQUIRE(shop.write(label, [&](Transaction &tx) { tx.touched().all = true; }));
    CHECK(figuresOf(shop, id) == full);
    REQUIRE(shop.write(label, [&](Transaction &tx) {
        tx.change("customer"_L1, id, {{"deleted_at"_L1, u"2026-03-15T12:00:00"_s}});
    }));
    CHECK(shop.read([](Connection &c) { return c.number(u"SELECT count(*) FROM customer_figures"_s); }) == 0);
    CHECK(shop.check().value() == QStringList{});
}

TEST_CASE("the check finds what differs from the documents", "[sales][figures]")
{
    const auto kept = std::make_shared<CustomerFiguresKept>();
    test::ShopFile file({kept});
    Shop &shop = file.shop();
    const qint64 id = addCustomer(shop);
    const qint64 sale = addDocument(shop, id, u"sale"_s, u"2026-01-10"_s, 1000);
    const auto findingsAfter = [&](const QString &sql) {
        REQUIRE(shop.read([&](Connection &c) { c.execute(sql, {}); }));
        const QStringList findings = *shop.read([&](Connection &c) { return kept->check(c); });
        REQUIRE(shop.write(label, [&](Transaction &tx) { tx.touched().all = true; }));
        return findings;
    };
    CHECK(findingsAfter(u"UPDATE customer_figures SET visits = 2"_s).size() == 1);
    CHECK(findingsAfter(u"UPDATE customer_figures SET due_day = '2030-01-01'"_s).size() == 1);
    CHECK(findingsAfter(u"DELETE FROM customer_figures"_s).size() == 1);
    CHECK(findingsAfter(u"UPDATE sale_line SET bought_on = NULL"_s).size() == 1);
    CHECK(findingsAfter(u"UPDATE sale_line SET bought_on = '2026-01-10', total = 900"_s) ==
          QStringList{u"The total of document 1 is 1000, but its lines make 900."_s});
    CHECK(findingsAfter(u"UPDATE sale_line SET total = 1000"_s) == QStringList{});
    CHECK(sale > 0);
}
