// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/StockOfPurchases.h"

namespace tefter {

using namespace Qt::StringLiterals;

StockOfPurchases::StockOfPurchases(Transaction &tx)
    : m_db(tx.connection())
    , m_ledger(tx)
    , m_since(StockLedger::keptSince(tx.connection()))
{
}

bool StockOfPurchases::moves(ProductId product, StockPlaceId place, Day day) const
{
    return place.isValid() && m_since && *m_since <= day &&
           m_db.number(u"SELECT is_stocked FROM product WHERE id = ?"_s, {product.value}) != 0;
}

void StockOfPurchases::follow(const PurchaseReceipt &receipt)
{
    for (const PurchaseReceiptLine &line : receipt.lines) {
        std::optional<StockMove> move;
        if (!receipt.isBinned && moves(line.product, receipt.place, receipt.businessDay())) {
            move.emplace();
            move->product = line.product;
            move->place = receipt.place;
            move->kind = StockMoveKind::Receipt;
            move->at = receipt.at;
            move->quantity = line.quantity;
            move->unitCost = line.landedCost;
            move->receiptLine = line.id;
        }
        m_ledger.put(line.id, move);
    }
}

void StockOfPurchases::moveBatch(Transaction &tx, BatchId batch)
{
    const auto since = StockLedger::keptSince(tx.connection());
    if (!since)
        return;
    tx.connection().execute(
        u"INSERT INTO stock_move (product_id, place_id, kind, at, business_day, quantity, unit_cost, "
        "receipt_line_id, batch_id) SELECT l.product_id, r.place_id, 'receipt', r.at, r.business_day, "
        "l.quantity, l.landed_cost, l.id, ? FROM purchase_receipt r JOIN purchase_receipt_line l "
        "ON l.purchase_receipt_id = r.id JOIN product p ON p.id = l.product_id WHERE r.batch_id = ? "
        "AND r.place_id IS NOT NULL AND r.business_day >= ? AND p.is_stocked = 1 ORDER BY l.id"_s,
        {batch.value, batch.value, since->iso()});
}

void StockOfPurchases::follow(const SupplierReturn &goods)
{
    for (const SupplierReturnLine &line : goods.lines) {
        std::optional<StockMove> move;
        if (!goods.isBinned && moves(line.product, goods.place, goods.businessDay())) {
            move.emplace();
            move->product = line.product;
            move->place = goods.place;
            move->kind = StockMoveKind::SupplierReturn;
            move->at = goods.at;
            move->quantity = {-line.quantity.milli};
            move->returnLine = line.id;
        }
        m_ledger.put(line.id, move);
    }
}

} // namespace tefter
