// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"
#include "core/base/Result.h"
#include "core/suppliers/PurchaseOrder.h"

#include <QHash>
#include <QStringList>

namespace tefter {

class Shop;

/// Which orders a list shows.
enum class PurchaseShow { All, Drafts, Open, Late, Over };

struct PurchaseFilter
{
    PurchaseShow show = PurchaseShow::All;
    SupplierId supplier; ///< none: of everybody
    QString words;       ///< in the number, the supplier's name or the products' names
    bool binned = false;
    friend bool operator==(const PurchaseFilter &, const PurchaseFilter &) = default;
};

/// One row of a list of orders.
struct PurchaseListRow
{
    PurchaseOrderId id;
    QString number;
    SupplierId supplier;
    QString supplierName;
    PurchaseState state = PurchaseState::Draft;
    Day createdOn;
    Day sentOn;
    Day promisedOn;
    qint64 daysLate = 0;
    qint64 lines = 0;
    Money value;      ///< of the lines whose cost is known
    Percent received; ///< of what was ordered
};

/// By what a list of orders is sorted.
enum class PurchaseColumn { Number, Supplier, State, Sent, Promised, Value };

/// Somebody who asked for a thing that is on its way.
struct WaitingCustomer
{
    CustomerId customer;
    QString name;
    QString product;
    Quantity quantity;
};

/// Orders to suppliers, the newest first unless sorted otherwise. Any thread may ask.
class PurchaseListService
{
public:
    explicit PurchaseListService(Shop &shop)
        : m_shop(shop)
    {
    }

    [[nodiscard]] Result<QList<PurchaseListRow>> list(const PurchaseFilter &filter, PurchaseColumn column,
                                                      bool descending, Language language) const;
    /// Those that exist, in the bin too.
    [[nodiscard]] Result<QHash<qint64, PurchaseListRow>> rows(const QList<qint64> &ids) const;
    /// Who waits for what an order is to bring.
    [[nodiscard]] Result<QList<WaitingCustomer>> waiting(PurchaseOrderId order, Language language) const;

private:
    Shop &m_shop;
};

} // namespace tefter
