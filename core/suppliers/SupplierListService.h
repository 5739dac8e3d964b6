// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Language.h"
#include "core/base/Money.h"
#include "core/base/Result.h"
#include "core/suppliers/Supplier.h"

#include <QHash>

namespace tefter {

class Shop;

/// Which suppliers a list shows.
struct SupplierFilter
{
    /// Only these, best first (the answer of a search); with SupplierColumn::Match in this order.
    std::optional<QList<qint64>> among;
    bool late = false; ///< with an order that should have come
    bool binned = false;
    friend bool operator==(const SupplierFilter &, const SupplierFilter &) = default;
};

/// By what a list of suppliers is sorted.
enum class SupplierColumn { Match, Name, Code, City, OpenOrders, LastReceipt, Bought, Own };

struct SupplierOrder
{
    SupplierColumn column = SupplierColumn::Name;
    bool descending = false;
    OwnFieldId own = {}; ///< of SupplierColumn::Own
    friend bool operator==(const SupplierOrder &, const SupplierOrder &) = default;
};

/// One row of a list of suppliers.
struct SupplierListRow
{
    SupplierId id;
    QString name;
    QString code;
    QString city;
    QString phone;
    QString email;
    qint64 openOrders = 0;
    qint64 lateOrders = 0;
    qint64 products = 0;
    Day lastReceipt;
    Money bought; ///< in the last twelve months, without VAT, less what went back
    OwnValues ownValues = {};
};

/// Suppliers with what was bought from them. Any thread may ask.
class SupplierListService
{
public:
    explicit SupplierListService(Shop &shop)
        : m_shop(shop)
    {
    }

    [[nodiscard]] Result<QList<qint64>> ids(const SupplierFilter &filter, SupplierOrder order,
                                            Language language) const;
    [[nodiscard]] Result<QHash<qint64, SupplierListRow>> rows(const QList<qint64> &ids) const;
    /// All that are not in the bin, by name: for a choice.
    [[nodiscard]] Result<QList<SupplierListRow>> names(Language language) const;

private:
    Shop &m_shop;
};

} // namespace tefter
