// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/RhythmState.h"
#include "core/shop/Kept.h"

namespace tefter {

/// Keeps table customer_figures: one row for every customer who is not in the bin, computed from the
/// documents that are not in the bin.
class CustomerFiguresKept : public Kept
{
public:
    QString name() const override { return QStringLiteral("customer_figures"); }
    int version() const override { return 2; }
    void refresh(Transaction &tx, const Touched &touched) override;
    void rebuild(Connection &connection) override;
    /// Also compares each document with its lines.
    QStringList check(Connection &connection) override;
};

} // namespace tefter
