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

    /// What stands on drafts counts as if it were on its way. A limit is spent on whole needs by rank; a part
    /// is taken where it lasts for the lead time. An order below its supplier's minimum is left out, with or
    /// without a limit. StockNotKept where the shop keeps none.
    [[nodiscard]] Result<ReorderList> list(const ReorderOptions &options) const;
    /// Drafts an order per supplier, as one step, of the lines that fit; those without a supplier or quantity
    /// are left out. BadValue where none is left, SoldWhole for a part of what is only sold whole.
    [[nodiscard]] Result<QList<PurchaseOrderId>> draft(const QList<ReorderLine> &lines) const;

private:
    Shop &m_shop;
};

} // namespace tefter
