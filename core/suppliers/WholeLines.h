// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stock/StockGuard.h"

#include <QList>

#include <algorithm>

namespace tefter {

/// SoldWhole where a line of a document has a part of what is only sold whole; what stood so before may stay.
template <class Line>
Result<void> requireWholeLines(Connection &connection, const QList<Line> &before, const QList<Line> &after)
{
    for (const Line &line : after) {
        const bool isAsBefore = std::any_of(before.cbegin(), before.cend(), [&](const Line &old) {
            return old.id == line.id && old.product == line.product && old.quantity == line.quantity;
        });
        if (isAsBefore)
            continue;
        if (const auto whole = requireWhole(connection, line.product, line.quantity); !whole)
            return whole;
    }
    return {};
}

} // namespace tefter
