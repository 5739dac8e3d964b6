// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/CustomerListRow.h"

namespace tefter {

Period lastYear(Day today)
{
    return {today.plusMonths(-12).plusDays(1), today};
}

std::optional<Money> CustomerListRow::average() const
{
    if (figures.sales == 0)
        return std::nullopt;
    const auto rounded = multiplyAndRound(figures.netTotal, 1, figures.sales);
    return rounded ? std::optional(Money{*rounded}) : std::nullopt;
}

} // namespace tefter
