// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/suppliers/PurchaseReceipt.h"

namespace tefter {

class Connection;
class Shop;
class Transaction;

/// What is to be said about a line before it is kept.
struct ReceiptRemark
{
    enum class Kind {
        MoreThanOrdered, ///< `open` was still to come
        OtherCost,       ///< `expected` was ordered, or asked the last time
        NotOrdered,      ///< the order does not have the product
    };
    Kind kind = Kind::MoreThanOrdered;
    qsizetype line = 0;
    Quantity open;
    UnitPrice expected;
    friend bool operator==(const ReceiptRemark &, const ReceiptRemark &) = default;
};

/// Goods that come in: against an order, in parts, or without one. Each line moves stock at its landed cost,
/// where the shop keeps stock; changing a receipt or putting it in the bin follows. An order of which
/// everything has come is closed by itself, and opened again where that is taken back. One step each.
class PurchaseReceiptService
{
public:
    explicit PurchaseReceiptService(Shop &shop)
        : m_shop(shop)
    {
    }

    [[nodiscard]] Result<PurchaseReceipt> find(PurchaseReceiptId id) const;
    /// What came of an order so far, the first part first.
    [[nodiscard]] Result<QList<PurchaseReceipt>> of(PurchaseOrderId order) const;
    /// What is still to come of an order, at the costs at which the last part came, else at those it was
    /// ordered at. PurchaseFault where it is a draft.
    [[nodiscard]] Result<PurchaseReceipt> expected(PurchaseOrderId order) const;
    /// What differs from the order, or from what the supplier asked so far; in the order of the lines.
    [[nodiscard]] Result<QList<ReceiptRemark>> remarks(const PurchaseReceipt &receipt) const;
    /// Made where it has no id, else changed. Landed costs are reckoned. With `takeCosts` the costs become
    /// what the supplier asks from now on, where no later receipt says otherwise; what was given for nothing
    /// is no price, and a further part at the cost of the last one tells nothing new.
    [[nodiscard]] Result<PurchaseReceiptId> save(PurchaseReceipt receipt, bool takeCosts = true) const;
    [[nodiscard]] Result<void> bin(PurchaseReceiptId id) const { return setBinned(id, true); }
    [[nodiscard]] Result<void> restore(PurchaseReceiptId id) const { return setBinned(id, false); }

private:
    Result<void> check(Connection &connection, const PurchaseReceipt &receipt) const;
    Result<PurchaseReceiptId> write(Transaction &tx, PurchaseReceipt receipt, bool takeCosts) const;
    Result<void> setBinned(PurchaseReceiptId id, bool binned) const;

    Shop &m_shop;
};

} // namespace tefter
