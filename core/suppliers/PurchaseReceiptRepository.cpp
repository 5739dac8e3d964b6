// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/PurchaseReceiptRepository.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

PurchaseReceipt receiptFrom(const Row &row)
{
    PurchaseReceipt receipt;
    receipt.id = row.id<PurchaseReceiptId>(0);
    receipt.order = row.id<PurchaseOrderId>(1);
    receipt.supplier = row.id<SupplierId>(2);
    receipt.place = row.id<StockPlaceId>(3);
    receipt.at = row.dateTime(4);
    receipt.document = row.text(5);
    receipt.extraCost = row.money(6);
    receipt.note = row.text(7);
    receipt.isBinned = !row.isNull(8);
    return receipt;
}

PurchaseReceiptLine receiptLineFrom(const Row &row)
{
    PurchaseReceiptLine line;
    line.id = row.id<PurchaseReceiptLineId>(0);
    line.orderLine = row.id<PurchaseOrderLineId>(1);
    line.product = row.id<ProductId>(2);
    line.quantity = {row.integer(3)};
    line.defective = {row.integer(4)};
    if (!row.isNull(5))
        line.unitCost = UnitPrice{row.integer(5)};
    if (!row.isNull(6))
        line.landedCost = UnitPrice{row.integer(6)};
    return line;
}

Fields fieldsOf(const PurchaseReceipt &receipt)
{
    return {{"purchase_order_id"_L1, bound(receipt.order)},
            {"supplier_id"_L1, receipt.supplier.value},
            {"place_id"_L1, bound(receipt.place)},
            {"at"_L1, receipt.at.toString(Qt::ISODate)},
            {"business_day"_L1, receipt.businessDay().iso()},
            {"document"_L1, receipt.document},
            {"extra_cost"_L1, receipt.extraCost.minor},
            {"note"_L1, receipt.note}};
}

Fields fieldsOf(const PurchaseReceiptLine &line)
{
    return {{"purchase_order_line_id"_L1, bound(line.orderLine)},
            {"product_id"_L1, line.product.value},
            {"quantity"_L1, line.quantity.milli},
            {"defective"_L1, line.defective.milli},
            {"unit_cost"_L1, line.unitCost ? QVariant(line.unitCost->micro) : QVariant()},
            {"landed_cost"_L1, line.landedCost ? QVariant(line.landedCost->micro) : QVariant()}};
}

} // namespace

std::optional<PurchaseReceipt> PurchaseReceiptRepository::find(PurchaseReceiptId id)
{
    auto receipt = m_db.one(u"SELECT id, coalesce(purchase_order_id, 0), supplier_id, coalesce(place_id, 0), "
                            "at, document, extra_cost, note, deleted_at FROM purchase_receipt WHERE id = ?"_s,
                            {id.value}, receiptFrom);
    if (receipt)
        receipt->lines =
            m_db.all(u"SELECT id, coalesce(purchase_order_line_id, 0), product_id, quantity, defective, "
                     "unit_cost, landed_cost FROM purchase_receipt_line WHERE purchase_receipt_id = ? "
                     "ORDER BY position"_s,
                     {id.value}, receiptLineFrom);
    return receipt;
}

std::optional<UnitPrice> PurchaseReceiptRepository::lastCost(PurchaseOrderLineId line)
{
    const auto cost = m_db.one(
        u"SELECT l.unit_cost FROM purchase_receipt_line l JOIN purchase_receipt r "
        "ON r.id = l.purchase_receipt_id WHERE l.purchase_order_line_id = ? AND l.unit_cost IS NOT NULL "
        "AND r.deleted_at IS NULL ORDER BY r.at DESC, r.id DESC LIMIT 1"_s,
        {line.value}, [](const Row &row) { return row.integer(0); });
    return cost ? std::optional(UnitPrice{*cost}) : std::nullopt;
}

bool PurchaseReceiptRepository::isLastOf(const PurchaseReceipt &receipt, ProductId product)
{
    return m_db.number(u"SELECT count(*) FROM purchase_receipt_line l JOIN purchase_receipt r "
                       "ON r.id = l.purchase_receipt_id WHERE l.product_id = ? AND r.supplier_id = ? "
                       "AND r.at > ? AND r.id <> ? AND r.deleted_at IS NULL"_s,
                       {product.value, receipt.supplier.value, receipt.at.toString(Qt::ISODate),
                        receipt.id.value}) == 0;
}

PurchaseReceipt PurchaseReceiptRepository::insert(Transaction &tx, const PurchaseReceipt &receipt)
{
    PurchaseReceipt fresh = receipt;
    fresh.id = PurchaseReceiptId{tx.insert("purchase_receipt"_L1, fieldsOf(receipt))};
    return writeLines(tx, std::move(fresh));
}

PurchaseReceipt PurchaseReceiptRepository::change(Transaction &tx, const PurchaseReceipt &receipt)
{
    tx.change("purchase_receipt"_L1, receipt.id.value, fieldsOf(receipt));
    return writeLines(tx, receipt);
}

PurchaseReceipt PurchaseReceiptRepository::writeLines(Transaction &tx, PurchaseReceipt receipt)
{
    qint64 next = tx.connection().number(
        u"SELECT coalesce(max(position) + 1, 0) FROM purchase_receipt_line WHERE purchase_receipt_id = ?"_s,
        {receipt.id.value});
    for (PurchaseReceiptLine &line : receipt.lines) {
        if (line.id.isValid()) {
            tx.change("purchase_receipt_line"_L1, line.id.value, fieldsOf(line));
            continue;
        }
        const Fields place{{"purchase_receipt_id"_L1, receipt.id.value}, {"position"_L1, next++}};
        line.id = PurchaseReceiptLineId{tx.insert("purchase_receipt_line"_L1, fieldsOf(line) + place)};
    }
    return receipt;
}

} // namespace tefter
