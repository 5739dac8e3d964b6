// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/catalogue/Product.h"

namespace tefter {

class Connection;
class Transaction;

/// How the shop keeps its stock. Nothing is kept while there is no day.
struct StockSettings
{
    Day since;                                    ///< documents from this day on move goods
    NegativeStock negative = NegativeStock::Warn; ///< never AsShop
    friend bool operator==(const StockSettings &, const StockSettings &) = default;
};

/// Settings stock.since and stock.negative.
StockSettings readStockSettings(Connection &connection);
/// Writes those that differ.
void writeStockSettings(Transaction &tx, const StockSettings &settings);
/// The rule for one product: its own, else the shop's; never AsShop.
NegativeStock negativeStockOf(Connection &connection, ProductId product);

} // namespace tefter
