// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/Product.h"

namespace tefter {

class Shop;

/// One product: look at it, make it, change it, put it in the bin and take it out.
class ProductService
{
public:
    explicit ProductService(Shop &shop)
        : m_shop(shop)
    {
    }

    [[nodiscard]] Result<Product> find(ProductId id) const;
    /// The products that a scanned barcode, or a code typed in full, may mean; mostly one.
    [[nodiscard]] Result<QList<Product>> scanned(const QString &text) const;
    /// A name is needed; a code must be free within its source. The day is today unless given.
    [[nodiscard]] Result<ProductId> create(Product product);
    [[nodiscard]] Result<void> change(Product product);
    /// Either of the two, by the id. With names from the top of the tree it goes into that category, which is
    /// made where there is none, in the same step.
    [[nodiscard]] Result<ProductId> save(Product product, const QStringList &newCategory);
    [[nodiscard]] Result<void> bin(const QList<ProductId> &products);
    [[nodiscard]] Result<void> restore(const QList<ProductId> &products);

private:
    Result<void> setBinned(const QList<ProductId> &products, bool binned);

    Shop &m_shop;
};

} // namespace tefter
