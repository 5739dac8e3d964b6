// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Transaction.h"
#include "core/suppliers/PurchaseReceipt.h"

namespace tefter {

/// The SQL of receipts with their lines. Every function throws DbError.
class PurchaseReceiptRepository
{
public:
    explicit PurchaseReceiptRepository(Connection &connection)
        : m_db(connection)
    {
    }

    std::optional<PurchaseReceipt> find(PurchaseReceiptId id);
    /// At what the last part of an order's line came; nothing where none has come, or at no known cost.
    std::optional<UnitPrice> lastCost(PurchaseOrderLineId line);
    /// Whether no later receipt brought the product from the same supplier.
    bool isLastOf(const PurchaseReceipt &receipt, ProductId product);

    /// The receipt with the ids of its lines.
    static PurchaseReceipt insert(Transaction &tx, const PurchaseReceipt &receipt);
    /// Lines keep their id; those that are missing must have gone.
    static PurchaseReceipt change(Transaction &tx, const PurchaseReceipt &receipt);

private:
    static PurchaseReceipt writeLines(Transaction &tx, PurchaseReceipt receipt);

    Connection &m_db;
};

} // namespace tefter
