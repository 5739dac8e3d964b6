// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Transaction.h"
#include "core/suppliers/SupplierProduct.h"

namespace tefter {

/// The SQL of what suppliers ask for products. Every function throws DbError.
class SupplierProductRepository
{
public:
    explicit SupplierProductRepository(Connection &connection)
        : m_db(connection)
    {
    }

    std::optional<SupplierProduct> find(SupplierId supplier, ProductId product);
    QList<NamedSupplierProduct> of(SupplierId supplier);
    QList<NamedSupplierProduct> of(ProductId product);
    /// Which product a supplier means by a code of theirs; none where none or several have it.
    ProductId withCode(SupplierId supplier, const QString &code);

    /// Made where the pair is new, else changed; whoever is usual stands first.
    static void save(Transaction &tx, const SupplierProduct &entry);
    /// Writes the cost alone; the pair is made where it is new.
    static void setCost(Transaction &tx, SupplierId supplier, ProductId product, UnitPrice cost);
    static void remove(Transaction &tx, SupplierId supplier, ProductId product);

private:
    QList<NamedSupplierProduct> where(const QString &condition, qint64 value);

    Connection &m_db;
};

} // namespace tefter
