// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/merge/MergeFollower.h"

namespace tefter {

/// The buyer that stands on every line of a document, beside the customer of the document itself.
class SaleBuyerFollower : public MergeFollower
{
public:
    void follow(Transaction &tx, CustomerId kept, CustomerId other) const override;
};

} // namespace tefter
