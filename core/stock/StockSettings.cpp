// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/StockSettings.h"

#include "core/db/Transaction.h"
#include "core/shop/ShopSettings.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

const QString sinceSetting = u"stock.since"_s;
const QString negativeSetting = u"stock.negative"_s;

} // namespace

StockSettings readStockSettings(Connection &connection)
{
    StockSettings settings;
    settings.since = Day::fromIso(settingValue(connection, sinceSetting));
    const NegativeStock rule = negativeStockFromKey(settingValue(connection, negativeSetting));
    settings.negative = rule == NegativeStock::AsShop ? NegativeStock::Warn : rule;
    return settings;
}

void writeStockSettings(Transaction &tx, const StockSettings &settings)
{
    setSettingValue(tx, sinceSetting, settings.since.iso());
    setSettingValue(tx, negativeSetting, negativeStockKey(settings.negative));
}

NegativeStock negativeStockOf(Connection &connection, ProductId product)
{
    const NegativeStock own = negativeStockFromKey(
        connection.text(u"SELECT negative_stock FROM product WHERE id = ?"_s, {product.value}));
    return own == NegativeStock::AsShop ? readStockSettings(connection).negative : own;
}

} // namespace tefter
