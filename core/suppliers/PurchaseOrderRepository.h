// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Transaction.h"
#include "core/suppliers/PurchaseOrder.h"

namespace tefter {

/// The SQL of orders with their lines. Every function throws DbError.
class PurchaseOrderRepository
{
public:
    explicit PurchaseOrderRepository(Connection &connection)
        : m_db(connection)
    {
    }

    /// With what was received of each line; the state says whether a part was.
    std::optional<PurchaseOrder> find(PurchaseOrderId id);
    bool isNumberTaken(const QString &number);

    static PurchaseOrderId insert(Transaction &tx, const PurchaseOrder &order);
    /// Lines keep their id; those that are missing go.
    static void change(Transaction &tx, const PurchaseOrder &order);

private:
    static void writeLines(Transaction &tx, const PurchaseOrder &order);

    Connection &m_db;
};

} // namespace tefter
