// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/duplicates/DuplicatePair.h"
#include "core/customers/merge/Merge.h"
#include "ui/common/Theme.h"

#include <QCoreApplication>

namespace tefter {

class Formats;

/// What is said of people who may be one, and of merging them.
class DuplicateWords
{
    Q_DECLARE_TR_FUNCTIONS(DuplicateWords)

public:
    /// "the same phone 694 123 4567"
    static QString reason(const DuplicateReason &reason, const Formats &formats);
    /// The reasons of a pair in one line; what speaks against it comes last.
    static QString reasons(const DuplicatePair &pair, const Formats &formats);
    /// "almost certain", "likely", "perhaps", and its colour.
    static QString likelihood(int likelihood);
    static Tone likelihoodTone(int likelihood);

    /// The label of a field of a merge.
    static QString field(const MergeField &field);
    /// What stands in a field of a person; a dash where nothing does.
    static QString value(const MergeField &of, const Customer &customer, const Formats &formats);
};

} // namespace tefter
