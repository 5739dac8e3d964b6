// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/merge/MergeFollower.h"

namespace tefter {

/// The photo of who was merged into somebody who has one: it becomes a file of theirs.
class PhotoFollower : public MergeFollower
{
public:
    void follow(Transaction &tx, CustomerId kept, CustomerId other) const override;
};

} // namespace tefter
