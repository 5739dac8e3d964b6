// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/SalesOrders.h"
#include "core/exchange/ImportService.h"
#include "core/registry/Importers.h"
#include "core/registry/KeptTables.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

const QString woo =
    u"Order Number,Order Status,Order Date,First Name (Billing),Last Name (Billing),Email (Billing),"
    "Cart Discount Amount,Order Subtotal Amount,SKU,Item Name,Quantity (- Refund),Item Cost\n"_s;
const QString shopify =
    u"Name,Email,Financial Status,Fulfilled at,Subtotal,Discount Amount,Created at,Lineitem quantity,"
    "Lineitem name,Lineitem price,Lineitem sku,Billing Name,Cancelled at,Lineitem discount\n"_s;
const QString presta = u"ID;Reference;New client;Delivery;Customer;Total;Payment;Status;Date\n"_s;

struct Fixture
{
    ImportOutcome take(const QString &table, const std::function<void(ImportOptions &)> &change = {})
    {
        ImportOptions options;
        options.importer = u"sales"_s;
        options.pasted = table;
        if (change)
            change(options);
        Progress silent;
        const auto done = service.run(options, silent);
        REQUIRE(done);
        CHECK(done->linesRead == done->created + done->updated + done->skipped + done->rejected);
        CHECK(file->check().value().isEmpty());
        return *done;
    }
    QString text(const QString &sql)
    {
        return *file->read([&](Connection &c) { return c.text(sql); });
    }
    /// The totals of all documents, in the order of their numbers.
    QString totals()
    {
        return text(u"SELECT group_concat(total, ' ') FROM (SELECT total FROM sale ORDER BY number)"_s);
    }
    QString lines()
    {
        return text(u"SELECT group_concat(total, ' ') FROM (SELECT total FROM sale_line ORDER BY id)"_s);
    }

    test::ShopFile file{keptTables()};
    ImportService service{file.shop(), allImporters()};
};

qint64 noted(const ImportOutcome &outcome, const QString &words)
{
    qint64 count = 0;
    for (const ImportNote &note : outcome.notes)
        count += note.key.contains(words) ? note.count : 0;
    return count;
}

QString wooRow(int number, const QString &state)
{
    return u"%1,%2,2026-05-01 10:12,Μαρία,Γεωργίου,m%1@example.com,0,10,TEA,Tea,1,10.00\n"_s.arg(number).arg(
        state);
}

} // namespace

TEST_CASE("the words of e-shops tell which orders came to a sale", "[import][orders]")
{
    for (const QString &words :
         {u"Cancelled"_s, u"wc-cancelled"_s, u"canceled"_s, u"VOIDED"_s, u"Failed"_s, u"Trash"_s,
          u"checkout-draft"_s, u"Payment error"_s, u"Ακυρώθηκε"_s, u"ΑΚΥΡΩΜΕΝΗ"_s, u"Törölve"_s,
          u"Anulowane"_s, u"Отменён"_s, u"لغو شده"_s, u"پیش\u200cنویس"_s})
        CHECK(orderStateFromWords(words) == OrderState::Cancelled);
    for (const QString &words :
         {u"Pending payment"_s, u"pending"_s, u"on-hold"_s, u"Awaiting bank wire payment"_s,
          u"Σε αναμονή πληρωμής"_s, u"Fizetésre vár"_s, u"Oczekujące na płatność"_s, u"В ожидании оплаты"_s,
          u"در انتظار پرداخت"_s})
        CHECK(orderStateFromWords(words) == OrderState::Unpaid);
    CHECK(orderStateFromWords(u"Refunded") == OrderState::Refunded);
    CHECK(orderStateFromWords(u"Zwrócone") == OrderState::Refunded);
    CHECK(orderStateFromWords(u"partially_refunded") == OrderState::PartlyRefunded);
    for (const QString &words : {u"Completed"_s, u"Processing"_s, u"paid"_s, u"authorized"_s,
                                 u"partially_paid"_s, u"Shipped"_s, u"Payment accepted"_s, u"Ολοκληρωμένη"_s,
                                 u"Teljesítve"_s, u"Zrealizowane"_s, u"Выполнен"_s, u"تکمیل شده"_s, u""_s})
        CHECK(orderStateFromWords(words) == OrderState::Sold);
}

