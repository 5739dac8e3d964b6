// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Shop.h"
#include "core/stock/StockMove.h"

namespace tefter {

/// The places where goods lie. The first one is the usual one: sales and receipts take it where nothing else
/// is said.
class StockPlaceService
{
public:
    explicit StockPlaceService(Shop &shop)
        : m_shop(shop)
    {
    }

    /// The usual one first.
    [[nodiscard]] Result<QList<StockPlace>> list() const;
    /// Below the others. NameMissing, NameTaken.
    [[nodiscard]] Result<StockPlaceId> add(const QString &name);
    [[nodiscard]] Result<void> rename(StockPlaceId id, const QString &name);
    [[nodiscard]] Result<void> makeUsual(StockPlaceId id);
    /// Its moves stay. StillReferred where goods lie there, or where it is the only one.
    [[nodiscard]] Result<void> remove(StockPlaceId id);

private:
    Shop &m_shop;
};

} // namespace tefter
