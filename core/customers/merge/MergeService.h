// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/merge/Merge.h"
#include "core/customers/merge/MergeFollower.h"
#include "core/shop/Shop.h"

namespace tefter {

/// Makes one person of two, and two of one again. Who is merged into another stays in the file, out of sight
/// of lists, search and bin, and holds what the other had already.
class MergeService
{
public:
    explicit MergeService(Shop &shop, MergeFollowers followers = {})
        : m_shop(shop)
        , m_followers(std::move(followers))
    {
    }

    /// What the merge would do; nothing is written.
    [[nodiscard]] Result<MergeOutcome> preview(CustomerId kept, CustomerId other,
                                               const MergeChoices &choices = {}) const;
    /// One step, which Ctrl+Z takes back. NotFound where one of them is not there or in the bin; BadValue
    /// for somebody and himself.
    [[nodiscard]] Result<MergeOutcome> merge(CustomerId kept, CustomerId other,
                                             const MergeChoices &choices = {}) const;
    /// Several into one, in one step.
    [[nodiscard]] Result<QList<MergeOutcome>> mergeAll(CustomerId kept,
                                                       const QList<CustomerId> &others) const;

    /// The merges that can be taken back, the newest first; of one person or of all.
    [[nodiscard]] Result<QList<Merge>> merges(CustomerId kept = {}) const;
    /// Takes a merge back, also long after it: what it moved and what still belongs to the one who was kept
    /// goes back, as do the fields that nobody has changed since.
    [[nodiscard]] Result<Unmerged> unmerge(MergeId merge) const;

private:
    Result<MergeOutcome> run(Transaction &tx, CustomerId kept, CustomerId other,
                             const MergeChoices &choices) const;

    Shop &m_shop;
    MergeFollowers m_followers;
};

/// A query's expression for a person's id, or the id of the one into whom that person was merged.
QString livingId(QLatin1StringView column);

/// A query of the people in the bin, without those who were merged into somebody.
QString binnedPeople();

/// Who was merged into somebody and so goes with them.
QList<CustomerId> mergedInto(Connection &connection, CustomerId kept);

} // namespace tefter
