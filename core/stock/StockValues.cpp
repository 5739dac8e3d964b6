// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/StockValues.h"

#include "core/base/Money.h"

namespace tefter {

using namespace Qt::StringLiterals;

void eachStockValueChange(Connection &connection, int currencyDecimals,
                          const std::function<void(const StockValueChange &)> &take)
{
    const auto rows = connection.statement(u"SELECT product_id, at, product_after, average_after "
                                           "FROM stock_running ORDER BY product_id, at, move_id"_s);
    StockValueChange change;
    while (rows->step()) {
        if (const qint64 product = rows->integer(0); product != change.product) {
            change = {};
            change.product = product;
        }
        change.before = change.after;
        change.quantityBefore = change.quantityAfter;
        change.wasCostKnown = change.isCostKnown;
        change.quantityAfter = rows->integer(2);
        change.isCostKnown = !rows->isNull(3);
        change.after = change.isCostKnown ? lineTotal(UnitPrice{rows->integer(3)},
                                                      Quantity{change.quantityAfter}, currencyDecimals)
                                                .value_or(Money())
                                                .minor
                                          : 0;
        change.day = rows->text(1).first(10);
        take(change);
    }
}

} // namespace tefter
