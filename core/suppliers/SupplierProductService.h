// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/suppliers/SupplierProduct.h"

#include <QList>

namespace tefter {

class Shop;

/// What suppliers ask for products: their codes, costs, cases and lead times. One step each.
class SupplierProductService
{
public:
    explicit SupplierProductService(Shop &shop)
        : m_shop(shop)
    {
    }

    /// By name of the product; those in the bin are left out.
    [[nodiscard]] Result<QList<NamedSupplierProduct>> of(SupplierId supplier) const;
    /// Where it is usually bought first.
    [[nodiscard]] Result<QList<NamedSupplierProduct>> of(ProductId product) const;
    /// Made where the pair is new, else changed. Costs of zero are costs. The first supplier of a product is
    /// its usual one; `isUsual` puts another there.
    [[nodiscard]] Result<void> save(const SupplierProduct &entry) const;
    [[nodiscard]] Result<void> remove(SupplierId supplier, ProductId product) const;

private:
    Shop &m_shop;
};

/// The largest cost of a unit that is taken, so that values of lines fit.
inline constexpr qint64 largestUnitCost = 1'000'000'000'000'000;
/// The largest quantity of a line.
inline constexpr qint64 largestLineQuantity = 1'000'000'000'000;

} // namespace tefter
