// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/PurchaseOrderService.h"

#include "core/suppliers/PurchaseFault.h"
#include "core/suppliers/PurchaseListService.h"
#include "tests/core/suppliers/TestPurchases.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

PurchaseFault faultOf(const Error &error)
{
    const auto fault = purchaseFaultOf(error);
    REQUIRE(fault);
    return *fault;
}

} // namespace

TEST_CASE("an order goes from draft to sent with a number that is never used twice", "[suppliers][orders]")
{
    test::TestPurchases shop;
    const SupplierId potter = shop.supplier(u"Potter"_s, 10);
    const ProductId mug = shop.product(u"Mug"_s);
    shop.asks(potter, mug, 250, u"P-1"_s);
    PurchaseOrder order;
    order.supplier = potter;
    order.lines = {{{}, mug, {}, {}, {6000}, {}, {}}};
    const PurchaseOrderId id = *shop.orders.save(order);
    PurchaseOrder draft = *shop.orders.find(id);
    CHECK(draft.state == PurchaseState::Draft);
    CHECK(draft.number.isEmpty());
    CHECK(draft.lines[0].supplierCode == u"P-1");
    CHECK(draft.lines[0].description == u"Mug");
    CHECK(draft.lines[0].unitCost == UnitPrice{2'500'000});
    CHECK(shop.file->nextUndo()->label.args == QStringList{u"Potter"_s});

    CHECK(*shop.orders.send(id) == u"PO-2026-0001");
    const PurchaseOrder sent = *shop.orders.find(id);
    CHECK(sent.state == PurchaseState::Sent);
    CHECK(sent.promisedOn == Day(2026, 3, 25));
    CHECK(sent.daysLate(Day(2026, 3, 27)) == 2);
    CHECK(faultOf(shop.orders.send(id).error()) == PurchaseFault::OrderIsOver);
    REQUIRE(shop.file->undo());
    CHECK(shop.orders.find(id)->number.isEmpty());
    CHECK(*shop.orders.send(id) == u"PO-2026-0002");
}

TEST_CASE("the longest lead time of the products makes the promised day", "[suppliers][orders]")
{
    test::TestPurchases shop;
    const SupplierId potter = shop.supplier(u"Potter"_s, 5);
    const ProductId mug = shop.product(u"Mug"_s);
    const ProductId jar = shop.product(u"Jar"_s);
    SupplierProduct slow;
    slow.supplier = potter;
    slow.product = jar;
    slow.leadDays = 20;
    REQUIRE(shop.costs.save(slow));
    PurchaseOrder order;
    order.supplier = potter;
    order.lines = {*shop.orders.line(potter, mug, Quantity{1000}), *shop.orders.line(potter, jar, {500})};
    const PurchaseOrderId id = *shop.orders.save(order);
    REQUIRE(shop.orders.send(id));
    CHECK(shop.orders.find(id)->promisedOn == Day(2026, 4, 4));
    const SupplierId unknown = shop.supplier(u"Weaver"_s);
    CHECK_FALSE(shop.orders.find(shop.ordered(unknown, mug, 1))->promisedOn.isValid());
}

