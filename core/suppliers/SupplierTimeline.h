// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/suppliers/Supplier.h"

#include <QTime>

namespace tefter {

class Shop;

/// One thing that happened with a supplier. It carries values; the window makes the sentence of its kind.
struct SupplierEvent
{
    Day day;
    QTime time;        ///< invalid where it is not known
    QString kind;      ///< order, receipt, return, note, case, answer, changed, created
    QString reference; ///< the number of an order, of the supplier's paper, the subject of a case, the key of
                       ///< a step
    std::optional<Money> amount;
    QStringList details; ///< names of products, the text of a note, the arguments of a step
    PurchaseOrderId order;
    PurchaseReceiptId receipt;
    SupplierReturnId goodsBack;
    qint64 note = 0;
    qint64 supplierCase = 0;
    friend bool operator==(const SupplierEvent &, const SupplierEvent &) = default;
};

/// What happened with a supplier, of everything together. Any thread may ask.
class SupplierTimeline
{
public:
    explicit SupplierTimeline(Shop &shop)
        : m_shop(shop)
    {
    }

    /// The newest, newest first, at most `limit`.
    [[nodiscard]] Result<QList<SupplierEvent>> of(SupplierId supplier, int limit) const;

private:
    Shop &m_shop;
};

} // namespace tefter
