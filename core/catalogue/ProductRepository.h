// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Product.h"
#include "core/db/Transaction.h"

namespace tefter {

/// The SQL of products and their barcodes; whoever writes a product through it writes the history of its
/// price. Every method throws DbError.
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
    /// Those that are not in the bin, without barcodes, as they were made.
    QList<Product> variantsOf(ProductId id);
    /// What a scanner may mean: products not in the bin with this barcode, or else with this code; also where
    /// the keyboard stood in another language.
    QList<ProductId> byScan(const QString &scanned);

    /// `at`: from when on the price is asked.
    ProductId insert(Transaction &tx, const Product &product, const QDateTime &at);
    void change(Transaction &tx, const Product &product, const QDateTime &at);
    void setBinned(Transaction &tx, ProductId id, const QVariant &deletedAt);

private:
    void writeBarcodes(Transaction &tx, ProductId id, const QStringList &barcodes);

    Connection &m_connection;
};

} // namespace tefter
