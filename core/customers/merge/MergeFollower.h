// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <memory>
#include <vector>

namespace tefter {

class Transaction;

/// Brings along what names a person without the file knowing it, such as a copy of the name of the buyer.
/// What refers to a person by a foreign key moves by itself. The rooms that own such copies bring one each;
/// they are listed in core/registry.
class MergeFollower
{
public:
    virtual ~MergeFollower() = default;
    /// After everything that refers to `other` was moved to `kept`; writes through the door.
    virtual void follow(Transaction &tx, CustomerId kept, CustomerId other) const = 0;
};

using MergeFollowers = std::vector<std::shared_ptr<const MergeFollower>>;

} // namespace tefter
