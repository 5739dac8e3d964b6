// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Kept.h"

namespace tefter {

/// Keeps supplier_day: what the goods of each supplier brought and cost by day, which the report of supplier
/// margins adds up.
class SupplierDaysKept : public Kept
{
public:
    QString name() const override { return QStringLiteral("supplier_day"); }
    void refresh(Transaction &tx, const Touched &touched) override;
    void rebuild(Connection &connection) override;
    QStringList check(Connection &connection) override;
};

} // namespace tefter
