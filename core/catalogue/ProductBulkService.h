// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/Product.h"

#include <QList>

namespace tefter {

class Shop;

/// What a field that the shop has made is to hold; nothing, where the value is empty.
struct OwnChange
{
    OwnFieldId field;
    QString value;
    friend bool operator==(const OwnChange &, const OwnChange &) = default;
};

/// What is to be the same for many products; what is left out stays as it is.
struct ProductChanges
{
    std::optional<CategoryId> category;
    std::optional<VatRateId> vatRate;
    std::optional<QString> brand;
    std::optional<QString> shelfPlace;
    std::optional<Percent> priceChange; ///< up, or down where it is negative
    std::optional<OwnChange> own;
    friend bool operator==(const ProductChanges &, const ProductChanges &) = default;
};

/// Many products changed in one step.
class ProductBulkService
{
public:
    explicit ProductBulkService(Shop &shop)
        : m_shop(shop)
    {
    }

    /// How many had something else. BadValue for a price that would fall below nothing or grow too large, and
    /// for a value that does not fit its field.
    [[nodiscard]] Result<qint64> change(const QList<ProductId> &products, const ProductChanges &changes);

private:
    Shop &m_shop;
};

} // namespace tefter
