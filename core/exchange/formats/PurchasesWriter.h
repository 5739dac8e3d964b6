// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/db/Transaction.h"
#include "core/exchange/formats/PurchasePlan.h"

namespace tefter {

/// Writes planned purchases. New rows go in in bulk and carry their batch; orders that were there are changed
/// through the write door.
class PurchasesWriter
{
public:
    PurchasesWriter(const ImportSetting &setting, const std::vector<PurchaseRow> &rows,
                    PurchaseParties &parties, PurchasePlan &plan, Transaction &tx, BatchId batch);

    void write(Progress &progress);

private:
    void writeParties();
    void writeOrders(Progress &progress);
    void writeOrder(PlannedOrder &order, Statement &insert);
    void changeOrder(PlannedOrder &order);
    void writeDeliveries(Progress &progress);
    PurchaseReceipt receiptOf(const PlannedDelivery &delivery) const;
    void writeCosts();
    void report(Progress &progress);

    const ImportSetting &m_setting;
    const std::vector<PurchaseRow> &m_rows;
    PurchaseParties &m_parties;
    PurchasePlan &m_plan;
    Transaction &m_tx;
    Connection &m_db;
    BatchId m_batch;
    qint64 m_done = 0;
};

} // namespace tefter
