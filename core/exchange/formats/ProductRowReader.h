// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Product.h"
#include "core/exchange/ImportRun.h"
#include "core/exchange/formats/OwnValueCells.h"

namespace tefter {

/// A product as a row of a file says.
struct ProductRow
{
    Product product;
    QString category; ///< path
    QString
        variantOf;   ///< the code of the product that it varies, or `id:` and its number in the other program
    QString theirId; ///< its own number there
};

/// Reads products out of rows: what each column holds, and why a row is not taken.
class ProductRowReader
{
public:
    explicit ProductRowReader(const ImportSetting &setting)
        : m_setting(setting)
        , m_ownValues(m_setting)
    {
    }

    std::optional<RowFault> read(const CsvReader &row, ProductRow &result);
    /// Prices that were finer than the currency.
    qint64 roundedPrices() const { return m_roundedPrices; }
    /// Products that were in several categories.
    qint64 severalCategories() const { return m_severalCategories; }
    int column(QLatin1StringView field) const { return m_setting.options.columns.value(field, -1); }

private:
    QString text(const CsvReader &row, QLatin1StringView field) const;
    std::optional<RowFault> readPrice(const CsvReader &row, Product &product);
    std::optional<RowFault> readVat(const CsvReader &row, Product &product) const;
    std::optional<RowFault> readBarcodes(const CsvReader &row, Product &product) const;
    std::optional<RowFault> readCounts(const CsvReader &row, Product &product) const;
    std::optional<RowFault> readLevels(const CsvReader &row, Product &product) const;
    void nameRate(Product &product) const;
    QString categoryPath(const QString &cell);

    const ImportSetting &m_setting;
    OwnValueCells m_ownValues;
    qint64 m_roundedPrices = 0;
    qint64 m_severalCategories = 0;
};

} // namespace tefter