TEST_CASE("an order is changed while it is open, closed with a rest, cancelled, binned",
          "[suppliers][orders]")
{
    test::TestPurchases shop;
    const SupplierId potter = shop.supplier(u"Potter"_s);
    const ProductId mug = shop.product(u"Mug"_s);
    const PurchaseOrderId id = shop.ordered(potter, mug, 6);
    PurchaseOrder order = *shop.orders.find(id);
    order.promisedOn = Day(2026, 4, 1);
    order.lines[0].quantity = {8000};
    REQUIRE(shop.orders.save(order));
    CHECK(shop.orders.find(id)->lines[0].open() == Quantity{8000});

    shop.came(id, Day(2026, 3, 14), 3);
    CHECK(shop.orders.find(id)->state == PurchaseState::PartlyReceived);
    CHECK(faultOf(shop.orders.cancel(id).error()) == PurchaseFault::GoodsHaveCome);
    order.lines.clear();
    CHECK(faultOf(shop.orders.save(order).error()) == PurchaseFault::NoLines);
    order.lines = {*shop.orders.line(potter, mug, Quantity{1000})};
    CHECK(faultOf(shop.orders.save(order).error()) == PurchaseFault::GoodsHaveCome);
    REQUIRE(shop.orders.close(id));
    CHECK(shop.orders.find(id)->closedOn == Day(2026, 3, 15));
    CHECK(faultOf(shop.orders.close(id).error()) == PurchaseFault::OrderIsOver);
    CHECK(faultOf(shop.orders.save(*shop.orders.find(id)).error()) == PurchaseFault::OrderIsOver);
    REQUIRE(shop.orders.reopen(id));
    CHECK(shop.orders.find(id)->state == PurchaseState::PartlyReceived);

    const PurchaseOrderId other = shop.ordered(potter, mug, 2);
    REQUIRE(shop.orders.cancel(other));
    CHECK(shop.orders.find(other)->state == PurchaseState::Cancelled);
    REQUIRE(shop.orders.bin({other}));
    CHECK(shop.orders.find(other)->isBinned);
    REQUIRE(shop.orders.restore({other}));
    CHECK_FALSE(shop.orders.find(other)->isBinned);
    REQUIRE(shop.orders.bin({id, other}));
    CHECK(shop.orders.find(id)->isBinned);
    REQUIRE(shop.file->undo());
    CHECK_FALSE(shop.orders.find(id)->isBinned);
    CHECK_FALSE(shop.orders.find(other)->isBinned);
}

TEST_CASE("quantities and costs that cannot be are refused", "[suppliers][orders]")
{
    test::TestPurchases shop;
    PurchaseOrder order;
    order.supplier = shop.supplier(u"Potter"_s);
    const PurchaseOrderId empty = *shop.orders.save(order);
    CHECK(faultOf(shop.orders.send(empty).error()) == PurchaseFault::NoLines);
    order.lines = {{{}, shop.product(u"Mug"_s), {}, {}, {0}, {}, {}}};
    CHECK(faultOf(shop.orders.save(order).error()) == PurchaseFault::BadQuantity);
    order.lines[0].quantity = {1000};
    order.lines[0].unitCost = UnitPrice{-1};
    CHECK(shop.orders.save(order).error().cause == Cause::BadValue);
    order.lines[0].unitCost = UnitPrice{0};
    CHECK(shop.orders.save(order));
    order.lines[0].product = ProductId{99};
    CHECK(shop.orders.save(order).error().cause == Cause::NotFound);
    order.supplier = SupplierId{99};
    CHECK(shop.orders.save(order).error().cause == Cause::NotFound);
}

TEST_CASE("the list of orders knows drafts, open, late and what is over", "[suppliers][orders]")
{
    test::TestPurchases shop;
    PurchaseListService list(shop.file.shop());
    const SupplierId potter = shop.supplier(u"Κεραμικά"_s);
    const ProductId mug = shop.product(u"Mug"_s);
    shop.asks(potter, mug, 250);
    const PurchaseOrderId late = shop.ordered(potter, mug, 4, Day(2026, 3, 12));
    const PurchaseOrderId soon = shop.ordered(potter, mug, 4, Day(2026, 3, 20));
    const PurchaseOrderId over = shop.ordered(potter, mug, 1);
    shop.came(over, Day(2026, 3, 15), 1);
    PurchaseOrder draft;
    draft.supplier = potter;
    const PurchaseOrderId drafted = *shop.orders.save(draft);
    const auto shown = [&](PurchaseShow show, const QString &words = {}) {
        PurchaseFilter filter;
        filter.show = show;
        filter.words = words;
        QList<PurchaseOrderId> ids;
        const auto rows = *list.list(filter, PurchaseColumn::Promised, false, Language::English);
        for (const PurchaseListRow &row : rows)
            ids << row.id;
        return ids;
    };
    CHECK(shown(PurchaseShow::All).size() == 4);
    CHECK(shown(PurchaseShow::Drafts) == QList{drafted});
    CHECK(shown(PurchaseShow::Open) == QList{late, soon});
    CHECK(shown(PurchaseShow::Late) == QList{late});
    CHECK(shown(PurchaseShow::Over) == QList{over});
    CHECK(shown(PurchaseShow::All, u"κεραμικα 0002"_s) == QList{soon});
    CHECK(shown(PurchaseShow::All, u"mug"_s).size() == 3);
    shop.came(late, Day(2026, 3, 15), 1);
    const auto rows =
        *list.list({PurchaseShow::Late, {}, {}, false}, PurchaseColumn::Number, true, Language::English);
    CHECK(rows[0].state == PurchaseState::PartlyReceived);
    CHECK(rows[0].daysLate == 3);
    CHECK(rows[0].value == Money{1000});
    CHECK(rows[0].received == Percent{2500});
    REQUIRE(shop.orders.bin({soon}));
    CHECK(list.rows({late.value, soon.value, 99})->size() == 2);
    CHECK(shown(PurchaseShow::Open) == QList{late});
}

