// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportService.h"
#include "core/registry/Importers.h"
#include "core/registry/KeptTables.h"
#include "core/stock/StockKept.h"
#include "tests/core/suppliers/TestPurchases.h"
#include "tests/support/FileDump.h"

#include <QElapsedTimer>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

struct PurchasesImport : test::TestPurchases
{
    PurchasesImport()
        : TestPurchases(keptTables())
    {
        ProductService products(file.shop());
        Product fresh;
        fresh.code = u"T1"_s;
        fresh.name = u"Tea"_s;
        fresh.barcodes = {u"5901234123457"_s};
        tea = *products.create(fresh);
        fresh = {};
        fresh.code = u"C1"_s;
        fresh.name = u"Cup"_s;
        fresh.soldWhole = true;
        cup = *products.create(fresh);
        Supplier one;
        one.code = u"A1"_s;
        one.name = u"Άλφα"_s;
        alfa = *suppliers.save(one);
        beta = supplier(u"Beta"_s);
        asks(alfa, cup, 100, u"CUP-9"_s);
    }
    Result<ImportOutcome> import(const QString &table, OnMatch onMatch = OnMatch::Skip,
                                 const std::function<void(ImportOptions &)> &change = {})
    {
        ImportOptions options;
        options.importer = u"purchases"_s;
        options.pasted = table;
        options.onMatch = onMatch;
        options.again = true;
        if (change)
            change(options);
        Progress silent;
        return imports.run(options, silent);
    }
    PurchaseOrder order(const QString &number)
    {
        const qint64 id = *file->read([&](Connection &c) {
            return c.number(u"SELECT coalesce(max(id), 0) FROM purchase_order WHERE number = ?"_s, {number});
        });
        REQUIRE(id > 0);
        return *orders.find(PurchaseOrderId{id});
    }
    /// Day, document, extra cost, quantity in pieces, defective, cost and landed cost in cents.
    QStringList deliveries()
    {
        return *file->read([](Connection &c) {
            return c.all(
                u"SELECT r.business_day, r.document, r.extra_cost, l.quantity / 1000, l.defective / 1000, "
                "coalesce(l.unit_cost / 10000, -1), coalesce(l.landed_cost / 10000, -1) "
                "FROM purchase_receipt r JOIN purchase_receipt_line l ON l.purchase_receipt_id = r.id "
                "ORDER BY r.id, l.position"_s,
                {}, [](const Row &row) {
                    QStringList cells;
                    for (int i = 0; i < 7; ++i)
                        cells << row.text(i);
                    return cells.join(u' ');
                });
        });
    }
    static QStringList reasons(const ImportOutcome &outcome)
    {
        QStringList said;
        for (const RejectedRow &row : outcome.rejectedRows)
            said << QString::number(row.line) + u' ' + row.reason + u' ' + row.value;
        return said;
    }

    ImportService imports{file.shop(), allImporters()};
    ProductId tea, cup;
    SupplierId alfa, beta;
};

const QString head =
    u"Supplier,Order number,Ordered on,Promised on,Product code,Quantity,Unit cost,Received on,"
    "Received,Defective,Document,Extra cost\n"_s;

} // namespace

