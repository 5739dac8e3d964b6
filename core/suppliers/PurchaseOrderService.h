// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/suppliers/PurchaseOrder.h"

namespace tefter {

class Shop;
class Transaction;
struct StepLabel;

/// One order to a supplier: draft it, send it, close or cancel it. What is received against it is written by
/// PurchaseReceiptService. One step each; what does not go fails with a PurchaseFault.
class PurchaseOrderService
{
public:
    explicit PurchaseOrderService(Shop &shop)
        : m_shop(shop)
    {
    }

    [[nodiscard]] Result<PurchaseOrder> find(PurchaseOrderId id) const;
    /// A line of a product with the supplier's code and cost, as far as they are known.
    [[nodiscard]] Result<PurchaseOrderLine> line(SupplierId supplier, ProductId product,
                                                 Quantity quantity) const;
    /// A draft is made where the order has no id, else it is changed; one that was sent too, as long as it is
    /// open. What new lines lack (names, codes, costs) is filled in, and the usual place. A line of which
    /// something has come stays with its product.
    [[nodiscard]] Result<PurchaseOrderId> save(PurchaseOrder order) const;
    /// Gives the next number of the year (PO-2026-0001, never used twice) and the promised day: after the
    /// longest lead time of its products, where one is known and no day was given.
    [[nodiscard]] Result<QString> send(PurchaseOrderId id) const;
    /// By hand, with a rest that will not come.
    [[nodiscard]] Result<void> close(PurchaseOrderId id) const;
    /// One that was closed with a rest waits for it again.
    [[nodiscard]] Result<void> reopen(PurchaseOrderId id) const;
    /// Only where nothing has come.
    [[nodiscard]] Result<void> cancel(PurchaseOrderId id) const;
    [[nodiscard]] Result<void> bin(const QList<PurchaseOrderId> &orders) const;
    [[nodiscard]] Result<void> restore(const QList<PurchaseOrderId> &orders) const;

private:
    Result<void> setBinned(const QList<PurchaseOrderId> &orders, bool binned) const;
    /// Reads the order, has it changed, writes it; the step is named `key` and the order's name.
    template <class Change>
    Result<void> changeState(PurchaseOrderId id, const QString &key, Change change) const;

    Shop &m_shop;
};

} // namespace tefter
