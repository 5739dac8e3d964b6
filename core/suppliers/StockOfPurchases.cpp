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
