// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Transaction.h"
#include "core/stock/StockCount.h"

namespace tefter {

/// The SQL of counts. Every method throws DbError.
class StockCountRepository
{
public:
    explicit StockCountRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    QList<StockCount> all();
    std::optional<StockCount> find(StockCountId id);
    /// The count to which a line belongs.
    std::optional<StockCount> ofLine(StockCountLineId line);
    QList<StockCountRow> rows(const StockCount &count);
    /// What a count would list, in the order of the shelves.
    QList<ProductId> products(const NewStockCount &count);

    StockCountId insert(Transaction &tx, const NewStockCount &count, StockPlaceId place, const QDateTime &at,
                        const QList<ProductId> &products);
    std::optional<StockCountRow> lineOf(const StockCount &count, ProductId product);
    StockCountLineId addLine(Transaction &tx, StockCountId count, ProductId product);

private:
    QList<StockCount> countsWhere(const QString &condition, const Values &values);

    Connection &m_connection;
};

} // namespace tefter
