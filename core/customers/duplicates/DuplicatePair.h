// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Customer.h"

namespace tefter {

/// Why two people may be one, or what speaks against it.
struct DuplicateReason
{
    enum class Kind {
        TaxNumber,
        Phone,
        Email,
        Birthday,
        Name,       ///< the same words, in any order
        NameSound,  ///< the same sound in another script or spelling
        NameForm,   ///< one has a usual form of the other's given name
        NameSlip,   ///< a letter more, less or other
        NamePartly, ///< some of the words are the same
        Address,
        City,
        // what speaks against it
        OtherTaxNumber,
        OtherBirthday,
        OtherGivenName,
        OtherFamilyName,
    };

    Kind kind = Kind::Name;
    QString value; ///< what both have, or what the second one has instead
    friend bool operator==(const DuplicateReason &, const DuplicateReason &) = default;
};

/// A stable id of the kind, for machines: "phone", "name-sound".
QString duplicateReasonId(DuplicateReason::Kind kind);
bool speaksAgainst(DuplicateReason::Kind kind);

/// Two people who are perhaps one; `first` came first.
struct DuplicatePair
{
    Customer first;
    Customer second;
    int likelihood = 0; ///< 1 to 99
    QList<DuplicateReason> reasons;
    friend bool operator==(const DuplicatePair &, const DuplicatePair &) = default;
};

} // namespace tefter
