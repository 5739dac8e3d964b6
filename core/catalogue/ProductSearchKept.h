// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/SearchKept.h"

namespace tefter {

/// product_search: products are found by name, code, barcodes, category, brand and shelf place; by sound, by
/// name, category and brand.
class ProductSearchKept : public SearchKept
{
public:
    ProductSearchKept()
        : SearchKept(QStringLiteral("product"), 2)
    {
    }
    /// A category that was renamed is found in all its products.
    void refresh(Transaction &tx, const Touched &touched) override;

protected:
    void texts(Connection &connection, std::optional<qint64> only, const Take &take) override;
};

} // namespace tefter
