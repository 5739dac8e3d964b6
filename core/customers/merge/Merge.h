// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Consent.h"
#include "core/customers/Customer.h"

#include <QDateTime>
#include <QHash>

namespace tefter {

using MergeId = Id<struct MergeTag>;

enum class MergeSide { Kept, Other };

/// Whose value stays, by the id of the field ("name", "code", "birthday", "tax_number", "own:12", …). What is
/// not named stays as the one who is kept has it, or where that one has nothing, as the other has it.
using MergeChoices = QHash<QString, MergeSide>;

/// A field of which one value alone can stay.
struct MergeField
{
    QString id;
    MergeSide side = MergeSide::Kept; ///< whose value stays
    bool keptHasValue = false;
    bool otherHasValue = false;
    bool differs = false;
    std::optional<OwnField> own = {}; ///< of a field that the shop has made
    friend bool operator==(const MergeField &, const MergeField &) = default;
};

/// The word about a channel that holds after a merge: the stricter of the two. Who said nothing under one of
/// the names did not take back there what was said under the other.
struct MergedConsent
{
    Channel channel = Channel::Email;
    std::optional<ConsentState> kept;
    std::optional<ConsentState> other;
    ConsentState result = ConsentState::Given;
    friend bool operator==(const MergedConsent &, const MergedConsent &) = default;
};

/// As which a consent that a merge put on record names its source.
inline QString mergeConsentSource()
{
    return QStringLiteral("merge");
}

/// What a merge does, or would do.
struct MergeOutcome
{
    MergeId id;      ///< none for a preview
    Customer kept;   ///< as before
    Customer other;  ///< as before
    Customer result; ///< who is kept, as after
    QList<MergeField> fields;
    QList<MergedConsent> consents;
    QList<OwnField> ownFields;    ///< that the shop has
    QHash<QString, qint64> moved; ///< how many rows of which table now belong to who is kept
};

/// A merge that can be taken back.
struct Merge
{
    MergeId id;
    CustomerId kept;
    CustomerId other;
    QString keptName;
    QString otherName;
    QDateTime at; ///< UTC
    StepId step;
};

/// What taking a merge back did.
struct Unmerged
{
    Merge merge;
    qint64 restored = 0; ///< rows that stand as before the merge
    qint64 left = 0;     ///< rows changed since, which stay as they are
};

} // namespace tefter
