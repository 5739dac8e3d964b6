// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/db/Transaction.h"

#include <QHash>

namespace tefter {

/// Moves everything that refers to one person to another one, wherever the file has a foreign key to a
/// person. What the other one has already (the same phone, the same tag) stays where it is, as does what
/// would then join somebody to himself.
class MergeMoves
{
public:
    MergeMoves(Transaction &tx, CustomerId kept, CustomerId other);

    /// How many rows of each table were moved.
    QHash<QString, qint64> run();

private:
    void move(const Reference &reference);
    bool moveRow(const Reference &reference, qint64 row, const RowImage &image);
    bool joinsToHimself(const Reference &reference, qint64 row, const RowImage &image) const;

    Transaction &m_tx;
    CustomerId m_kept;
    CustomerId m_other;
    QHash<QString, qint64> m_moved;
};

} // namespace tefter
