// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Consent.h"
#include "core/customers/Customer.h"
#include "core/exchange/Import.h"

#include <array>
#include <optional>

namespace tefter {

/// The word that holds per channel, where there is one.
using ConsentStates = std::array<std::optional<ConsentState>, allChannels.size()>;

/// A person as a row of a file says.
struct ImportedCustomer
{
    Customer customer;
    bool kindIsSaid = false;
    QString inCharge; ///< who of the staff, by name
    ConsentStates consents;
    ConsentStates newsletters; ///< as e-shops know them: a no is said of everybody who never said yes
    Day enteredOn;             ///< invalid where the row does not say it
    QByteArray photo;
    QStringList
        keys; ///< by what the person is known; the first one counts, the others are for rows that say less
    qint64 fileLine = 0;
};

/// The words of a name in one order and without accents: what names are compared by.
QString nameKey(const Customer &customer);

/// What stands there, with what a row says filled in (only where it is empty) or put in its place. A blank
/// never overwrites anything; `country` is the one whose phone numbers need no prefix.
Customer merged(const Customer &there, const ImportedCustomer &row, OnMatch policy, const QString &country);

} // namespace tefter
