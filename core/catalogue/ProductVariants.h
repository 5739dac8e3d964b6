// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/Product.h"

#include <QList>

namespace tefter {

class Shop;

/// In what variants differ, and how: Size: S, M, L.
struct VariantAxis
{
    QString name;
    QStringList values;
    friend bool operator==(const VariantAxis &, const VariantAxis &) = default;
};

/// Every combination, a value of each axis, the last axis fastest; none where an axis has no value.
QList<QStringList> variantCombinations(const QList<VariantAxis> &axes);

/// A product's sizes and colours: products of their own that name the one they vary.
class ProductVariants
{
public:
    static constexpr qsizetype most = 200; ///< that one product may be given at once

    explicit ProductVariants(Shop &shop)
        : m_shop(shop)
    {
    }

    /// Of a product, or of the one that it is itself a variant of; as they were made.
    [[nodiscard]] Result<QList<Product>> of(ProductId product) const;
    /// Makes the combinations that are not there yet, like the product in all else; how many. Codes go on
    /// from the product's own: T-1-1, T-1-2. BadValue for a variant, for axes without values and for too
    /// many.
    [[nodiscard]] Result<int> make(ProductId product, const QList<VariantAxis> &axes);

private:
    Shop &m_shop;
};

} // namespace tefter
