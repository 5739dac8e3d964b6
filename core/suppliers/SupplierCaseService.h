// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/suppliers/SupplierCase.h"

#include <QList>

namespace tefter {

class Shop;

/// The cases with suppliers, one step each. BadValue for one without a subject or a day, or that was answered
/// before it was opened.
class SupplierCaseService
{
public:
    explicit SupplierCaseService(Shop &shop)
        : m_shop(shop)
    {
    }

    /// The open ones first, then the newest.
    [[nodiscard]] Result<QList<SupplierCase>> of(SupplierId supplier) const;
    /// A new one where it has no id.
    [[nodiscard]] Result<qint64> save(const SupplierCase &entry) const;
    [[nodiscard]] Result<void> remove(const SupplierCase &entry) const;

private:
    Result<QString> supplierName(SupplierId supplier) const;

    Shop &m_shop;
};

} // namespace tefter
