// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/suppliers/SupplierReturn.h"

namespace tefter {

class Shop;

/// A product of which more goes back than there is, or than ever came from the supplier.
struct ReturnRemark
{
    QString product;
    Quantity back;
    std::optional<Quantity> onHand; ///< before it went, where stock is kept and less is there than goes back
    std::optional<Quantity> came;   ///< so far and not gone back, where that is less than goes back
    friend bool operator==(const ReturnRemark &, const ReturnRemark &) = default;
};

/// Goods that go back to their supplier, with the reason. Each line moves stock where the shop keeps it. One
/// step each.
class SupplierReturnService
{
public:
    explicit SupplierReturnService(Shop &shop)
        : m_shop(shop)
    {
    }

    [[nodiscard]] Result<SupplierReturn> find(SupplierReturnId id) const;
    /// What of a receipt was defective and has not gone back yet, at what it cost.
    [[nodiscard]] Result<SupplierReturn> ofDefective(PurchaseReceiptId receipt) const;
    /// What should be asked before it is kept.
    [[nodiscard]] Result<QList<ReturnRemark>> remarks(const SupplierReturn &goods) const;
    /// Made where it has no id, else changed. NotInStock where a product that must not go below zero would;
    /// SoldWhole for a part of what is only sold whole. A line of a receipt takes back no more than came with
    /// it (PurchaseFault::BadQuantity); what is missing is filled in: time, place, the cost that it came at.
    [[nodiscard]] Result<SupplierReturnId> save(SupplierReturn goods) const;
    [[nodiscard]] Result<void> bin(SupplierReturnId id) const { return setBinned(id, true); }
    [[nodiscard]] Result<void> restore(SupplierReturnId id) const { return setBinned(id, false); }

private:
    Result<void> setBinned(SupplierReturnId id, bool binned) const;

    Shop &m_shop;
};

} // namespace tefter
