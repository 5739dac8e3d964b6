// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/SupplierReturnService.h"

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
