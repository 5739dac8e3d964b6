// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/SaleBuyerFollower.h"

#include "core/db/Transaction.h"

namespace tefter {

using namespace Qt::StringLiterals;

void SaleBuyerFollower::follow(Transaction &tx, CustomerId kept, CustomerId other) const
{
    const QList<qint64> lines =
        tx.connection().ids(u"SELECT l.id FROM sale s JOIN sale_line l ON l.sale_id = s.id "
                            "WHERE s.customer_id = ? AND l.buyer_id = ? ORDER BY l.id"_s,
                            {kept.value, other.value});
    for (const qint64 line : lines)
        tx.change("sale_line"_L1, line, {{"buyer_id"_L1, kept.value}});
}

} // namespace tefter
