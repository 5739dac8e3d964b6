// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Sale.h"
#include "core/stock/StockGuard.h"

namespace tefter {

/// What documents do to the stock: it freezes what their lines cost, writes the moves of their lines and
/// keeps them right when they change. A sale takes goods out and a return brings them back; a correction does
/// what its quantities say, below zero goes out. Throws DbError.
class SaleStock
{
public:
    /// A document to be written, with the one it replaces.
    SaleStock(Transaction &tx, const Sale &sale);
    SaleStock(Transaction &tx, const Sale &before, const Sale &after);
    /// Documents of which the state changes.
    SaleStock(Transaction &tx, const QList<SaleId> &sales);

    /// Before the document is written: a new one gets its place, its lines get their cost and supplier.
    Result<void> prepare(Sale &sale);
    /// The same for a document that was written already, with its moves.
    static void settle(Transaction &tx, SaleId sale);
    /// After documents were written: their moves become what their lines say. NotInStock.
    Result<void> follow(const QList<SaleId> &sales);
    /// After that: counts that differ by something else now. What was counted stands.
    QList<CountShift> shifts() { return m_guard.shifts(); }

private:
    Result<void> freeze(const Sale &sale, SaleLine &line);
    static void writeMoves(Transaction &tx, const Sale &sale);

    Transaction &m_tx;
    QHash<SaleLineId, SaleLine> m_before; ///< the lines as they stand
    StockGuard m_guard;
};

/// Writes the moves of documents that were written in bulk, and freezes what their lines cost. `place`: where
/// the goods of those come from that are to move any; none: only the cost is frozen.
class SaleStockBulk
{
public:
    SaleStockBulk(Transaction &tx, BatchId batch)
        : m_tx(tx)
        , m_batch(batch)
    {
    }

    /// How many counted figures lie behind what was moved: they stay as they were counted.
    qint64 move(StockPlaceId place);
    void freezeCosts();

private:
    Transaction &m_tx;
    BatchId m_batch;
};

} // namespace tefter
