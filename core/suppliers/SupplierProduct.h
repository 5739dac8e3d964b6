// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Money.h"

#include <QString>

#include <optional>

namespace tefter {

/// What a supplier calls a product and asks for it. `id` is the row's, 0 for a new one.
struct SupplierProduct
{
    qint64 id = 0;
    SupplierId supplier;
    ProductId product;
    QString code;                      ///< theirs
    std::optional<UnitPrice> unitCost; ///< without VAT; nothing where it is not known
    std::optional<Quantity> caseSize;  ///< how many come in one case
    std::optional<Quantity> minimum;   ///< the least that they send
    std::optional<int> leadDays;       ///< where it differs from the supplier's
    bool isUsual = false;              ///< the product is usually bought here
    friend bool operator==(const SupplierProduct &, const SupplierProduct &) = default;
};

/// The same with the names of what it refers to.
struct NamedSupplierProduct
{
    SupplierProduct entry;
    QString supplier;
    QString product;
    QString productCode;
    QString unit;
};

} // namespace tefter
