// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/SupplierReturnService.h"

#include "core/registry/KeptTables.h"
#include "core/suppliers/PurchaseFault.h"
#include "tests/core/suppliers/TestPurchases.h"

using namespace tefter;
using namespace Qt::StringLiterals;

TEST_CASE("what was defective goes back at what it cost, once", "[suppliers][returns]")
{
    test::TestPurchases shop;
    shop.keepStock(Day(2026, 1, 1));
    const SupplierId potter = shop.supplier(u"Potter"_s);
    const ProductId mug = shop.product(u"Mug"_s);
    shop.asks(potter, mug, 250);
    const PurchaseOrderId order = shop.ordered(potter, mug, 10);
    const PurchaseReceiptId receipt = shop.came(order, Day(2026, 3, 1), 10, 3);
    SupplierReturn goods = *shop.returns.ofDefective(receipt);
    REQUIRE(goods.lines.size() == 1);
    CHECK(goods.lines[0].quantity == Quantity{3000});
    CHECK(goods.lines[0].unitCost == UnitPrice{2'500'000});
    const SupplierReturnId id = *shop.returns.save(goods);
    CHECK(shop.moves() == u"receipt 10@250, supplier-return -3@-1");
    CHECK(shop.returns.ofDefective(receipt)->lines.isEmpty());
    CHECK(shop.file->nextUndo()->label.args == QStringList{u"Potter"_s});

    REQUIRE(shop.returns.bin(id));
    CHECK(shop.moves() == u"receipt 10@250");
    CHECK(shop.returns.ofDefective(receipt)->lines.size() == 1);
    REQUIRE(shop.returns.restore(id));
    SupplierReturn more = *shop.returns.find(id);
    more.lines[0].quantity = {11'000};
    CHECK(purchaseFaultOf(shop.returns.save(more).error()) == PurchaseFault::BadQuantity);
    more.lines[0].quantity = {4'000};
    more.lines[0].reason = ReturnReason::Wrong;
    REQUIRE(shop.returns.save(more));
    CHECK(shop.returns.find(id)->lines[0].reason == ReturnReason::Wrong);
    CHECK(shop.moves() == u"receipt 10@250, supplier-return -4@-1");
    REQUIRE(shop.file->undo());
    CHECK(shop.moves() == u"receipt 10@250, supplier-return -3@-1");
}

TEST_CASE("goods go back without their receipt too, at the supplier's cost", "[suppliers][returns]")
{
    test::TestPurchases shop;
    const SupplierId potter = shop.supplier(u"Potter"_s);
    const ProductId mug = shop.product(u"Mug"_s);
    shop.asks(potter, mug, 250);
    SupplierReturn goods;
    goods.supplier = potter;
    CHECK(purchaseFaultOf(shop.returns.save(goods).error()) == PurchaseFault::NoLines);
    goods.lines = {{{}, mug, {}, {2000}, {}, ReturnReason::Surplus}};
    const SupplierReturnId id = *shop.returns.save(goods);
    CHECK(shop.returns.find(id)->lines[0].unitCost == UnitPrice{2'500'000});
    goods.lines[0].quantity = {-1000};
    CHECK(purchaseFaultOf(shop.returns.save(goods).error()) == PurchaseFault::BadQuantity);
    goods.supplier = SupplierId{99};
    CHECK(shop.returns.save(goods).error().cause == Cause::NotFound);
    CHECK(returnReasonFromKey(u"surplus") == ReturnReason::Surplus);
    CHECK_FALSE(returnReasonFromKey(u"anger"));
}

TEST_CASE("more back than there is, or than ever came, is told", "[suppliers][returns]")
{
    test::TestPurchases shop{keptTables()};
    shop.keepStock(Day(2026, 1, 1));
    const SupplierId potter = shop.supplier(u"Potter"_s);
    const SupplierId weaver = shop.supplier(u"Weaver"_s);
    const ProductId mug = shop.product(u"Mug"_s);
    shop.bought(potter, mug, Day(2026, 3, 1), 12, 250);
    shop.bought(weaver, mug, Day(2026, 3, 1), 5, 250);
    SupplierReturn goods;
    goods.supplier = potter;
    goods.at = QDateTime(QDate(2026, 3, 10), QTime(9, 0));
    goods.lines = {{{}, mug, {}, {12'000}, {}, ReturnReason::Surplus}};
    CHECK(shop.returns.remarks(goods)->isEmpty());
    goods.lines[0].quantity = {14'000};
    QList<ReturnRemark> told{{u"Mug"_s, {14'000}, {}, Quantity{12'000}}};
    CHECK(*shop.returns.remarks(goods) == told);
    goods.lines[0].quantity = {5'000'000};
    told = {{u"Mug"_s, {5'000'000}, Quantity{17'000}, Quantity{12'000}}};
    CHECK(*shop.returns.remarks(goods) == told);

    // What has gone back already counts, but not twice.
    goods.lines[0].quantity = {10'000};
    goods.id = *shop.returns.save(goods);
    goods = *shop.returns.find(goods.id);
    CHECK(shop.returns.remarks(goods)->isEmpty());
    SupplierReturn more = goods;
    more.id = {};
    more.lines[0].id = {};
    more.lines[0].quantity = {3'000};
    told = {{u"Mug"_s, {3'000}, {}, Quantity{2'000}}};
    CHECK(*shop.returns.remarks(more) == told);

    REQUIRE(shop.file->write({u"test"_s, {}}, [&](Transaction &tx) {
        tx.change("product"_L1, mug.value, {{"negative_stock"_L1, u"block"_s}, {"sold_whole"_L1, 1}});
    }));
    more.lines[0].quantity = {8'000};
    CHECK(shop.returns.save(more).error().cause == Cause::NotInStock);
    more.lines[0].quantity = {1'005};
    CHECK(shop.returns.save(more).error().cause == Cause::SoldWhole);
    more.lines[0].quantity = {7'000};
    CHECK(shop.returns.save(more));
}
