// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Shop.h"
#include "core/stock/StockCount.h"

namespace tefter {

/// Counts as documents: begun, counted line by line, looked at, then booked in one step or cancelled.
class StockCountService
{
public:
    explicit StockCountService(Shop &shop)
        : m_shop(shop)
    {
    }

    /// Open ones first, then the newest.
    [[nodiscard]] Result<QList<StockCount>> list() const;
    [[nodiscard]] Result<StockCount> find(StockCountId id) const;
    /// In the order of the shelves, then of the names.
    [[nodiscard]] Result<QList<StockCountRow>> rows(StockCountId id) const;

    /// Lists what is to be counted: every product that the shop keeps and that is not in the bin. BadValue
    /// where there is none, and for a day to come or before stock was kept.
    [[nodiscard]] Result<StockCountId> begin(const NewStockCount &count);
    /// What was found; nothing: it was not counted after all. WrongUse where the count is no longer open.
    [[nodiscard]] Result<void> setCounted(StockCountLineId line, std::optional<Quantity> counted);
    /// Adds to what was found so far, as scanning does; a product that is not on the list comes onto it. The
    /// line.
    [[nodiscard]] Result<StockCountLineId> addCounted(StockCountId count, ProductId product,
                                                      Quantity quantity);
    /// Books what was counted. What nobody has counted is left alone, or taken as not there.
    [[nodiscard]] Result<StockCountBooked> book(StockCountId id, bool uncountedAreZero);
    [[nodiscard]] Result<void> cancel(StockCountId id);

private:
    Shop &m_shop;
};

} // namespace tefter
