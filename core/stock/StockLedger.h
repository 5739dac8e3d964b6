// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Transaction.h"
#include "core/stock/StockMove.h"

namespace tefter {

/// The columns of a move of the ledger, of table stock_move as `m`; the caller says which and in what order.
QString stockMoveQuery();
StockMove stockMoveFrom(const Row &row);

/// Writes the ledger, inside the step of whoever moves goods: sales, receipts, counts. On-hand, average cost
/// and what counts change follow by themselves when the step is committed (see StockKept). Throws DbError.
class StockLedger
{
public:
    explicit StockLedger(Transaction &tx)
        : m_tx(tx)
    {
    }

    StockMoveId add(const StockMove &move);
    /// Writes what differs.
    void change(const StockMove &move);
    void remove(StockMoveId move);

    /// The moves that were written for a line of a document.
    QList<StockMove> of(SaleLineId line);
    QList<StockMove> of(PurchaseReceiptLineId line);
    QList<StockMove> of(SupplierReturnLineId line);
    /// The one move of a document's line becomes this one: made, changed, or removed where there is none to
    /// be. Which line it is stands in `move`; without a move, in `line`.
    template <class LineId>
    void put(LineId line, const std::optional<StockMove> &move)
    {
        const QList<StockMove> before = of(line);
        if (!move) {
            for (const StockMove &old : before)
                remove(old.id);
            return;
        }
        StockMove wanted = *move;
        if (before.isEmpty()) {
            add(wanted);
            return;
        }
        wanted.id = before.first().id;
        change(wanted);
    }

    /// Whether the shop keeps stock, and from which day on.
    static std::optional<Day> keptSince(Connection &connection);
    /// Where goods lie unless something else is said: the first place; none where no stock is kept.
    static StockPlaceId usualPlace(Connection &connection);
    /// The average cost of a product at a time (of all places), as far as it was known then.
    static std::optional<UnitPrice> averageAt(Connection &connection, ProductId product, const QDateTime &at);

private:
    Transaction &m_tx;
};

} // namespace tefter
