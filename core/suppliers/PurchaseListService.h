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
    Money value;        ///< of the lines whose cost is known
    Percent received;   ///< of what was ordered
    qint64 waiting = 0; ///< people who asked for what is still to come
};

/// By what a list of orders is sorted.
enum class PurchaseColumn { Number, Supplier, State, Sent, Promised, Value, Waiting };

/// Somebody who asked for a thing that is on its way, or that has come.
struct WaitingCustomer
{
    CustomerId customer;
    QString name;
    QString phone; ///< their first; empty where there is none
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
    /// Who waits for what an order, or a draft, is still to bring; the longest first.
    [[nodiscard]] Result<QList<WaitingCustomer>> waiting(PurchaseOrderId order, Language language) const;
    /// Who asked for what came with a receipt and could be sold; the longest first.
    [[nodiscard]] Result<QList<WaitingCustomer>> askedFor(PurchaseReceiptId receipt, Language language) const;

private:
    Shop &m_shop;
};

} // namespace tefter
