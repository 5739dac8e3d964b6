// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Product.h"

namespace tefter {

using namespace Qt::StringLiterals;

QString negativeStockKey(NegativeStock rule)
{
    switch (rule) {
    case NegativeStock::AsShop:
        break;
    case NegativeStock::Allow:
        return u"allow"_s;
    case NegativeStock::Warn:
        return u"warn"_s;
    case NegativeStock::Block:
        return u"block"_s;
    }
    return {};
}

NegativeStock negativeStockFromKey(QStringView key)
{
    for (const NegativeStock rule : {NegativeStock::Allow, NegativeStock::Warn, NegativeStock::Block}) {
        if (key == negativeStockKey(rule))
            return rule;
    }
    return NegativeStock::AsShop;
}

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