TEST_CASE("an order of WooCommerce that came to nothing is no sale, and says why", "[import][orders]")
{
    Fixture f;
    const ImportOutcome outcome =
        f.take(woo + wooRow(1, u"Completed"_s) + wooRow(2, u"Cancelled"_s) + wooRow(3, u"Trash"_s) +
               wooRow(4, u"Pending payment"_s) + wooRow(5, u"Refunded"_s) + wooRow(6, u"Processing"_s));
    CHECK(outcome.created == 2);
    CHECK(outcome.rejected == 4);
    CHECK(noted(outcome, u"cancelled or never paid"_s) == 3);
    CHECK(noted(outcome, u"refunded in full"_s) == 1);
    CHECK(noted(outcome, u"walk-in"_s) == 0);
    REQUIRE(outcome.rejectedRows.size() == 4);
    CHECK(outcome.rejectedRows[0].line == 3);
    CHECK(outcome.rejectedRows[0].column == u"Order Status");
    CHECK(outcome.rejectedRows[0].value == u"Cancelled");
    CHECK(outcome.rejectedRows[0].cells.value(0) == u"2");
    CHECK(outcome.rejectedRows[2].reason.contains(u"not paid yet"));
    CHECK(outcome.rejectedRows[3].reason.contains(u"refunded in full"));
    CHECK(f.totals() == u"1000 1000");
    CHECK(f.text(u"SELECT count(*) FROM customer"_s) == u"2");
    SECTION("once it is paid it comes in, and what is there stays")
    {
        const ImportOutcome later = f.take(woo + wooRow(1, u"Completed"_s) + wooRow(4, u"Completed"_s));
        CHECK(later.skipped == 1);
        CHECK(later.created == 1);
    }
}

TEST_CASE("Shopify says the state of an order in its first line alone", "[import][orders]")
{
    Fixture f;
    const ImportOutcome outcome = f.take(
        shopify + u"#1,a@b.gr,paid,2026-05-02,30.00,0.00,2026-05-01 10:12,2,Tea,10.00,TEA,Anna,,0.00\n"
                  "#1,a@b.gr,,,,,2026-05-01 10:12,1,Cup,10.00,CUP,,,0.00\n"
                  "#2,c@b.gr,voided,,20.00,0.00,2026-05-02 10:12,1,Tea,10.00,TEA,Vera,2026-05-02 11:00,0.00\n"
                  "#2,c@b.gr,,,,,2026-05-02 10:12,1,Cup,ten,CUP,,,0.00\n"
                  "#3,d@b.gr,paid,,10.00,0.00,2026-05-02 10:12,1,Tea,10.00,TEA,Dora,2026-05-03 11:00,0.00\n"
                  "#4,e@b.gr,pending,2026-05-04,10.00,0.00,2026-05-02 10:12,1,Tea,10.00,TEA,Eva,,0.00\n"
                  "#5,f@b.gr,pending,,10.00,0.00,2026-05-02 10:12,1,Tea,10.00,TEA,Filio,,0.00\n"
                  "#6,g@b.gr,partially_refunded,,10.00,0.00,2026-05-02 10:12,1,Tea,10.00,TEA,Gina,,0.00\n"_s);
    CHECK(f.totals() == u"3000 1000 1000");
    CHECK(outcome.created == 4);
    CHECK(outcome.rejected == 4);
    CHECK(noted(outcome, u"cancelled or never paid"_s) == 3);
    CHECK(noted(outcome, u"refunded in part"_s) == 1);
    REQUIRE(outcome.rejectedRows.size() == 4);
    CHECK(outcome.rejectedRows[1].value == u"voided");
    CHECK(outcome.rejectedRows[2].value == u"2026-05-03 11:00");
    CHECK(outcome.rejectedRows[2].column == u"Cancelled at");
    CHECK(outcome.rejectedRows[1].cells.value(9) == u"ten");
    CHECK(f.text(u"SELECT count(*) FROM customer"_s) == u"3");
}

TEST_CASE("orders that PrestaShop lists as cancelled or not paid are no sales", "[import][orders]")
{
    Fixture f;
    const ImportOutcome outcome = f.take(
        presta + u"11;AAA;1;Greece;Γ. Π.;33,00 €;Cash on delivery;Delivered;2026-05-01 10:12:00\n"
                 "12;BBB;0;Greece;Ε. Ι.;13,00 €;Cheque;Canceled;2026-05-02 10:12:00\n"
                 "13;CCC;0;Greece;Ε. Ι.;13,50 €;Cheque;Awaiting check payment;2026-05-02 10:12:00\n"_s);
    CHECK(f.totals() == u"3300");
    CHECK(outcome.rejected == 2);
}

