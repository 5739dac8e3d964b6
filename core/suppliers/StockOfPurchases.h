// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stock/StockLedger.h"
#include "core/suppliers/PurchaseReceipt.h"
#include "core/suppliers/SupplierReturn.h"

namespace tefter {

/// Writes the moves of receipts and returns into the ledger of stock. A document moves stock where it names a
/// place, is not in the bin and is not older than the shop's stock; a line, where its product is kept in
/// stock.
class StockOfPurchases
{
public:
    explicit StockOfPurchases(Transaction &tx);

    /// Every line has its move, or none.
    void follow(const PurchaseReceipt &receipt);
    void follow(const SupplierReturn &goods);
    /// The moves of all receipts of an import, which were written in bulk.
    static void moveBatch(Transaction &tx, BatchId batch);
    /// Before a line goes.
    template <class LineId>
    void forget(LineId line)
    {
        m_ledger.put(line, std::nullopt);
    }

private:
    bool moves(ProductId product, StockPlaceId place, Day day) const;

    Connection &m_db;
    StockLedger m_ledger;
    std::optional<Day> m_since;
};

} // namespace tefter
