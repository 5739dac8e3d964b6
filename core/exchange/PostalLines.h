// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tefter {

/// What the post needs to know.
struct PostalAddress
{
    QString name;
    QString street;
    QString postcode;
    QString city;
    QString region;
    QString country; ///< ISO 3166 code, or as somebody wrote it; empty: that of the sender
    friend bool operator==(const PostalAddress &, const PostalAddress &) = default;
};

/// The lines of an address in the order of its country (Universal Postal Union, "Postal addressing systems":
/// Hungary writes town, street, postcode; Russia street, town, region, postcode; Iran from the large to the
/// small; all others street, then postcode and town). Without the country itself.
QStringList postalLines(const PostalAddress &address, const QString &senderCountry);

} // namespace tefter