TEST_CASE("a late order shows who waits for it", "[suppliers][orders]")
{
    test::TestPurchases shop;
    const SupplierId potter = shop.supplier(u"Potter"_s);
    const ProductId mug = shop.product(u"Mug"_s);
    const PurchaseOrderId order = shop.ordered(potter, mug, 4, Day(2026, 3, 12));
    REQUIRE(shop.file->write({u"test"_s, {}}, [&](Transaction &tx) {
        const qint64 maria = tx.insert(
            "customer"_L1,
            {{"kind"_L1, u"person"_s}, {"name"_L1, u"Μαρία"_s}, {"created_on"_L1, u"2026-01-01"_s}});
        for (const QString &state : {u"open"_s, u"done"_s})
            tx.insert("stock_request"_L1, {{"product_id"_L1, mug.value},
                                           {"customer_id"_L1, maria},
                                           {"quantity"_L1, 2000},
                                           {"asked_on"_L1, u"2026-03-01"_s},
                                           {"state"_L1, state}});
    }));
    const auto waiting = *PurchaseListService(shop.file.shop()).waiting(order, Language::Greek);
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].name == u"Μαρία");
    CHECK(waiting[0].quantity == Quantity{2000});
    const PurchaseListService list(shop.file.shop());
    CHECK(list.rows({order.value})->value(order.value).waiting == 1);
    // With the last piece nobody waits for the order any more; who asked is called.
    shop.came(order, Day(2026, 3, 14), 4);
    CHECK(list.waiting(order, Language::Greek)->isEmpty());
    CHECK(list.rows({order.value})->value(order.value).waiting == 0);
    const auto called = *list.askedFor(PurchaseReceiptId{1}, Language::Greek);
    REQUIRE(called.size() == 1);
    CHECK(called[0].name == u"Μαρία");
    CHECK(called[0].phone.isEmpty());
}

TEST_CASE("no part is ordered of what is only sold whole", "[suppliers][orders]")
{
    test::TestPurchases shop;
    const SupplierId potter = shop.supplier(u"Potter"_s);
    const ProductId mug = shop.product(u"Mug"_s);
    PurchaseOrder order;
    order.supplier = potter;
    order.lines = {*shop.orders.line(potter, mug, Quantity{1005})};
    order.id = *shop.orders.save(order);
    REQUIRE(shop.file->write({u"test"_s, {}}, [&](Transaction &tx) {
        tx.change("product"_L1, mug.value, {{"sold_whole"_L1, 1}});
    }));
    // What stood there before stays; another part does not.
    order = *shop.orders.find(order.id);
    order.note = u"soon"_s;
    CHECK(shop.orders.save(order));
    order.lines[0].quantity = {2005};
    CHECK(shop.orders.save(order).error().cause == Cause::SoldWhole);
    order.lines[0].quantity = {2000};
    CHECK(shop.orders.save(order));
    REQUIRE(shop.orders.send(order.id));
    PurchaseReceipt receipt = *shop.receipts.expected(order.id);
    receipt.lines[0].defective = {500};
    CHECK(shop.receipts.save(receipt).error().cause == Cause::SoldWhole);
    receipt.lines[0].defective = {};
    receipt.lines[0].quantity = {1005};
    CHECK(shop.receipts.save(receipt).error().cause == Cause::SoldWhole);
    receipt.lines[0].quantity = {1000};
    CHECK(shop.receipts.save(receipt));
}
