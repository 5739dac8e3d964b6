// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/reports/Report.h"
#include "core/sales/Margin.h"
#include "core/shop/NameOrder.h"

#include <QHash>

namespace tefter {

/// Which lines of sales and returns a list shows.
struct SoldLineFilter
{
    LineScope scope;
    std::optional<bool> costKnown;
    friend bool operator==(const SoldLineFilter &, const SoldLineFilter &) = default;
};

enum class SoldLineColumn { Day, Number, Customer, Product, Quantity, Sales, Cost, Margin };

struct SoldLineOrder
{
    SoldLineColumn column = SoldLineColumn::Day;
    bool descending = true;
    friend bool operator==(const SoldLineOrder &, const SoldLineOrder &) = default;
};

/// The lines of a filter, sorted, and what they come to.
struct SoldLineListing
{
    QList<qint64> ids;
    MarginSums sums;
};

struct SoldLineRow
{
    SaleLineId id;
    SaleId sale;
    QString number; ///< of the document
    Day day;
    CustomerId customer;
    QString customerName; ///< empty for a walk-in sale
    ProductId product;
    QString productName; ///< or what stands on the line
    Quantity quantity;
    LineMargin margin;
};

/// The lines behind the figures of a report: first the sorted ids of all with their sums, then rows for what
/// is in sight. Any thread may ask.
class SoldLineService
{
public:
    explicit SoldLineService(Shop &shop);

    [[nodiscard]] Result<SoldLineListing> list(const SoldLineFilter &filter, SoldLineOrder order,
                                               Language language);
    [[nodiscard]] Result<QHash<qint64, SoldLineRow>> rows(const QList<qint64> &ids, Language language) const;
    /// The names of what a scope is narrowed to, for a heading; empty ones are left out.
    [[nodiscard]] Result<QStringList> names(const LineScope &scope) const;

private:
    Shop &m_shop;
    NameOrder m_customerNames;
    NameOrder m_productNames;
};

} // namespace tefter
