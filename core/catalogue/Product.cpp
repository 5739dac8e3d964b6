// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Product.h"

namespace tefter {

UnitPrice unitPriceOf(Money price, const Currency &currency)
{
    qint64 micro = price.minor;
    for (int decimals = currency.decimals; decimals < 6; ++decimals)
        micro *= 10;
    return {micro};
}

} // namespace tefter
