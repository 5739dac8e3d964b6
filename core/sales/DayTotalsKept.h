// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Kept.h"

namespace tefter {

/// Keeps sale_day: documents and net sums by day and country, which sales reports add up.
class DayTotalsKept : public Kept
{
public:
    QString name() const override { return QStringLiteral("sale_day"); }
    void refresh(Transaction &tx, const Touched &touched) override;
    void rebuild(Connection &connection) override;
    QStringList check(Connection &connection) override;
};

} // namespace tefter
