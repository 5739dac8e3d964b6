// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Shop.h"
#include "core/suppliers/Reorder.h"

namespace tefter {

/// What to order, and from whom. Any thread may ask.
class ReorderService
{
public:
    explicit ReorderService(Shop &shop)
        : m_shop(shop)
    {
    }

    /// StockNotKept where the shop keeps none.
    [[nodiscard]] Result<ReorderList> list(const ReorderOptions &options) const;
    /// Drafts an order per supplier, as one step, of the lines that fit; those without a supplier or quantity
    /// are left out. BadValue where none is left.
    [[nodiscard]] Result<QList<PurchaseOrderId>> draft(const QList<ReorderLine> &lines) const;

private:
    Shop &m_shop;
};

} // namespace tefter
