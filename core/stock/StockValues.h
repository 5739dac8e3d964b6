// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Connection.h"

namespace tefter {

/// How one move changed what a product is worth at its average cost, in minor units; where no cost is known
/// it is worth nothing.
struct StockValueChange
{
    qint64 product = 0;
    QByteArrayView day; ///< ISO, valid while it is told
    qint64 before = 0;
    qint64 after = 0;
    qint64 quantityBefore = 0;
    qint64 quantityAfter = 0;
    bool wasCostKnown = false;
    bool isCostKnown = false;
};

/// Tells every change of the ledger, product by product in the order of time: what is added up to the end of
/// a day is the value on that day. Throws DbError.
void eachStockValueChange(Connection &connection, int currencyDecimals,
                          const std::function<void(const StockValueChange &)> &take);

} // namespace tefter
