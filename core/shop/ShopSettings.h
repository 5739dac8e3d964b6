// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Money.h"

#include <QList>
#include <QString>

namespace tefter {

class Connection;
class Transaction;

/// What a shop is and how it counts. Language of the shop, not of the window.
struct ShopSettings
{
    QString name;
    QString address; ///< street, place, web: lines as they stand on documents and lists
    QString country; ///< ISO 3166, two letters
    Currency currency;
    QString language; ///< en el hu pl ru fa
    QString phone = {};
    QString email = {};
    QString taxNumber = {};
    QString calendar = {}; ///< of days: gregorian or jalali; empty: that of the window's language

    friend bool operator==(const ShopSettings &, const ShopSettings &) = default;
};

struct VatRate
{
    qint64 id = 0;
    QString name;
    Percent rate;
};

/// What a new file is made from.
struct NewShop
{
    ShopSettings settings;
    QString ownerName;
    QList<Percent> vatRates; ///< the usual one first
};

ShopSettings readSettings(Connection &connection);
/// As they are on a day; as they were put on the list where none is given.
QList<VatRate> readVatRates(Connection &connection, Day on = {});
/// Writes those that differ.
void writeSettings(Transaction &tx, const ShopSettings &settings);
/// A setting by name, for rooms that keep one of their own; empty where there is none.
QString settingValue(Connection &connection, const QString &name);
void setSettingValue(Transaction &tx, const QString &name, const QString &value);

} // namespace tefter
