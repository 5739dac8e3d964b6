// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/merge/Merge.h"
#include "core/db/Transaction.h"

namespace tefter {

/// Takes back what the step of a merge did, row by row and field by field, where it still stands.
Unmerged takeApart(Transaction &tx, const Merge &merge);

} // namespace tefter
