// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/shop/ShopSettings.h"

#include <QList>

namespace tefter {

class Shop;
class Transaction;

/// A rate of the shop and how many products have it.
struct VatRateUse
{
    VatRate rate;
    qint64 products = 0;
};

/// The VAT rates that products are offered. A new shop has those of its country; the first one is the usual
/// one. A product keeps its own rate: taking one off the list changes no product and no sale.
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
    /// The one that new products and imports take where nothing else is said.
    [[nodiscard]] Result<void> makeUsual(qint64 id);

private:
    Shop &m_shop;
};

} // namespace tefter
