// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/Reorder.h"

#include <algorithm>

namespace tefter {

void ReorderLine::setOrder(Quantity quantity, const Currency &currency)
{
    order = quantity;
    cost = unitCost ? lineTotal(*unitCost, quantity, currency.decimals) : std::nullopt;
}

void ReorderList::sum()
{
    QList<ReorderSum> leftOut = sums;
    leftOut.removeIf([&](const ReorderSum &old) {
        return !old.isLeftOut || std::none_of(lines.cbegin(), lines.cend(), [&](const ReorderLine &line) {
            return line.supplier == old.supplier && line.cut == ReorderCut::BelowMinimum;
        });
    });
    sums.clear();
    cost = {};
    withoutCost = 0;
    for (const ReorderLine &line : std::as_const(lines)) {
        if (!line.fits())
            continue;
        auto sum = std::find_if(sums.begin(), sums.end(),
                                [&](const ReorderSum &one) { return one.supplier == line.supplier; });
        if (sum == sums.end())
            sum = sums.insert(sums.end(),
                              {line.supplier, line.supplierName, 0, Money(), false, line.supplierMinimum});
        ++sum->lines;
        sum->cost += line.cost.value_or(Money());
        cost += line.cost.value_or(Money());
        withoutCost += line.cost ? 0 : 1;
    }
    sums += leftOut;
}

} // namespace tefter
