// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/PostalLines.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

QStringList inOrder(const PostalAddress &a, const QString &country)
{
    if (country == u"HU")
        return {a.city, a.street, a.postcode};
    if (country == u"RU")
        return {a.street, a.city, a.region == a.city ? QString() : a.region, a.postcode};
    const QString town = (a.postcode + u' ' + a.city).trimmed();
    if (country == u"IR")
        return {a.region == a.city ? a.city : (a.region + u' ' + a.city).trimmed(), a.street, a.postcode};
    return {a.street, town, a.region == a.city ? QString() : a.region};
}

} // namespace

QStringList postalLines(const PostalAddress &address, const QString &senderCountry)
{
    QStringList lines{address.name};
    lines += inOrder(address, address.country.isEmpty() ? senderCountry : address.country.toUpper());
    lines.removeAll(QString());
    return lines;
}

} // namespace tefter
