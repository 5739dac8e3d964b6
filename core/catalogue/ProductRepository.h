// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Product.h"
#include "core/db/Transaction.h"

namespace tefter {

/// The SQL of products and their barcodes. Every method throws DbError.
class ProductRepository
{
public:
    explicit ProductRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    std::optional<Product> find(ProductId id);
    /// By exact code within its source; in the bin too, for there too a code is taken.
    std::optional<ProductId> byCode(const QString &source, const QString &code);
    /// What a scanner may mean: products not in the bin with this barcode, or else with this code.
    QList<ProductId> byScan(const QString &scanned);

    ProductId insert(Transaction &tx, const Product &product);
    void change(Transaction &tx, const Product &product);
    void setBinned(Transaction &tx, ProductId id, const QVariant &deletedAt);

private:
    void writeBarcodes(Transaction &tx, ProductId id, const QStringList &barcodes);

    Connection &m_connection;
};

} // namespace tefter
