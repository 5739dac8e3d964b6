// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/ProductLink.h"

#include <QList>

namespace tefter {

class Shop;

/// Which products go together, said by hand.
class ProductLinkService
{
public:
    explicit ProductLinkService(Shop &shop)
        : m_shop(shop)
    {
    }

    /// What goes with it first; by name. Products in the bin are left out.
    [[nodiscard]] Result<QList<ProductLink>> of(ProductId product) const;
    /// What is linked already stays as it is. BadValue for a product with itself.
    [[nodiscard]] Result<void> add(ProductId product, ProductId other, ProductLinkKind kind);
    [[nodiscard]] Result<void> remove(ProductLinkId link);

private:
    Shop &m_shop;
};

} // namespace tefter