TEST_CASE("orders and deliveries come from a table and can be taken back", "[import][purchases]")
{
    PurchasesImport f;
    const QStringList before = test::dumpOf(f.file.shop());
    const auto outcome =
        f.import(head + u"ΑΛΦΑ,PO-7,2026-01-10,2026-01-20,T1,10,2.00,2026-01-18,6,0,D1,3.00\n"
                        "A1,PO-7,2026-01-10,2026-01-20,T1,10,2.00,2026-01-25,4,1,D2,\n"
                        "A1,PO-7,,,CUP-9,5,1.00,2026-01-18,5,,D1,\n"
                        "Beta,PO-8,2026-02-01,2026-03-01,T1,3,2.10,,,,,\n"
                        "beta,,,,5901234123457,2,2.50,2026-02-02,,,L1,\n"_s);
    REQUIRE(outcome);
    INFO(f.reasons(*outcome).join(u'\n').toStdString());
    CHECK(outcome->rejected == 3); // CUP-9 stands in the column of our own codes
    CHECK(outcome->created == 2);
    REQUIRE(f.imports.undo());

    const QString table =
        u"Supplier,Order number,Ordered on,Promised on,Product code,Supplier's product code,"
        "Quantity,Unit cost,Received on,Received,Defective,Document,Extra cost\n"
        "ΑΛΦΑ,PO-7,2026-01-10,2026-01-20,T1,,10,2.00,2026-01-18,6,0,D1,3.00\n"
        "A1,PO-7,2026-01-10,2026-01-20,T1,,10,2.00,2026-01-25,4,1,D2,\n"
        "A1,PO-7,,,,CUP-9,5,1.00,2026-01-18,5,,D1,3.00\n"
        "Beta,PO-8,2026-02-01,2026-03-01,T1,,3,2.10,,,,,\n"
        "beta,,,,5901234123457,,2,2.50,2026-02-02,,,L1,\n"_s;
    const auto all = f.import(table);
    REQUIRE(all);
    INFO(f.reasons(*all).join(u'\n').toStdString());
    CHECK(all->created == 5);
    CHECK(all->records.value(u"orders"_s).created == 2);
    CHECK(all->records.value(u"receipts"_s).created == 3);
    const PurchaseOrder seven = f.order(u"PO-7"_s);
    CHECK(seven.supplier == f.alfa);
    CHECK(seven.state == PurchaseState::Closed);
    CHECK(seven.sentOn == Day(2026, 1, 10));
    CHECK(seven.promisedOn == Day(2026, 1, 20));
    CHECK(seven.closedOn == Day(2026, 1, 25));
    REQUIRE(seven.lines.size() == 2);
    CHECK(seven.lines[0].quantity == Quantity{10'000});
    CHECK(seven.lines[0].received == Quantity{10'000});
    CHECK(seven.lines[0].description == u"Tea");
    CHECK(seven.lines[1].product == f.cup);
    const PurchaseOrder eight = f.order(u"PO-8"_s);
    CHECK(eight.state == PurchaseState::Sent);
    CHECK(eight.lines.size() == 1);
    CHECK(f.deliveries() == QStringList{u"2026-01-18 D1 300 6 0 200 235"_s,
                                        u"2026-01-18 D1 300 5 0 100 117"_s, u"2026-01-25 D2 0 4 1 200 200"_s,
                                        u"2026-02-02 L1 0 2 0 250 250"_s});
    CHECK(f.moves().isEmpty());
    // What a supplier asks is learnt where nothing was known of it.
    CHECK(f.costs.of(f.beta)->size() == 1);
    CHECK(f.costs.of(f.beta)->first().entry.unitCost == UnitPrice{2'500'000});

    const auto again = f.import(table);
    CHECK(again->skipped == 5);
    CHECK(f.import(table, OnMatch::Update)->skipped == 5);
    CHECK(f.import(table, OnMatch::Create)->rejected == 4);
    REQUIRE(f.imports.undo());
    for (int i = 0; i < 3; ++i)
        REQUIRE(f.imports.undo());
    CHECK(before == test::dumpOf(f.file.shop()));
    REQUIRE(f.file->redo());
    CHECK(f.order(u"PO-7"_s).state == PurchaseState::Closed);
}

TEST_CASE("a later table brings what has come since", "[import][purchases]")
{
    PurchasesImport f;
    REQUIRE(f.import(head + u"Beta,9,2026-01-10,2026-01-20,T1,10,2.00,2026-01-18,6,,D1,\n"_s)->created == 1);
    CHECK(f.order(u"9"_s).state == PurchaseState::PartlyReceived);
    const QStringList before = test::dumpOf(f.file.shop());
    const QString later = head + u"Beta,9,2026-01-10,2026-01-20,T1,10,2.00,2026-01-18,6,,D1,\n"
                                 "Beta,9,2026-01-10,2026-01-20,T1,10,2.00,2026-01-30,4,,D2,\n"
                                 "Beta,9,2026-01-10,2026-01-20,C1,3,1.00,2026-01-30,3,,D2,\n"_s;
    const auto outcome = f.import(later, OnMatch::Update);
    REQUIRE(outcome);
    INFO(f.reasons(*outcome).join(u'\n').toStdString());
    CHECK(outcome->skipped == 1);
    CHECK(outcome->updated == 2);
    CHECK(outcome->records.value(u"orders"_s).updated == 1);
    CHECK(outcome->records.value(u"receipts"_s).created == 1);
    CHECK(f.order(u"9"_s).state == PurchaseState::Closed);
    CHECK(f.order(u"9"_s).closedOn == Day(2026, 1, 30));
    CHECK(f.order(u"9"_s).lines.size() == 2);
    REQUIRE(f.imports.undo());
    CHECK(f.order(u"9"_s).state == PurchaseState::PartlyReceived);
    CHECK(before == test::dumpOf(f.file.shop()));
    // Another supplier's order of the same number is not this one.
    const auto other = f.import(head + u"A1,9,2026-01-10,,T1,1,2.00,,,,,\n"_s, OnMatch::Update);
    CHECK(f.reasons(*other) ==
          QStringList{u"2 The order of this number is from another supplier: %1 Beta"_s});
}

TEST_CASE("an order opens again with a new line, unless it was closed by hand", "[import][purchases]")
{
    PurchasesImport f;
    const QString row = u"Beta,9,2026-01-10,2026-01-20,T1,10,2.00,2026-01-18,%1,,D1,\n"_s;
    const QString more = u"Beta,9,2026-01-10,2026-01-20,C1,3,1.00,,,,,\n"_s;
    REQUIRE(f.import(head + row.arg(10)));
    CHECK(f.order(u"9"_s).state == PurchaseState::Closed);
    REQUIRE(f.import(head + row.arg(10) + more, OnMatch::Fill)->updated == 1);
    CHECK(f.order(u"9"_s).state == PurchaseState::PartlyReceived);
    CHECK_FALSE(f.order(u"9"_s).closedOn.isValid());
    REQUIRE(f.imports.undo());
    CHECK(f.order(u"9"_s).state == PurchaseState::Closed);
    REQUIRE(f.imports.undo());

    REQUIRE(f.import(head + row.arg(4)));
    REQUIRE(f.orders.close(f.order(u"9"_s).id));
    REQUIRE(f.import(head + row.arg(4) + more, OnMatch::Fill)->updated == 1);
    CHECK(f.order(u"9"_s).state == PurchaseState::Closed);
    CHECK(f.order(u"9"_s).lines.size() == 2);
    // What is in the bin or cancelled stays as it is.
    REQUIRE(f.orders.bin({f.order(u"9"_s).id}));
    CHECK(f.import(head + row.arg(6), OnMatch::Update)->skipped == 1);
}

TEST_CASE("purchases move stock only when the import says so", "[import][purchases][stock]")
{
    PurchasesImport f;
    const QString rows = head + u"Beta,1,2025-12-01,,T1,5,2.00,2025-12-20,5,,,\n"
                                "Beta,2,2026-01-10,,T1,10,2.00,2026-01-18,10,,D1,5.00\n"_s;
    const auto moving = [](ImportOptions &options) { options.movesStock = true; };
    CHECK(f.import(rows, OnMatch::Skip, moving).error().cause == Cause::StockNotKept);
    f.keepStock(Day(2026, 1, 1));
    REQUIRE(f.import(rows));
    CHECK(f.moves().isEmpty());
    REQUIRE(f.imports.undo());
    REQUIRE(f.import(rows, OnMatch::Skip, moving));
    CHECK(f.moves() == u"receipt 10@250");
    CHECK(f.file->read([](Connection &c) { return StockKept().check(c); })->isEmpty());
    CHECK(*f.file->read([](Connection &c) { return c.number(u"SELECT quantity FROM product_stock"_s); }) ==
          10'000);
    REQUIRE(f.imports.undo());
    CHECK(f.moves().isEmpty());
    CHECK(f.file->read([](Connection &c) { return StockKept().check(c); })->isEmpty());
    const QString elsewhere =
        u"Supplier,Product code,Quantity,Received on,Place\nBeta,T1,1,2026-02-01,Attic\n"_s;
    CHECK(f.reasons(*f.import(elsewhere, OnMatch::Skip, moving)) ==
          QStringList{u"2 There is no such place: %1 Attic"_s});
    CHECK(f.import(elsewhere)->created == 1);
}

TEST_CASE("rows of purchases that cannot be taken say why, and their order with them", "[import][purchases]")
{
    PurchasesImport f;
    f.supplier(u"Twice"_s);
    f.supplier(u"TWICE"_s);
    const auto outcome = f.import(head + u"Nobody,1,2026-01-10,,T1,1,1,,,,,\n"
                                         "Beta,2,2026-01-10,,XX,1,1,,,,,\n"
                                         "Beta,2,2026-01-10,,T1,1,1,,,,,\n"
                                         "Twice,3,2026-01-10,,T1,1,1,,,,,\n"
                                         "Beta,4,2026-01-10,,C1,2.5,1,,,,,\n"
                                         "Beta,5,,,T1,1,1,,,,,\n"
                                         "Beta,6,2026-01-10,,T1,5,1,2026-01-11,2,3,,\n"
                                         "Beta,7,2026-01-10,,T1,5,1,,2,,,\n"
                                         "Beta,8,2099-01-10,,T1,5,1,,,,,\n"
                                         "Beta,9,2026-01-10,,T1,,1,,,,,\n"
                                         ",10,2026-01-10,,T1,1,1,,,,,\n"
                                         "Beta,11,2026-01-10,,,1,1,,,,,\n"
                                         "Beta,12,2026-01-10,,T1,-1,1,,,,,\n"
                                         "Beta,13,2026-01-10,,T1,1,1,2026-01-11,1,,D,5\n"
                                         "Beta,13,2026-01-10,,C1,1,1,2026-01-11,1,,D,6\n"
                                         "Beta,,,,T1,,1,2026-01-11,,,,\n"_s);
    REQUIRE(outcome);
    CHECK(outcome->created == 0);
    QStringList reasons;
    for (const RejectedRow &row : outcome->rejectedRows)
        reasons << QString::number(row.line) + u' ' + row.reason.section(u':', 0, 0);
    CHECK(reasons ==
          QStringList{u"2 There is no such supplier"_s, u"3 There is no such product"_s,
                      u"4 Another line of this document was not taken."_s, u"5 More than one supplier fits"_s,
                      u"6 This product is only sold whole"_s, u"7 The day of the order is missing."_s,
                      u"8 More is defective than came"_s, u"9 The day on which the goods came is missing."_s,
                      u"10 This day is still to come"_s, u"11 The quantity is missing."_s,
                      u"12 This row names no supplier."_s, u"13 This row names no product."_s,
                      u"14 This is not a quantity"_s, u"15 Another line of this document was not taken."_s,
                      u"16 Another row of this delivery names another extra cost"_s,
                      u"17 There is no order number, and nothing that came."_s});
    CHECK(f.file->read([](Connection &c) { return c.number(u"SELECT count(*) FROM purchase_order"_s); }) ==
          0);
}

TEST_CASE("more than ordered, things not ordered and costs of nothing are taken and told",
          "[import][purchases]")
{
    PurchasesImport f;
    const auto outcome = f.import(head + u"Beta,1,2026-01-10,2026-01-20,T1,5,0,2026-01-18,7,,D1,\n"
                                         "Beta,1,2026-01-10,2026-01-22,C1,,1.50,2026-01-18,1,,D1,\n"_s);
    REQUIRE(outcome);
    INFO(f.reasons(*outcome).join(u'\n').toStdString());
    CHECK(outcome->created == 2);
    QStringList notes;
    for (const ImportNote &note : outcome->notes)
        notes << QString::number(note.count) + u' ' + note.key.left(20);
    CHECK(notes == QStringList{u"1 %n line(s) of orders"_s, u"1 %n line(s) of delive"_s,
                               u"1 %n line(s) of delive"_s, u"1 %n order(s) were pro"_s});
    const PurchaseOrder order = f.order(u"1"_s);
    CHECK(order.state == PurchaseState::Closed);
    CHECK(order.promisedOn == Day(2026, 1, 22));
    CHECK(order.lines.size() == 1);
    CHECK(order.lines[0].received == Quantity{7'000});
    CHECK(f.deliveries() == QStringList{u"2026-01-18 D1 0 7 0 0 0"_s, u"2026-01-18 D1 0 1 0 150 150"_s});
}

TEST_CASE("suppliers and products that nobody knows are made where that is asked", "[import][purchases]")
{
    PurchasesImport f;
    const QStringList before = test::dumpOf(f.file.shop());
    const QString table = u"Supplier,Supplier code,Order number,Ordered on,Product code,Barcode,Description,"
                          "Quantity,Unit cost\n"
                          "Νέος,N1,1,2026-01-10,NEW-1,5200000000001,Honey,4,3.20\n"
                          "Νέος,N1,1,2026-01-10,,,Jam,2,1.10\n"
                          "ΝΕΟΣ,,2,2026-01-11,NEW-1,,,4,3.20\n"_s;
    CHECK(f.import(table)->rejected == 3);
    const auto made =
        f.import(table, OnMatch::Skip, [](ImportOptions &options) { options.makesMissing = true; });
    REQUIRE(made);
    CHECK(made->created == 3);
    CHECK(made->records.value(u"suppliers"_s).created == 1);
    CHECK(made->records.value(u"products"_s).created == 2);
    const auto honey = ProductService(f.file.shop()).scanned(u"5200000000001"_s);
    REQUIRE(honey->size() == 1);
    CHECK(honey->first().name == u"Honey");
    CHECK(honey->first().code == u"NEW-1");
    CHECK(f.order(u"2"_s).supplier == *f.suppliers.named(u"Νεος"_s));
    REQUIRE(f.imports.undo());
    CHECK(before == test::dumpOf(f.file.shop()));
}

TEST_CASE("a hundred thousand rows of purchases are in quickly", "[import][purchases][slow]")
{
    PurchasesImport f;
    QString table = head;
    for (int i = 0; i < 100'000; ++i) {
        const int order = i / 10;
        table += u"Beta,N%1,2026-01-10,2026-01-20,%2,10,2.00,2026-01-18,10,,D%1,\n"_s.arg(order).arg(
            i % 2 == 0 ? u"T1"_s : u"C1"_s);
    }
    QElapsedTimer timer;
    timer.start();
    const auto outcome = f.import(table);
    REQUIRE(outcome);
    CHECK(outcome->created == 100'000);
    CHECK(outcome->records.value(u"orders"_s).created == 10'000);
    CHECK(f.order(u"N7"_s).lines.size() == 10);
    CHECK(f.order(u"N7"_s).state == PurchaseState::Closed);
    INFO("took " << timer.elapsed() << " ms");
    CHECK(timer.elapsed() < 60'000);
}
