// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/Product.h"
#include "core/shop/NameOrder.h"

#include <QHash>

namespace tefter {

/// Which products a list shows; what is left out does not matter.
struct ProductFilter
{
    /// Only these, best first (the answer of a search); with ProductColumn::Match in this order.
    std::optional<QList<qint64>> among;
    CategoryId category; ///< with the branches below it
    QString brand;       ///< exactly so; empty: any
    bool uncategorised = false;
    bool binned = false;
    friend bool operator==(const ProductFilter &, const ProductFilter &) = default;
};

/// By what a list of products is sorted.
enum class ProductColumn { Match, Name, Code, Category, Price, Sold, Net, LastSold, Brand, ShelfPlace, Own };

struct ProductOrder
{
    ProductColumn column = ProductColumn::Name;
    bool descending = false;
    OwnFieldId own = {}; ///< of ProductColumn::Own
    friend bool operator==(const ProductOrder &, const ProductOrder &) = default;
};

/// What was sold of a product, net of what came back.
struct ProductFigures
{
    Quantity sold;
    Money net;
    qint64 sales = 0;  ///< lines on which it was sold
    qint64 buyers = 0; ///< different customers
    Day firstSold;
    Day lastSold;
    friend bool operator==(const ProductFigures &, const ProductFigures &) = default;
};

/// One row of a list of products.
struct ProductListRow
{
    Product product;                   ///< without barcodes, note and variants; its VAT rate is that of today
    std::optional<Money> reduced;      ///< what is asked today, where it is less than the usual price
    std::optional<Money> lowestBefore; ///< where it is reduced: the lowest of the 30 days before that
    QString category;
    Quantity sold;
    Money net;
    Day lastSold;
};

/// Who buys a product.
struct ProductBuyer
{
    CustomerId customer;
    QString name;
    qint64 days = 0; ///< on how many different days
    Quantity quantity;
    Money net;
    Day lastDay;
};

/// Products with what was sold of them. It keeps the order of the names in memory; any thread may ask.
class ProductListService
{
public:
    explicit ProductListService(Shop &shop);

    [[nodiscard]] Result<QList<qint64>> ids(const ProductFilter &filter, ProductOrder order,
                                            Language language);
    [[nodiscard]] Result<QHash<qint64, ProductListRow>> rows(const QList<qint64> &ids);
    /// Those that products not in the bin have, in the order of the language.
    [[nodiscard]] Result<QStringList> brands(Language language) const;
    [[nodiscard]] Result<ProductFigures> figures(ProductId product) const;
    /// Those who brought most, at most `limit`.
    [[nodiscard]] Result<QList<ProductBuyer>> buyers(ProductId product, int limit, Language language) const;

private:
    QList<qint64> ordered(Connection &connection, ProductOrder order, Language language);

    Shop &m_shop;
    NameOrder m_names;
};

} // namespace tefter
