// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Product.h"
#include "core/exchange/ImportRun.h"
#include "core/exchange/formats/CategoryTree.h"
#include "core/exchange/formats/CodesTaken.h"
#include "core/exchange/formats/ProductRowReader.h"

#include <QHash>

#include <vector>

namespace tefter {

/// A product as a row of a file says, and the former state where it is there already.
struct ImportedProduct
{
    std::optional<Product> before;
    Product product;
    QString category;  ///< path
    QString variantOf; ///< a code, or `id:` and a number in the other program
    QString theirId;   ///< its own number there
    QString key;       ///< by what it is known; empty where the chosen key is blank
    qint64 fileLine = 0;
    bool isChanged = false;
};

/// One import of products: rows are read, compared with those in the shop, then written.
class ProductsRun : public ImportRun
{
public:
    explicit ProductsRun(const ImportSetting &setting);

    void match(Connection &connection) override;
    void write(Transaction &tx, BatchId batch, Progress &progress) override;

private:
    void takeRow(const CsvReader &row) override;
    QString keyOf(const Product &product) const;

    void findThere(Connection &connection);
    void settle(const ImportedProduct &row, Connection &connection);
    void makeNew(const ImportedProduct &row);
    Product merged(const Product &there, const Product &row) const;
    bool takeCode(const Product &product, size_t target);
    void rejectCode(const ImportedProduct &row);
    void noteWrongDigits();
    void dropUnknownBases();
    qint64 baseOf(const QString &variantOf) const;
    void writeVariants(Transaction &tx);
    std::optional<size_t> targetOf(const QString &key, Connection &connection);

    ProductRowReader m_reader;
    QString m_codeHeader;
    QString m_categoryHeader;
    QString m_variantHeader;
    std::vector<ImportedProduct> m_rows;
    CategoryTree m_categories;
    QHash<QString, qint64> m_there; ///< by key; -1: more than one
    QHash<QString, qint64> m_codesThere;
    CodesTaken m_codes;
    QHash<QString, size_t> m_targetOfTheirId; ///< by `id:` and the number
    QHash<QString, qint64> m_thereOfTheirId;  ///< of those that are left as they are
    QHash<QString, size_t> m_targetOfKey;
    QHash<qint64, size_t> m_targetOfId;
    std::vector<ImportedProduct> m_targets;
};

} // namespace tefter
