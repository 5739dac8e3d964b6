// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/suppliers/Supplier.h"

namespace tefter {

class Shop;

/// Suppliers: look at one, enter, change, bin. Who is in the bin keeps orders, receipts and history; these
/// stay readable. Everything that writes is one step.
class SupplierService
{
public:
    explicit SupplierService(Shop &shop)
        : m_shop(shop)
    {
    }

    [[nodiscard]] Result<Supplier> find(SupplierId id) const;
    /// Who is called so, whatever the case and the accents, not in the bin; none where nobody is.
    [[nodiscard]] Result<SupplierId> named(const QString &name) const;
    /// Made where it has no id, else changed. A name is needed; a code must be free within its source. The
    /// day is today unless given.
    [[nodiscard]] Result<SupplierId> save(const Supplier &supplier) const;
    [[nodiscard]] Result<void> bin(const QList<SupplierId> &suppliers) const;
    [[nodiscard]] Result<void> restore(const QList<SupplierId> &suppliers) const;

private:
    Result<void> setBinned(const QList<SupplierId> &suppliers, bool binned) const;

    Shop &m_shop;
};

} // namespace tefter
