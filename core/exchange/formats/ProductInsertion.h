// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Product.h"
#include "core/db/Statement.h"
#include "core/exchange/formats/OwnValueCells.h"

#include <memory>

namespace tefter {

/// New products in bulk, as rows of a batch, with their barcodes and the beginning of their price's history.
class ProductInsertion
{
public:
    ProductInsertion(Connection &connection, const ImportSetting &setting, BatchId batch);

    ProductId add(const Product &product);

private:
    qint64 addProduct(const Product &product);

    BatchId m_batch;
    QString m_at;
    std::unique_ptr<Statement> m_product;
    std::unique_ptr<Statement> m_barcode;
    std::unique_ptr<Statement> m_price;
    OwnValueInsertion m_ownValues;
};

} // namespace tefter
