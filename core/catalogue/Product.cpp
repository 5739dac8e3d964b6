// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Product.h"

namespace tefter {

std::optional<UnitPrice> unitPriceOf(Money price, const Currency &currency)
{
    constexpr int microDecimals = 6;
    qint64 factor = 1;
    for (int decimals = currency.decimals; decimals < microDecimals; ++decimals)
        factor *= 10;
    const auto micro = multiplyAndRound(price.minor, factor, 1);
    return micro ? std::optional(UnitPrice{*micro}) : std::nullopt;
}

} // namespace tefter
