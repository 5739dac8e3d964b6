// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/duplicates/DuplicatePair.h"

namespace tefter {

QString duplicateReasonId(DuplicateReason::Kind kind)
{
    using Kind = DuplicateReason::Kind;
    switch (kind) {
    case Kind::TaxNumber:
        return QStringLiteral("tax-number");
    case Kind::Phone:
        return QStringLiteral("phone");
    case Kind::Email:
        return QStringLiteral("email");
    case Kind::Birthday:
        return QStringLiteral("birthday");
    case Kind::Name:
        return QStringLiteral("name");
    case Kind::NameSound:
        return QStringLiteral("name-sound");
    case Kind::NameForm:
        return QStringLiteral("name-form");
    case Kind::NameSlip:
        return QStringLiteral("name-slip");
    case Kind::NamePartly:
        return QStringLiteral("name-partly");
    case Kind::Address:
        return QStringLiteral("address");
    case Kind::City:
        return QStringLiteral("city");
    case Kind::OtherTaxNumber:
        return QStringLiteral("other-tax-number");
    case Kind::OtherBirthday:
        return QStringLiteral("other-birthday");
    case Kind::OtherGivenName:
        return QStringLiteral("other-given-name");
    case Kind::OtherFamilyName:
        return QStringLiteral("other-family-name");
    }
    return {};
}

bool speaksAgainst(DuplicateReason::Kind kind)
{
    return kind >= DuplicateReason::Kind::OtherTaxNumber;
}

} // namespace tefter
