// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/shop/ShopSettings.h"

#include <QList>

namespace tefter {

class Shop;
class Transaction;

/// What a rate will be from a day on.
struct VatRateChange
{
    qint64 id = 0;
    Day from;
    Percent rate;
};

/// A rate of the shop as it is today, and how many products have it.
struct VatRateUse
{
    VatRate rate;
    qint64 products = 0;
    QList<VatRateChange> changes = {}; ///< that are to come, the next first
};

/// The VAT rates that products are offered. A new shop has those of its country; the first one is the usual
/// one. A product that names a rate has what that rate is on the day of a sale; taken off the list, it leaves
/// its figure with them.
class VatRateService
{
public:
    explicit VatRateService(Shop &shop)
        : m_shop(shop)
    {
    }

    /// The usual one first.
    [[nodiscard]] Result<QList<VatRateUse>> list() const;
    /// Below the others; the id is made.
    [[nodiscard]] Result<qint64> add(const VatRate &rate);
    /// Another rate or name; the products that had the old rate take the new one where that is wanted.
    [[nodiscard]] Result<void> change(const VatRate &rate, bool productsToo);
    [[nodiscard]] Result<void> remove(qint64 id);
    /// From a day to come on the rate is another one; products that have its figure alone name it from now on
    /// where that is wanted. BadValue for a day that is not to come.
    [[nodiscard]] Result<void> schedule(qint64 id, Day from, Percent rate, bool productsToo);
    /// Takes back what is to come.
    [[nodiscard]] Result<void> cancel(qint64 change);
    /// The one that new products and imports take where nothing else is said.
    [[nodiscard]] Result<void> makeUsual(qint64 id);

private:
    Shop &m_shop;
};

} // namespace tefter
