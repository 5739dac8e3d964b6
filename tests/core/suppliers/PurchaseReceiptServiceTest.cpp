// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/PurchaseReceiptService.h"

#include "core/suppliers/PurchaseFault.h"
#include "tests/core/suppliers/TestPurchases.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

const Currency receiptEuro{u"EUR"_s, 2};

QList<qint64> landedOf(const PurchaseReceipt &receipt)
{
    QList<qint64> result;
    for (const PurchaseReceiptLine &line : receipt.lines)
        result << (line.landedCost ? line.landedCost->micro : -1);
    return result;
}

PurchaseReceiptLine lineOf(qint64 milli, std::optional<qint64> cents)
{
    PurchaseReceiptLine line;
    line.quantity = {milli};
    if (cents)
        line.unitCost = UnitPrice{*cents * 10'000};
    return line;
}

} // namespace

TEST_CASE("extra cost is spread by value, to the millionth", "[suppliers][receipts]")
{
    PurchaseReceipt receipt;
    receipt.extraCost = Money{1000};
    receipt.lines = {lineOf(10'000, 300), lineOf(5'000, 200), lineOf(1'000, std::nullopt)};
    spreadExtraCost(receipt, receiptEuro);
    // 30 € and 10 € carry 7.50 € and 2.50 €.
    CHECK(landedOf(receipt) == QList<qint64>{3'750'000, 2'500'000, -1});
    receipt.lines = {lineOf(3'000, 100), lineOf(3'000, 100), lineOf(3'000, 100)};
    spreadExtraCost(receipt, receiptEuro);
    CHECK(landedOf(receipt) == QList<qint64>{2'111'111, 2'111'111, 2'111'111});
    // Of goods that cost nothing the quantity decides.
    receipt.lines = {lineOf(1'000, 0), lineOf(3'000, 0)};
    spreadExtraCost(receipt, receiptEuro);
    CHECK(landedOf(receipt) == QList<qint64>{2'500'000, 2'500'000});
    receipt.extraCost = {};
    spreadExtraCost(receipt, receiptEuro);
    CHECK(landedOf(receipt) == QList<qint64>{0, 0});
    receipt.extraCost = Money{500'000};
    receipt.lines = {lineOf(1'000'000, 900'000'00)};
    spreadExtraCost(receipt, {u"IRR"_s, 0});
    CHECK(landedOf(receipt) == QList<qint64>{900'000'000'000 + 500'000'000});
}

TEST_CASE("an order is received in parts and closes by itself", "[suppliers][receipts]")
{
    test::TestPurchases shop;
    shop.keepStock(Day(2026, 1, 1));
    const SupplierId potter = shop.supplier(u"Potter"_s);
    const ProductId mug = shop.product(u"Mug"_s);
    shop.asks(potter, mug, 250);
    const PurchaseOrderId order = shop.ordered(potter, mug, 10);
    CHECK(shop.receipts.expected(order)->lines[0].quantity == Quantity{10'000});
    CHECK(shop.receipts.expected(order)->lines[0].unitCost == UnitPrice{2'500'000});
    shop.came(order, Day(2026, 3, 1), 4);
    CHECK(shop.orders.find(order)->state == PurchaseState::PartlyReceived);
    CHECK(shop.receipts.expected(order)->lines[0].quantity == Quantity{6'000});
    const PurchaseReceiptId rest = shop.came(order, Day(2026, 3, 8), 6);
    CHECK(shop.orders.find(order)->state == PurchaseState::Closed);
    CHECK(shop.orders.find(order)->closedOn == Day(2026, 3, 8));
    CHECK(shop.moves() == u"receipt 4@250, receipt 6@250");

    REQUIRE(shop.receipts.bin(rest));
    CHECK(shop.orders.find(order)->state == PurchaseState::PartlyReceived);
    CHECK(shop.moves() == u"receipt 4@250");
    REQUIRE(shop.receipts.restore(rest));
    CHECK(shop.orders.find(order)->state == PurchaseState::Closed);
    CHECK(shop.moves() == u"receipt 4@250, receipt 6@250");
    REQUIRE(shop.file->undo());
    REQUIRE(shop.file->undo());
    REQUIRE(shop.file->undo());
    CHECK(shop.moves() == u"receipt 4@250");
    CHECK(shop.orders.find(order)->state == PurchaseState::PartlyReceived);
    REQUIRE(shop.file->redo());
    CHECK(shop.orders.find(order)->state == PurchaseState::Closed);
}

TEST_CASE("more than ordered and other costs are said, and taken", "[suppliers][receipts]")
{
    test::TestPurchases shop;
    const SupplierId potter = shop.supplier(u"Potter"_s);
    const ProductId mug = shop.product(u"Mug"_s);
    const ProductId jar = shop.product(u"Jar"_s);
    shop.asks(potter, mug, 250);
    const PurchaseOrderId order = shop.ordered(potter, mug, 10);
    PurchaseReceipt receipt = *shop.receipts.expected(order);
    CHECK(shop.receipts.remarks(receipt)->isEmpty());
    receipt.lines[0].quantity = {12'000};
    receipt.lines[0].unitCost = UnitPrice{2'700'000};
    receipt.lines.append({{}, {}, jar, {1000}, {}, {}, {}});
    const QList<ReceiptRemark> wanted{{ReceiptRemark::Kind::MoreThanOrdered, 0, {10'000}, {}},
                                      {ReceiptRemark::Kind::OtherCost, 0, {}, {2'500'000}},
                                      {ReceiptRemark::Kind::NotOrdered, 1, {}, {}}};
    CHECK(*shop.receipts.remarks(receipt) == wanted);
    const PurchaseReceiptId id = *shop.receipts.save(receipt);
    CHECK(shop.costs.of(mug)->first().entry.unitCost == UnitPrice{2'700'000});
    CHECK(shop.costs.of(jar)->isEmpty());
    CHECK(shop.orders.find(order)->state == PurchaseState::Closed);
    // What is there already does not count twice.
    CHECK((*shop.receipts.remarks(*shop.receipts.find(id)))[0] == wanted[0]);
    REQUIRE(shop.file->undo());
    CHECK(shop.costs.of(mug)->first().entry.unitCost == UnitPrice{2'500'000});
    REQUIRE(shop.receipts.save(receipt, false));
    CHECK(shop.costs.of(mug)->first().entry.unitCost == UnitPrice{2'500'000});
}

TEST_CASE("a late entry or a gift does not become what the supplier asks", "[suppliers][receipts]")
{
    test::TestPurchases shop;
    const SupplierId potter = shop.supplier(u"Potter"_s);
    const ProductId mug = shop.product(u"Mug"_s);
    shop.bought(potter, mug, Day(2026, 3, 1), 10, 300);
    shop.bought(potter, mug, Day(2026, 2, 1), 10, 200);
    CHECK(shop.costs.of(mug)->first().entry.unitCost == UnitPrice{3'000'000});
    const PurchaseReceiptId gift = shop.bought(potter, mug, Day(2026, 3, 2), 1, 0);
    CHECK(shop.costs.of(mug)->first().entry.unitCost == UnitPrice{3'000'000});
    CHECK(shop.receipts.find(gift)->lines[0].landedCost == UnitPrice{0});
}

TEST_CASE("changing a receipt changes its moves; lines that go take theirs along", "[suppliers][receipts]")
{
    test::TestPurchases shop;
    shop.keepStock(Day(2026, 1, 1));
    const SupplierId potter = shop.supplier(u"Potter"_s);
    const ProductId mug = shop.product(u"Mug"_s);
    const ProductId jar = shop.product(u"Jar"_s);
    const PurchaseReceiptId id = shop.bought(potter, mug, Day(2026, 3, 1), 10, 300);
    PurchaseReceipt receipt = *shop.receipts.find(id);
    receipt.extraCost = Money{500};
    receipt.lines[0].quantity = {5000};
    receipt.lines.append({{}, {}, jar, {1000}, {}, UnitPrice{10'000'000}, {}});
    REQUIRE(shop.receipts.save(receipt));
    CHECK(shop.moves() == u"receipt 5@360, receipt 1@1200");
    receipt = *shop.receipts.find(id);
    receipt.lines.removeFirst();
    REQUIRE(shop.receipts.save(receipt));
    CHECK(shop.moves() == u"receipt 1@1500");
    REQUIRE(shop.file->undo());
    CHECK(shop.moves() == u"receipt 5@360, receipt 1@1200");
    // What is older than the stock of the shop lies in its opening already.
    shop.bought(potter, mug, Day(2025, 12, 31), 1, 300);
    CHECK(shop.moves() == u"receipt 5@360, receipt 1@1200");
}

TEST_CASE("a receipt that cannot be is refused with its reason", "[suppliers][receipts]")
{
    test::TestPurchases shop;
    const SupplierId potter = shop.supplier(u"Potter"_s);
    const SupplierId weaver = shop.supplier(u"Weaver"_s);
    const ProductId mug = shop.product(u"Mug"_s);
    const PurchaseOrderId order = shop.ordered(potter, mug, 10);
    PurchaseReceipt receipt = *shop.receipts.expected(order);
    const auto fault = [&](const PurchaseReceipt &r) {
        return purchaseFaultOf(shop.receipts.save(r).error());
    };
    PurchaseReceipt other = receipt;
    other.supplier = weaver;
    CHECK(fault(other) == PurchaseFault::OtherSupplier);
    other = receipt;
    other.lines[0].defective = {11'000};
    CHECK(fault(other) == PurchaseFault::BadQuantity);
    other.lines.clear();
    CHECK(fault(other) == PurchaseFault::NoLines);
    other = receipt;
    other.at = QDateTime(QDate(2026, 3, 16), QTime(9, 0));
    CHECK(shop.receipts.save(other).error().cause == Cause::BadValue);
    other = receipt;
    other.extraCost = Money{-1};
    CHECK(shop.receipts.save(other).error().cause == Cause::BadValue);
    PurchaseOrder draft;
    draft.supplier = potter;
    const PurchaseOrderId drafted = *shop.orders.save(draft);
    CHECK(purchaseFaultOf(shop.receipts.expected(drafted).error()) == PurchaseFault::NotSent);
    CHECK(shop.receipts.find(PurchaseReceiptId{99}).error().cause == Cause::NotFound);
}

TEST_CASE("the next part is expected at the cost of the last one, and tells no new cost",
          "[suppliers][receipts]")
{
    test::TestPurchases shop;
    const SupplierId potter = shop.supplier(u"Potter"_s);
    const ProductId mug = shop.product(u"Mug"_s);
    const auto asked = [&] { return shop.costs.of(mug)->first().entry.unitCost; };
    shop.asks(potter, mug, 400);
    const PurchaseOrderId order = shop.ordered(potter, mug, 10);
    shop.came(order, Day(2026, 3, 1), 2, 0, 420);
    CHECK(asked() == UnitPrice{4'200'000});
    PurchaseReceipt next = *shop.receipts.expected(order);
    CHECK(next.lines[0].unitCost == UnitPrice{4'200'000});
    const QList<ReceiptRemark> told{{ReceiptRemark::Kind::OtherCost, 0, {}, {4'000'000}}};
    CHECK(*shop.receipts.remarks(next) == told);
    // In between somebody has agreed on another cost.
    shop.asks(potter, mug, 430);
    next.lines[0].quantity = {3000};
    const PurchaseReceiptId untouched = *shop.receipts.save(next);
    CHECK(asked() == UnitPrice{4'300'000});
    REQUIRE(shop.receipts.bin(untouched));
    shop.came(order, Day(2026, 3, 8), 3, 0, 440);
    CHECK(asked() == UnitPrice{4'400'000});
    CHECK(shop.receipts.expected(order)->lines[0].unitCost == UnitPrice{4'400'000});
}