TEST_CASE("what was paid for an order is the sum of its lines", "[import][orders]")
{
    const auto wooOrder = [](const QString &discount, const QString &before, const QString &cost) {
        return woo +
               u"7,Completed,2026-05-01 10:12,Μαρία,Γ,m@x.gr,%1,%2,A,a,1,%3\n"
               "7,Completed,2026-05-01 10:12,Μαρία,Γ,m@x.gr,%1,%2,B,b,1,%3\n"
               "7,Completed,2026-05-01 10:12,Μαρία,Γ,m@x.gr,%1,%2,C,c,1,%3\n"_s.arg(discount, before, cost);
    };
    Fixture f;
    SECTION("the prices are those before the discount")
    {
        const ImportOutcome outcome = f.take(wooOrder(u"1.00"_s, u"30.00"_s, u"10.00"_s));
        CHECK(f.lines() == u"966 967 967");
        CHECK(f.totals() == u"2900");
        CHECK(noted(outcome, u"had a discount"_s) == 1);
    }
    SECTION("written as a negative sum")
    {
        f.take(wooOrder(u"-5.00"_s, u"30.00"_s, u"10.00"_s));
        CHECK(f.totals() == u"2500");
    }
    SECTION("the prices hold the discount already")
    {
        const ImportOutcome outcome = f.take(wooOrder(u"6.00"_s, u"30.00"_s, u"8.00"_s));
        CHECK(f.totals() == u"2400");
        CHECK(noted(outcome, u"had a discount"_s) == 0);
    }
    SECTION("they hold it, rounded")
    {
        f.take(wooOrder(u"10.00"_s, u"30.00"_s, u"6.67"_s));
        CHECK(f.totals() == u"2000");
    }
    SECTION("prices without VAT, which is added to what is left")
    {
        f.take(wooOrder(u"15.00"_s, u"30.00"_s, u"10.00"_s), [](ImportOptions &o) { o.pricesAreNet = true; });
        CHECK(f.totals() == QString::number(qRound(1500 * 1.24)));
    }
    SECTION("of a line, and of the order besides")
    {
        f.take(shopify + u"#1,a@b.gr,paid,,21.00,4.00,2026-05-01 10:12,2,Tea,10.00,TEA,Anna,,-5.00\n"
                         "#1,a@b.gr,,,,,2026-05-01 10:12,1,Cup,10.00,CUP,,,0.00\n"_s);
        CHECK(f.lines() == u"1260 840");
    }
    SECTION("that is said of the order and is that of its line")
    {
        f.take(shopify + u"#1,a@b.gr,paid,,25.00,5.00,2026-05-01 10:12,2,Tea,10.00,TEA,Anna,,5.00\n"
                         "#1,a@b.gr,,,,,2026-05-01 10:12,1,Cup,10.00,CUP,,,0.00\n"_s);
        CHECK(f.lines() == u"1500 1000");
    }
    SECTION("that was for the shipping")
    {
        f.take(shopify + u"#1,a@b.gr,paid,,20.00,4.00,2026-05-01 10:12,2,Tea,10.00,TEA,Anna,,0.00\n"_s);
        CHECK(f.totals() == u"2000");
    }
    SECTION("nothing is paid less than nothing")
    {
        f.take(shopify + u"#1,a@b.gr,paid,,0.00,40.00,2026-05-01 10:12,2,Tea,10.00,TEA,Anna,,0.00\n"_s);
        CHECK(f.totals() == u"0");
        CHECK(f.text(u"SELECT kind FROM sale"_s) == u"sale");
    }
}

TEST_CASE("discounts of a table of the shop's own, and one that is no sum", "[import][orders]")
{
    const auto own = [](ImportOptions &options) {
        options.columns = {{u"number"_s, 0},
                           {u"date"_s, 1},
                           {u"unit_price"_s, 2},
                           {u"quantity"_s, 3},
                           {u"order_discount"_s, 4}};
    };
    Fixture f;
    const ImportOutcome outcome = f.take(u"No;Day;Each;Pieces;Off\n"
                                         "1;2026-05-01;10,00;1;2,50\n1;2026-05-01;30,00;1;2,50\n"
                                         "2;2026-05-01;-10,00;1;1,00\n3;2026-05-01;10,00;-1;1,00\n"
                                         "4;2026-05-01;10,00;1;much\n"_s,
                                         own);
    CHECK(f.text(u"SELECT group_concat(total, ' ') FROM (SELECT total FROM sale WHERE number < '2')"_s) ==
          u"3750");
    CHECK(f.text(u"SELECT total FROM sale WHERE number = '3'"_s) == u"-900");
    CHECK(outcome.rejected == 1);
    CHECK(outcome.rejectedRows.value(0).column == u"Off");
}
