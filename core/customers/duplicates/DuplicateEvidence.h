// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/duplicates/DuplicateRecords.h"

namespace tefter {

/// What speaks for and against two people being one, in bits: each bit doubles the odds. What few people have
/// in common weighs more than what many have; nought is the level at which a pair is as likely as not.
struct DuplicateEvidence
{
    double bits = 0;
    /// Every word of the shorter name, and two at least, is in the longer one.
    bool wholeName = false;
    WordLikeness farthestWord = WordLikeness::Same;
    int nameWordsInCommon = 0;
    bool otherGivenName = false, otherFamilyName = false;
    int phone = -1, email = -1; ///< in common
    bool taxNumber = false, otherTaxNumber = false;
    bool birthday = false, otherBirthday = false;
    bool city = false, street = false;

    /// A phone or e-mail that hardly anybody besides has, or a tax number, in common under quite different
    /// names.
    bool sharesContact = false;

    /// Whether the pair is worth a look.
    bool isLikely() const;
    /// 1 to 99.
    int likelihood() const;
};

DuplicateEvidence duplicateEvidence(const DuplicateRecords &records, const DuplicateRecord &a,
                                    const DuplicateRecord &b);

} // namespace tefter
