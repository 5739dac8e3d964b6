// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Product.h"
#include "core/exchange/ImportRun.h"
#include "core/exchange/formats/RowFault.h"

namespace tefter {

/// A product as a row of a file says.
struct ProductRow
{
    Product product;
    QString category;  ///< path
    QString variantOf; ///< the code of the product that it varies
};

/// Reads products out of rows: what each column holds, and why a row is not taken.
class ProductRowReader
{
public:
    explicit ProductRowReader(const ImportSetting &setting)
        : m_setting(setting)
    {
    }

    std::optional<RowFault> read(const CsvReader &row, ProductRow &result);
    /// Prices that were finer than the currency.
    qint64 roundedPrices() const { return m_roundedPrices; }
    int column(QLatin1StringView field) const { return m_setting.options.columns.value(field, -1); }

private:
    QString text(const CsvReader &row, QLatin1StringView field) const;
    std::optional<RowFault> readPrice(const CsvReader &row, Product &product);
    std::optional<RowFault> readVat(const CsvReader &row, Product &product) const;
    std::optional<RowFault> readBarcodes(const CsvReader &row, Product &product) const;
    std::optional<RowFault> readCounts(const CsvReader &row, Product &product) const;
    std::optional<RowFault> readLevels(const CsvReader &row, Product &product) const;
    void nameRate(Product &product) const;

    const ImportSetting &m_setting;
    qint64 m_roundedPrices = 0;
};

} // namespace tefter
