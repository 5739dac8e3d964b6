// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/db/Transaction.h"
#include "core/stock/StockMove.h"

namespace tefter {

/// A count that now differs by something else from what was to be there, because a move before it was
/// written, changed or removed later. What was counted stands.
struct CountShift
{
    QString count;
    QString product;
    Day day;
    Quantity before;
    Quantity after;
    friend bool operator==(const CountShift &, const CountShift &) = default;
};

/// What a step does to the stock of some products, seen before it is committed. Throws DbError.
class StockGuard
{
public:
    /// Before anything is written.
    StockGuard(Transaction &tx, const QSet<qint64> &products);

    /// After everything is written: NotInStock where a product that must not go below zero has gone there, or
    /// further down.
    Result<void> require();
    QList<CountShift> shifts();

private:
    struct CountEffect
    {
        QString count;
        QString product;
        Day day;
        qint64 effect = 0;
    };
    QHash<QPair<qint64, qint64>, qint64> levels();
    QHash<qint64, CountEffect> effects();
    void reckon();

    Transaction &m_tx;
    QSet<qint64> m_products;
    QHash<QPair<qint64, qint64>, qint64> m_levels;
    QHash<qint64, CountEffect> m_effects;
    bool m_isReckoned = false;
};

/// SoldWhole for a part of what is only sold whole; what is in the bin is asked too.
Result<void> requireWhole(Connection &connection, ProductId product, Quantity quantity);
/// Whether a quantity of a product can be moved: NotFound where the product is not there, SoldWhole for a
/// part of what is only sold whole, BadValue where nothing or far too much is moved.
Result<void> requireMovable(Connection &connection, ProductId product, Quantity quantity);

} // namespace tefter
