// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/MergeFollowerList.h"

#include "core/customers/files/PhotoFollower.h"
#include "core/sales/SaleBuyerFollower.h"

namespace tefter {

MergeFollowers mergeFollowers()
{
    return {
        std::make_shared<SaleBuyerFollower>(),
        std::make_shared<PhotoFollower>(),
    };
}

} // namespace tefter
