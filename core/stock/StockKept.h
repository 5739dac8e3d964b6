// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Kept.h"

namespace tefter {

/// Keeps stock_running (how a product stood after each move), stock_level (on hand per place) and
/// product_stock (on hand in all, with the average cost), reckoned from the ledger.
class StockKept : public Kept
{
public:
    QString name() const override { return QStringLiteral("stock_running"); }
    /// Writes only what differs; what was appended at the end costs no more than itself.
    void refresh(Transaction &tx, const Touched &touched) override;
    void rebuild(Connection &connection) override;
    QStringList check(Connection &connection) override;
};

} // namespace tefter
