// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/ShopSettings.h"

#include "core/db/Transaction.h"

namespace tefter {

using namespace Qt::StringLiterals;

QString settingValue(Connection &connection, const QString &name)
{
    return connection.text(u"SELECT value FROM setting WHERE name = ?"_s, {name});
}

void setSettingValue(Transaction &tx, const QString &name, const QString &value)
{
    const qint64 id = tx.connection().number(u"SELECT id FROM setting WHERE name = ?"_s, {name});
    if (id > 0)
        tx.change("setting"_L1, id, {{"value"_L1, value}});
    else
        tx.insert("setting"_L1, {{"name"_L1, name}, {"value"_L1, value}});
}

ShopSettings readSettings(Connection &connection)
{
    ShopSettings s;
    s.name = settingValue(connection, u"shop.name"_s);
    s.address = settingValue(connection, u"shop.contact"_s);
    s.country = settingValue(connection, u"shop.country"_s);
    s.currency.code = settingValue(connection, u"shop.currency"_s);
    s.currency.decimals = settingValue(connection, u"shop.currency.decimals"_s).toInt();
    s.language = settingValue(connection, u"shop.language"_s);
    s.phone = settingValue(connection, u"shop.phone"_s);
    s.email = settingValue(connection, u"shop.email"_s);
    s.taxNumber = settingValue(connection, u"shop.tax_number"_s);
    s.calendar = settingValue(connection, u"shop.calendar"_s);
    return s;
}

QList<VatRate> readVatRates(Connection &connection, Day on)
{
    return connection.all(
        u"SELECT id, name, coalesce((SELECT c.basis_points FROM vat_rate_change c WHERE "
        "c.vat_rate_id = vat_rate.id AND c.from_day <= ? ORDER BY c.from_day DESC LIMIT 1), "
        "basis_points) FROM vat_rate ORDER BY position, id"_s,
        {on.iso()}, [](const Row &row) {
            return VatRate{row.integer(0), row.text(1), Percent{row.number(2)}};
        });
}

void writeSettings(Transaction &tx, const ShopSettings &settings)
{
    setSettingValue(tx, u"shop.name"_s, settings.name);
    setSettingValue(tx, u"shop.contact"_s, settings.address);
    setSettingValue(tx, u"shop.country"_s, settings.country);
    setSettingValue(tx, u"shop.currency"_s, settings.currency.code);
    setSettingValue(tx, u"shop.currency.decimals"_s, QString::number(settings.currency.decimals));
    setSettingValue(tx, u"shop.language"_s, settings.language);
    setSettingValue(tx, u"shop.phone"_s, settings.phone);
    setSettingValue(tx, u"shop.email"_s, settings.email);
    setSettingValue(tx, u"shop.tax_number"_s, settings.taxNumber);
    setSettingValue(tx, u"shop.calendar"_s, settings.calendar);
}

} // namespace tefter
